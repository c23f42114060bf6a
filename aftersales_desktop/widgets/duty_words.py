"""A duty in the reader's language: what, whose, when (X5)."""

from __future__ import annotations

from datetime import datetime

from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.duties.evidence import Evidence
from aftersales_desktop.widgets.notice_words import said_text
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.time_words import day_text, in_relation_to, local, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

TONES = {
    DutyState.OVERDUE: Tone.BAD,
    DutyState.DUE_TODAY: Tone.WARN,
    DutyState.COMING: Tone.MUTED,
    DutyState.DONE: Tone.OK,
    DutyState.MISSED: Tone.BAD,
}
ICONS = {
    DutyState.OVERDUE: "mdi6.alert-circle-outline",
    DutyState.DUE_TODAY: "mdi6.clock-outline",
    DutyState.COMING: "mdi6.calendar-clock",
    DutyState.DONE: "mdi6.check-circle-outline",
    DutyState.MISSED: "mdi6.close-circle-outline",
}


def duty_title(row: DutyRow) -> str:
    """What is to be done."""
    return said_text(row.says, row.facts) if row.says else row.titles[language().value]


def duty_owner(row: DutyRow) -> str:
    """Whose duty it is."""
    return row.person or lifters_text(row.owners, role_name)


def duty_when(row: DutyRow, now: datetime) -> str:
    """When it is due, seen from now; or by whom it was done, and when."""
    if row.done_at is not None:
        done = translate("Widgets", "{who}, {when}")
        who_and_when = done.format(who=row.done_by, when=moment_text(row.done_at, now))
        return "  ·  ".join(filter(None, (who_and_when, evidence_text(row.evidence))))
    if row.state is DutyState.MISSED:
        return day_text(row.due_at)
    if local(row.due_at).date() == local(now).date():
        return f"{moment_text(row.due_at, now)} · {in_relation_to(now, row.due_at)}"
    if row.state is DutyState.OVERDUE:
        return in_relation_to(now, row.due_at)
    return f"{day_text(row.due_at)} {moment_text(row.due_at, row.due_at)}"


def evidence_text(evidence: Evidence) -> str:
    """What shows that it was done: somebody's words, and what the program counted."""
    counted = said_text(evidence.says, evidence.figures) if evidence.says else ""
    return "  ·  ".join(filter(None, (evidence.words, counted)))


def duty_state(row: DutyRow) -> str:
    """How it stands."""
    return translate("Words", row.state.value)
