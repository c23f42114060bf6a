"""The technician's tick carries a claim-part order on: the part is in the car (R2.3.8c, SM3)."""

from sqlalchemy import and_, or_, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.find_claim import note_claim
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.when_fitted import when_fitted
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FITTED = QT_TRANSLATE_NOOP("Words", "claim part fitted")
TAKEN_OUT = QT_TRANSLATE_NOOP("Words", "claim part not fitted after all")
REFUND = QT_TRANSLATE_NOOP(
    "Notices", "Claim part {part} is fitted: pay the deposit of {deposit} yuan back ({claim})."
)


@when_fitted
def claim_part_fitted(work: Work, line: OrderLine) -> None:
    """Note that all of it is in the car, and tell the cash desk to pay the deposit back.

    A wrong tick taken back before the refund brings the part back to the counter.
    """
    claim = _claim_fitted_on(work, line.id)
    if claim is None:
        return
    if line.fitted >= claim.quantity and claim.state in AT_THE_COUNTER:
        claim.step_to(ClaimState.FITTED, work.now())
        claim.fitted_at = work.now()
        note_claim(work, claim, FITTED)
        _tell_cashier(work, claim)
    elif line.fitted < claim.quantity and claim.state is ClaimState.FITTED:
        claim.step_to(ClaimState.ARRIVED, work.now())
        claim.fitted_at = None
        take_up(work, claim.subject, REFUND)
        note_claim(work, claim, TAKEN_OUT)


def _claim_fitted_on(work: Work, line_id: int) -> ClaimPartOrder | None:
    """Find the claim-part order whose part is fitted on this line, of the first visit or a later one."""
    first_visit = and_(ClaimPartOrder.fitting_line_id.is_(None), ClaimPartOrder.line_id == line_id)
    return work.session.scalar(
        select(ClaimPartOrder)
        .where(
            or_(ClaimPartOrder.fitting_line_id == line_id, first_visit),
            ClaimPartOrder.state != ClaimState.CANCELLED,
        )
        .order_by(ClaimPartOrder.id.desc())
        .limit(1)
    )


def _tell_cashier(work: Work, claim: ClaimPartOrder) -> None:
    if claim.received is None:
        return
    tell(
        work,
        Role.CASHIER,
        Message(
            says=REFUND,
            facts={"part": claim.description, "deposit": claim.deposit, "claim": claim.shown_number},
            about=claim.subject,
            clause="R2.3.8c",
            order_id=claim.order_id,
            to_accept=True,
        ),
    )
