"""The desk closes a grievance: dispelled with the customer's word, or reported; nothing else (R2.1.4a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.find_grievance import (
    check_state,
    customer_name,
    find_grievance,
    note_grievance,
)
from aftersales_desktop.domain.front_desk.grievance import STILL_OPEN, Grievance, GrievanceState
from aftersales_desktop.domain.front_desk.posts import DESK, HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals_grievance import (
    AnswerMissing,
    CustomerHasNotConfirmed,
    GrievanceOver,
    GrievanceUnresolved,
    NotWithYou,
    ReportEmpty,
)
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DISPELLED = QT_TRANSLATE_NOOP("Words", "grievance dispelled")
LEFT_DESK = QT_TRANSLATE_NOOP("Words", "grievance closed at the desk")
REPORTED = QT_TRANSLATE_NOOP("Words", "grievance reported to the superior")
SETTLED = QT_TRANSLATE_NOOP("Words", "grievance settled by the superior")
SAYS_REPORTED = QT_TRANSLATE_NOOP("Notices", "{customer} is not content ({grievance}): {report}")
SAYS_SETTLED = QT_TRANSLATE_NOOP("Notices", "Grievance {grievance} of {customer} is settled: {done}")


@dataclass(frozen=True, kw_only=True)
class CloseGrievance:
    """Close it at the desk: `dispelled` with who confirmed it and what was done; else it must be reported."""

    grievance_id: int
    dispelled: bool
    confirmed_by: str = ""
    done: str = ""


@dataclass(frozen=True, kw_only=True)
class ReportGrievance:
    """Tell the next superior: what was tried, what the customer wants."""

    grievance_id: int
    report: str


@dataclass(frozen=True, kw_only=True)
class SettleGrievance:
    """The superior has settled it with the customer."""

    grievance_id: int
    done: str


@dataclass(frozen=True, kw_only=True)
class GrievanceMoved:
    """Where it stands now."""

    grievance_id: int
    number: str
    state: GrievanceState


@verb(roles=DESK, clause="R2.1.4a")
def close_grievance(work: Work, command: CloseGrievance) -> GrievanceMoved:
    """Close a grievance at the desk.

    Raises:
        UnknownGrievance: There is none.
        GrievanceOver: It is closed already.
        GrievanceUnresolved: It is neither dispelled nor reported.
        CustomerHasNotConfirmed: Nobody of the customer's side confirmed it.
        AnswerMissing: It is not said what was done.

    """
    grievance = find_grievance(work, command.grievance_id)
    check_state(grievance, *STILL_OPEN)
    if not command.dispelled:
        return _leave_to_superior(work, grievance)
    if not command.confirmed_by.strip():
        raise CustomerHasNotConfirmed(grievance=grievance.shown_number)
    if not command.done.strip():
        raise AnswerMissing(grievance=grievance.shown_number)
    grievance.confirmed_by = command.confirmed_by.strip()
    return _end(work, grievance, GrievanceState.DISPELLED, command.done)


@verb(roles=DESK, clause="R2.1.4a")
def report_grievance(work: Work, command: ReportGrievance) -> GrievanceMoved:
    """Report it to the next superior: an advisor to the supervisor, the supervisor to the service director.

    Raises:
        UnknownGrievance: There is none.
        GrievanceOver: It is over, or with the service director already.
        ReportEmpty: It is not said what was tried.

    """
    grievance = find_grievance(work, command.grievance_id)
    check_state(grievance, *STILL_OPEN)
    report = command.report.strip()
    if not report:
        raise ReportEmpty
    upper = work.actor.holds(Role.FRONT_DESK_SUPERVISOR)
    to = Role.SERVICE_DIRECTOR if upper else Role.FRONT_DESK_SUPERVISOR
    if grievance.reported_to in {to, Role.SERVICE_DIRECTOR}:
        raise GrievanceOver(grievance=grievance.shown_number, state=grievance.state)
    if upper:
        take_up(work, grievance.subject, SAYS_REPORTED)
    grievance.state, grievance.reported_to = GrievanceState.REPORTED, to
    grievance.reported_at, grievance.reported_by_id = work.now(), work.actor.staff_id
    grievance.report = report
    note_grievance(work, grievance, REPORTED, report[:200])
    tell(work, to, _message(work, grievance, SAYS_REPORTED, report=report, to_accept=True))
    return _moved(grievance)


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.4a")
def settle_grievance(work: Work, command: SettleGrievance) -> GrievanceMoved:
    """End a grievance that was reported, or that the program brought before the superiors.

    Raises:
        UnknownGrievance: There is none.
        GrievanceOver: It is over.
        NotWithYou: It lies at the desk, or with the service director.
        AnswerMissing: It is not said what was done.

    """
    grievance = find_grievance(work, command.grievance_id)
    check_state(grievance, *STILL_OPEN)
    director = work.actor.holds(Role.SERVICE_DIRECTOR)
    with_director = grievance.reported_to is Role.SERVICE_DIRECTOR
    lies_below = grievance.state is GrievanceState.OPEN and grievance.escalated_at is None
    if lies_below or (with_director and not director):
        raise NotWithYou(grievance=grievance.shown_number)
    if not command.done.strip():
        raise AnswerMissing(grievance=grievance.shown_number)
    moved = _end(work, grievance, GrievanceState.SETTLED, command.done)
    if grievance.taken_by_id != work.actor.staff_id:
        tell(work, grievance.taken_by_id, _message(work, grievance, SAYS_SETTLED, done=grievance.done))
    return moved


def _leave_to_superior(work: Work, grievance: Grievance) -> GrievanceMoved:
    if grievance.state is not GrievanceState.REPORTED:
        raise GrievanceUnresolved(grievance=grievance.shown_number)
    if grievance.left_desk_at is not None:
        raise GrievanceOver(grievance=grievance.shown_number, state=grievance.state)
    grievance.left_desk_at = work.now()
    note_grievance(work, grievance, LEFT_DESK)
    return _moved(grievance)


def _end(work: Work, grievance: Grievance, state: GrievanceState, done: str) -> GrievanceMoved:
    grievance.state, grievance.done = state, done.strip()
    grievance.closed_at, grievance.closed_by_id = work.now(), work.actor.staff_id
    take_up(work, grievance.subject)
    note_grievance(work, grievance, DISPELLED if state is GrievanceState.DISPELLED else SETTLED, done[:200])
    return _moved(grievance)


def _moved(grievance: Grievance) -> GrievanceMoved:
    return GrievanceMoved(grievance_id=grievance.id, number=grievance.shown_number, state=grievance.state)


def _message(
    work: Work, grievance: Grievance, says: str, *, to_accept: bool = False, **facts: str
) -> Message:
    return Message(
        says=says,
        about=grievance.subject,
        facts={"grievance": grievance.shown_number, "customer": customer_name(work, grievance), **facts},
        clause="R2.1.4a",
        order_id=grievance.order_id,
        to_accept=to_accept,
    )
