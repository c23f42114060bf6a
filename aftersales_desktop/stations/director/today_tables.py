"""The lists of the day: late orders, parts below their minimum, tools that should be back, refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.boards.late_things import LateOrder, ShortPart
from aftersales_desktop.domain.tools.lookups import LoanOut
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import in_relation_to, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

Refused = tuple[str, int]
LOW_ROW = 34


def late_table(now: Callable[[], datetime]) -> RowTable[LateOrder]:
    """Late orders: plate, customer, advisor, state, by how much."""
    columns = [
        Column[LateOrder](
            "plate",
            lambda: translate("Director", "Plate"),
            100,
            text=lambda row: row.plate,
            kind="plate",
            order=lambda row: row.plate,
        ),
        Column[LateOrder](
            "customer",
            lambda: translate("Director", "Customer"),
            80,
            text=lambda row: row.customer,
            stretch=True,
            order=lambda row: row.customer,
        ),
        _advisor(),
        Column[LateOrder](
            "state",
            lambda: translate("Director", "State"),
            146,
            text=lambda row: word(row.state),
            tone=lambda row: STATE_LOOK[row.state][0],
            icon=lambda row: STATE_LOOK[row.state][1],
            kind="state",
            order=lambda row: row.state,
        ),
        Column[LateOrder](
            "late",
            lambda: translate("Director", "Promised"),
            120,
            text=lambda row: in_relation_to(now(), row.promised_at),
            tone=lambda _row: Tone.BAD,
            icon=lambda _row: "mdi6.alert-circle",
            kind="state",
            order=lambda row: row.promised_at,
        ),
    ]
    table = RowTable[LateOrder]("director_late", columns, lambda row: row.order_id, row_height=LOW_ROW)
    table.set_empty(EmptyState("mdi6.clock-check-outline", lambda: translate("Director", "No car is late")))
    return table


def _advisor() -> Column[LateOrder]:
    return Column[LateOrder](
        "advisor",
        lambda: translate("Director", "Advisor"),
        66,
        text=lambda row: row.advisor,
        spare=True,
        order=lambda row: row.advisor,
    )


def short_table() -> RowTable[ShortPart]:
    """Parts below their minimum: part, on hand, minimum."""
    columns = [
        Column[ShortPart](
            "part",
            lambda: translate("Director", "Part"),
            120,
            text=lambda row: row.name,
            note=lambda row: row.number,
            stretch=True,
            order=lambda row: row.number,
        ),
        Column[ShortPart](
            "on_hand",
            lambda: translate("Director", "On hand"),
            70,
            text=lambda row: str(row.on_hand),
            tone=lambda _row: Tone.BAD,
            align="right",
            kind="number",
            order=lambda row: row.on_hand,
        ),
        Column[ShortPart](
            "minimum",
            lambda: translate("Director", "Minimum"),
            76,
            text=lambda row: str(row.minimum),
            align="right",
            kind="number",
            order=lambda row: row.minimum,
        ),
    ]
    table = RowTable[ShortPart]("director_short", columns, lambda row: row.part_id, row_height=LOW_ROW)
    table.set_empty(
        EmptyState("mdi6.package-variant-closed-check", lambda: translate("Director", "Every part is there"))
    )
    return table


def overdue_table(now: Callable[[], datetime]) -> RowTable[LoanOut]:
    """Tools that should be back: tool, borrower, since when."""
    columns = [
        Column[LoanOut](
            "tool",
            lambda: translate("Director", "Tool"),
            110,
            text=lambda row: row.name,
            note=lambda row: row.tool,
            stretch=True,
            order=lambda row: row.name,
        ),
        Column[LoanOut](
            "borrower",
            lambda: translate("Director", "With"),
            70,
            text=lambda row: row.borrower,
            order=lambda row: row.borrower,
        ),
        Column[LoanOut](
            "since",
            lambda: translate("Director", "Overdue since"),
            124,
            text=lambda row: since(now(), row.since),
            tone=lambda _row: Tone.BAD,
            order=lambda row: row.since,
        ),
    ]
    table = RowTable[LoanOut]("director_overdue", columns, lambda row: row.loan_id, row_height=LOW_ROW)
    table.set_empty(
        EmptyState("mdi6.toolbox-outline", lambda: translate("Director", "Every tool is back in time"))
    )
    return table


def refused_table() -> RowTable[Refused]:
    """Clauses by which something was refused today, and how often."""
    columns = [
        Column[Refused](
            "clause",
            lambda: translate("Director", "Clause"),
            76,
            text=lambda row: row[0],
            kind="strong",
            order=lambda row: row[0],
        ),
        Column[Refused](
            "title",
            lambda: translate("Director", "Rule"),
            120,
            text=lambda row: clause_title(row[0]),
            stretch=True,
            order=lambda row: clause_title(row[0]),
        ),
        Column[Refused](
            "count",
            lambda: translate("Director", "Times"),
            64,
            text=lambda row: str(row[1]),
            align="right",
            kind="number",
            order=lambda row: row[1],
        ),
    ]
    table = RowTable[Refused]("director_refused", columns, lambda row: row[0], row_height=LOW_ROW)
    table.set_empty(
        EmptyState("mdi6.hand-back-right-off-outline", lambda: translate("Director", "Nothing was refused"))
    )
    return table


def clause_title(clause_id: str) -> str:
    """What a clause is called, in the reader's language; empty when the rulebook does not have it."""
    found = rulebook().clause(clause_id)
    return found[0].title[language().value] if found else ""
