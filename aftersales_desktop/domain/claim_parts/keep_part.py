"""What arrived for a claim lies on the shelf for its car alone, even after the car has left (R2.3.8d)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.parts.part import Part, Reservation
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.quantity import Quantity


def keep_part(work: Work, claim: ClaimPartOrder, line: OrderLine, came: Quantity) -> bool:
    """Keep what came for the claim's line, beside what is kept already; say whether that is all of it."""
    wanted = line.quantity - line.stocked_out
    kept = work.session.get(Reservation, line.id)
    part_id = work.session.scalar(select(Part.id).where(Part.number == claim.part_number))
    if kept is None and part_id is not None and wanted:
        kept = Reservation(line_id=line.id, part_id=part_id, quantity=min(came, wanted), held=True)
        work.session.add(kept)
    elif kept is not None:
        kept.quantity, kept.held = min(kept.quantity + came, wanted), True
    return (kept.quantity if kept is not None else came) >= wanted


def let_go(work: Work, claim: ClaimPartOrder) -> None:
    """Keep nothing any more for a claim that is given up, though some of it had come."""
    kept = work.session.get(Reservation, claim.fitting_line_id or claim.line_id)
    if kept is not None and kept.held:
        work.session.delete(kept)


def move_kept_part(work: Work, claim: ClaimPartOrder, to: OrderLine) -> None:
    """Keep it for the line of the visit instead."""
    kept = work.session.get(Reservation, claim.fitting_line_id or claim.line_id)
    if kept is None:
        return
    part_id, quantity = kept.part_id, kept.quantity
    work.session.delete(kept)
    work.session.flush()
    work.session.add(Reservation(line_id=to.id, part_id=part_id, quantity=quantity, held=True))
