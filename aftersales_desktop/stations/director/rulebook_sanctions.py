"""The sanctions a clause led to: who, for what, how much, and how far it has come."""

from __future__ import annotations

from aftersales_desktop.boards.clause_board import ClauseSanction
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.sanction_look import SANCTION_LOOK, event_words
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.words import translate


def sanctions_table() -> RowTable[ClauseSanction]:
    """Make the list."""
    columns = [
        Column[ClauseSanction](
            "day",
            lambda: translate("Director", "Day"),
            96,
            text=lambda row: date_text(row.happened_at),
            sortable=True,
        ),
        Column[ClauseSanction](
            "person",
            lambda: translate("Director", "Who"),
            90,
            text=lambda row: row.person,
            kind="strong",
            sortable=True,
        ),
        Column[ClauseSanction](
            "event",
            lambda: translate("Director", "What for"),
            160,
            text=event_words,
            note=lambda row: row.order,
            stretch=True,
        ),
        Column[ClauseSanction](
            "amount",
            lambda: translate("Director", "Measure"),
            130,
            text=lambda row: (
                str(row.amount) if row.amount != Money.ZERO else translate("Words", row.measure.value)
            ),
            align="right",
            sortable=True,
        ),
        Column[ClauseSanction](
            "state",
            lambda: translate("Director", "State"),
            120,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: SANCTION_LOOK[row.state][0],
            icon=lambda row: SANCTION_LOOK[row.state][1],
            kind="state",
            sortable=True,
        ),
    ]
    return RowTable[ClauseSanction](
        "director_clause_sanctions", columns, lambda row: row.sanction_id, row_height=34
    )
