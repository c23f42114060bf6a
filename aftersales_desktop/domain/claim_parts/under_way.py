"""What purchasing tells a claim-part order: it is ordered, it has arrived, or will not come (SM3)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.ask_signatures import TO_ORDER
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line, note_claim
from aftersales_desktop.domain.claim_parts.fitted_part import claim_part_fitted
from aftersales_desktop.domain.claim_parts.keep_part import keep_part
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ORDERED = QT_TRANSLATE_NOOP("Words", "claim part ordered")
NOT_COMING = QT_TRANSLATE_NOOP("Words", "claim part will not come: order it anew")
ARRIVED = QT_TRANSLATE_NOOP("Words", "claim part arrived")
CALL = QT_TRANSLATE_NOOP(
    "Notices", "Claim part {part} for order {order} has arrived: call the customer in ({claim})."
)


def ordered(work: Work, claim: ClaimPartOrder) -> None:
    """Note that the part is ordered; `check_orderable` has let it through."""
    claim.step_to(ClaimState.ORDERED, work.now())
    claim.ordered_at = work.now()
    take_up(work, claim.subject, TO_ORDER)
    note_claim(work, claim, ORDERED)


def not_coming(work: Work, line: OrderLine) -> None:
    """Lead the claim back to where it can be ordered anew, or cancelled with the deposit paid back."""
    claim = claim_of_line(work, line.id)
    if claim is None or claim.state is not ClaimState.ORDERED:
        return
    claim.step_to(ClaimState.DEPOSIT_PAID, work.now())
    claim.ordered_at = None
    note_claim(work, claim, NOT_COMING)


def arrived(work: Work, line: OrderLine, came: Quantity) -> None:
    """Note that goods for a warranty line came in; once all are here, the customer is called (R2.3.8d).

    What was fitted from stock meanwhile needs no call: the deposit is to be paid back.
    """
    claim = claim_of_line(work, line.id)
    if claim is None or claim.state is not ClaimState.ORDERED:
        return
    if not keep_part(work, claim, line, came):
        return
    claim.step_to(ClaimState.ARRIVED, work.now())
    claim.arrived_at = work.now()
    note_claim(work, claim, ARRIVED)
    claim_part_fitted(work, line)
    if claim.fitted_at is None:
        _call_in(work, claim)


def _call_in(work: Work, claim: ClaimPartOrder) -> None:
    order = find_order(work, claim.order_id)
    tell(
        work,
        order.advisor_id,
        Message(
            says=CALL,
            facts={"part": claim.description, "order": order.shown_number, "claim": claim.shown_number},
            about=claim.subject,
            clause="R2.3.8d",
            order_id=order.id,
            to_accept=True,
        ),
    )
