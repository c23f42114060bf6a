"""The rules of the appointment book: not in the past, one car once at a time, with somebody who receives."""

from datetime import datetime, timedelta

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.find_customer import find_customer, find_vehicle, plate_of
from aftersales_desktop.domain.customers.refusals import (
    RECEPTION,
    AlreadyBooked,
    AppointmentInThePast,
    AppointmentSettled,
    NoAdvisor,
    WishMissing,
)
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.values.topic import Topic

APART = timedelta(hours=2)
STILL_OPEN = (AppointmentState.EXPECTED, AppointmentState.MISSED)


def check_visit(work: Work, at: datetime, customer_id: int, advisor_id: int, wish: str) -> None:
    """Refuse a visit that nobody could keep or prepare.

    Raises:
        AppointmentInThePast: The time is over.
        UnknownCustomer: No such customer.
        NoAdvisor: The chosen person does not receive customers, or has left.
        WishMissing: It is not said what the customer comes for.

    """
    if at < work.now():
        raise AppointmentInThePast(at=at)
    find_customer(work, customer_id)
    advisor = find_person(work, advisor_id)
    if not (advisor.active and advisor.as_actor().holds(*RECEPTION)):
        raise NoAdvisor(person=advisor.name)
    if not wish.strip():
        raise WishMissing


def check_vehicle_is_free(work: Work, vehicle_id: int, at: datetime, but: int = 0) -> Vehicle:
    """Refuse a second appointment of the same car around the same time, also one made at this instant.

    Raises:
        UnknownVehicle: No such vehicle.
        AlreadyBooked: It is expected within two hours of that time.

    """
    vehicle = find_vehicle(work, vehicle_id)
    # Whoever books for this car waits here for whoever books for it too.
    work.session.refresh(vehicle, with_for_update=True)
    other = work.session.scalar(
        select(Appointment).where(
            Appointment.vehicle_id == vehicle.id,
            Appointment.state == AppointmentState.EXPECTED,
            Appointment.at > at - APART,
            Appointment.at < at + APART,
            Appointment.id != but,
        )
    )
    if other is not None:
        work.concerns(Topic.APPOINTMENTS, other.id)
        raise AlreadyBooked(plate=vehicle.plate or vehicle.vin, at=other.at)
    return vehicle


def check_open(work: Work, appointment: Appointment) -> None:
    """Refuse to touch a visit whose end is written down.

    Raises:
        AppointmentSettled: The customer has arrived, or the appointment was cancelled.

    """
    if appointment.state not in STILL_OPEN:
        raise AppointmentSettled(plate=plate_of(work, appointment.vehicle_id), state=appointment.state)
