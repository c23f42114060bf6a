"""Promises a customer a time (R2.1.3a)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.booking import check_vehicle_is_free, check_visit
from aftersales_desktop.domain.customers.refusals import RECEPTION
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MADE = QT_TRANSLATE_NOOP("Words", "appointment made")
BOOKING = (*RECEPTION, Role.CUSTOMER_RELATIONS)


@dataclass(frozen=True, kw_only=True)
class MakeAppointment:
    """Who comes when, with which car, to whom, for what."""

    at: datetime
    customer_id: int
    vehicle_id: int
    advisor_id: int
    wish: str


@dataclass(frozen=True, kw_only=True)
class AppointmentMade:
    """The entry in the book."""

    appointment_id: int
    plate: str
    at: datetime


@verb(roles=BOOKING, clause="R2.1.3a")
def make_appointment(work: Work, visit: MakeAppointment) -> AppointmentMade:
    """Write an appointment into the book.

    Raises:
        AppointmentInThePast: The time is over.
        AlreadyBooked: The same car is expected around the same time.
        NoAdvisor: The chosen person does not receive customers.
        WishMissing: It is not said what the customer comes for.

    """
    check_visit(work, visit.at, visit.customer_id, visit.advisor_id, visit.wish)
    vehicle = check_vehicle_is_free(work, visit.vehicle_id, visit.at)
    appointment = Appointment(
        at=visit.at,
        customer_id=visit.customer_id,
        vehicle_id=vehicle.id,
        advisor_id=visit.advisor_id,
        wish=visit.wish.strip(),
    )
    work.session.add(appointment)
    work.session.flush()
    plate = vehicle.plate or vehicle.vin
    work.note(Topic.APPOINTMENTS, appointment.id, MADE, new=f"{plate} {work.local(visit.at):%Y-%m-%d %H:%M}")
    return AppointmentMade(appointment_id=appointment.id, plate=plate, at=visit.at)
