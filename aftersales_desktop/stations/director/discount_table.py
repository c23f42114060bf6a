"""The list of discount reports: day, order, customer, how much, why, by whom, and how it stands."""

from __future__ import annotations

from aftersales_desktop.domain.work_orders.discount import DiscountState
from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.lookups_discounts import DiscountReport
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOKS = {
    DiscountState.REQUESTED: (Tone.HOLD, "mdi6.timer-sand"),
    DiscountState.GRANTED: (Tone.OK, "mdi6.check-circle"),
    DiscountState.DECLINED: (Tone.BAD, "mdi6.close-circle"),
    DiscountState.WITHDRAWN: (Tone.MUTED, "mdi6.undo"),
}


def discount_table() -> RowTable[DiscountReport]:
    """Make the list."""
    columns = (
        Column[DiscountReport](
            "at", lambda: translate("Director", "When"), 104, text=lambda row: moment_text(row.asked_at)
        ),
        Column[DiscountReport](
            "plate", lambda: translate("Director", "Plate"), 108, text=lambda row: row.plate, kind="plate"
        ),
        Column[DiscountReport](
            "reason",
            lambda: translate("Director", "Reason"),
            100,
            text=lambda row: row.reason or translate("Director", "no reason given"),
            tone=lambda row: None if row.reason else Tone.BAD,
            stretch=True,
        ),
        Column[DiscountReport](
            "share",
            lambda: translate("Director", "Off"),
            72,
            text=lambda row: percent(row.share),
            align="right",
            tone=lambda row: Tone.WARN if row.above_limit else None,
        ),
        Column[DiscountReport](
            "amount",
            lambda: translate("Director", "Yuan"),
            86,
            text=lambda row: str(row.amount),
            align="right",
            kind="number",
        ),
        Column[DiscountReport](
            "state",
            lambda: translate("Director", "State"),
            120,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: LOOKS[row.state][0],
            icon=lambda row: LOOKS[row.state][1],
            kind="state",
        ),
    )
    table = RowTable[DiscountReport](
        "director_discounts", columns, lambda row: row.discount_id, row_height=40
    )
    table.set_empty(
        EmptyState("mdi6.tag-off-outline", lambda: translate("Director", "No discount in this time"))
    )
    return table
