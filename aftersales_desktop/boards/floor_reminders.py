"""What somebody on the floor must see to now: full drain carts, tools still out, cars without their card."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import and_, func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.rounds.lookups_visitors import open_visitors
from aftersales_desktop.domain.rounds.lookups_withholding import old_parts_lying
from aftersales_desktop.domain.tools.overdue import overdue_loan, overdue_since
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.lookups_floor import drain_carts
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF

MOST_SHOWN = 20
ON_SITE = (
    OrderState.DISPATCHED,
    OrderState.STARTED,
    OrderState.WAITING_PARTS,
    OrderState.WAITING_CONFIRMATION,
    OrderState.FINISHED,
)


CARD_APART = and_(WorkOrder.state.in_(ON_SITE), WorkOrder.vehicle_place != WorkOrder.card_place)


class ReminderKind(StrEnum):
    """What the reminder is about."""

    TOOL = "tool"
    DRAIN_CART = "drain cart"
    CARD_APART = "card apart"
    VISITOR = "visitor"
    OLD_PARTS = "old parts"


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """One thing to see to; `subject_id` is the tool, the cart, the visitor or the order.

    Of a visitor `since` is when he should have been out, and empty while he may be in.
    """

    kind: ReminderKind
    subject_id: int
    title: str
    detail: str
    person: str = ""
    since: datetime | None = None


@lookup(roles=ANY_STAFF)
def floor_reminders(work: Work) -> tuple[Reminder, ...]:
    """List the first of each kind, visitors and overdue tools before the others."""
    return (*_visitors(work), *_tools(work), *_carts(work), *_old_parts(work), *_cards(work))


@lookup(roles=ANY_STAFF)
def reminders_in_all(work: Work) -> int:
    """Count them all; the list names the first of each kind."""
    loans = select(func.count()).select_from(ToolLoan).join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
    tools = work.session.scalars(loans.where(overdue_loan(work.now()))).one()
    apart = work.session.scalars(select(func.count()).select_from(WorkOrder).where(CARD_APART)).one()
    others = (_visitors(work), _carts(work), _old_parts(work))
    return tools + apart + sum(len(found) for found in others)


def _visitors(work: Work) -> tuple[Reminder, ...]:
    """Visitors in the workshop (R2.2.1f)."""
    return tuple(
        Reminder(
            kind=ReminderKind.VISITOR,
            subject_id=visitor.visitor_id,
            title=visitor.name,
            detail=visitor.purpose,
            person=visitor.escort,
            since=visitor.leave_by if visitor.too_long else None,
        )
        for visitor in open_visitors(work)
    )


def _old_parts(work: Work) -> tuple[Reminder, ...]:
    """Old parts on the floor for longer than allowed (R2.2.8a)."""
    return tuple(
        Reminder(
            kind=ReminderKind.OLD_PARTS,
            subject_id=row.order_id,
            title=row.plate,
            detail=str(row.old_parts),
            since=row.since,
        )
        for row in old_parts_lying(work, late_only=True)[:MOST_SHOWN]
    )


def _tools(work: Work) -> tuple[Reminder, ...]:
    """Tools that should be back (R2.3.5b)."""
    query = (
        select(ToolLoan, SpecialTool, StaffMember.name, WorkOrder)
        .join(SpecialTool, SpecialTool.id == ToolLoan.tool_id)
        .join(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .where(overdue_loan(work.now()))
        .order_by(ToolLoan.out_at)
        .limit(MOST_SHOWN)
    )
    return tuple(
        Reminder(
            kind=ReminderKind.TOOL,
            subject_id=tool.id,
            title=tool.name,
            detail=tool.shown_number,
            person=name,
            since=overdue_since(loan, order, work.now()),
        )
        for loan, tool, name, order in work.session.execute(query)
    )


def _carts(work: Work) -> tuple[Reminder, ...]:
    """Drain carts that hold three filters (R2.2.8c)."""
    return tuple(
        Reminder(
            kind=ReminderKind.DRAIN_CART,
            subject_id=cart.cart_id,
            title=cart.name,
            detail=f"{cart.filters}/{cart.most}",
        )
        for cart in drain_carts(work)
        if cart.full
    )


def _cards(work: Work) -> tuple[Reminder, ...]:
    """Cars on the floor whose card lies elsewhere (R2.3.1d)."""
    query = (
        select(WorkOrder, Vehicle.plate)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(CARD_APART)
        .order_by(WorkOrder.id)
        .limit(MOST_SHOWN)
    )
    return tuple(
        Reminder(
            kind=ReminderKind.CARD_APART,
            subject_id=order.id,
            title=plate,
            detail=str(order.card_place),
            person=str(order.vehicle_place),
        )
        for order, plate in work.session.execute(query)
    )
