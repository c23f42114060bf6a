"""The book's list: time, plate, customer, matter, advisor, state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.customers.lookups_appointments import Visit
from aftersales_desktop.stations.reception.visit_look import LOOK, visit_tone, visit_words
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import clock_text, moment_text
from aftersales_desktop.widgets.words import translate


def visit_table(now: Callable[[], datetime], *, one_day: Callable[[], bool]) -> RowTable[Visit]:
    """Make the list; in a week's list the time carries its day."""
    columns = [
        Column[Visit](
            "at",
            lambda: translate("Reception", "Time"),
            96,
            text=lambda row: clock_text(row.at) if one_day() else moment_text(row.at, now()),
            kind="strong",
            order=lambda row: row.at,
        ),
        Column[Visit](
            "plate",
            lambda: translate("Reception", "Plate"),
            120,
            text=lambda row: row.plate,
            kind="plate",
            order=lambda row: row.plate,
        ),
        Column[Visit](
            "customer",
            lambda: translate("Reception", "Customer"),
            90,
            text=lambda row: row.customer,
            order=lambda row: row.customer,
        ),
        *_what_and_who(now),
    ]
    table = RowTable[Visit]("reception_appointments", columns, lambda row: row.appointment_id, row_height=44)
    table.set_empty(
        EmptyState(
            "mdi6.calendar-blank-outline",
            lambda: translate("Reception", "Nobody is expected"),
            hint_fn=lambda: translate("Reception", "Promise a time with F3."),
        )
    )
    return table


def _what_and_who(now: Callable[[], datetime]) -> tuple[Column[Visit], ...]:
    return (
        Column[Visit](
            "wish",
            lambda: translate("Reception", "For"),
            120,
            text=lambda row: row.wish,
            stretch=True,
            order=lambda row: row.wish,
        ),
        Column[Visit](
            "advisor",
            lambda: translate("Reception", "With"),
            80,
            text=lambda row: row.advisor,
            order=lambda row: row.advisor,
        ),
        Column[Visit](
            "state",
            lambda: translate("Reception", "State"),
            130,
            text=lambda row: visit_words(row, now()),
            tone=lambda row: visit_tone(row, now()),
            icon=lambda row: LOOK[row.state][1],
            kind="state",
            order=lambda row: row.state,
        ),
    )
