"""The list of orders at the left: filtered, searched, sorted, loaded page by page."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.lookups_order_list import (
    IN_HOUSE,
    PAGE,
    OrderQuery,
    OrderRow,
    OrderSort,
    order_list,
)
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE, Promise
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.order_look import PROMISE_LOOK, STATE_LOOK, promise_words, word
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

FILTERS: dict[str, OrderQuery] = {
    "house": OrderQuery(states=IN_HOUSE),
    "asking": OrderQuery(states=frozenset({OrderState.QUOTED, OrderState.WAITING_CONFIRMATION})),
    "ready": OrderQuery(states=frozenset({OrderState.INSPECTED, OrderState.SETTLED})),
    "late": OrderQuery(late_only=True),
    "gone": OrderQuery(states=LEFT_THE_HOUSE | {OrderState.CANCELLED}),
    "all": OrderQuery(),
}


class OrderListView(Card):
    """Filters, search and table; the heading of a column sorts.

    Signals:
        chosen: Id of the order chosen.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, margins=12)
        self.desk = desk
        self._wanted_id: int | None = None
        self.filters = FilterChips(
            (
                ("house", lambda: translate("Reception", "In house")),
                ("asking", lambda: translate("Reception", "To ask")),
                ("ready", lambda: translate("Reception", "Ready")),
                ("late", lambda: translate("Reception", "Late")),
                ("gone", lambda: translate("Reception", "Gone")),
                ("all", lambda: translate("Reception", "All")),
            )
        )
        self.search = TextField(
            lambda: translate("Reception", "Search"),
            placeholder_fn=lambda: translate("Reception", "Number, plate, VIN, phone or name"),
        )
        self.table: RowTable[OrderRow] = RowTable("reception_orders", self._columns(), _key, row_height=44)
        self.table.set_empty(
            EmptyState(
                "mdi6.clipboard-text-search-outline",
                lambda: translate("Reception", "No order here"),
                hint_fn=lambda: translate("Reception", "Choose another filter or search by plate."),
            )
        )
        self.body.addWidget(self.filters)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table, 1)
        self.pages = PagedRows(
            desk,
            self.table,
            order_list,
            self._wish,
            page=PAGE,
            sort=(OrderSort.NUMBER, True),
            rows_of=lambda page: page.rows,
        )
        self.pages.search_with(self.search)
        self.pages.shown.connect(self._choose_wanted)
        self.filters.chosen.connect(self.pages.begin)
        self.table.chosen.connect(self._on_chosen)

    def refresh(self) -> None:
        """Ask for as many rows as are loaded, so that the place scrolled to stays."""
        self.pages.refresh()

    def search_for(self, text: str) -> None:
        """Search all orders as if somebody had typed the text."""
        self.filters.choose("all")
        self.search.set_text(text)
        self.pages.begin()

    def choose(self, order_id: int) -> None:
        """Mark an order in the list, when it is there."""
        self._wanted_id = order_id
        if self.table.choose_key(order_id):
            self._wanted_id = None

    def _wish(self, after: OrderRow | None, limit: int) -> tuple[object, ...]:
        query = replace(
            FILTERS[self.filters.chosen_key()],
            text=self.search.text(),
            sort=OrderSort(self.pages.sort),
            descending=self.pages.descending,
            after=after,
            limit=limit,
        )
        return (query,)

    def _choose_wanted(self) -> None:
        if self._wanted_id is not None and self.table.choose_key(self._wanted_id):
            self._wanted_id = None

    def _on_chosen(self, row: OrderRow | None) -> None:
        if row is not None:
            self.chosen.emit(row.order_id)

    def _columns(self) -> tuple[Column[OrderRow], ...]:
        return (
            Column(
                OrderSort.PLATE,
                lambda: translate("Reception", "Plate"),
                108,
                lambda row: row.plate,
                kind="plate",
                sortable=True,
            ),
            Column(
                "state",
                lambda: translate("Reception", "State"),
                104,
                lambda row: word(row.state),
                kind="state",
                tone=lambda row: STATE_LOOK[row.state][0],
                icon=lambda row: STATE_LOOK[row.state][1],
                stretch=True,
            ),
            Column(
                OrderSort.PROMISED,
                lambda: translate("Reception", "Promised"),
                114,
                self._promise,
                tone=_promise_tone,
                align="right",
                sortable=True,
            ),
            Column(
                OrderSort.NUMBER,
                lambda: translate("Reception", "Order"),
                96,
                lambda row: row.shown_number.removeprefix("RO-"),
                align="right",
                tone=lambda _row: Tone.MUTED,
                sortable=True,
            ),
        )

    def _promise(self, row: OrderRow) -> str:
        if row.promise is Promise.NONE:
            return "—"
        return promise_words(row.promise, row.promised_at, self.desk.now())


def _promise_tone(row: OrderRow) -> Tone:
    return PROMISE_LOOK[row.promise][0]


def _key(row: OrderRow) -> int:
    return row.order_id
