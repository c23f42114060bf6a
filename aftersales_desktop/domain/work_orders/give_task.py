"""The foreman gives one task of a car to a technician (SM1, R2.2.1b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.clock_on import check_open_task
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import NotToBePlanned
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, technician_by_id
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FOREMEN = (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER)
GIVEN = QT_TRANSLATE_NOOP("Words", "task given to a technician")
TO_PLAN = ON_THE_FLOOR | {OrderState.CONFIRMED, OrderState.DISPATCHED}


@dataclass(frozen=True, kw_only=True)
class GiveTask:
    """Which technician does which task of an order."""

    order_id: int
    line_id: int
    technician_id: int


@dataclass(frozen=True)
class TaskGiven:
    """Whose task it is now."""

    order_id: int
    line_id: int
    task: str
    technician: str


@verb(roles=FOREMEN, clause="R2.2.1b")
def give_task(work: Work, command: GiveTask) -> TaskGiven:
    """Give one task of an order to a technician.

    Raises:
        NotToBePlanned: The customer has not agreed yet, or the work is over.
        NotATask, NotAnswered, TaskDone: The line is no open task.
        NotATechnician: The person does not repair cars here.

    """
    order = find_order(work, command.order_id)
    if order.state not in TO_PLAN:
        raise NotToBePlanned(order=order.shown_number, state=order.state)
    line = find_line(order, command.line_id)
    check_open_task(line)
    technician = technician_by_id(work, command.technician_id)
    line.technician_id = technician.id
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        GIVEN,
        order_id=order.id,
        new=f"{line.description} · {technician.name}",
    )
    return TaskGiven(order.id, line.id, line.description, technician.name)
