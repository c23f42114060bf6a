"""Reception's window: from the appointment to the key given back, and the front desk's work (R2.1.3a)."""

from __future__ import annotations

from functools import cached_property

from aftersales_desktop.boards.today_board import NextStep, TodayCard
from aftersales_desktop.domain.customers.lookups_appointments import visits_expected
from aftersales_desktop.domain.work_orders.lookups_discounts import order_of_discount
from aftersales_desktop.domain.work_orders.lookups_order_list import order_counts
from aftersales_desktop.domain.work_orders.lookups_order_page import order_of_card
from aftersales_desktop.stations.reception.accident_section import AccidentSection
from aftersales_desktop.stations.reception.appointments_panel import AppointmentsPanel
from aftersales_desktop.stations.reception.check_in_panel import CheckInPanel
from aftersales_desktop.stations.reception.claim_section import ClaimsSection
from aftersales_desktop.stations.reception.customers_panel import CustomersPanel
from aftersales_desktop.stations.reception.front_desk_section import FrontDeskSection
from aftersales_desktop.stations.reception.orders_panel import OrdersPanel
from aftersales_desktop.stations.reception.settle_panel import SettlePanel, cars_ready
from aftersales_desktop.stations.reception.today_panel import TodayPanel
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.decisions_section import DecisionsSection
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.visitors_section import VisitorsSection
from aftersales_desktop.widgets.words import translate

TODAY, CHECK_IN, ORDERS, SETTLE, APPOINTMENTS, CUSTOMERS = (
    "today",
    "check_in",
    "orders",
    "settle",
    "appointments",
    "customers",
)
ORDERS_CHANGE = frozenset({Topic.WORK_ORDERS})
AT_THE_CAR = frozenset({NextStep.ESTIMATE, NextStep.SIGN, NextStep.PRINT_CARD})


