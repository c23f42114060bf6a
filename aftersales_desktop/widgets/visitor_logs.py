"""The log of visitors, and that of strangers somebody met in the workshop (R2.2.1c, R2.2.1f)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.rounds.lookups_visitors import StrangerRow, VisitorRow
from aftersales_desktop.domain.rounds.visitor import StrangerMet
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def visitors_table(now: Callable[[], datetime]) -> RowTable[VisitorRow]:
    """Everybody who came in, with when and by whom."""
    columns: tuple[Column[VisitorRow], ...] = (
        Column("number", lambda: translate("Widgets", "Number"), 150, lambda row: row.number),
        Column(
            "name",
            lambda: translate("Widgets", "Visitor"),
            240,
            lambda row: row.name,
            kind="strong",
            note=lambda row: translate("Words", row.kind.value),
        ),
        Column(
            "purpose", lambda: translate("Widgets", "What for"), 200, lambda row: row.purpose, stretch=True
        ),
        Column("escort", lambda: translate("Widgets", "Accompanied by"), 150, lambda row: row.escort),
        Column(
            "in",
            lambda: translate("Widgets", "In"),
            190,
            lambda row: moment_text(row.in_at, now()),
            note=lambda row: row.let_in_by,
        ),
        Column(
            "out",
            lambda: translate("Widgets", "Out"),
            190,
            lambda row: moment_text(row.out_at, now()) if row.out_at is not None else "—",
            note=lambda row: row.let_out_by,
        ),
    )
    table = RowTable("visitor_log", columns, lambda row: row.visitor_id)
    table.set_empty(
        EmptyState("mdi6.book-account-outline", lambda: translate("Widgets", "Nobody came so far"))
    )
    return table


def strangers_table(now: Callable[[], datetime]) -> RowTable[StrangerRow]:
    """Whom somebody met, whether he was asked, and what came of it."""
    columns: tuple[Column[StrangerRow], ...] = (
        Column("at", lambda: translate("Widgets", "When"), 170, lambda row: moment_text(row.at, now())),
        Column("place", lambda: translate("Widgets", "Where"), 190, lambda row: row.place, kind="strong"),
        Column(
            "met",
            lambda: translate("Widgets", "Met"),
            210,
            _met_words,
            kind="state",
            tone=lambda row: Tone.OK if row.met is StrangerMet.GREETED else Tone.WARN,
            icon=lambda row: (
                "mdi6.hand-wave-outline"
                if row.met is StrangerMet.GREETED
                else "mdi6.account-alert-outline"
            ),
        ),
        Column(
            "result", lambda: translate("Widgets", "What came of it"), 220, lambda row: row.result or "—",
            stretch=True,
        ),
        Column("by", lambda: translate("Widgets", "Written down by"), 160, lambda row: row.by),
    )  # fmt: skip
    table = RowTable("strangers_met", columns, lambda row: row.seen_id)
    table.set_empty(
        EmptyState("mdi6.account-check-outline", lambda: translate("Widgets", "No stranger was met so far"))
    )
    return table


def _met_words(row: StrangerRow) -> str:
    if row.met is StrangerMet.GREETED:
        return translate("Widgets", "Greeted and asked")
    return translate("Widgets", "Nobody asked")
