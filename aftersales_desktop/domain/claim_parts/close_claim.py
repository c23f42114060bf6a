"""A claim-part order is over: the part is in the car and the customer has the deposit back (R2.3.8c, T33)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import OVER, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep, NotFittedYet, NotRefunded
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLOSED = QT_TRANSLATE_NOOP("Words", "claim-part order closed")


@dataclass(frozen=True, kw_only=True)
class CloseClaim:
    """The claim-part order that is done."""

    claim_id: int


@dataclass(frozen=True, kw_only=True)
class ClaimClosed:
    """Its number."""

    claim_id: int
    claim: str


@verb(roles=(*RECEPTION, Role.CASHIER), clause="R2.3.8c")
def close_claim(work: Work, command: CloseClaim) -> ClaimClosed:
    """Close it.

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: It is over already.
        NotFittedYet: The part is not in the car.
        NotRefunded: The deposit, all of it, is not paid back (T33).

    """
    claim = find_claim(work, command.claim_id)
    if claim.state in OVER:
        raise ClaimWrongStep(claim=claim.shown_number, state=claim.state, wanted=ClaimState.CLOSED)
    if claim.fitted_at is None:
        raise NotFittedYet(part=claim.description, claim=claim.shown_number)
    if claim.received is not None and claim.refund is None:
        raise NotRefunded(deposit=claim.deposit, claim=claim.shown_number)
    claim.step_to(ClaimState.CLOSED, work.now())
    take_up(work, claim.subject)
    note_claim(work, claim, CLOSED)
    return ClaimClosed(claim_id=claim.id, claim=claim.shown_number)
