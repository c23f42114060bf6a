"""Moves an appointment, or changes its advisor or its matter (R2.1.3a)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.booking import check_open, check_vehicle_is_free, check_visit
from aftersales_desktop.domain.customers.find_customer import find_appointment
from aftersales_desktop.domain.customers.make_appointment import BOOKING
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "appointment changed")


@dataclass(frozen=True, kw_only=True)
class ChangeAppointment:
    """The appointment as it shall be; customer and car stay. `version_seen` is the one on the screen."""

    appointment_id: int
    at: datetime
    advisor_id: int
    wish: str
    version_seen: int | None = None


@dataclass(frozen=True, kw_only=True)
class AppointmentChanged:
    """The entry in the book."""

    appointment_id: int
    plate: str
    at: datetime


@verb(roles=BOOKING, clause="R2.1.3a")
def change_appointment(work: Work, change: ChangeAppointment) -> AppointmentChanged:
    """Change an appointment; a missed one is expected again.

    Raises:
        AppointmentSettled: The customer has arrived, or it was cancelled.
        AppointmentInThePast: The new time is over.
        AlreadyBooked: The same car is expected around the same time.
        ChangedElsewhere: Another desk changed it after it was shown; the refusal knows the version now.

    """
    appointment = find_appointment(work, change.appointment_id)
    if change.version_seen not in {None, appointment.version}:
        raise ChangedElsewhere(version=appointment.version)
    check_open(work, appointment)
    check_visit(work, change.at, appointment.customer_id, change.advisor_id, change.wish)
    vehicle = check_vehicle_is_free(work, appointment.vehicle_id, change.at, but=appointment.id)
    old = f"{work.local(appointment.at):%Y-%m-%d %H:%M} {appointment.wish}"
    appointment.at = change.at
    appointment.advisor_id = change.advisor_id
    appointment.wish = change.wish.strip()
    appointment.state = AppointmentState.EXPECTED
    new = f"{work.local(appointment.at):%Y-%m-%d %H:%M} {appointment.wish}"
    work.note(Topic.APPOINTMENTS, appointment.id, CHANGED, old=old, new=new)
    return AppointmentChanged(
        appointment_id=appointment.id, plate=vehicle.plate or vehicle.vin, at=appointment.at
    )
