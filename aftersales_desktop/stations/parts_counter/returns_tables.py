"""The tables of returns: slips on their way, and what of an order may come back (R2.3.11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.parts.lookups_returns import ReturnableLine, ReturnRow
from aftersales_desktop.domain.parts.parts_return import ReturnState
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOK = {
    ReturnState.REQUESTED: ("mdi6.hand-back-right-outline", Tone.WARN),
    ReturnState.RECEIVED: ("mdi6.package-down", Tone.ACCENT),
    ReturnState.RETURNED: ("mdi6.check-circle", Tone.OK),
    ReturnState.WITHDRAWN: ("mdi6.close-circle-outline", Tone.MUTED),
}


def returns_table(now: Callable[[], datetime]) -> RowTable[ReturnRow]:
    """Make the list of slips."""
    columns = [
        Column[ReturnRow](
            "plate", lambda: translate("PartsCounter", "Plate"), 112, text=lambda row: row.plate, kind="plate"
        ),
        Column[ReturnRow](
            "part",
            lambda: translate("PartsCounter", "Part"),
            120,
            text=lambda row: row.part,
            kind="strong",
            stretch=True,
        ),
        Column[ReturnRow](
            "quantity",
            lambda: translate("PartsCounter", "Qty"),
            48,
            text=lambda row: str(row.counted or row.quantity),
            align="right",
            kind="number",
        ),
        Column[ReturnRow](
            "at",
            lambda: translate("PartsCounter", "When"),
            92,
            text=lambda row: moment_text(row.returned_at or row.received_at or row.requested_at, now()),
        ),
        Column[ReturnRow](
            "state",
            lambda: translate("PartsCounter", "State"),
            164,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: LOOK[row.state][1],
            icon=lambda row: LOOK[row.state][0],
            kind="state",
        ),
    ]
    table = RowTable[ReturnRow]("parts_returns", columns, lambda row: row.return_id, row_height=44)
    table.set_empty(
        EmptyState(
            "mdi6.keyboard-return",
            lambda: translate("PartsCounter", "Nothing on its way back"),
            hint_fn=lambda: translate("PartsCounter", "Scan a job card to return parts of its order."),
        )
    )
    return table


def returnable_table() -> RowTable[ReturnableLine]:
    """Make the list of an order's part lines."""
    columns = [
        Column[ReturnableLine](
            "number",
            lambda: translate("PartsCounter", "Part number"),
            112,
            text=lambda row: row.part_number,
            order=lambda row: row.part_number,
        ),
        Column[ReturnableLine](
            "name",
            lambda: translate("PartsCounter", "Name"),
            110,
            text=lambda row: row.name,
            note=lambda row: row.unit,
            kind="strong",
            stretch=True,
            order=lambda row: row.name,
        ),
        *_amounts(),
    ]
    table = RowTable[ReturnableLine]("parts_returnable", columns, lambda row: row.line_id)
    table.set_empty(
        EmptyState(
            "mdi6.package-variant-closed-remove", lambda: translate("PartsCounter", "The order has no parts")
        )
    )
    return table


def _amounts() -> tuple[Column[ReturnableLine], ...]:
    return (
        Column[ReturnableLine](
            "out",
            lambda: translate("PartsCounter", "Handed over"),
            106,
            text=lambda row: str(row.handed_over),
            align="right",
            kind="number",
            order=lambda row: row.handed_over,
        ),
        Column[ReturnableLine](
            "fitted",
            lambda: translate("PartsCounter", "Fitted"),
            60,
            text=lambda row: str(row.fitted),
            align="right",
            kind="number",
            order=lambda row: row.fitted,
        ),
        Column[ReturnableLine](
            "returnable",
            lambda: translate("PartsCounter", "May return"),
            92,
            text=lambda row: str(row.returnable),
            tone=lambda row: Tone.OK if row.why_not is None else Tone.MUTED,
            align="right",
            kind="strong",
            order=lambda row: row.returnable,
        ),
    )
