"""Ask for unused parts to go back from an order; no approval step (R2.3.11a-b, R2.3.7)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.refusals import (
    FittedPart,
    NotWithTechnician,
    OrderSettled,
    PartNotInCatalogue,
    QuantityMissing,
    ReturnReasonMissing,
)
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

REQUESTED = QT_TRANSLATE_NOOP("Words", "return requested")
NOT_SETTLED = frozenset(
    {
        OrderState.STARTED,
        OrderState.WAITING_PARTS,
        OrderState.WAITING_CONFIRMATION,
        OrderState.FINISHED,
        OrderState.INSPECTED,
    }
)


@dataclass(frozen=True, kw_only=True)
class RequestReturn:
    """Which line of which order, how much and why."""

    order_id: int
    line_id: int
    quantity: Quantity
    reason: ReturnReason | None
    remark: str = ""


@dataclass(frozen=True, kw_only=True)
class ReturnRequested:
    """The return slip."""

    return_id: int
    number: int
    shown_number: str
    order: str
    part: str


@verb(roles=(Role.TECHNICIAN, Role.TEAM_LEADER, Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.11b")
def request_return(work: Work, order: RequestReturn) -> ReturnRequested:
    """Ask for parts that are with the technician, and not fitted, to go back to stock.

    Raises:
        UnknownOrder: No such order.
        UnknownLine: The line does not stand on it.
        OrderSettled: The parts are charged already.
        ReturnReasonMissing: No reason (R2.3.11b).
        QuantityMissing: Nothing comes back.
        FittedPart: They have been fitted (R2.3.7).
        NotWithTechnician: The technician does not have that many (any more).

    """
    work_order = find_order(work, order.order_id)
    line = find_line(work_order, order.line_id)
    part = _check(work, work_order, line, order)
    number = next_number(work, "parts return")
    shown = shown_document("RT", number)
    slip = PartsReturn(
        number=number,
        order_id=work_order.id,
        line_id=line.id,
        part_id=part.id,
        quantity=order.quantity,
        reason=order.reason or ReturnReason.NOT_NEEDED,
        remark=order.remark.strip(),
        requested_by_id=work.actor.staff_id,
        requested_at=work.now(),
    )
    work.session.add(slip)
    work.session.flush()
    work.note(Topic.PARTS, slip.id, REQUESTED, order_id=work_order.id, new=shown)
    return ReturnRequested(
        return_id=slip.id,
        number=number,
        shown_number=shown,
        order=work_order.shown_number,
        part=line.description,
    )


def _check(work: Work, order: WorkOrder, line: OrderLine, asked: RequestReturn) -> Part:
    """See that the return may be asked for, and find its part."""
    if order.state not in NOT_SETTLED:
        raise OrderSettled(order=order.shown_number, state=order.state)
    if asked.reason is None:
        raise ReturnReasonMissing
    if asked.quantity <= Quantity.ZERO:
        raise QuantityMissing
    returnable = line.with_technician - _asked_already(work, line)
    if asked.quantity > returnable and line.fitted:
        raise FittedPart(part=line.description, returnable=returnable)
    if asked.quantity > returnable:
        raise NotWithTechnician(part=line.description, returnable=returnable, wanted=asked.quantity)
    part = work.session.scalar(select(Part).where(Part.number == line.part_number))
    if part is None:
        raise PartNotInCatalogue(part=line.part_number)
    return part


def _asked_already(work: Work, line: OrderLine) -> Quantity:
    """Add up what other returns of the line have asked for and not brought yet."""
    asked = select(func.sum(PartsReturn.quantity)).where(
        PartsReturn.line_id == line.id, PartsReturn.state == ReturnState.REQUESTED
    )
    return work.session.scalar(asked) or Quantity.ZERO
