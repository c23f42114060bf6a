"""Customer tasks as screens show them: the own list, everybody's, the rate per person (R2.1.2c)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.front_desk.customer_task import Analysis, CustomerTask, TaskResult
from aftersales_desktop.domain.front_desk.refusals import UnknownTask
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 60
WHOLE = 10_000


class TaskFilter(StrEnum):
    """Which tasks are listed."""

    MINE = "mine"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, kw_only=True)
class TaskRow:
    """A task as people see it."""

    task_id: int
    customer_id: int
    customer: str
    phone: str
    vehicle_id: int | None
    plate: str
    car: str
    analysis: Analysis
    assignee_id: int
    assignee: str
    due_on: date
    late: bool
    script: str
    tries: int
    result: TaskResult | None
    note: str
    called_by: str
    called_at: datetime | None
    done_at: datetime | None
    made_by: str


@dataclass(frozen=True, kw_only=True)
class TaskRate:
    """What one person did of the tasks due in a stretch of days; `rate` in hundredths of a percent."""

    staff_id: int
    name: str
    given: int
    done: int
    reached: int
    appointments: int
    late: int

    @property
    def rate(self) -> int:
        """How much of it is done."""
        return self.done * WHOLE // self.given if self.given else 0


_DUE: ColumnElement[Any] = CustomerTask.due_on.expression
_ID: ColumnElement[Any] = CustomerTask.id.expression
_TRIES: ColumnElement[Any] = CustomerTask.tries.expression


@lookup(roles=ANY_STAFF)
def customer_tasks(
    work: Work, which: TaskFilter = TaskFilter.MINE, after: TaskRow | None = None, limit: int = PAGE
) -> tuple[TaskRow, ...]:
    """Page through tasks: open ones by when they are due and how often tried; done ones the latest first."""
    query = _query()
    if which is TaskFilter.DONE:
        query = query.where(CustomerTask.done_at.is_not(None))
        if after is not None:
            query = query.where(CustomerTask.id < after.task_id)
        query = query.order_by(CustomerTask.id.desc())
    else:
        query = query.where(CustomerTask.done_at.is_(None))
        if which is TaskFilter.MINE:
            query = query.where(CustomerTask.assignee_id == work.actor.staff_id)
        if after is not None:
            query = query.where(behind(((_DUE, after.due_on), (_TRIES, after.tries), (_ID, after.task_id))))
        query = query.order_by(*sorted_by(_DUE, _TRIES, _ID))
    names = staff_names(work)
    found = work.session.execute(query.limit(limit))
    return tuple(_row(work, task, customer, car, names) for task, customer, car in found)


@lookup(roles=ANY_STAFF)
def customer_task(work: Work, task_id: int) -> TaskRow:
    """Open one task.

    Raises:
        UnknownTask: There is none.

    """
    found = work.session.execute(_query().where(CustomerTask.id == task_id)).one_or_none()
    if found is None:
        raise UnknownTask
    task, customer, car = found
    return _row(work, task, customer, car, staff_names(work))


@lookup(roles=ANY_STAFF)
def my_open_tasks(work: Work) -> int:
    """Count the own tasks that are due today or late, for the badge."""
    return work.session.scalars(
        select(func.count())
        .select_from(CustomerTask)
        .where(
            CustomerTask.assignee_id == work.actor.staff_id,
            CustomerTask.done_at.is_(None),
            CustomerTask.due_on <= work.today(),
        )
    ).one()


@lookup(roles=ANY_STAFF)
def task_rates(work: Work, first: date, last: date) -> tuple[TaskRate, ...]:
    """Reckon per person what is done of the tasks due in these days."""
    done = CustomerTask.done_at.is_not(None)
    talked = CustomerTask.result.in_((TaskResult.REACHED, TaskResult.APPOINTMENT, TaskResult.NO_INTEREST))
    open_late = CustomerTask.done_at.is_(None) & (CustomerTask.due_on < work.today())
    found = work.session.execute(
        select(
            CustomerTask.assignee_id,
            func.count(),
            _sum(done),
            _sum(done & talked),
            _sum(CustomerTask.result == TaskResult.APPOINTMENT),
            _sum(open_late),
        )
        .where(CustomerTask.due_on >= first, CustomerTask.due_on <= last)
        .group_by(CustomerTask.assignee_id)
    )
    names = staff_names(work)
    rows = [
        TaskRate(
            staff_id=who,
            name=names(who),
            given=given,
            done=done_,
            reached=reached,
            appointments=appointments,
            late=late,
        )
        for who, given, done_, reached, appointments, late in found
    ]
    return tuple(sorted(rows, key=lambda row: (-row.rate, row.name)))


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _query() -> Select[CustomerTask, Customer, Vehicle]:
    """Read a task with its customer, also one whose entry was merged into another."""
    stated = aliased(Customer)
    return (
        select(CustomerTask, Customer, Vehicle)
        .join(stated, stated.id == CustomerTask.customer_id)
        .join(Customer, Customer.id == func.coalesce(stated.merged_into_id, stated.id))
        .outerjoin(Vehicle, Vehicle.id == CustomerTask.vehicle_id)
    )


def _row(
    work: Work, task: CustomerTask, customer: Customer, car: Vehicle | None, names: StaffNames
) -> TaskRow:
    return TaskRow(
        task_id=task.id,
        customer_id=customer.id,
        customer=customer.name,
        phone=customer.phone,
        vehicle_id=car.id if car is not None and car.merged_into_id is None else None,
        plate=car.plate if car is not None else "",
        car=f"{car.make} {car.model}".strip() if car is not None else "",
        analysis=task.analysis,
        assignee_id=task.assignee_id,
        assignee=names(task.assignee_id),
        due_on=task.due_on,
        late=task.done_at is None and task.due_on < work.today(),
        script=task.script,
        tries=task.tries,
        result=task.result,
        note=task.note,
        called_by=names(task.called_by_id),
        called_at=task.called_at,
        done_at=task.done_at,
        made_by=names(task.made_by_id),
    )
