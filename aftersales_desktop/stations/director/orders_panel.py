"""Every order of the house: filtered, searched, sorted, page by page; the chosen one at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_list import (
    IN_HOUSE,
    PAGE,
    OrderPageOfList,
    OrderQuery,
    OrderRow,
    OrderSort,
    order_counts,
    order_list,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_page
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.order_glance import OrderGlance
from aftersales_desktop.stations.director.orders_table import orders_table
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import translate

TYPING_PAUSE = 200
SIDE_WIDTH = 380
WAITING = frozenset({OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION})
AT_THE_END = frozenset({OrderState.FINISHED, OrderState.INSPECTED, OrderState.SETTLED})
FILTERS: dict[str, OrderQuery] = {
    "house": OrderQuery(states=IN_HOUSE),
    "late": OrderQuery(late_only=True, sort=OrderSort.PROMISED, descending=False),
    "waiting": OrderQuery(states=WAITING),
    "end": OrderQuery(states=AT_THE_END),
    "all": OrderQuery(),
}


class OrdersPanel(LivePanel):
    """The list at the left, one order's page in short at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS, Topic.CUSTOMERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = FILTERS["house"]
        self._shown = 0
        self.heading = Heading(lambda: translate("Director", "Work orders"))
        self.filters = FilterChips(
            (
                ("house", lambda: translate("Director", "In the house")),
                ("late", lambda: translate("Director", "Late")),
                ("waiting", lambda: translate("Director", "Waiting")),
                ("end", lambda: translate("Director", "Finished to settled")),
                ("all", lambda: translate("Director", "All")),
            )
        )
        self.field = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Number, plate, VIN, phone or name"),
        )
        self.table = orders_table(self._now)
        self.glance = OrderGlance(desk.now)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.heading.add_left(self.filters)
        book = Card(margins=12)
        book.body.addWidget(self.field)
        book.body.addWidget(self.table, 1)
        self.glance.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(self.glance)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._filter)
        self.filters.chosen.connect(self._filter)
        self.field.changed.connect(self._pause.start)
        self.field.edit.returnPressed.connect(self._filter)
        self.table.page_wanted.connect(self._next_page)
        self.table.sort_wanted.connect(self._sort)
        self.table.chosen.connect(self._choose)

    def show_order(self, order_id: int) -> None:
        """Bring an order to the front, wherever it stands in the list."""
        self._ask_page(order_id)
        self.table.choose_key(order_id)

    def search(self, text: str) -> None:
        """Look for what was typed in the top bar, in every order."""
        self.filters.choose("all")
        self.field.set_text(text)
        self._filter()

    def refresh(self) -> None:
        """Read as many rows as were loaded, and the order shown."""
        query = replace(self._query, after=None, limit=max(PAGE, self.table.loaded()))
        self._desk.runner.ask(order_list, query, then=self._show, latest="orders")
        self._desk.runner.ask(order_counts, then=self._count, latest="order counts")
        if self._shown:
            self._ask_page(self._shown)

    def _now(self) -> datetime:
        return self._desk.now()

    def _filter(self) -> None:
        chosen = FILTERS[self.filters.chosen_key()]
        self._query = replace(chosen, text=self.field.text())
        self.table.show_sorting(chosen.sort.value, descending=chosen.descending)
        self.refresh()

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 - the table's signal
        self._query = replace(self._query, sort=OrderSort(key), descending=descending)
        self.refresh()

    def _show(self, page: OrderPageOfList) -> None:
        self.table.show_rows(page.rows, more=page.more)

    def _count(self, counts: dict[OrderState, int]) -> None:
        self.filters.set_counts(
            {
                "house": sum(counts.values()),
                "waiting": sum(counts.get(state, 0) for state in WAITING),
                "end": sum(counts.get(state, 0) for state in AT_THE_END),
            }
        )

    def _next_page(self, _key: object) -> None:
        rows = self.table.rows()
        if rows:
            query = replace(self._query, after=rows[-1])
            self._desk.runner.ask(order_list, query, then=self._add_page, latest="orders")

    def _add_page(self, page: OrderPageOfList) -> None:
        self.table.add_page(page.rows, more=page.more)

    def _choose(self, row: OrderRow | None) -> None:
        if row is not None:
            self._ask_page(row.order_id)

    def _ask_page(self, order_id: int) -> None:
        self._shown = order_id
        self._desk.runner.ask(order_page, order_id, then=self._show_page, latest="order page")

    def _show_page(self, page: OrderPage) -> None:
        self.glance.show_order(page)
