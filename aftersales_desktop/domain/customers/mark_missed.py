"""The customer of an appointment did not come (R2.1.3a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.find_customer import find_appointment, plate_of
from aftersales_desktop.domain.customers.make_appointment import BOOKING
from aftersales_desktop.domain.customers.refusals import AppointmentSettled, NotLateYet
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MISSED = QT_TRANSLATE_NOOP("Words", "appointment missed")


@dataclass(frozen=True, kw_only=True)
class MarkMissed:
    """Whose appointment it is."""

    appointment_id: int


@dataclass(frozen=True, kw_only=True)
class AppointmentMissed:
    """Whose car did not come."""

    appointment_id: int
    plate: str


@verb(roles=BOOKING, clause="R2.1.3a")
def mark_missed(work: Work, visit: MarkMissed) -> AppointmentMissed:
    """Note that the customer did not come.

    Raises:
        AppointmentSettled: It is not expected any more.
        NotLateYet: The time is not over.

    """
    appointment = find_appointment(work, visit.appointment_id)
    plate = plate_of(work, appointment.vehicle_id)
    if appointment.state is not AppointmentState.EXPECTED:
        raise AppointmentSettled(plate=plate, state=appointment.state)
    if work.now() <= appointment.at:
        raise NotLateYet(plate=plate, at=appointment.at)
    appointment.state = AppointmentState.MISSED
    work.note(Topic.APPOINTMENTS, appointment.id, MISSED, new=plate)
    return AppointmentMissed(appointment_id=appointment.id, plate=plate)
