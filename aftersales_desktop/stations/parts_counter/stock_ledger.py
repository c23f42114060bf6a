"""The two lists of a stock card: the ledger, newest first, and for whom what is kept (R2.3.0)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.parts.lookups_stock_card import KeptRow, LedgerRow
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIGNS = {
    MovementKind.OPENING: ("mdi6.flag-outline", Tone.MUTED),
    MovementKind.GOODS_IN: ("mdi6.tray-arrow-down", Tone.OK),
    MovementKind.STOCK_OUT: ("mdi6.tray-arrow-up", Tone.ACCENT),
    MovementKind.REVERSAL: ("mdi6.undo-variant", Tone.MUTED),
    MovementKind.RETURN: ("mdi6.keyboard-return", Tone.OK),
    MovementKind.COUNT: ("mdi6.clipboard-check-outline", Tone.WARN),
    MovementKind.BIN_MOVE: ("mdi6.swap-horizontal", Tone.MUTED),
}


def signed(quantity: Quantity) -> str:
    """Write a change with its sign."""
    return f"+{quantity}" if quantity > Quantity.ZERO else str(quantity)


def ledger_table(now: Callable[[], datetime]) -> RowTable[LedgerRow]:
    """Make the ledger: when, why and on which paper, how much, who."""
    columns = [
        Column[LedgerRow](
            "at", lambda: translate("PartsCounter", "When"), 98, text=lambda row: moment_text(row.at, now())
        ),
        Column[LedgerRow](
            "why",
            lambda: translate("PartsCounter", "Why"),
            120,
            text=lambda row: translate("Words", row.kind.value),
            tone=lambda row: SIGNS[row.kind][1],
            icon=lambda row: SIGNS[row.kind][0],
            kind="state",
            stretch=True,
        ),
        Column[LedgerRow](
            "moved",
            lambda: translate("PartsCounter", "Qty"),
            48,
            text=lambda row: signed(row.quantity),
            tone=lambda row: Tone.OK if row.quantity > Quantity.ZERO else None,
            align="right",
            kind="strong",
        ),
        Column[LedgerRow]("who", lambda: translate("PartsCounter", "By"), 72, text=lambda row: row.posted_by),
    ]
    table = RowTable[LedgerRow]("parts_ledger", columns, lambda row: row.movement_id, row_height=32)
    table.set_empty(EmptyState("mdi6.history", lambda: translate("PartsCounter", "Nothing has moved yet")))
    return table


def kept_table() -> RowTable[KeptRow]:
    """Make the list of reservations: order, car, how much."""
    columns = [
        Column[KeptRow](
            "order",
            lambda: translate("PartsCounter", "Order"),
            126,
            text=lambda row: row.order,
            kind="strong",
            stretch=True,
            order=lambda row: row.order,
        ),
        Column[KeptRow](
            "plate",
            lambda: translate("PartsCounter", "Plate"),
            112,
            text=lambda row: row.plate,
            kind="plate",
            order=lambda row: row.plate,
        ),
        Column[KeptRow](
            "quantity",
            lambda: translate("PartsCounter", "Kept"),
            56,
            text=lambda row: str(row.quantity),
            align="right",
            kind="number",
            order=lambda row: row.quantity,
        ),
    ]
    table = RowTable[KeptRow]("parts_kept", columns, lambda row: row.line_id, row_height=34)
    table.set_empty(
        EmptyState("mdi6.lock-open-variant-outline", lambda: translate("PartsCounter", "Kept for nobody"))
    )
    return table
