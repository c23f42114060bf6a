"""What arrived for a claim lies on the shelf for its car alone, even after the car has left (R2.3.8d)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.parts.part import Part, Reservation
from aftersales_desktop.domain.work_orders.order_line import OrderLine


def keep_part(work: Work, claim: ClaimPartOrder) -> None:
    """Keep the stock for the claim's line; what the goods-in kept already is held from now on."""
    kept = work.session.get(Reservation, claim.line_id)
    if kept is not None:
        kept.held = True
        return
    part_id = work.session.scalar(select(Part.id).where(Part.number == claim.part_number))
    if part_id is not None:
        work.session.add(
            Reservation(line_id=claim.line_id, part_id=part_id, quantity=claim.quantity, held=True)
        )


def move_kept_part(work: Work, claim: ClaimPartOrder, to: OrderLine) -> None:
    """Keep it for the line of the visit instead."""
    kept = work.session.get(Reservation, claim.fitting_line_id or claim.line_id)
    if kept is None:
        return
    part_id, quantity = kept.part_id, kept.quantity
    work.session.delete(kept)
    work.session.flush()
    work.session.add(Reservation(line_id=to.id, part_id=part_id, quantity=quantity, held=True))
