"""When a loan is overdue (R2.3.5b, SM5): its order is finished, or the shift in which it went out has ended.

The rule stands here once, as a question to one loan and as a condition for lookups.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, func, not_, or_

from aftersales_desktop.database.row import MomentColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.value_of import time_of
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

UNDER_WORK = frozenset(
    {
        OrderState.DISPATCHED,
        OrderState.STARTED,
        OrderState.WAITING_PARTS,
        OrderState.WAITING_CONFIRMATION,
    }
)
WORK_ENDED = frozenset(OrderState) - UNDER_WORK - {OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED}


class OverdueReason(StrEnum):
    """Why a tool should be back."""

    ORDER_FINISHED = "order finished"
    SHIFT_ENDED = "shift ended"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "order finished"),
    QT_TRANSLATE_NOOP("Words", "shift ended"),
)


def overdue_reason(loan: ToolLoan, order_state: OrderState, now: datetime) -> OverdueReason | None:
    """Say why an open loan is overdue; None while the tool may be out, and for a closed loan."""
    if loan.back_at is not None or loan.lost_at is not None:
        return None
    if order_state in WORK_ENDED:
        return OverdueReason.ORDER_FINISHED
    return OverdueReason.SHIFT_ENDED if now >= loan.due_at else None


def overdue_since(loan: ToolLoan, order: WorkOrder, now: datetime) -> datetime:
    """Say from when on an overdue loan has been overdue: the earlier of finished order and ended shift."""
    if order.state not in WORK_ENDED:
        return loan.due_at
    ended = order.finished_at or order.state_since
    return min(ended, loan.due_at) if loan.due_at <= now else ended


def out_or_overdue_since(now: datetime) -> ColumnElement[datetime]:
    """Sort open loans as `overdue_since` says, the others by when they went out; needs the `WorkOrder`."""
    ended = func.coalesce(WorkOrder.finished_at, WorkOrder.state_since, type_=MomentColumn())
    return case(
        (not_(overdue_loan(now)), ToolLoan.out_at),
        (WorkOrder.state.not_in(WORK_ENDED), ToolLoan.due_at),
        (and_(ToolLoan.due_at <= now, ToolLoan.due_at < ended), ToolLoan.due_at),
        else_=ended,
    )


def open_loan() -> ColumnElement[bool]:
    """Pick loans whose tool is out."""
    return and_(ToolLoan.back_at.is_(None), ToolLoan.lost_at.is_(None))


def overdue_loan(now: datetime) -> ColumnElement[bool]:
    """Pick overdue loans; the query joins the loan's `WorkOrder`."""
    return and_(open_loan(), or_(WorkOrder.state.in_(WORK_ENDED), ToolLoan.due_at <= now))


def due_back(work: Work) -> datetime:
    """Say until when a tool lent now may be out: the end of today's shift, in overtime the end of the day."""
    here = work.local(work.now())
    end = here.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    shift_end = time_of(work, "shift.ends")
    shift = here.replace(hour=shift_end.hour, minute=shift_end.minute, second=0, microsecond=0)
    return shift if here < shift else end
