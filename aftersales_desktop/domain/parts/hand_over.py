"""Hand-over (領料): the technician takes the stocked-out parts, and the job card too (R2.3.1c, R2.3.2b)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.refusals import CardNotHandedBack, NotATechnician, StockOutFirst
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKES_PARTS = (Role.TECHNICIAN, Role.TEAM_LEADER, Role.FIELD_TECHNICIAN)
HANDED_OVER = QT_TRANSLATE_NOOP("Words", "parts handed over")


@dataclass(frozen=True, kw_only=True)
class HandOver:
    """The order, who takes its parts (by badge or by name), and that the card went back with them."""

    order_id: int
    badge: ScanCode | None = None
    technician_id: int | None = None
    card_handed_back: bool = False


@dataclass(frozen=True, kw_only=True)
class HandedOver:
    """Who took what: slips by their shown numbers, and how many pieces in all."""

    order: str
    technician_id: int
    technician: str
    issue_ids: tuple[int, ...]
    slips: tuple[str, ...]
    quantity: Quantity
    at: datetime


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.2b")
def hand_over(work: Work, order: HandOver) -> HandedOver:
    """Hand every posted and waiting slip of the order to the technician.

    Raises:
        UnknownOrder: No such order.
        StockOutFirst: Nothing has been stocked out and waits (R2.3.2b).
        CardNotHandedBack: The card is still at the counter (R2.3.1c).
        NotATechnician: The badge belongs to nobody who fits parts.

    """
    work_order = find_order(work, order.order_id)
    slips = _waiting_slips(work, work_order)
    if not slips:
        raise StockOutFirst(order=work_order.shown_number)
    if not order.card_handed_back:
        raise CardNotHandedBack
    technician = _technician(work, order)
    handed = sum((_hand_out(work, slip, work_order, technician) for slip in slips), Quantity.ZERO)
    work.note(Topic.WORK_ORDERS, work_order.id, HANDED_OVER, new=technician.name)
    return HandedOver(
        order=work_order.shown_number,
        technician_id=technician.id,
        technician=technician.name,
        issue_ids=tuple(slip.id for slip in slips),
        slips=tuple(shown_document("PI", slip.number) for slip in slips),
        quantity=handed,
        at=work.now(),
    )


def _waiting_slips(work: Work, order: WorkOrder) -> list[PartsIssue]:
    """Find the slips that are posted, not reversed and not handed over."""
    waiting = select(PartsIssue).where(
        PartsIssue.order_id == order.id,
        PartsIssue.handed_over_at.is_(None),
        PartsIssue.reversed_at.is_(None),
    )
    return list(work.session.scalars(waiting.order_by(PartsIssue.id).with_for_update()))


def _technician(work: Work, order: HandOver) -> StaffMember:
    """Find who takes the parts, by the badge if there is one."""
    found: StaffMember | None = None
    if order.badge is not None:
        by_number = select(StaffMember).where(StaffMember.number == order.badge.number)
        found = work.session.scalar(by_number) if order.badge.kind is ScanKind.BADGE else None
        if found is not None and found.badge_tag != order.badge.tag:
            found = None
    elif order.technician_id is not None:
        found = work.session.get(StaffMember, order.technician_id)
    if found is None or not (found.active and found.as_actor().holds(*TAKES_PARTS)):
        raise NotATechnician(person=found.name if found else "—")
    return found


def _hand_out(work: Work, slip: PartsIssue, order: WorkOrder, technician: StaffMember) -> Quantity:
    lines = {line.id: line for line in order.lines}
    for line in slip.lines:
        lines[line.line_id].hand_over(line.quantity)
    slip.technician_id = technician.id
    slip.handed_over_at = work.now()
    slip.handed_over_by_id = work.actor.staff_id
    work.note(Topic.PARTS, slip.id, HANDED_OVER, order_id=order.id, new=technician.name)
    return sum((line.quantity for line in slip.lines), Quantity.ZERO)
