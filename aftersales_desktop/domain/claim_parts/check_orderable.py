"""May this claim part be ordered: talk, deposit, signatures (R2.3.8b, R2.3.9, T31-T32)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import signature
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line
from aftersales_desktop.domain.claim_parts.refusals import (
    ClaimOutOfDate,
    DepositMissing,
    NoClaimOrder,
    NotSignedByDirector,
    NotSignedByManager,
)
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.money import Money, total


def check_orderable(work: Work, line: OrderLine) -> ClaimPartOrder:
    """Give the claim-part order under which a warranty line may be ordered.

    Raises:
        NoClaimOrder: Nobody opened one.
        ClaimOutOfDate: The line has another part, quantity or price than was signed for (X4).
        DepositMissing: Neither deposit nor waiver (R2.3.8b).
        NotSignedByManager, NotSignedByDirector: A signature under exactly this content is missing (R2.3.9).

    """
    claim = claim_of_line(work, line.id)
    if claim is None:
        raise NoClaimOrder(part=line.description)
    signed_for = (claim.part_number, claim.quantity, claim.price)
    if signed_for != (line.part_number, line.quantity, line.unit_price):
        raise ClaimOutOfDate(part=line.description, claim=claim.shown_number)
    check_ready(work, claim)
    return claim


def check_ready(work: Work, claim: ClaimPartOrder) -> None:
    """Refuse what still stands between a claim-part order and the manufacturer."""
    if claim.received is None and not claim.waived_because:
        raise DepositMissing(claim=claim.shown_number)
    if not signed(work, claim, Power.CLAIM_PART):
        raise NotSignedByManager(claim=claim.shown_number)
    if director_signs(work, claim) and not signed(work, claim, Power.LARGE_CLAIM_PART):
        raise NotSignedByDirector(claim=claim.shown_number, amount=amount_of_order(work, claim))


def director_signs(work: Work, claim: ClaimPartOrder) -> bool:
    """Say whether the amount is large; as long as no amount is set, every one is (g-12).

    Judged by all that is claimed on the work order: a large claim taken apart into its parts stays large.
    """
    large = money_of(work, "claim.large_amount", work.local(claim.opened_at).date())
    return large is None or amount_of_order(work, claim) >= large


def amount_of_order(work: Work, claim: ClaimPartOrder) -> Money:
    """Add up the claim parts of a work order, but for those given up."""
    together = work.session.scalars(
        select(ClaimPartOrder).where(
            ClaimPartOrder.order_id == claim.order_id, ClaimPartOrder.state != ClaimState.CANCELLED
        )
    )
    return total([one.amount for one in together])


def signed(work: Work, claim: ClaimPartOrder, power: Power) -> bool:
    """Say whether exactly this content is signed (X4)."""
    return signature(work, claim.subject, power, claim.signed_content) is not None


def missing_signature(work: Work, claim: ClaimPartOrder) -> Power | None:
    """Tell whose signature is to be got next: the manager's, then for a large amount the director's."""
    if not signed(work, claim, Power.CLAIM_PART):
        return Power.CLAIM_PART
    if director_signs(work, claim) and not signed(work, claim, Power.LARGE_CLAIM_PART):
        return Power.LARGE_CLAIM_PART
    return None