class ReceptionWindow(StationWindow):
    """Six sections; a scanned job card opens its order, a typed text searches all orders."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            icon="mdi6.car-key",
            title=lambda: translate("Reception", "Reception"),
            scan_hint=lambda: translate("Reception", "Scan a job card, or type plate, phone or name"),
        )
        self._add_sections()
        self.accidents = AccidentSection(self, self.show_order)
        self.claims = ClaimsSection(self, self.show_order, self.check_in_car)
        self.front_desk = FrontDeskSection(self, self.show_order, self._show_customer, self._book)
        self.visitors = VisitorsSection(self)
        self.decisions = DecisionsSection(self)
        self.add_duties()
        self.opens(SubjectKind.WORK_ORDER, self.show_order)
        self.opens(SubjectKind.DISCOUNT, self.show_discount)
        self.opens(SubjectKind.CUSTOMER, lambda customer_id: self._show_customer(customer_id, 0))
        self.scanned.connect(self._scanned)
        self.searched.connect(self._searched)
        self.choose(TODAY)

    @cached_property
    def today(self) -> TodayPanel:
        """The day's cars by what they wait for."""
        panel = TodayPanel(self.desk)
        panel.check_in_wanted.connect(self.check_in_car)
        panel.order_wanted.connect(self.show_order)
        panel.step_wanted.connect(self._take_step)
        panel.appointment_wanted.connect(self._new_appointment)
        panel.list_wanted.connect(self._show_list)
        return panel

    @cached_property
    def check_in(self) -> CheckInPanel:
        """Where a car is taken in."""
        panel = CheckInPanel(self.desk)
        panel.card_printed.connect(self.show_order)
        panel.order_wanted.connect(self.show_order)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def orders(self) -> OrdersPanel:
        """All orders."""
        panel = OrdersPanel(self.desk)
        panel.check_in_wanted.connect(self.go_on_with)
        panel.settle_wanted.connect(self.settle_order)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def settle(self) -> SettlePanel:
        """Where bills are made and keys given back."""
        panel = SettlePanel(self.desk)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def appointments(self) -> AppointmentsPanel:
        """Who comes on which day."""
        panel = AppointmentsPanel(self.desk)
        panel.check_in_wanted.connect(self._check_in_visit)
        panel.customer_wanted.connect(self._show_customer)
        panel.new_customer_wanted.connect(self._new_customer)
        return panel

    @cached_property
    def customers(self) -> CustomersPanel:
        """Customers and their cars."""
        panel = CustomersPanel(self.desk)
        panel.check_in_wanted.connect(self.check_in_car)
        panel.order_wanted.connect(self.show_order)
        panel.booking_wanted.connect(self._book)
        return panel

    def show_order(self, order_id: int) -> None:
        """Bring an order to the front."""
        self.choose(ORDERS)
        self.orders.show_order(order_id)

    def check_in_car(self, vehicle_id: int | None) -> None:
        """Begin with a car that is known, or wait for somebody to type a plate."""
        self.choose(CHECK_IN)
        if vehicle_id is None:
            self.check_in.begin()
        else:
            self.check_in.begin_with(vehicle_id)

    def go_on_with(self, order_id: int) -> None:
        """Go on with the check-in of an order that is open."""
        self.choose(CHECK_IN)
        self.check_in.go_on_with(order_id)

    def show_discount(self, discount_id: int) -> None:
        """Bring the bill to the front that a message about its discount speaks of."""
        self.desk.runner.ask(order_of_discount, discount_id, then=self._settle_if_known)

    def _settle_if_known(self, order_id: int | None) -> None:
        if order_id is not None:
            self.settle_order(order_id)

    def settle_order(self, order_id: int) -> None:
        """Bring an order's bill to the front."""
        self.choose(SETTLE)
        self.settle.show_order(order_id)

    def _add_sections(self) -> None:
        self.add_section(
            TODAY, "mdi6.view-dashboard-outline", lambda: translate("Reception", "Today"), lambda: self.today
        )
        self.add_section(
            CHECK_IN,
            "mdi6.car-search-outline",
            lambda: translate("Reception", "Check-in"),
            lambda: self.check_in,
        )
        self.add_section(
            ORDERS,
            "mdi6.clipboard-text-outline",
            lambda: translate("Reception", "Work orders"),
            lambda: self.orders,
            SectionCount(order_counts, ORDERS_CHANGE, lambda counts: sum(counts.values())),
        )
        self.add_section(
            SETTLE,
            "mdi6.cash-register",
            lambda: translate("Reception", "Settlement"),
            lambda: self.settle,
            SectionCount(order_counts, ORDERS_CHANGE, cars_ready),
        )
        self.add_section(
            APPOINTMENTS,
            "mdi6.calendar-clock",
            lambda: translate("Reception", "Appointments"),
            lambda: self.appointments,
            SectionCount(visits_expected, AppointmentsPanel.topics, int),
        )
        self.add_section(
            CUSTOMERS,
            "mdi6.card-account-details-outline",
            lambda: translate("Reception", "Customers"),
            lambda: self.customers,
        )

    def _take_step(self, card: TodayCard) -> None:
        """Take a card's next step where that is done."""
        if card.order_id is None:
            self.check_in_car(card.vehicle_id)
        elif card.step in AT_THE_CAR:
            self.go_on_with(card.order_id)
        elif card.step in {NextStep.SETTLE, NextStep.DELIVER}:
            self.settle_order(card.order_id)
        else:
            self.show_order(card.order_id)

    def _show_list(self) -> None:
        self.choose(ORDERS)

    def _new_appointment(self) -> None:
        self.choose(APPOINTMENTS)
        self.appointments.begin()

    def _new_customer(self) -> None:
        self.choose(CUSTOMERS)
        self.customers.page.begin_new()

    def _book(self, customer_id: int, vehicle_id: int) -> None:
        self.choose(APPOINTMENTS)
        self.appointments.begin(customer_id, vehicle_id)

    def _check_in_visit(self, _appointment_id: int, vehicle_id: int) -> None:
        self.check_in_car(vehicle_id)

    def _show_customer(self, customer_id: int, vehicle_id: int) -> None:
        self.choose(CUSTOMERS)
        self.customers.show_customer(customer_id, vehicle_id)

    def _scanned(self, text: str) -> None:
        """Open the order of a scanned job card; anything else is refused with a sound and a word."""
        try:
            card = ScanCode.parse(text)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        if card.kind is ScanKind.WORK_ORDER:
            self.desk.runner.ask(order_of_card, card, then=self.show_order, refused=self._refuse)
            return
        beep_refusal()
        words = translate("Reception", "This is no job card. Reception takes job cards.")
        self.desk.messages.said(words, Tone.WARN)

    def _refuse(self, refusal: Refusal) -> None:
        beep_refusal()
        self.desk.messages.refuse(refusal)

    def _searched(self, text: str) -> None:
        """Search where somebody is: cars at the check-in, customers in their file, orders elsewhere."""
        if self.current_key() == CHECK_IN:
            self.check_in.begin_with_text(text)
            return
        if self.current_key() == CUSTOMERS:
            self.customers.search_for(text)
            return
        self.choose(ORDERS)
        self.orders.search_for(text)
