"""The lists of claim parts: those under way, and the warranty parts that have no order yet (R2.3.8)."""

from __future__ import annotations

from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups import ClaimRow
from aftersales_desktop.domain.claim_parts.lookups_lines import ClaimableLine
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

STEP_LOOK = {
    ClaimStep.TALK: (Tone.ACCENT, "mdi6.account-voice"),
    ClaimStep.DEPOSIT: (Tone.ACCENT, "mdi6.cash-plus"),
    ClaimStep.WAIVER: (Tone.HOLD, "mdi6.draw-pen"),
    ClaimStep.MANAGER: (Tone.HOLD, "mdi6.draw-pen"),
    ClaimStep.DIRECTOR: (Tone.HOLD, "mdi6.draw-pen"),
    ClaimStep.ASK_AGAIN: (Tone.BAD, "mdi6.undo-variant"),
    ClaimStep.ORDER: (Tone.MUTED, "mdi6.cart-outline"),
    ClaimStep.WAIT: (Tone.MUTED, "mdi6.truck-outline"),
    ClaimStep.CALL: (Tone.WARN, "mdi6.phone-outline"),
    ClaimStep.FIT: (Tone.OK, "mdi6.wrench-outline"),
    ClaimStep.REFUND: (Tone.WARN, "mdi6.cash-refund"),
    ClaimStep.CLOSE: (Tone.OK, "mdi6.check"),
    ClaimStep.NOTHING: (Tone.MUTED, "mdi6.check-all"),
}
AGE_TONE = (Tone.MUTED, Tone.WARN, Tone.WARN, Tone.BAD)


def claim_table() -> RowTable[ClaimRow]:
    """Make the list: whose car, which part, how long it lies here, what is next."""
    columns: tuple[Column[ClaimRow], ...] = (
        Column("plate", lambda: translate("Reception", "Plate"), 104, lambda row: row.plate, kind="plate"),
        Column(
            "part",
            lambda: translate("Reception", "Part"),
            126,
            lambda row: row.part,
            kind="strong",
            note=lambda row: row.customer,
            stretch=True,
        ),
        Column(
            "age",
            lambda: translate("Reception", "Here"),
            78,
            days_words,
            tone=lambda row: AGE_TONE[row.warning],
            icon=lambda row: "mdi6.alert-circle" if row.warning else "",
            spare=True,
        ),
        Column(
            "step",
            lambda: translate("Reception", "Next"),
            200,
            step_words,
            kind="state",
            tone=lambda row: STEP_LOOK[row.step][0],
            icon=lambda row: STEP_LOOK[row.step][1],
        ),
    )
    table = RowTable("claim_parts", columns, lambda row: row.claim_id, row_height=44)
    table.set_empty(
        EmptyState(
            "mdi6.package-variant-closed",
            lambda: translate("Reception", "No claim part here"),
            hint_fn=lambda: translate("Reception", "F1 opens one for a warranty part."),
        )
    )
    return table


def days_words(row: ClaimRow) -> str:
    """How long a part has been lying at the counter."""
    if row.days is None:
        return ""
    return translate("Reception", "{n} d").format(n=number_text(row.days))


def step_words(row: ClaimRow) -> str:
    """What is next; what is over says how it ended."""
    return word(row.state) if row.state in {ClaimState.CLOSED, ClaimState.CANCELLED} else word(row.step)


def claimable_table() -> RowTable[ClaimableLine]:
    """Make the list of warranty parts without a claim-part order."""
    columns: tuple[Column[ClaimableLine], ...] = (
        Column("plate", lambda: translate("Reception", "Plate"), 108, lambda row: row.plate, kind="plate"),
        Column(
            "part",
            lambda: translate("Reception", "Part"),
            140,
            lambda row: row.part,
            kind="strong",
            note=lambda row: row.part_number,
            stretch=True,
        ),
        Column("order", lambda: translate("Reception", "Order"), 130, lambda row: row.order),
        Column(
            "amount",
            lambda: translate("Reception", "Amount"),
            80,
            lambda row: yuan(row.amount),
            align="right",
            kind="number",
        ),
    )
    table = RowTable("claimable_lines", columns, lambda row: row.line_id, row_height=44)
    table.set_empty(
        EmptyState(
            "mdi6.shield-car",
            lambda: translate("Reception", "No warranty part waits for a claim-part order"),
            hint_fn=lambda: translate(
                "Reception", "Put the part on the car's order as a warranty line first."
            ),
        )
    )
    return table
