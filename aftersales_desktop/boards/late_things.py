"""What needs somebody now: late orders, parts below their minimum, tools that should be back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.overdue import overdue_loan, overdue_since
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity

MOST_SHOWN = 200


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


@dataclass(frozen=True, kw_only=True)
class OverdueTool:
    """A tool that should be back (R2.3.5b)."""

    loan_id: int
    tool: str
    name: str
    borrower: str
    order: str
    since: datetime


def late_orders(work: Work) -> tuple[LateOrder, ...]:
    """Read the late orders, the longest overdue first."""
    rows = work.session.execute(
        select(WorkOrder, Vehicle, Customer.name, StaffMember.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .join(StaffMember, StaffMember.id == WorkOrder.advisor_id)
        .where(WorkOrder.state.in_(IN_HOUSE), WorkOrder.promised_at < work.now())
        .order_by(WorkOrder.promised_at)
        .limit(MOST_SHOWN)
    )
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
        for order, vehicle, customer, advisor in rows
        if order.promised_at is not None
    )


def short_parts(work: Work) -> tuple[ShortPart, ...]:
    """Read the parts below their minimum, the emptiest first."""
    lying = select(Stock.part_id, func.sum(Stock.on_hand).label("on_hand")).group_by(Stock.part_id).subquery()
    on_hand = func.coalesce(lying.c.on_hand, 0)
    rows = work.session.execute(
        select(Part, on_hand)
        .outerjoin(lying, lying.c.part_id == Part.id)
        .where(Part.active, Part.minimum > Quantity.ZERO, on_hand < Part.minimum)
        .order_by(on_hand, Part.number)
        .limit(MOST_SHOWN)
    )
    return tuple(
        ShortPart(
            part_id=part.id,
            number=part.number,
            name=part.name,
            unit=part.unit,
            on_hand=_quantity(there),
            minimum=part.minimum,
        )
        for part, there in rows
    )


def overdue_tools(work: Work) -> tuple[OverdueTool, ...]:
    """Read the tools that should be back, the longest overdue first."""
    rows = work.session.execute(
        select(ToolLoan, SpecialTool, WorkOrder, StaffMember.name)
        .join(SpecialTool, SpecialTool.id == ToolLoan.tool_id)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .join(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .where(overdue_loan(work.now()))
        .limit(MOST_SHOWN)
    )
    found = [
        OverdueTool(
            loan_id=loan.id,
            tool=tool.shown_number,
            name=tool.name,
            borrower=borrower,
            order=order.shown_number,
            since=overdue_since(loan, order, work.now()),
        )
        for loan, tool, order, borrower in rows
    ]
    return tuple(sorted(found, key=lambda row: row.since))


def _quantity(value: Quantity | int) -> Quantity:
    """Take a sum from the database: a quantity where a row was found, a plain zero where there is none."""
    return value if isinstance(value, Quantity) else Quantity(int(value))
