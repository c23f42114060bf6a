"""What the desk neither dispelled nor reported in time is brought before the superiors (R2.1.4a)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Select, func, select

from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.find_grievance import customer_name, note_grievance
from aftersales_desktop.domain.front_desk.grievance import Grievance, GrievanceState
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ESCALATED = QT_TRANSLATE_NOOP("Words", "grievance brought before the superiors")
SAYS_ESCALATED = QT_TRANSLATE_NOOP(
    "Notices", "Grievance {grievance} of {customer} lies at the desk ({person}) for {hours} hours."
)


@dataclass(frozen=True)
class EscalateGrievances:
    """Look through everything open now."""


@dataclass(frozen=True)
class GrievancesEscalated:
    """How many were brought before the superiors."""

    count: int


@lookup(roles=ANY_STAFF)
def grievances_to_escalate(work: Work) -> int:
    """Count what is over its time; the program asks this every minute and acts when there is something."""
    late: int = work.session.scalars(_late(work, select(func.count()).select_from(Grievance))).one()
    return late


@verb(roles=ANY_STAFF, clause="R2.1.4a")
def escalate_grievances(work: Work, _command: EscalateGrievances) -> GrievancesEscalated:
    """Tell supervisor and service director of every grievance that lies too long, each once.

    The program does it by itself, whoever is signed in.
    """
    late = _all_late(work)
    hours = number_of(work, "grievance.escalate_hours")
    for grievance in late:
        grievance.escalated_at = work.now()
        note_grievance(work, grievance, ESCALATED)
        message = Message(
            says=SAYS_ESCALATED,
            about=grievance.subject,
            facts={
                "grievance": grievance.shown_number,
                "customer": customer_name(work, grievance),
                "person": find_person(work, grievance.taken_by_id).name,
                "hours": hours,
            },
            clause="R2.1.4a",
            order_id=grievance.order_id,
        )
        for superior in (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR):
            tell(work, superior, message)
    return GrievancesEscalated(len(late))


def _all_late(work: Work) -> Sequence[Grievance]:
    return work.session.scalars(_late(work, select(Grievance)).order_by(Grievance.id).with_for_update()).all()


def _late(work: Work, query: Select) -> Select:  # type: ignore[type-arg]  # of counts or of rows
    since = work.now() - timedelta(hours=number_of(work, "grievance.escalate_hours"))
    return query.where(
        Grievance.state == GrievanceState.OPEN, Grievance.escalated_at.is_(None), Grievance.at <= since
    )
