"""The customer of an appointment stands at the desk (R2.1.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.booking import check_open
from aftersales_desktop.domain.customers.find_customer import find_appointment, plate_of
from aftersales_desktop.domain.customers.make_appointment import BOOKING
from aftersales_desktop.domain.customers.refusals import NotOnThisDay
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ARRIVED = QT_TRANSLATE_NOOP("Words", "customer arrived")


@dataclass(frozen=True, kw_only=True)
class MarkArrived:
    """Whose appointment it is."""

    appointment_id: int


@dataclass(frozen=True, kw_only=True)
class CustomerArrived:
    """Whose car waits."""

    appointment_id: int
    plate: str


@verb(roles=BOOKING, clause="R2.1.3a")
def mark_arrived(work: Work, visit: MarkArrived) -> CustomerArrived:
    """Note that the customer has come; a missed one may still come on the same day.

    Raises:
        AppointmentSettled: The customer has arrived already, or it was cancelled.
        NotOnThisDay: The appointment is on another day.

    """
    appointment = find_appointment(work, visit.appointment_id)
    check_open(work, appointment)
    plate = plate_of(work, appointment.vehicle_id)
    if work.local(appointment.at).date() != work.today():
        raise NotOnThisDay(plate=plate, at=appointment.at)
    appointment.state = AppointmentState.ARRIVED
    appointment.arrived_at = work.now()
    work.note(Topic.APPOINTMENTS, appointment.id, ARRIVED, new=plate)
    return CustomerArrived(appointment_id=appointment.id, plate=plate)
