"""One customer: the entry, the cars, likely doubles, and the history of the car in front (R2.1.2a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.vehicle_history import PAGE, VehicleHistory, past_visits, vehicle_history
from aftersales_desktop.domain.customers.lookups import (
    CustomerFacts,
    customer_facts,
    likely_same_customer,
    likely_same_vehicle,
)
from aftersales_desktop.stations.reception.car_tabs import CarTabs
from aftersales_desktop.stations.reception.customer_form import CustomerForm
from aftersales_desktop.stations.reception.doubles_card import DoublesCard
from aftersales_desktop.stations.reception.history_view import HistoryView
from aftersales_desktop.stations.reception.save_customer import SaveCustomer
from aftersales_desktop.stations.reception.vehicle_form import VehicleForm
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

ENTRY = "entry"
HISTORY = "history"


class CustomerPage(QStackedWidget):
    """Everything about one customer, changed in place; F7 saves what was changed.

    Signals:
        saved: Ids of the customer and the car that were saved.
        check_in_wanted, booking_wanted, order_wanted: As of the panel.
    """

    saved = Signal(int, int)
    check_in_wanted = Signal(int)
    booking_wanted = Signal(int, int)
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: CustomerFacts | None = None
        self.vehicle_id = 0
        self.customer = CustomerForm()
        self.vehicle = VehicleForm()
        self.cars = CarTabs()
        self.doubles = DoublesCard(desk)
        self.history = HistoryView()
        self._history_of = 0
        self.refusal = RefusalCard()
        self.check_in = ActionButton(
            lambda: translate("Reception", "Check in"), icon_name="mdi6.car-arrow-right", key="F1"
        )
        self.book = ActionButton(
            lambda: translate("Reception", "Appointment"), icon_name="mdi6.calendar-plus", key="F3"
        )
        self.save = PrimaryButton(
            lambda: translate("Reception", "Save the entry"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.view = Segments(
            (
                (ENTRY, lambda: translate("Reception", "Entry")),
                (HISTORY, lambda: translate("Reception", "Past visits")),
            )
        )
        self._saving = SaveCustomer(desk, self.customer, self.vehicle)
        self._scroll = ScrollColumn(spacing=12)
        self._lay_out()
        self._connect()
        self._show_saving()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.cars, 1)
        head.addWidget(self.view)
        for card in (self.refusal, self.doubles, self.customer, self.vehicle, self.history):
            self._scroll.column.addWidget(card)
        self._scroll.column.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.addWidget(
            EmptyState(
                "mdi6.account-details-outline",
                lambda: translate("Reception", "Choose a customer"),
                hint_fn=lambda: translate("Reception", "Cars, visits and what is still open stand here."),
            )
        )
        self.addWidget(page)

    def _connect(self) -> None:
        self.customer.changed.connect(self._customer_touched)
        self.vehicle.changed.connect(self._vehicle_touched)
        self.cars.chosen.connect(self._show_car)
        self.view.chosen.connect(self._show_view)
        self.cars.new_wanted.connect(self._begin_car)
        self.save.clicked.connect(self._save)
        self._saving.done.connect(self._is_saved)
        self._saving.refused.connect(self._refused)
        self.doubles.merged.connect(self._reload)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)
        self.history.order_wanted.connect(self.order_wanted)
        self.history.earlier_wanted.connect(self._ask_earlier)
        self.check_in.clicked.connect(lambda: self.check_in_wanted.emit(self.vehicle_id))
        self.book.clicked.connect(self._want_booking)

    def show_customer(self, customer_id: int, vehicle_id: int = 0) -> None:
        """Read a customer; with a car, that one is in front. What was typed and not saved is let go."""
        self._saving.forget()
        self.vehicle_id = vehicle_id
        self._desk.runner.ask(customer_facts, customer_id, then=self._show, latest="customer page")

    def refresh(self) -> None:
        """Read the customer again, unless somebody is changing the entry."""
        if self._facts is not None and not self._saving.dirty:
            self._reload()

    def begin_new(self) -> None:
        """Show empty forms for a new customer and the car."""
        self._saving.forget()
        self._facts, self.vehicle_id = None, 0
        self.customer.show_customer(None)
        self.doubles.clear()
        self._show_vehicle()
        self.setCurrentIndex(1)
        self.customer.name.setFocus()

    def _reload(self) -> None:
        if self._facts is not None:
            self._desk.runner.ask(
                customer_facts, self._facts.customer_id, then=self._show, latest="customer page"
            )

    def _show(self, facts: CustomerFacts) -> None:
        fresh = self._facts is None or self._facts.customer_id != facts.customer_id
        self._facts = facts
        ids = [car.vehicle_id for car in facts.vehicles]
        if self.vehicle_id not in ids:
            self.vehicle_id = ids[0] if ids else 0
        if fresh:
            self.view.choose(HISTORY)
        self.customer.show_customer(facts)
        self.doubles.clear()
        self._show_vehicle()
        self.setCurrentIndex(1)
        self._desk.runner.ask(
            likely_same_customer,
            facts.customer_id,
            then=lambda found: self.doubles.show_customers(facts.customer_id, found),
            latest="same customer",
        )

    def _show_car(self, vehicle_id: int) -> None:
        self.vehicle_id = vehicle_id
        self._show_vehicle()

    def _begin_car(self) -> None:
        self.vehicle_id = 0
        self._show_vehicle()
        self.vehicle.plate.setFocus()

    def _show_vehicle(self) -> None:
        cars = self._facts.vehicles if self._facts else ()
        car = next((car for car in cars if car.vehicle_id == self.vehicle_id), None)
        self.cars.show_cars(cars, self.vehicle_id, may_add=self._facts is not None)
        self.vehicle.show_vehicle(car)
        self.refusal.clear()
        self._saving.forget()
        self._show_saving()
        self.view.button(HISTORY).setEnabled(car is not None)
        if car is None:
            self.view.choose(ENTRY)
        self._show_view()
        if car is None:
            self.history.show_history(None)
            return
        runner = self._desk.runner
        visits = max(PAGE, len(self.history.visits())) if car.vehicle_id == self._history_of else PAGE
        self._history_of = car.vehicle_id
        runner.ask(vehicle_history, car.vehicle_id, visits, then=self._show_history, latest="history")
        runner.ask(
            likely_same_vehicle,
            car.vehicle_id,
            then=lambda found: self.doubles.show_vehicles(car.vehicle_id, found),
            latest="same vehicle",
        )

    def _show_history(self, history: VehicleHistory) -> None:
        self.history.show_history(history)
        self.view.set_counts({HISTORY: history.visits_in_all})

    def _ask_earlier(self, before_id: int) -> None:
        self._desk.runner.ask(
            past_visits, self.vehicle_id, before_id, then=self.history.add_visits, latest="history"
        )

    def _show_view(self) -> None:
        history = self.view.chosen_key() == HISTORY
        self.customer.setVisible(not history)
        self.vehicle.setVisible(not history)
        self.history.setVisible(history)
        self._scroll.verticalScrollBar().setValue(0)

    def _customer_touched(self) -> None:
        self._saving.customer_dirty = True
        self._show_saving()

    def _vehicle_touched(self) -> None:
        self._saving.vehicle_dirty = True
        self._show_saving()

    def _show_saving(self) -> None:
        self.save.button.setEnabled(self._saving.dirty)
        for button in (self.check_in, self.book):
            button.button.setEnabled(self.vehicle_id != 0)

    def _save(self) -> None:
        self.refusal.clear()
        self._saving.save(self._facts.customer_id if self._facts else 0, self.vehicle_id)

    def _is_saved(self, customer_id: int, vehicle_id: int) -> None:
        self._desk.messages.said(
            translate("Reception", "{name} is saved").format(name=self.customer.name.text())
        )
        self.saved.emit(customer_id, vehicle_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
        self._scroll.verticalScrollBar().setValue(0)

    def _want_booking(self) -> None:
        if self._facts is not None:
            self.booking_wanted.emit(self._facts.customer_id, self.vehicle_id)
