"""What needs somebody now: late orders, parts below their minimum, tools that should be back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.lookups_stock import BELOW, ON_HAND
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.people.refusals import HIRING
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.lookups import LoanOut, page_of_loans
from aftersales_desktop.domain.tools.overdue import overdue_loan
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

PAGE = 40
LEADING = (*HIRING, Role.FRONT_DESK_SUPERVISOR, Role.WORKSHOP_MANAGER, Role.AUDITOR)


@dataclass(frozen=True, kw_only=True)
class LateOrder:
    """A car in the house whose promised time is over."""

    order_id: int
    number: str
    plate: str
    car: str
    customer: str
    advisor: str
    state: OrderState
    promised_at: datetime


@dataclass(frozen=True, kw_only=True)
class ShortPart:
    """A part of which less lies in all bins together than its minimum."""

    part_id: int
    number: str
    name: str
    unit: str
    on_hand: Quantity
    minimum: Quantity


@lookup(roles=LEADING)
def late_orders(work: Work, after: LateOrder | None = None, limit: int = PAGE) -> tuple[LateOrder, ...]:
    """Page through the late orders, the longest overdue first."""
    promised, tie = WorkOrder.promised_at.expression, WorkOrder.id.expression
    query = (
        select(WorkOrder, Vehicle, Customer.name, StaffMember.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .join(StaffMember, StaffMember.id == WorkOrder.advisor_id)
        .where(_late(work))
        .order_by(*sorted_by(promised, tie))
        .limit(limit)
    )
    if after is not None:
        query = query.where(behind(((promised, after.promised_at), (tie, after.order_id))))
    return tuple(
        LateOrder(
            order_id=order.id,
            number=order.shown_number,
            plate=vehicle.plate or vehicle.vin,
            car=f"{vehicle.make} {vehicle.model}".strip(),
            customer=customer,
            advisor=advisor,
            state=order.state,
            promised_at=order.promised_at,
        )
        for order, vehicle, customer, advisor in work.session.execute(query)
        if order.promised_at is not None
    )


@lookup(roles=LEADING)
def short_parts(work: Work, after: ShortPart | None = None, limit: int = PAGE) -> tuple[ShortPart, ...]:
    """Page through the parts below their minimum, the emptiest first."""
    tie = Part.id.expression
    query = select(Part, ON_HAND).where(BELOW).order_by(*sorted_by(ON_HAND, tie)).limit(limit)
    if after is not None:
        query = query.where(behind(((ON_HAND, after.on_hand), (tie, after.part_id))))
    return tuple(
        ShortPart(
            part_id=part.id,
            number=part.number,
            name=part.name,
            unit=part.unit,
            on_hand=on_hand,
            minimum=part.minimum,
        )
        for part, on_hand in work.session.execute(query)
    )


@lookup(roles=LEADING)
def overdue_tools(work: Work, after: LoanOut | None = None, limit: int = PAGE) -> tuple[LoanOut, ...]:
    """Page through the tools that should be back, the longest overdue first."""
    return page_of_loans(work, overdue_loan(work.now()), after, limit)


@lookup(roles=LEADING)
def late_now(work: Work) -> int:
    """Count the late orders, for a badge."""
    return count_late(work)[0]


def count_late(work: Work) -> tuple[int, datetime | None]:
    """Count the late orders, and say what was promised first."""
    found = work.session.execute(
        select(func.count(), func.min(WorkOrder.promised_at)).select_from(WorkOrder).where(_late(work))
    ).one()
    return found[0], found[1]


def count_short(work: Work) -> int:
    """Count the parts below their minimum."""
    return work.session.scalars(select(func.count()).select_from(Part).where(BELOW)).one()


def count_overdue(work: Work) -> int:
    """Count the tools that should be back."""
    loans = select(func.count()).select_from(ToolLoan).join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
    return work.session.scalars(loans.where(overdue_loan(work.now()))).one()


def _late(work: Work) -> ColumnElement[bool]:
    return and_(WorkOrder.state.in_(IN_HOUSE), WorkOrder.promised_at < work.now())
