"""Appointments for the tests of the customer file."""

from datetime import datetime, timedelta

from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.make_appointment import (
    AppointmentMade,
    MakeAppointment,
    make_appointment,
)
from aftersales_desktop.domain.customers.vehicle import Vehicle
from tests.house import House


def book(house: House, car: Vehicle, at: datetime | None = None) -> AppointmentMade:
    """Let the advisor book a car, an hour from now unless said otherwise."""
    visit = MakeAppointment(
        at=at or house.clock.now() + timedelta(hours=1),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        wish="保養，冷氣不冷",
    )
    return house.do(house.advisor, make_appointment, visit)


def in_the_book(house: House, appointment_id: int) -> Appointment:
    """Look at an appointment as it is stored."""
    with house.session() as session:
        return session.get_one(Appointment, appointment_id)
