"""The list of audit entries: when, who, what, about which order, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.boards.audit_list import AuditRow
from aftersales_desktop.database.journal import Outcome
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.verb_words import verb_words
from aftersales_desktop.widgets.words import translate


def audit_table(now: Callable[[], datetime]) -> RowTable[AuditRow]:
    """Make the list."""
    columns = [
        Column[AuditRow](
            "at",
            lambda: translate("Director", "Time"),
            110,
            text=lambda row: moment_text(row.at, now()),
            sortable=True,
        ),
        Column[AuditRow](
            "person",
            lambda: translate("Director", "Who"),
            90,
            text=lambda row: row.person or translate("Director", "nobody signed in"),
            kind="strong",
        ),
        Column[AuditRow](
            "verb",
            lambda: translate("Director", "What"),
            140,
            text=lambda row: verb_words(row.verb),
            note=lambda row: row.order,
            stretch=True,
        ),
        Column[AuditRow](
            "outcome",
            lambda: translate("Director", "Outcome"),
            150,
            text=outcome_words,
            tone=outcome_tone,
            icon=lambda row: "mdi6.close-circle" if _refused(row) else "mdi6.check-circle-outline",
            kind="state",
        ),
        Column[AuditRow](
            "seal",
            lambda: translate("Director", "Seal"),
            110,
            text=lambda row: row.seal,
            tone=lambda _row: Tone.FAINT,
        ),
    ]
    table = RowTable[AuditRow]("director_audit", columns, lambda row: row.audit_id, row_height=36)
    table.set_empty(
        EmptyState("mdi6.text-box-search-outline", lambda: translate("Director", "No such entry"))
    )
    return table


def clause_refusals(now: Callable[[], datetime]) -> RowTable[AuditRow]:
    """Make the narrow list of what one clause stopped."""
    columns = [
        Column[AuditRow](
            "at",
            lambda: translate("Director", "Time"),
            96,
            text=lambda row: moment_text(row.at, now()),
            sortable=True,
        ),
        Column[AuditRow](
            "person",
            lambda: translate("Director", "Who"),
            66,
            text=lambda row: row.person or translate("Director", "nobody signed in"),
            kind="strong",
            sortable=True,
        ),
        Column[AuditRow](
            "verb",
            lambda: translate("Director", "What"),
            90,
            text=lambda row: verb_words(row.verb),
            stretch=True,
            sortable=True,
        ),
    ]
    table = RowTable[AuditRow]("director_clause_refusals", columns, lambda row: row.audit_id, row_height=32)
    table.set_empty(
        EmptyState(
            "mdi6.hand-back-right-off-outline",
            lambda: translate("Director", "Nothing was refused by this clause"),
        )
    )
    return table


def outcome_words(row: AuditRow) -> str:
    """Done, or refused by which clause."""
    if not _refused(row):
        return translate("Director", "done")
    return translate("Director", "refused {clause}").format(clause=row.clause).strip()


def outcome_tone(row: AuditRow) -> Tone:
    """Green or red."""
    return Tone.BAD if _refused(row) else Tone.OK


def _refused(row: AuditRow) -> bool:
    return row.outcome is Outcome.REFUSED
