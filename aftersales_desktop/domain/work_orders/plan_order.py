"""The foreman gives a car a bay, a technician and a time (SM1, R2.2.1b)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals import UnknownBay
from aftersales_desktop.domain.work_orders.refusals_floor import NotToBePlanned
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, technician_by_id
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FOREMEN = (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER)
PLANNED = QT_TRANSLATE_NOOP("Words", "planned")
GIVEN = QT_TRANSLATE_NOOP("Words", "task given to a technician")
TO_PLAN = ON_THE_FLOOR | {OrderState.CONFIRMED, OrderState.DISPATCHED}


@dataclass(frozen=True, kw_only=True)
class PlanOrder:
    """Where, by whom and from when an order is worked on."""

    order_id: int
    bay_id: int
    technician_id: int
    planned_start: datetime


@dataclass(frozen=True, kw_only=True)
class GiveTask:
    """Which technician does which task of an order."""

    order_id: int
    line_id: int
    technician_id: int


@dataclass(frozen=True)
class OrderPlanned:
    """The plan as it stands on the board."""

    order_id: int
    number: str
    state: OrderState
    bay: str
    technician: str
    planned_start: datetime


@dataclass(frozen=True)
class TaskGiven:
    """Whose task it is now."""

    order_id: int
    line_id: int
    task: str
    technician: str


@verb(roles=FOREMEN, clause="R2.2.1b")
def plan_order(work: Work, command: PlanOrder) -> OrderPlanned:
    """Give an order its place on the floor; open tasks that are nobody's become the technician's.

    Raises:
        NotToBePlanned: The customer has not agreed yet, or the work is over.
        UnknownBay: The bay is out of use.
        NotATechnician: The person does not repair cars here.

    """
    order = find_order(work, command.order_id)
    if order.state not in TO_PLAN:
        raise NotToBePlanned(order=order.shown_number, state=order.state)
    bay = work.session.get(Bay, command.bay_id)
    if bay is None or not bay.active:
        raise UnknownBay
    technician = technician_by_id(work, command.technician_id)
    before = order.technician_id
    order.bay_id, order.technician_id = bay.id, technician.id
    order.planned_start = command.planned_start
    for task in order.tasks:
        if task.done_at is None and task.technician_id in (None, before):
            task.technician_id = technician.id
    work.note(Topic.WORK_ORDERS, order.id, PLANNED, order_id=order.id, new=f"{bay.name} · {technician.name}")
    return OrderPlanned(
        order.id, order.shown_number, order.state, bay.name, technician.name, command.planned_start
    )


@verb(roles=FOREMEN, clause="R2.2.1b")
def give_task(work: Work, command: GiveTask) -> TaskGiven:
    """Give one task of an order to a technician.

    Raises:
        NotToBePlanned: The work is over.
        NotATechnician: The person does not repair cars here.

    """
    order = find_order(work, command.order_id)
    if order.state not in TO_PLAN:
        raise NotToBePlanned(order=order.shown_number, state=order.state)
    line = find_line(order, command.line_id)
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
