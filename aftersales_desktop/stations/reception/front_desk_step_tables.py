"""The columns of the reception report, its stamps in words, and the same as sheets (R2.1.3b)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.front_desk.lookups_reception import (
    AdvisorSteps,
    Reception,
    ReceptionReport,
    StepStamp,
)
from aftersales_desktop.domain.front_desk.reception_step import StepState
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.stations.reception.front_desk_columns import HUNDRED, count_column, percent
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import clock_text, local, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

GOOD, FAIR = 9500, 8500
SIGNS = {StepState.DONE: "✓", StepState.LATE: "!", StepState.SKIPPED: "✗"}


def advisor_table() -> RowTable[AdvisorSteps]:
    """Make the table of advisors, the weakest first."""
    columns: tuple[Column[AdvisorSteps], ...] = (
        Column(
            "advisor",
            lambda: translate("Reception", "Advisor"),
            120,
            lambda row: row.advisor,
            kind="strong",
            stretch=True,
        ),
        count_column("orders", lambda: translate("Reception", "Receptions"), lambda row: row.orders),
        count_column("skipped", lambda: translate("Reception", "Skipped"), lambda row: row.skipped),
        count_column("late", lambda: translate("Reception", "Late"), lambda row: row.late),
        Column(
            "applied",
            lambda: translate("Reception", "Applied"),
            95,
            lambda row: percent(row.applied),
            align="right",
            kind="number",
            tone=_tone,
            order=lambda row: row.applied,
        ),
        Column(
            "worst",
            lambda: translate("Reception", "Most often missed"),
            170,
            lambda row: translate("Words", row.worst.value) if row.worst is not None else "—",
        ),
    )
    table = RowTable("reception_advisors", columns, lambda row: row.advisor_id, row_height=34)
    table.set_empty(
        EmptyState("mdi6.clipboard-check-outline", lambda: translate("Reception", "No reception this week"))
    )
    return table


def reception_table(now: Callable[[], datetime]) -> RowTable[Reception]:
    """Make the table of receptions."""
    columns: tuple[Column[Reception], ...] = (
        Column("plate", lambda: translate("Reception", "Plate"), 105, lambda row: row.plate, kind="plate"),
        Column("number", lambda: translate("Reception", "Work order"), 135, lambda row: row.number),
        Column("advisor", lambda: translate("Reception", "Advisor"), 90, lambda row: row.advisor),
        Column(
            "opened",
            lambda: translate("Reception", "Opened"),
            110,
            lambda row: moment_text(row.opened_at, now()),
        ),
        Column(
            "came",
            lambda: translate("Reception", "Came"),
            110,
            lambda row: (
                translate("Reception", "appointment") if row.appointed else translate("Reception", "walk-in")
            ),
        ),
        Column(
            "faults",
            lambda: translate("Reception", "Skipped or late"),
            200,
            lambda row: _faults(row) or translate("Reception", "none"),
            stretch=True,
            tone=lambda row: Tone.WARN if row.faults() else Tone.OK,
        ),
    )
    table = RowTable("receptions", columns, lambda row: row.order_id)
    table.set_empty(
        EmptyState("mdi6.clipboard-check-outline", lambda: translate("Reception", "No reception here"))
    )
    return table


def step_lines(row: Reception) -> str:
    """Write the stamps of a reception, one step a line."""
    return "\n".join(_line(stamp) for stamp in row.stamps)


def report_sheets(report: ReceptionReport) -> tuple[TableSheet, ...]:
    """Put the report into two sheets, in the reader's language."""
    about = translate("Reception", "Reception steps, week from {day}").format(day=f"{report.week:%Y/%m/%d}")
    advisors = TableSheet(
        title=translate("Reception", "Advisors"),
        about=about,
        heads=(
            translate("Reception", "Advisor"),
            translate("Reception", "Receptions"),
            translate("Reception", "Skipped"),
            translate("Reception", "Late"),
            translate("Reception", "Applied"),
        ),
        rows=tuple(
            (row.advisor, row.orders, row.skipped, row.late, row.applied / HUNDRED) for row in report.advisors
        ),
    )
    receptions = TableSheet(
        title=translate("Reception", "Receptions"),
        about=about,
        heads=(
            translate("Reception", "Work order"),
            translate("Reception", "Plate"),
            translate("Reception", "Advisor"),
            translate("Reception", "Opened"),
            translate("Reception", "Skipped or late"),
        ),
        rows=tuple(
            (row.number, row.plate, row.advisor, f"{local(row.opened_at):%Y/%m/%d %H:%M}", _faults(row))
            for row in report.receptions
        ),
    )
    return advisors, receptions


def _line(stamp: StepStamp) -> str:
    when = clock_text(stamp.at) if stamp.at is not None else "—"
    words = f"{SIGNS[stamp.state]}  {when}  {translate('Words', stamp.step.value)}"
    if stamp.state is StepState.LATE:
        words = f"{words} · {translate('Words', stamp.state.value)}"
    return words


def _faults(row: Reception) -> str:
    comma = translate("Reception", ", ")
    return comma.join(translate("Words", fault.step.value) for fault in row.faults())


def _tone(row: AdvisorSteps) -> Tone:
    if row.applied >= GOOD:
        return Tone.OK
    return Tone.WARN if row.applied >= FAIR else Tone.BAD
