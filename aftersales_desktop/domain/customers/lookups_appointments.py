"""The appointment book as screens show it: the visits of a day, or of some days on end."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Select, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One appointment with everything its row shows."""

    appointment_id: int
    at: datetime
    state: AppointmentState
    wish: str
    arrived_at: datetime | None
    order_id: int | None
    customer_id: int
    customer: str
    phone: str
    vehicle_id: int
    plate: str
    car: str
    advisor_id: int
    advisor: str
    version: int


@lookup(roles=ANY_STAFF)
def appointments_of_days(work: Work, first: date, days: int = 1) -> tuple[Visit, ...]:
    """The visits of some days at the dealership, in order of time; cancelled ones included."""
    start = datetime.combine(first, time.min, tzinfo=work.zone)
    end = datetime.combine(first + timedelta(days=days), time.min, tzinfo=work.zone)
    return _visits(work, select(Appointment.id).where(Appointment.at >= start, Appointment.at < end))


@lookup(roles=ANY_STAFF)
def visits_expected(work: Work) -> int:
    """Count today's visits whose car has not been checked in yet."""
    coming = {AppointmentState.EXPECTED, AppointmentState.ARRIVED}
    return sum(visit.state in coming for visit in appointments_of_days(work, work.today()))


def visits_to_come(work: Work, vehicle_id: int) -> tuple[Visit, ...]:
    """Read the visits still to come of one car; the page of its history shows them too."""
    return _visits(
        work,
        select(Appointment.id).where(
            Appointment.vehicle_id == vehicle_id, Appointment.state == AppointmentState.EXPECTED
        ),
    )


def _visits(work: Work, which: Select[int]) -> tuple[Visit, ...]:
    rows = work.session.execute(
        select(Appointment, Customer, Vehicle, StaffMember)
        .join(Customer, Customer.id == Appointment.customer_id)
        .join(Vehicle, Vehicle.id == Appointment.vehicle_id)
        .join(StaffMember, StaffMember.id == Appointment.advisor_id)
        .where(Appointment.id.in_(which))
        .order_by(Appointment.at, Appointment.id)
    )
    return tuple(_visit(*row) for row in rows)


def _visit(visit: Appointment, customer: Customer, vehicle: Vehicle, advisor: StaffMember) -> Visit:
    return Visit(
        appointment_id=visit.id,
        at=visit.at,
        state=visit.state,
        wish=visit.wish,
        arrived_at=visit.arrived_at,
        order_id=visit.order_id,
        customer_id=customer.id,
        customer=customer.name,
        phone=customer.phone,
        vehicle_id=vehicle.id,
        plate=vehicle.plate or vehicle.vin,
        car=f"{vehicle.make} {vehicle.model}".strip(),
        advisor_id=advisor.id,
        advisor=advisor.name,
        version=visit.version,
    )
