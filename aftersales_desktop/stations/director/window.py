"""The service director's window: the day, figures, orders, discipline, staff, rules, audit, the house."""

from __future__ import annotations

from functools import cached_property

from aftersales_desktop.boards.late_things import late_now
from aftersales_desktop.domain.rules.lookups import changed_value
from aftersales_desktop.domain.work_orders.lookups_order_page import order_of_card
from aftersales_desktop.stations.director.audit_panel import AuditPanel
from aftersales_desktop.stations.director.authority_panel import AuthorityPanel
from aftersales_desktop.stations.director.discipline import DisciplineSections
from aftersales_desktop.stations.director.figures_panel import FiguresPanel
from aftersales_desktop.stations.director.house_panel import HousePanel
from aftersales_desktop.stations.director.orders_panel import OrdersPanel
from aftersales_desktop.stations.director.rulebook_panel import RulebookPanel
from aftersales_desktop.stations.director.staff_panel import StaffPanel
from aftersales_desktop.stations.director.today_panel import TodayPanel
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.decisions_section import DecisionsSection
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.grievances_section import GrievancesSection
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

AUTHORITY, FIGURES = "authority", "figures"
TODAY, ORDERS, STAFF, RULEBOOK, AUDIT, HOUSE = "today", "orders", "staff", "rulebook", "audit", "house"


class DirectorWindow(StationWindow):
    """Six sections; a scanned job card opens its order, a typed text searches all orders."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            icon="mdi6.account-tie-outline",
            title=lambda: translate("Director", "Service director"),
            scan_hint=lambda: translate("Director", "Scan a job card, or type plate, number, phone or name"),
        )
        self._add_sections()
        self.add_duties()
        self.opens(SubjectKind.WORK_ORDER, self.show_order)
        self.opens(SubjectKind.RULE_VALUE, self.show_rule_value)
        self.scanned.connect(self._scanned)
        self.searched.connect(self._searched)

    @cached_property
    def today(self) -> TodayPanel:
        """The day at a glance."""
        panel = TodayPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        return panel

    @cached_property
    def figures(self) -> FiguresPanel:
        """A period beside the one before."""
        panel = FiguresPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        return panel

    @cached_property
    def orders(self) -> OrdersPanel:
        """All orders."""
        return OrdersPanel(self.desk)

    @cached_property
    def staff(self) -> StaffPanel:
        """The people and their posts."""
        return StaffPanel(self.desk)

    @cached_property
    def authority(self) -> AuthorityPanel:
        """Who decides what."""
        return AuthorityPanel(self.desk)

    @cached_property
    def rulebook(self) -> RulebookPanel:
        """The clauses."""
        panel = RulebookPanel(self.desk)
        panel.subject_wanted.connect(self.open_subject)
        return panel

    @cached_property
    def audit(self) -> AuditPanel:
        """Who did what."""
        return AuditPanel(self.desk)

    @cached_property
    def house(self) -> HousePanel:
        """The house's own facts."""
        return HousePanel(self.desk)

    def show_order(self, order_id: int) -> None:
        """Bring an order to the front."""
        self.choose(ORDERS)
        self.orders.show_order(order_id)

    def show_rule_value(self, change_id: int) -> None:
        """Bring the clause of a changed value to the front."""
        self.choose(RULEBOOK)
        self.desk.runner.ask(changed_value, change_id, then=self.rulebook.show_change)

    def _add_sections(self) -> None:
        self.decisions = DecisionsSection(self, always=True)
        self.add_section(
            TODAY,
            "mdi6.view-dashboard-outline",
            lambda: translate("Director", "Today"),
            lambda: self.today,
            SectionCount(late_now, frozenset({Topic.WORK_ORDERS}), int),
        )
        self.add_section(
            FIGURES, "mdi6.chart-line", lambda: translate("Director", "Figures"), lambda: self.figures
        )
        self.add_section(
            ORDERS,
            "mdi6.clipboard-text-outline",
            lambda: translate("Director", "Work orders"),
            lambda: self.orders,
        )
        self.discipline = DisciplineSections(self)
        self.grievances = GrievancesSection(self)
        self.add_section(
            STAFF, "mdi6.account-group-outline", lambda: translate("Director", "Staff"), lambda: self.staff
        )
        self.add_section(
            AUTHORITY,
            "mdi6.account-key-outline",
            lambda: translate("Director", "Authority"),
            lambda: self.authority,
        )
        self.add_section(
            RULEBOOK,
            "mdi6.book-open-variant",
            lambda: translate("Director", "Rulebook"),
            lambda: self.rulebook,
        )
        self.add_section(
            AUDIT, "mdi6.text-box-search-outline", lambda: translate("Director", "Audit"), lambda: self.audit
        )
        self.add_section(
            HOUSE, "mdi6.home-city-outline", lambda: translate("Director", "The house"), lambda: self.house
        )

    def _scanned(self, text: str) -> None:
        try:
            card = ScanCode.parse(text)
        except NotAScanCode as refusal:
            self._refuse(refusal)
            return
        self.desk.runner.ask(order_of_card, card, then=self.show_order)

    def _searched(self, text: str) -> None:
        self.choose(ORDERS)
        self.orders.search(text)

    def _refuse(self, refusal: Refusal) -> None:
        self.desk.messages.refuse(refusal)
