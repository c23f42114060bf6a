"""What grievances, suspicions and customer tasks set as deadlines (X5)."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.front_desk.customer_task import CustomerTask
from aftersales_desktop.domain.front_desk.find_grievance import customer_name
from aftersales_desktop.domain.front_desk.grievance import (
    STILL_OPEN,
    Concealment,
    Grievance,
    GrievanceState,
    SuspicionState,
)
from aftersales_desktop.domain.rules.value_of import number_of, time_of
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DISPEL = QT_TRANSLATE_NOOP("Notices", "Dispel or report grievance {grievance} of {customer}")
SETTLE = QT_TRANSLATE_NOOP("Notices", "Settle grievance {grievance} of {customer}")
JUDGE = QT_TRANSLATE_NOOP("Notices", "Look into a grievance that may have been hidden ({grievance})")
CALL = QT_TRANSLATE_NOOP("Notices", "Customers to call: {count}")
ONE_DAY = timedelta(days=1)


def front_desk_deadlines(work: Work) -> Iterator[Deadline]:
    """Name every open grievance, every suspicion nobody judged, and the customers each person is to call."""
    yield from _grievances(work)
    yield from _suspicions(work)
    yield from _tasks(work)


def _grievances(work: Work) -> Iterator[Deadline]:
    hours = timedelta(hours=number_of(work, "grievance.escalate_hours"))
    query = select(Grievance).where(Grievance.state.in_(STILL_OPEN)).order_by(Grievance.at)
    for one in work.session.scalars(query):
        facts = {"grievance": one.shown_number, "customer": customer_name(work, one)}
        if one.state is GrievanceState.OPEN:
            yield Deadline(
                says=DISPEL,
                facts=facts,
                clause="R2.1.4a",
                due_at=one.at + hours,
                person_id=one.taken_by_id,
                about=one.subject,
                order_id=one.order_id,
            )
        else:
            yield Deadline(
                says=SETTLE,
                facts=facts,
                clause="R2.1.4a",
                due_at=(one.reported_at or one.at) + hours,
                owners=(one.reported_to or Role.FRONT_DESK_SUPERVISOR,),
                about=one.subject,
                order_id=one.order_id,
            )


def _suspicions(work: Work) -> Iterator[Deadline]:
    query = (
        select(Concealment, Grievance)
        .join(Grievance, Grievance.id == Concealment.later_id)
        .where(Concealment.state == SuspicionState.SUSPECTED)
        .order_by(Concealment.id)
    )
    for suspicion, later in work.session.execute(query):
        yield Deadline(
            says=JUDGE,
            facts={"grievance": later.shown_number},
            clause="R2.1.4b",
            due_at=suspicion.at + ONE_DAY,
            owners=(Role.SERVICE_DIRECTOR,),
            about=later.subject,
            order_id=later.order_id,
        )


def _tasks(work: Work) -> Iterator[Deadline]:
    """One line a person and day, however many customers it is."""
    ends = time_of(work, "shift.ends")
    query = (
        select(CustomerTask.assignee_id, CustomerTask.due_on, func.count(), func.min(CustomerTask.id))
        .where(CustomerTask.done_at.is_(None))
        .group_by(CustomerTask.assignee_id, CustomerTask.due_on)
        .order_by(CustomerTask.due_on, CustomerTask.assignee_id)
    )
    for person_id, due_on, count, first in work.session.execute(query):
        yield Deadline(
            says=CALL,
            facts={"count": count},
            clause="R2.1.2c",
            due_at=datetime.combine(due_on, ends, work.zone),
            person_id=person_id,
            about=Subject(SubjectKind.CUSTOMER_TASK, first),
        )
