"""Reception calls the customer and agrees when the arrived part is fitted (R2.3.8d)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import AT_THE_COUNTER, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.record_talk import put_talk
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep
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
    """Record the call and write the visit into the appointment book; a later one takes its place.

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
    made = make_appointment(
        work,
        MakeAppointment(
            at=command.at,
            customer_id=claim.customer_id,
            vehicle_id=claim.vehicle_id,
            advisor_id=work.actor.staff_id,
            wish=command.wish,
        ),
    )
    claim.appointment_id = made.appointment_id
    if claim.state is ClaimState.ARRIVED:
        claim.step_to(ClaimState.APPOINTED, work.now())
    note_claim(work, claim, APPOINTED, new=f"{work.local(command.at):%Y-%m-%d %H:%M}")
    return FittingAppointed(claim_id=claim.id, appointment_id=made.appointment_id, at=command.at)
