"""The columns of the list of grievances (R2.1.4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.front_desk.grievance import GrievanceState
from aftersales_desktop.domain.front_desk.lookups_grievances import GrievanceRow
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import in_relation_to, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ICONS = {
    GrievanceState.OPEN: "mdi6.emoticon-sad-outline",
    GrievanceState.REPORTED: "mdi6.account-arrow-up-outline",
    GrievanceState.DISPELLED: "mdi6.emoticon-happy-outline",
    GrievanceState.SETTLED: "mdi6.check-all",
}
TONES = {
    GrievanceState.OPEN: Tone.WARN,
    GrievanceState.REPORTED: Tone.ACCENT,
    GrievanceState.DISPELLED: Tone.OK,
    GrievanceState.SETTLED: Tone.OK,
}


def grievance_table(now: Callable[[], datetime]) -> RowTable[GrievanceRow]:
    """Make the table; what lies too long is red."""
    columns: tuple[Column[GrievanceRow], ...] = (
        Column(
            "words",
            lambda: translate("Widgets", "What was said"),
            180,
            lambda row: row.words,
            kind="strong",
            stretch=True,
        ),
        Column(
            "customer",
            lambda: translate("Widgets", "Customer"),
            100,
            lambda row: row.customer,
        ),
        Column(
            "at",
            lambda: translate("Widgets", "When"),
            105,
            lambda row: moment_text(row.at, now()),
            spare=True,
        ),
        Column(
            "due",
            lambda: translate("Widgets", "Time left"),
            95,
            lambda row: _left(row, now()),
            tone=lambda row: Tone.BAD if row.late else None,
        ),
        Column(
            "state",
            lambda: translate("Widgets", "State"),
            165,
            lambda row: translate("Words", row.state.value),
            kind="state",
            tone=lambda row: Tone.BAD if row.late else TONES[row.state],
            icon=lambda row: ICONS[row.state],
        ),
    )
    table = RowTable("grievances", columns, lambda row: row.grievance_id)
    table.set_empty(
        EmptyState("mdi6.emoticon-happy-outline", lambda: translate("Widgets", "No grievance here"))
    )
    return table


def _left(row: GrievanceRow, now: datetime) -> str:
    return in_relation_to(now, row.due_at) if row.state is GrievanceState.OPEN else "—"
