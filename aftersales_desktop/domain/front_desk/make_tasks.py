"""The supervisor gives out tasks from a list of customers, or gives one to somebody else (R2.1.2c)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.refusals import UnknownCustomer
from aftersales_desktop.domain.duties.do_duty import tick_off
from aftersales_desktop.domain.duties.evidence import counted
from aftersales_desktop.domain.front_desk.customer_task import Analysis, CustomerTask
from aftersales_desktop.domain.front_desk.posts import DESK, HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals import (
    NotAtTheDesk,
    NothingSelected,
    TaskDone,
    TaskDueInThePast,
    TaskDueTooLate,
    TooManySelected,
    UnknownTask,
)
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MOST = 500
LATEST = timedelta(days=366)
DUTY = "customer_analysis"
TASKS_GIVEN = QT_TRANSLATE_NOOP("Notices", "{tasks} customer tasks given")
MADE = QT_TRANSLATE_NOOP("Words", "customer tasks given")
MOVED = QT_TRANSLATE_NOOP("Words", "customer task given to somebody else")
SAYS_MADE = QT_TRANSLATE_NOOP("Notices", "{count} customers to call by {due}: {script}")


@dataclass(frozen=True, kw_only=True)
class TaskFor:
    """A customer of the list, with the car it is about."""

    customer_id: int
    vehicle_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class MakeTasks:
    """Which customers, out of which list, for whom, by when, and what to say."""

    analysis: Analysis
    customers: tuple[TaskFor, ...]
    assignee_id: int
    due_on: date
    script: str = ""


@dataclass(frozen=True, kw_only=True)
class TasksMade:
    """How many were made; those who had such a task already were left out."""

    made: int
    left_out: int


@dataclass(frozen=True, kw_only=True)
class MoveTask:
    """Give one open task to somebody else, with another day."""

    task_id: int
    assignee_id: int
    due_on: date


@dataclass(frozen=True, kw_only=True)
class TaskMoved:
    """Whose it is now."""

    task_id: int
    assignee: str


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.2c")
def make_tasks(work: Work, command: MakeTasks) -> TasksMade:
    """Give one person a task for each customer; a customer with an open task of this list gets no second.

    Raises:
        NothingSelected, TooManySelected: No customer, or too many.
        TaskDueInThePast, TaskDueTooLate: The day is over, or more than a year ahead.
        NotAtTheDesk: The person does not work at the front desk.
        UnknownCustomer: One of them is not in the file.

    """
    wanted = {one.customer_id: one for one in command.customers}
    if not wanted:
        raise NothingSelected
    if len(wanted) > MOST:
        raise TooManySelected(count=len(wanted), most=MOST)
    _check_day(work, command.due_on)
    assignee = _assignee(work, command.assignee_id)
    _check_customers(work, list(wanted))
    busy = _with_open_task(work, command.analysis, list(wanted))
    fresh = [one for one in wanted.values() if one.customer_id not in busy]
    tasks = [_task(work, command, one) for one in fresh]
    work.session.add_all(tasks)
    work.session.flush()
    for task in tasks:
        work.note(Topic.FRONT_DESK, task.id, MADE, new=f"{command.analysis} {assignee.name}")
    if tasks and assignee.id != work.actor.staff_id:
        script = command.script.strip()
        facts: dict[str, Fact] = {"count": len(tasks), "due": command.due_on, "script": script}
        tell(
            work, assignee.id, Message(says=SAYS_MADE, about=tasks[0].subject, facts=facts, clause="R2.1.2c")
        )
    tick_off(work, DUTY, counted(TASKS_GIVEN, tasks=len(tasks)))
    return TasksMade(made=len(tasks), left_out=len(wanted) - len(tasks))


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.2c")
def move_task(work: Work, command: MoveTask) -> TaskMoved:
    """Give an open task to somebody else.

    Raises:
        UnknownTask, TaskDone: There is none, or it is done.
        TaskDueInThePast, TaskDueTooLate: The day is over, or more than a year ahead.
        NotAtTheDesk: The person does not work at the front desk.

    """
    task = open_task(work, command.task_id)
    _check_day(work, command.due_on)
    assignee = _assignee(work, command.assignee_id)
    old = find_person(work, task.assignee_id).name
    task.assignee_id, task.due_on = assignee.id, command.due_on
    work.note(Topic.FRONT_DESK, task.id, MOVED, old=old, new=assignee.name)
    facts: dict[str, Fact] = {"count": 1, "due": command.due_on, "script": task.script}
    if assignee.id != work.actor.staff_id:
        tell(work, assignee.id, Message(says=SAYS_MADE, about=task.subject, facts=facts, clause="R2.1.2c"))
    return TaskMoved(task_id=task.id, assignee=assignee.name)


def open_task(work: Work, task_id: int) -> CustomerTask:
    """Fetch a task that is still to be done.

    Raises:
        UnknownTask, TaskDone: There is none, or it is done.

    """
    task = work.session.get(CustomerTask, task_id, with_for_update=True)
    if task is None:
        raise UnknownTask
    if task.done_at is not None and task.result is not None:
        raise TaskDone(result=task.result)
    return task


def _check_day(work: Work, due_on: date) -> None:
    if due_on < work.today():
        raise TaskDueInThePast(due=due_on)
    if due_on > work.today() + LATEST:
        raise TaskDueTooLate(due=due_on)


def _assignee(work: Work, staff_id: int) -> StaffMember:
    person = find_person(work, staff_id)
    if not person.active or not person.as_actor().holds(*DESK):
        raise NotAtTheDesk(person=person.name)
    return person


def _check_customers(work: Work, ids: list[int]) -> None:
    known = work.session.scalars(
        select(Customer.id).where(Customer.id.in_(ids), Customer.merged_into_id.is_(None))
    ).all()
    if len(known) != len(ids):
        raise UnknownCustomer


def _with_open_task(work: Work, analysis: Analysis, ids: Sequence[int]) -> set[int]:
    return set(
        work.session.scalars(
            select(CustomerTask.customer_id).where(
                CustomerTask.customer_id.in_(ids),
                CustomerTask.done_at.is_(None),
                CustomerTask.analysis == analysis,
            )
        )
    )


def _task(work: Work, command: MakeTasks, one: TaskFor) -> CustomerTask:
    return CustomerTask(
        customer_id=one.customer_id,
        vehicle_id=one.vehicle_id,
        analysis=command.analysis,
        assignee_id=command.assignee_id,
        due_on=command.due_on,
        script=command.script.strip(),
        made_by_id=work.actor.staff_id,
        made_at=work.now(),
    )
