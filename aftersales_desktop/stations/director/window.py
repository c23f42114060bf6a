"""The service director's window: the day, the orders, the staff, the rulebook, the audit, the house."""

from __future__ import annotations

from aftersales_desktop.domain.work_orders.lookups_order_page import order_of_card
from aftersales_desktop.stations.director.audit_panel import AuditPanel
from aftersales_desktop.stations.director.house_panel import HousePanel
from aftersales_desktop.stations.director.orders_panel import OrdersPanel
from aftersales_desktop.stations.director.rulebook_panel import RulebookPanel
from aftersales_desktop.stations.director.staff_panel import StaffPanel
from aftersales_desktop.stations.director.today_panel import TodayPanel
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

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
        self.today = TodayPanel(desk)
        self.orders = OrdersPanel(desk)
        self.staff = StaffPanel(desk)
        self.rulebook = RulebookPanel(desk)
        self.audit = AuditPanel(desk)
        self.house = HousePanel(desk)
        self._add_sections()
        self.today.order_wanted.connect(self.show_order)
        self.today.counted.connect(lambda late: self.set_badge(TODAY, late))
        self.scanned.connect(self._scanned)
        self.searched.connect(self._searched)

    def show_order(self, order_id: int) -> None:
        """Bring an order to the front."""
        self.choose(ORDERS)
        self.orders.show_order(order_id)

    def show_signed_in(self) -> None:
        """Read everything again for whoever stands here now."""
        super().show_signed_in()
        if hasattr(self, "house"):
            for panel in (self.today, self.orders, self.staff, self.rulebook, self.audit, self.house):
                panel.ask_refresh()

    def _add_sections(self) -> None:
        self.add_section(
            TODAY, "mdi6.view-dashboard-outline", lambda: translate("Director", "Today"), self.today
        )
        self.add_section(
            ORDERS, "mdi6.clipboard-text-outline", lambda: translate("Director", "Work orders"), self.orders
        )
        self.add_section(
            STAFF, "mdi6.account-group-outline", lambda: translate("Director", "Staff"), self.staff
        )
        self.add_section(
            RULEBOOK, "mdi6.book-open-variant", lambda: translate("Director", "Rulebook"), self.rulebook
        )
        self.add_section(
            AUDIT, "mdi6.text-box-search-outline", lambda: translate("Director", "Audit"), self.audit
        )
        self.add_section(
            HOUSE, "mdi6.home-city-outline", lambda: translate("Director", "The house"), self.house
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
