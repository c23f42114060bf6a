"""A technician reports a task done (SM1)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.clock_on import check_open_task
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.technician_at_work import (
    check_in_work,
    running_on_order,
    stop_clock,
)
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TASK_DONE = QT_TRANSLATE_NOOP("Words", "task done")


@dataclass(frozen=True, kw_only=True)
class FinishLine:
    """Which task of which order."""

    order_id: int
    line_id: int


@dataclass(frozen=True)
class LineFinished:
    """What is done, and how many tasks of the order are still open."""

    order_id: int
    line_id: int
    task: str
    still_open: int


@verb(roles=FLOOR, clause="SM1")
def finish_line(work: Work, command: FinishLine) -> LineFinished:
    """Report a labour line done; every clock that runs on it stops.

    Raises:
        NotInWork: The order is not started.
        NotATask: The line is a part.
        TaskDone: It is done already.

    """
    order = find_order(work, command.order_id)
    check_in_work(order)
    line = find_line(order, command.line_id)
    check_open_task(line)
    line.done_at = work.now()
    line.technician_id = line.technician_id or work.actor.staff_id
    for clocking in running_on_order(work, order.id):
        if clocking.line_id == line.id:
            stop_clock(work, clocking, None, TASK_DONE, line.description)
    work.note(Topic.WORK_ORDERS, order.id, TASK_DONE, order_id=order.id, new=line.description)
    still_open = sum(task.done_at is None for task in order.tasks)
    return LineFinished(order.id, line.id, line.description, still_open)
