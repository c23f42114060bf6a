"""The columns of a list of messages: unread ones in bold, with what became of each (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.notices.lookups import NoticeRow
from aftersales_desktop.widgets.notice_words import (
    notice_text,
    receiver_text,
    state_icon,
    state_note,
    state_text,
    state_tone,
)
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate


def notices_table(now: Callable[[], datetime]) -> RowTable[NoticeRow]:
    """Make the table; an unread message is bold."""
    columns: tuple[Column[NoticeRow], ...] = (
        Column(
            "what",
            lambda: translate("Widgets", "Message"),
            420,
            notice_text,
            strong=lambda row: row.read_at is None,
            stretch=True,
        ),
        Column("from", lambda: translate("Widgets", "From"), 110, lambda row: row.sent_by),
        Column("to", lambda: translate("Widgets", "To"), 150, receiver_text),
        Column(
            "when", lambda: translate("Widgets", "Sent"), 110, lambda row: moment_text(row.sent_at, now())
        ),
        Column(
            "state",
            lambda: translate("Widgets", "State"),
            280,
            state_text,
            kind="state",
            tone=state_tone,
            icon=state_icon,
            note=state_note,
        ),
    )
    return RowTable("notices", columns, lambda row: row.notice_id)
