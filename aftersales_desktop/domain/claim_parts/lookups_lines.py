"""Warranty parts without a claim-part order, and the claim parts of a car that stands at reception."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.carry_to_visit import fitting_order
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.claim_parts.find_claim import open_claims_of_car
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

PAGE = 60


@dataclass(frozen=True, kw_only=True)
class ClaimableLine:
    """A part that the manufacturer pays and that nobody has issued yet."""

    line_id: int
    order_id: int
    order: str
    plate: str
    customer: str
    part: str
    part_number: str
    quantity: Quantity
    amount: Money
    proposed: Money


@dataclass(frozen=True, kw_only=True)
class ClaimOfCar:
    """A claim part of a car; `here` says that it lies at the counter, `on_order` on which order it stands."""

    claim_id: int
    number: str
    part: str
    state: ClaimState
    here: bool
    on_order_id: int | None


@lookup(roles=ANY_STAFF)
def claimable_lines(
    work: Work, text: str = "", after: ClaimableLine | None = None, limit: int = PAGE
) -> tuple[ClaimableLine, ...]:
    """List warranty parts of cars in the house that have no claim-part order, the latest first."""
    query = (
        select(OrderLine, WorkOrder, Vehicle, Customer.name)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .where(*_claimable())
        .order_by(OrderLine.id.desc())
    )
    if search_key(text):
        query = query.where(
            or_(
                Vehicle.plate_key.contains(plate_key(text), autoescape=True),
                Customer.name_key.contains(search_key(text), autoescape=True),
                OrderLine.part_number.contains(text.strip(), autoescape=True),
            )
        )
    if after is not None:
        query = query.where(OrderLine.id < after.line_id)
    found = work.session.execute(query.limit(limit)).all()
    return tuple(_claimable_row(work, *row) for row in found)


@lookup(roles=ANY_STAFF)
def claims_of_car(work: Work, vehicle_id: int) -> tuple[ClaimOfCar, ...]:
    """List the open claim parts of a car, the oldest first (R2.1.2b, R2.3.8d)."""
    return tuple(_of_car(work, claim) for claim in open_claims_of_car(work, vehicle_id))


def _claimable() -> tuple[ColumnElement[bool], ...]:
    claimed = exists().where(
        ClaimPartOrder.state != ClaimState.CANCELLED,
        or_(ClaimPartOrder.line_id == OrderLine.id, ClaimPartOrder.fitting_line_id == OrderLine.id),
    )
    return (
        OrderLine.kind == LineKind.PART,
        OrderLine.payer == Payer.WARRANTY,
        OrderLine.part_number != "",
        OrderLine.dropped.is_(False),
        OrderLine.stocked_out < OrderLine.quantity,
        WorkOrder.state.in_(IN_HOUSE),
        ~claimed,
    )


def _claimable_row(
    work: Work, line: OrderLine, order: WorkOrder, car: Vehicle, customer: str
) -> ClaimableLine:
    return ClaimableLine(
        line_id=line.id,
        order_id=order.id,
        order=order.shown_number,
        plate=car.plate or car.vin,
        customer=customer,
        part=line.description,
        part_number=line.part_number,
        quantity=line.quantity,
        amount=line.amount,
        proposed=proposed_deposit(work, line.amount),
    )


def _of_car(work: Work, claim: ClaimPartOrder) -> ClaimOfCar:
    here = claim.state in AT_THE_COUNTER
    order = fitting_order(work, claim) if here else None
    return ClaimOfCar(
        claim_id=claim.id,
        number=claim.shown_number,
        part=claim.description,
        state=claim.state,
        here=here,
        on_order_id=order.id if order is not None else None,
    )
