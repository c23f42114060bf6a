"""The history of a car on one page: visits, lines and parts, mileage, and what is still open (R2.1.2a)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.find_customer import find_vehicle
from aftersales_desktop.domain.customers.lookups import VehicleFacts, facts_of
from aftersales_desktop.domain.customers.lookups_appointments import Visit, visits_to_come
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 20


@dataclass(frozen=True, kw_only=True)
class DoneLine:
    """One line of a past visit."""

    kind: LineKind
    description: str
    part_number: str
    quantity: Quantity
    unit: str
    payer: Payer
    amount: Money


@dataclass(frozen=True, kw_only=True)
class PastVisit:
    """One order of the car; `still_here` while the car has not been handed over."""

    order_id: int
    number: str
    kind: OrderKind
    state: OrderState
    opened_at: datetime
    delivered_at: datetime | None
    mileage_km: int
    complaint: str
    advisor: str
    customer: str
    repeat: bool
    still_here: bool
    charged: Money
    lines: tuple[DoneLine, ...]


@dataclass(frozen=True, kw_only=True)
class VehicleHistory:
    """What the house knows about a car: the latest visits, and how many there were in all."""

    vehicle: VehicleFacts
    visits: tuple[PastVisit, ...]
    visits_in_all: int
    to_come: tuple[Visit, ...]


@lookup(roles=ANY_STAFF)
def vehicle_history(work: Work, vehicle_id: int, limit: int = PAGE) -> VehicleHistory:
    """Read a car's history with its latest visits; `past_visits` pages on.

    Raises:
        UnknownVehicle: No such car, or a double that was merged.

    """
    vehicle = find_vehicle(work, vehicle_id)
    counted = select(func.count()).select_from(WorkOrder).where(*_of(vehicle.id))
    return VehicleHistory(
        vehicle=facts_of(vehicle),
        visits=_visits(work, _of(vehicle.id), limit),
        visits_in_all=work.session.scalars(counted).one(),
        to_come=visits_to_come(work, vehicle.id),
    )


@lookup(roles=ANY_STAFF)
def past_visits(work: Work, vehicle_id: int, before_id: int, limit: int = PAGE) -> tuple[PastVisit, ...]:
    """Page on through a car's visits; `before_id` is the order of the last one seen.

    Raises:
        UnknownVehicle: No such car, or a double that was merged.

    """
    last = select(WorkOrder.number).where(WorkOrder.id == before_id).scalar_subquery()
    car = find_vehicle(work, vehicle_id)
    return _visits(work, [*_of(car.id), WorkOrder.number < last], limit)


def _of(vehicle_id: int) -> list[ColumnElement[bool]]:
    return [WorkOrder.vehicle_id == vehicle_id, WorkOrder.state != OrderState.CANCELLED]


def _visits(work: Work, wanted: list[ColumnElement[bool]], limit: int) -> tuple[PastVisit, ...]:
    found = work.session.execute(
        select(WorkOrder, StaffMember.name, Customer.name)
        .join(StaffMember, StaffMember.id == WorkOrder.advisor_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .where(*wanted)
        .order_by(WorkOrder.number.desc())
        .limit(limit)
    ).all()
    lines = _lines(work, [order.id for order, _, _ in found])
    return tuple(
        _visit(order, advisor, customer, lines.get(order.id, [])) for order, advisor, customer in found
    )


def _lines(work: Work, order_ids: list[int]) -> dict[int, list[OrderLine]]:
    """Fetch the lines of all visits at once."""
    by_order: dict[int, list[OrderLine]] = {}
    wanted = select(OrderLine).where(OrderLine.order_id.in_(order_ids), OrderLine.dropped.is_(False))
    for line in work.session.scalars(wanted.order_by(OrderLine.order_id, OrderLine.position)):
        by_order.setdefault(line.order_id, []).append(line)
    return by_order


def _visit(order: WorkOrder, advisor: str, customer: str, lines: list[OrderLine]) -> PastVisit:
    return PastVisit(
        order_id=order.id,
        number=order.shown_number,
        kind=order.kind,
        state=order.state,
        opened_at=order.opened_at,
        delivered_at=order.delivered_at,
        mileage_km=order.mileage_km,
        complaint=order.complaint,
        advisor=advisor,
        customer=customer,
        repeat=order.repeat_of_id is not None,
        still_here=order.state in IN_HOUSE,
        charged=total([line.charged for line in lines]),
        lines=tuple(
            DoneLine(
                kind=line.kind,
                description=line.description,
                part_number=line.part_number,
                quantity=line.quantity,
                unit=line.unit,
                payer=line.payer,
                amount=line.amount,
            )
            for line in lines
        ),
    )
