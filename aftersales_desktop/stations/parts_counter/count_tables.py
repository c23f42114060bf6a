"""The tables of stock-taking: the counts, and the lines of one (R2.3.0)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.parts.lookups_counts import CountLine, CountRow
from aftersales_desktop.domain.parts.stock_count import CountState
from aftersales_desktop.stations.parts_counter.stock_ledger import signed
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOK = {
    CountState.OPEN: ("mdi6.clipboard-edit-outline", Tone.ACCENT),
    CountState.POSTED: ("mdi6.clipboard-check", Tone.OK),
    CountState.CANCELLED: ("mdi6.clipboard-off-outline", Tone.MUTED),
}


def area_words(scope: str, until: str) -> str:
    """Say which bins a count covers."""
    if until:
        words = translate("PartsCounter", "Bins {first} to {last}")
        return words.format(first=scope or "…", last=until)
    if not scope:
        return translate("PartsCounter", "All bins")
    return translate("PartsCounter", "Bins {scope}…").format(scope=scope)


def counts_table(now: Callable[[], datetime]) -> RowTable[CountRow]:
    """Make the list of counts."""
    columns = [
        Column[CountRow](
            "area",
            lambda: translate("PartsCounter", "Bins"),
            90,
            text=lambda row: area_words(row.scope, row.scope_until),
            note=lambda row: moment_text(row.opened_at, now()),
            kind="strong",
            stretch=True,
        ),
        Column[CountRow](
            "state",
            lambda: translate("PartsCounter", "State"),
            104,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: LOOK[row.state][1],
            icon=lambda row: LOOK[row.state][0],
            kind="state",
        ),
    ]
    table = RowTable[CountRow]("stock_counts", columns, lambda row: row.count_id, row_height=44)
    table.set_empty(
        EmptyState(
            "mdi6.clipboard-list-outline",
            lambda: translate("PartsCounter", "No count yet"),
            hint_fn=lambda: translate("PartsCounter", "Open one above."),
        )
    )
    return table


def lines_table() -> RowTable[CountLine]:
    """Make the list of a count's lines; what differs is marked with sign and colour."""
    columns = [
        Column[CountLine](
            "bin",
            lambda: translate("PartsCounter", "Bin"),
            80,
            text=lambda row: row.bin,
            order=lambda row: row.bin,
        ),
        Column[CountLine](
            "number",
            lambda: translate("PartsCounter", "Part number"),
            112,
            text=lambda row: row.part_number,
            order=lambda row: row.part_number,
        ),
        Column[CountLine](
            "name",
            lambda: translate("PartsCounter", "Name"),
            110,
            text=lambda row: row.name,
            note=lambda row: row.unit,
            kind="strong",
            stretch=True,
            order=lambda row: row.name,
        ),
        *_counted_columns(),
    ]
    table = RowTable[CountLine]("stock_count_lines", columns, lambda row: row.line_id, row_height=36)
    table.set_empty(
        EmptyState("mdi6.clipboard-check-outline", lambda: translate("PartsCounter", "Nothing here"))
    )
    return table


def _difference_words(row: CountLine) -> str:
    if row.counted is None:
        return ""
    return signed(row.difference) if row.difference else translate("PartsCounter", "right")


def _difference_sign(row: CountLine) -> str:
    if row.counted is None:
        return ""
    return "mdi6.alert-circle-outline" if row.difference else "mdi6.check"


def _counted_columns() -> tuple[Column[CountLine], ...]:
    return (
        Column[CountLine](
            "expected",
            lambda: translate("PartsCounter", "Book"),
            58,
            text=lambda row: str(row.expected),
            align="right",
            kind="number",
            order=lambda row: row.expected,
        ),
        Column[CountLine](
            "counted",
            lambda: translate("PartsCounter", "Counted"),
            70,
            text=lambda row: "—" if row.counted is None else str(row.counted),
            align="right",
            kind="strong",
            order=lambda row: row.counted,
        ),
        Column[CountLine](
            "difference",
            lambda: translate("PartsCounter", "Difference"),
            96,
            text=_difference_words,
            tone=lambda row: Tone.OK if row.counted is not None and not row.difference else Tone.BAD,
            icon=_difference_sign,
            kind="state",
            order=lambda row: row.difference if row.counted is not None else None,
        ),
        Column[CountLine](
            "cause",
            lambda: translate("PartsCounter", "Cause"),
            110,
            text=lambda row: row.cause or (translate("PartsCounter", "missing") if row.difference else ""),
            tone=lambda row: Tone.BAD if row.difference and not row.cause else None,
            order=lambda row: row.cause or None,
        ),
    )
