"""The customer called an appointment off (R2.1.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.booking import check_open
from aftersales_desktop.domain.customers.find_customer import find_appointment, plate_of
from aftersales_desktop.domain.customers.make_appointment import BOOKING
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CANCELLED = QT_TRANSLATE_NOOP("Words", "appointment cancelled")


@dataclass(frozen=True, kw_only=True)
class CancelAppointment:
    """Which appointment, and what the customer said."""

    appointment_id: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class AppointmentCancelled:
    """Whose car does not come."""

    appointment_id: int
    plate: str


@verb(roles=BOOKING, clause="R2.1.3a")
def cancel_appointment(work: Work, called_off: CancelAppointment) -> AppointmentCancelled:
    """Take an appointment off the day's list; the entry stays in the book.

    Raises:
        AppointmentSettled: The customer has arrived, or it was cancelled already.

    """
    appointment = find_appointment(work, called_off.appointment_id)
    check_open(work, appointment)
    plate = plate_of(work, appointment.vehicle_id)
    appointment.state = AppointmentState.CANCELLED
    work.note(Topic.APPOINTMENTS, appointment.id, CANCELLED, old=plate, new=called_off.reason.strip())
    return AppointmentCancelled(appointment_id=appointment.id, plate=plate)
