"""The columns of the list of findings (R2.2.X)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.lookups_findings import FindingRow
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ICONS = {
    FindingState.OPEN: "mdi6.alert-outline",
    FindingState.CORRECTED: "mdi6.check",
    FindingState.VERIFIED: "mdi6.check-all",
}


def finding_table(now: Callable[[], datetime]) -> RowTable[FindingRow]:
    """Make the table; what is late is red."""
    columns: tuple[Column[FindingRow], ...] = (
        Column(
            "what",
            lambda: translate("Floor", "What is wrong"),
            200,
            lambda row: row.what,
            kind="strong",
            note=lambda row: row.place,
            stretch=True,
        ),
        Column("clause", lambda: translate("Floor", "Clause"), 90, lambda row: row.clause, spare=True),
        Column("person", lambda: translate("Floor", "Person"), 90, lambda row: row.person or "—"),
        Column(
            "due",
            lambda: translate("Floor", "Due"),
            110,
            lambda row: moment_text(row.due_at, now()),
            tone=lambda row: Tone.BAD if row.overdue else None,
        ),
        Column(
            "state",
            lambda: translate("Floor", "State"),
            150,
            lambda row: translate("Words", row.state.value),
            kind="state",
            tone=_tone,
            icon=lambda row: ICONS[row.state],
        ),
    )
    table = RowTable("findings", columns, lambda row: row.finding_id)
    table.set_empty(
        EmptyState("mdi6.shield-check-outline", lambda: translate("Floor", "Nothing is wrong here"))
    )
    return table


def _tone(row: FindingRow) -> Tone:
    if row.state is FindingState.OPEN:
        return Tone.BAD if row.overdue else Tone.WARN
    return Tone.ACCENT if row.state is FindingState.CORRECTED else Tone.OK
