"""The head of the front desk files the finished order away (R10.5a)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals import GrievanceOpen, SheetNotHandedIn
from aftersales_desktop.domain.work_orders.step_guards import check_guards
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class ArchiveOrder:
    """File this order away; `sheet_handed_in` is the tick for the complete service sheet."""

    order_id: int
    sheet_handed_in: bool


@dataclass(frozen=True, kw_only=True)
class OrderArchived:
    """The order is closed for good."""

    order_id: int


@verb(roles=(Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR), clause="R10.5a")
def archive_order(work: Work, command: ArchiveOrder) -> OrderArchived:
    """Archive an order; refused without its sheet, or while the customer is not content (R2.1.4a)."""
    order = find_order(work, command.order_id)
    if not command.sheet_handed_in:
        raise SheetNotHandedIn(order=order.shown_number)
    last = work.session.scalar(
        select(CallBack.result)
        .where(CallBack.order_id == order.id, CallBack.result != CallResult.NOT_REACHED)
        .order_by(CallBack.id.desc())
        .limit(1)
    )
    if last is CallResult.NOT_CONTENT:
        raise GrievanceOpen(order=order.shown_number)
    check_guards(work, order, OrderState.ARCHIVED)
    order.step_to(OrderState.ARCHIVED, work.now())
    work.note(Topic.WORK_ORDERS, order.id, QT_TRANSLATE_NOOP("Words", "order archived"), order_id=order.id)
    return OrderArchived(order_id=order.id)
