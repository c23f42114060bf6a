"""Customers and vehicles: found by any part of plate, VIN, phone or name, and kept in order (R2.1.2a)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.import_kinds import CUSTOMERS, VEHICLES
from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.stations.reception.customer_list import CustomerList
from aftersales_desktop.stations.reception.customer_page import CustomerPage
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.import_button import ImportButton
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

LIST_WIDTH = 400


class CustomersPanel(LivePanel):
    """The list at the left, the chosen customer with the cars at the right.

    Signals:
        check_in_wanted: Id of the vehicle that stands at the door.
        booking_wanted: Ids of customer and vehicle, to be promised a time.
        order_wanted: Id of an order of the history.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.CUSTOMERS})
    check_in_wanted = Signal(int)
    booking_wanted = Signal(int, int)
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CustomerList(desk)
        self.page = CustomerPage(desk)
        self.new = ActionButton(
            lambda: translate("Reception", "New customer"), icon_name="mdi6.account-plus-outline", key="F2"
        )
        self.heading = Heading(lambda: translate("Reception", "Customers"))
        lists = ImportButton(desk, (CUSTOMERS, VEHICLES))
        for button in (lists, self.new, self.page.check_in, self.page.book, self.page.save):
            self.heading.add_right(button)
        both = QHBoxLayout()
        both.setSpacing(14)
        self.list.setFixedWidth(LIST_WIDTH)
        both.addWidget(self.list)
        both.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.list.chosen.connect(self._choose)
        self.new.clicked.connect(self.page.begin_new)
        self.page.saved.connect(self.show_customer)
        self.page.check_in_wanted.connect(self.check_in_wanted)
        self.page.booking_wanted.connect(self.booking_wanted)
        self.page.order_wanted.connect(self.order_wanted)
        self.setFocusProxy(self.list)

    def show_customer(self, customer_id: int, vehicle_id: int = 0) -> None:
        """Bring a customer, and one of the cars, to the front: from the search or from an order."""
        self.page.show_customer(customer_id, vehicle_id)

    def search_for(self, text: str) -> None:
        """Find customers as if somebody had typed the text in the list's own field."""
        self.list.field.set_text(text)
        self.list.refresh()

    def refresh(self) -> None:
        """Read list and page again; what is being typed stays."""
        self.list.refresh()
        self.page.refresh()

    def _choose(self, row: Found) -> None:
        self.page.show_customer(row.customer_id, row.vehicle_id or 0)
