"""Every order of the house: filtered, searched, sorted, page by page; the chosen one at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_list import (
    IN_HOUSE,
    PAGE,
    OrderQuery,
    OrderRow,
    OrderSort,
    order_counts,
    order_list,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_history, order_page
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.director.order_glance import OrderGlance
from aftersales_desktop.stations.director.orders_table import orders_table
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 380, 304
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
        self.pages = PagedRows(
            desk,
            self.table,
            order_list,
            self._wish,
            page=PAGE,
            sort=(OrderSort.NUMBER, True),
            rows_of=lambda page: page.rows,
        )
        self.pages.search_with(self.field)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.heading.add_left(self.filters)
        book = Card(margins=12)
        book.body.addWidget(self.field)
        book.body.addWidget(self.table, 1)
        give_way(self.glance, SIDE_WIDTH, SMALL_SIDE)
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
        self.filters.chosen.connect(self._filter)
        self.glance.earlier_wanted.connect(self._ask_earlier)
        self.table.chosen.connect(self._choose)
        self.pages.shown.connect(self._choose_first)

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
        self.pages.refresh()
        self._desk.runner.ask(order_counts, then=self._count, latest="order counts")
        if self._shown:
            self._ask_page(self._shown)

    def _now(self) -> datetime:
        return self._desk.now()

    def _wish(self, after: OrderRow | None, limit: int) -> tuple[object, ...]:
        query = replace(
            FILTERS[self.filters.chosen_key()],
            text=self.field.text(),
            sort=OrderSort(self.pages.sort),
            descending=self.pages.descending,
            after=after,
            limit=limit,
        )
        return (query,)

    def _filter(self) -> None:
        """Each filter has the order in which its rows want to be read."""
        chosen = FILTERS[self.filters.chosen_key()]
        self.pages.sort_by(chosen.sort, descending=chosen.descending)
        self.pages.begin()

    def _count(self, counts: dict[OrderState, int]) -> None:
        self.filters.set_counts(
            {
                "house": sum(counts.values()),
                "waiting": sum(counts.get(state, 0) for state in WAITING),
                "end": sum(counts.get(state, 0) for state in AT_THE_END),
            }
        )

    def _choose(self, row: OrderRow | None) -> None:
        if row is not None:
            self._ask_page(row.order_id)

    def _choose_first(self) -> None:
        if not self._shown:
            self.table.choose_first()

    def _ask_page(self, order_id: int) -> None:
        self._shown = order_id
        self._desk.runner.ask(order_page, order_id, then=self._show_page, latest="order page")

    def _show_page(self, page: OrderPage) -> None:
        then = partial(self.glance.show_order, page)
        self._desk.runner.ask(order_history, page.order_id, then=then, latest="order page")

    def _ask_earlier(self, order_id: int, before_id: int) -> None:
        self._desk.runner.ask(
            order_history, order_id, before_id, then=self.glance.add_events, latest="order page"
        )
