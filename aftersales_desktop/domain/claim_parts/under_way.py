"""What purchasing tells a claim-part order: it is ordered, it has arrived (SM3)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.ask_signatures import TO_ORDER
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line, note_claim
from aftersales_desktop.domain.claim_parts.keep_part import keep_part
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ORDERED = QT_TRANSLATE_NOOP("Words", "claim part ordered")
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


def arrived(work: Work, line: OrderLine) -> None:
    """Note that goods for a warranty line came in, and tell the advisor to call the customer (R2.3.8d)."""
    claim = claim_of_line(work, line.id)
    if claim is None or claim.state is not ClaimState.ORDERED:
        return
    claim.step_to(ClaimState.ARRIVED, work.now())
    claim.arrived_at = work.now()
    keep_part(work, claim)
    note_claim(work, claim, ARRIVED)
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
