"""The register's list, and what was confirmed per person and month (X7)."""

from __future__ import annotations

from aftersales_desktop.boards.sanction_register import SanctionRow, SanctionTotal
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.sanction_look import SANCTION_LOOK, event_words, measure_words
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.words import translate


def register_table() -> RowTable[SanctionRow]:
    """Make the list of entries."""
    columns = (
        Column[SanctionRow](
            "day", lambda: translate("Director", "Day"), 92, text=lambda row: date_text(row.happened_at)
        ),
        Column[SanctionRow](
            "person", lambda: translate("Director", "Who"), 84, text=lambda row: row.person, kind="strong"
        ),
        Column[SanctionRow](
            "event", lambda: translate("Director", "What for"), 120, text=event_words, stretch=True
        ),
        Column[SanctionRow](
            "clause", lambda: translate("Director", "Clause"), 76, text=lambda row: row.clause, spare=True
        ),
        Column[SanctionRow](
            "measure", lambda: translate("Director", "Measure"), 180, text=measure_words, align="right"
        ),
        Column[SanctionRow](
            "state",
            lambda: translate("Director", "State"),
            104,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: SANCTION_LOOK[row.state][0],
            icon=lambda row: SANCTION_LOOK[row.state][1],
            kind="state",
        ),
    )
    table = RowTable[SanctionRow]("director_sanctions", columns, lambda row: row.sanction_id, row_height=38)
    table.set_empty(
        EmptyState(
            "mdi6.gavel",
            lambda: translate("Director", "No sanction here"),
            hint_fn=lambda: translate("Director", "Choose another filter or month."),
        )
    )
    return table


def totals_table() -> RowTable[SanctionTotal]:
    """Make the list of totals; it is short and sorts itself."""
    columns = (
        Column[SanctionTotal](
            "month",
            lambda: translate("Director", "Month"),
            92,
            text=lambda row: f"{row.month:%Y/%m}",
            order=lambda row: row.month,
        ),
        Column[SanctionTotal](
            "person",
            lambda: translate("Director", "Who"),
            140,
            text=lambda row: row.person,
            kind="strong",
            stretch=True,
            order=lambda row: row.person,
        ),
        Column[SanctionTotal](
            "count",
            lambda: translate("Director", "Confirmed"),
            90,
            text=lambda row: str(row.count),
            align="right",
            order=lambda row: row.count,
        ),
        Column[SanctionTotal](
            "amount",
            lambda: translate("Director", "Yuan"),
            110,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
            order=lambda row: row.amount,
        ),
    )
    table = RowTable[SanctionTotal](
        "director_sanction_totals", columns, lambda row: (row.month, row.person_id), row_height=36
    )
    table.set_empty(
        EmptyState("mdi6.sigma", lambda: translate("Director", "Nothing was confirmed in this time"))
    )
    return table
