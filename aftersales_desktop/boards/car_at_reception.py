"""A car that stands before reception: what to know of it before the first question is asked (R2.1.3a)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.find_customer import find_vehicle
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.open_work_order import REPEAT_REPAIR_DAYS
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class CarAtReception:
    """A car, its customer, and what happened last.

    Attributes:
        last_at: When the last order was delivered; None for a first visit.
        last_work: The first labour of that order.
        repeat: The last order was delivered within the last thirty days (R1.3.6b).
        open_order_id: An order of this car that is still in the house.
        appointment_id: Today's appointment, with what was wished for.

    """

    vehicle_id: int
    plate: str
    vin: str
    car: str
    year: int | None
    colour: str
    mileage_km: int
    warranty_until: date | None
    customer_id: int
    customer: str
    phone: str
    remark: str
    last_at: datetime | None = None
    last_number: str = ""
    last_mileage: int = 0
    last_work: str = ""
    repeat: bool = False
    open_order_id: int | None = None
    open_order: str = ""
    appointment_id: int | None = None
    wish: str = ""


@lookup(roles=ANY_STAFF)
def car_at_reception(work: Work, vehicle_id: int) -> CarAtReception:
    """Show a car that has arrived.

    Raises:
        UnknownVehicle: No such vehicle, or a double that was merged.

    """
    vehicle = find_vehicle(work, vehicle_id)
    customer = work.session.get_one(Customer, vehicle.customer_id)
    visit, last, still_here = _visit(work, vehicle_id), _last(work, vehicle_id), _open(work, vehicle_id)
    delivered = last.delivered_at if last else None
    return CarAtReception(
        vehicle_id=vehicle.id,
        plate=vehicle.plate or vehicle.vin,
        vin=vehicle.vin,
        car=f"{vehicle.make} {vehicle.model}".strip(),
        year=vehicle.year,
        colour=vehicle.colour,
        mileage_km=vehicle.mileage_km,
        warranty_until=vehicle.warranty_until,
        customer_id=customer.id,
        customer=customer.name,
        phone=customer.phone,
        remark=vehicle.remark or customer.remark,
        last_at=delivered,
        last_number=last.shown_number if last else "",
        last_mileage=last.mileage_km if last else 0,
        last_work=_first_labour(last) if last else "",
        repeat=delivered is not None
        and work.now() - delivered <= timedelta(days=number_of(work, REPEAT_REPAIR_DAYS)),
        open_order_id=still_here.id if still_here else None,
        open_order=still_here.shown_number if still_here else "",
        appointment_id=visit.id if visit else None,
        wish=visit.wish if visit else "",
    )


def _last(work: Work, vehicle_id: int) -> WorkOrder | None:
    """The order of this car delivered last."""
    return work.session.scalar(
        select(WorkOrder)
        .where(WorkOrder.vehicle_id == vehicle_id, WorkOrder.delivered_at.is_not(None))
        .order_by(WorkOrder.delivered_at.desc())
        .limit(1)
    )


def _open(work: Work, vehicle_id: int) -> WorkOrder | None:
    """An order of this car that is still in the house."""
    return work.session.scalar(
        select(WorkOrder)
        .where(WorkOrder.vehicle_id == vehicle_id, WorkOrder.state.in_(IN_HOUSE))
        .order_by(WorkOrder.id.desc())
        .limit(1)
    )


def _visit(work: Work, vehicle_id: int) -> Appointment | None:
    """Today's appointment of this car that has not become an order."""
    coming = (AppointmentState.EXPECTED, AppointmentState.ARRIVED)
    visits = work.session.scalars(
        select(Appointment)
        .where(Appointment.vehicle_id == vehicle_id, Appointment.state.in_(coming))
        .order_by(Appointment.at)
    )
    return next((visit for visit in visits if work.local(visit.at).date() == work.today()), None)


def _first_labour(order: WorkOrder) -> str:
    return next((line.description for line in order.lines if line.kind is LineKind.LABOUR and line.live), "")
