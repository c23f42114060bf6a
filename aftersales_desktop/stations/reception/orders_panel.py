"""All orders at reception: the list at the left, the chosen order's page at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.stations.reception.order_list_view import OrderListView
from aftersales_desktop.stations.reception.order_view import OrderView
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

LIST_WIDTH = 474
LIST_AT_MOST = 560


class OrdersPanel(LivePanel):
    """Finds an order and shows it; stays true while others work on it."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {Topic.WORK_ORDERS, Topic.DOCUMENTS, Topic.STOCK, Topic.CLOCKINGS, Topic.CUSTOMERS}
    )
    check_in_wanted = Signal(int)
    settle_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order_id: int | None = None
        self.heading = Heading(lambda: translate("Reception", "Work orders"))
        self.list = OrderListView(desk)
        self.list.setMinimumWidth(LIST_WIDTH)
        self.list.setMaximumWidth(LIST_AT_MOST)
        self.view = OrderView(desk)
        self.nothing = EmptyState(
            "mdi6.clipboard-text-outline",
            lambda: translate("Reception", "No order chosen"),
            hint_fn=lambda: translate("Reception", "Choose one at the left or scan its job card."),
        )
        self.right = QStackedWidget()
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.view)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.list, 6)
        both.addWidget(self.right, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.view.strip)
        column.addLayout(both, 1)
        for button in self.view.heading_buttons():
            self.heading.add_right(button)
            button.hide()
        self.view.strip.hide()
        self.list.chosen.connect(self._choose)
        self.list.pages.shown.connect(self._choose_first)
        self.view.check_in_wanted.connect(self.check_in_wanted)
        self.view.settle_wanted.connect(self.settle_wanted)
        self.view.clause_pressed.connect(self.clause_pressed)

    def refresh(self) -> None:
        """Show list and order as they are now."""
        self.list.refresh()
        self._ask_order()

    def take_scan(self, text: str) -> bool:
        """Take a part's label as the answer to a wish; everything else is the station's."""
        return self.view.isVisible() and self.view.wishes.take_scan(text)

    def show_order(self, order_id: int) -> None:
        """Show an order that somebody asked for, wherever it stands in the list."""
        self.order_id = order_id
        self.list.choose(order_id)
        self._ask_order()

    def search_for(self, text: str) -> None:
        """Search all orders."""
        self.list.search_for(text)

    def _choose_first(self) -> None:
        if self.order_id is None:
            self.list.table.choose_first()

    def _choose(self, order_id: int) -> None:
        if order_id != self.order_id:
            self.order_id = order_id
            self._ask_order()

    def _ask_order(self) -> None:
        if self.order_id is not None:
            self.desk.runner.ask(order_page, self.order_id, then=self._show, latest="order page")

    def _show(self, page: OrderPage) -> None:
        self.view.show_order(page)
        self.view.strip.show()
        self.right.setCurrentWidget(self.view)
