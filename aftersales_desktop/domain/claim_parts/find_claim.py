"""How verbs get hold of a claim-part order, and tell that it changed."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import OVER, ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.refusals import UnknownClaimOrder
from aftersales_desktop.values.topic import Topic


def find_claim(work: Work, claim_id: int) -> ClaimPartOrder:
    """Fetch a claim-part order; a verb keeps it from other stations until it is done.

    Raises:
        UnknownClaimOrder: There is none.

    """
    claim = work.session.get(ClaimPartOrder, claim_id, with_for_update=not work.looks_only or None)
    if claim is None:
        raise UnknownClaimOrder
    return claim


def claim_of_line(work: Work, line_id: int) -> ClaimPartOrder | None:
    """Find the claim-part order that a line of a work order has, unless it was cancelled."""
    return work.session.scalar(
        select(ClaimPartOrder)
        .where(ClaimPartOrder.line_id == line_id, ClaimPartOrder.state != ClaimState.CANCELLED)
        .order_by(ClaimPartOrder.id.desc())
        .limit(1)
    )


def open_claims_of_car(work: Work, vehicle_id: int) -> list[ClaimPartOrder]:
    """List what is still on its way or at the counter for a car, the oldest first."""
    return list(
        work.session.scalars(
            select(ClaimPartOrder)
            .where(ClaimPartOrder.vehicle_id == vehicle_id, ClaimPartOrder.state.not_in(OVER))
            .order_by(ClaimPartOrder.id)
        )
    )


def note_claim(work: Work, claim: ClaimPartOrder, event: str, new: str = "") -> None:
    """Tell journal and change feed what happened to it."""
    work.note(Topic.CLAIM_PARTS, claim.id, event, order_id=claim.order_id, old=claim.shown_number, new=new)
