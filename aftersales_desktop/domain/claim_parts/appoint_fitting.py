"""Reception calls the customer and agrees when the arrived part is fitted (R2.3.8d)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.record_talk import put_talk
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.booking import STILL_OPEN
from aftersales_desktop.domain.customers.cancel_appointment import CancelAppointment, cancel_appointment
from aftersales_desktop.domain.customers.change_appointment import ChangeAppointment, change_appointment
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

APPOINTED = QT_TRANSLATE_NOOP("Words", "appointment to fit it made")


@dataclass(frozen=True, kw_only=True)
class AppointFitting:
    """When the car comes, and what was said; `wish` is what the appointment book shows."""

    claim_id: int
    at: datetime
    channel: AnswerChannel
    said: str
    wish: str


@dataclass(frozen=True, kw_only=True)
class FittingAppointed:
    """The entry in the appointment book."""

    claim_id: int
    appointment_id: int
    at: datetime


@verb(roles=RECEPTION, clause="R2.3.8d")
def appoint_fitting(work: Work, command: AppointFitting) -> FittingAppointed:
    """Record the call and write the visit into the appointment book; a later one takes its place there.

    Two parts of one car are fitted at one visit.

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: The part has not arrived, or is in the car.
        NothingSaid: The call is not told.
        AppointmentInThePast, AlreadyBooked, WishMissing, NoAdvisor: As in the appointment book.

    """
    claim = find_claim(work, command.claim_id)
    if claim.state not in AT_THE_COUNTER:
        raise ClaimWrongStep(claim=claim.shown_number, state=claim.state, wanted=ClaimState.APPOINTED)
    put_talk(work, claim, command.channel, command.said)
    claim.appointment_id = _booked(work, claim, command)
    if claim.state is ClaimState.ARRIVED:
        claim.step_to(ClaimState.APPOINTED, work.now())
    note_claim(work, claim, APPOINTED, new=f"{work.local(command.at):%Y-%m-%d %H:%M}")
    return FittingAppointed(claim_id=claim.id, appointment_id=claim.appointment_id, at=command.at)


def call_off(work: Work, claim: ClaimPartOrder, reason: str) -> None:
    """Take a visit to come off the book when nothing but this part was to be fitted at it."""
    visit = _visit_to_come(work, claim)
    if visit is not None and not _shared(work, claim, visit):
        cancel_appointment(work, CancelAppointment(appointment_id=visit.id, reason=reason))
    claim.appointment_id = None if visit is not None else claim.appointment_id


def _booked(work: Work, claim: ClaimPartOrder, command: AppointFitting) -> int:
    """Move the visit that stands in the book, join that of another part of this car, or make one."""
    wish, advisor = command.wish, work.actor.staff_id
    together = _visit_of_another_part(work, claim, command.at)
    if together is not None:
        if together.id != claim.appointment_id:
            call_off(work, claim, wish)
        return together.id
    visit = _visit_to_come(work, claim)
    if visit is not None and not _shared(work, claim, visit):
        moved = ChangeAppointment(appointment_id=visit.id, at=command.at, advisor_id=advisor, wish=wish)
        return change_appointment(work, moved).appointment_id
    fresh = MakeAppointment(
        at=command.at,
        customer_id=claim.customer_id,
        vehicle_id=claim.vehicle_id,
        advisor_id=advisor,
        wish=wish,
    )
    return make_appointment(work, fresh).appointment_id


def _visit_to_come(work: Work, claim: ClaimPartOrder) -> Appointment | None:
    visit = work.session.get(Appointment, claim.appointment_id) if claim.appointment_id else None
    return visit if visit is not None and visit.state in STILL_OPEN else None


def _shared(work: Work, claim: ClaimPartOrder, visit: Appointment) -> bool:
    others = select(ClaimPartOrder.id).where(
        ClaimPartOrder.appointment_id == visit.id, ClaimPartOrder.id != claim.id
    )
    return work.session.scalar(others.limit(1)) is not None


def _visit_of_another_part(work: Work, claim: ClaimPartOrder, at: datetime) -> Appointment | None:
    """Find the visit at that time which another claim part of the car is to be fitted at."""
    return work.session.scalar(
        select(Appointment)
        .join(ClaimPartOrder, ClaimPartOrder.appointment_id == Appointment.id)
        .where(
            ClaimPartOrder.vehicle_id == claim.vehicle_id,
            ClaimPartOrder.id != claim.id,
            Appointment.at == at,
            Appointment.state == AppointmentState.EXPECTED,
        )
        .limit(1)
    )
