"""How an appointment looks: its state's word, tone and sign, and how late its customer is."""

from __future__ import annotations

from datetime import datetime, timedelta

from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.lookups_appointments import Visit
from aftersales_desktop.widgets.time_words import in_relation_to
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOK = {
    AppointmentState.EXPECTED: (Tone.ACCENT, "mdi6.calendar-clock"),
    AppointmentState.ARRIVED: (Tone.WARN, "mdi6.account-clock-outline"),
    AppointmentState.CHECKED_IN: (Tone.OK, "mdi6.check-circle-outline"),
    AppointmentState.MISSED: (Tone.MUTED, "mdi6.account-off-outline"),
    AppointmentState.CANCELLED: (Tone.MUTED, "mdi6.cancel"),
}
TODAY = timedelta(hours=12)


def visit_tone(visit: Visit, now: datetime) -> Tone:
    """Colour a visit by its state; an expected customer who is late is in red."""
    if is_late(visit, now):
        return Tone.BAD
    return LOOK[visit.state][0]


def visit_words(visit: Visit, now: datetime) -> str:
    """Say the state; of an expected visit of today, in how long or how late."""
    if visit.state is AppointmentState.EXPECTED and abs(visit.at - now) < TODAY:
        return in_relation_to(now, visit.at)
    return translate("Words", visit.state.value)


def is_late(visit: Visit, now: datetime) -> bool:
    """Whether an expected customer is over the time."""
    return visit.state is AppointmentState.EXPECTED and visit.at < now
