"""Whoever called writes down what came of it (R2.1.2c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.customer_task import CustomerTask, TaskResult
from aftersales_desktop.domain.front_desk.make_tasks import open_task
from aftersales_desktop.domain.front_desk.posts import DESK
from aftersales_desktop.domain.front_desk.refusals import ReasonMissing, TaskOfSomebodyElse
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CALLED = QT_TRANSLATE_NOOP("Words", "customer task called")


@dataclass(frozen=True, kw_only=True)
class RecordTaskResult:
    """What came of the call, and what was said."""

    task_id: int
    result: TaskResult
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class TaskResultRecorded:
    """Whether the task is done; one that nobody answered stays until it was tried often enough."""

    task_id: int
    done: bool
    tries: int


@verb(roles=DESK, clause="R2.1.2c")
def record_task_result(work: Work, command: RecordTaskResult) -> TaskResultRecorded:
    """Write a call's result down.

    Raises:
        UnknownTask, TaskDone: There is none, or it is done.
        TaskOfSomebodyElse: It was given to another advisor.
        ReasonMissing: No interest, and not said why.

    """
    task = open_task(work, command.task_id)
    if task.assignee_id != work.actor.staff_id and not work.actor.holds(Role.FRONT_DESK_SUPERVISOR):
        raise TaskOfSomebodyElse(person=find_person(work, task.assignee_id).name)
    note = command.note.strip()
    if command.result is TaskResult.NO_INTEREST and not note:
        raise ReasonMissing
    task.tries += 1
    task.result = command.result
    task.note = note or task.note
    task.called_at, task.called_by_id = work.now(), work.actor.staff_id
    if _is_done(work, task, command.result):
        task.done_at = work.now()
    work.note(Topic.FRONT_DESK, task.id, CALLED, old=command.result, new=note)
    return TaskResultRecorded(task_id=task.id, done=task.done_at is not None, tries=task.tries)


def _is_done(work: Work, task: CustomerTask, result: TaskResult) -> bool:
    return result is not TaskResult.NOT_REACHED or task.tries >= number_of(work, "customer_task.most_tries")
