"""The list of orders: number, plate, customer, class, state, promised time, advisor."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.work_orders.lookups_order_list import OrderRow
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.order_look import (
    PROMISE_LOOK,
    STATE_LOOK,
    promise_words,
    word,
)
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.words import translate


def orders_table(now: Callable[[], datetime]) -> RowTable[OrderRow]:
    """Make the list."""
    table = RowTable[OrderRow]("director_orders", _columns(now), lambda row: row.order_id)
    table.set_empty(
        EmptyState(
            "mdi6.clipboard-text-off-outline",
            lambda: translate("Director", "No such order"),
            hint_fn=lambda: translate("Director", "Choose another filter or type less."),
        )
    )
    return table


def _columns(now: Callable[[], datetime]) -> list[Column[OrderRow]]:
    return [
        Column[OrderRow](
            "number",
            lambda: translate("Director", "Number"),
            130,
            text=lambda row: row.shown_number,
            sortable=True,
        ),
        Column[OrderRow](
            "plate",
            lambda: translate("Director", "Plate"),
            110,
            text=lambda row: row.plate,
            kind="plate",
            sortable=True,
        ),
        Column[OrderRow](
            "customer",
            lambda: translate("Director", "Customer"),
            84,
            text=lambda row: row.customer,
            stretch=True,
        ),
        Column[OrderRow](
            "advisor", lambda: translate("Director", "Advisor"), 76, text=lambda row: row.advisor, spare=True
        ),
        Column[OrderRow](
            "state",
            lambda: translate("Director", "State"),
            166,
            text=lambda row: word(row.state),
            tone=lambda row: STATE_LOOK[row.state][0],
            icon=lambda row: STATE_LOOK[row.state][1],
            kind="state",
        ),
        Column[OrderRow](
            "promised",
            lambda: translate("Director", "Promised"),
            110,
            text=lambda row: promise_words(row.promise, row.promised_at, now()),
            tone=lambda row: PROMISE_LOOK[row.promise][0],
            sortable=True,
        ),
    ]
