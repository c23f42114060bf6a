"""A technician scans card and badge and the clock runs on one task (issue point 5: one running job each)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.find_order import find_line, order_on_card
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import (
    NotAnswered,
    NotATask,
    NotYourClock,
    NoWorkLeft,
    TaskDone,
)
from aftersales_desktop.domain.work_orders.technician_at_work import (
    check_free,
    check_in_work,
    technician_on_badge,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLOCKED_ON = QT_TRANSLATE_NOOP("Words", "clocked on")


@dataclass(frozen=True, kw_only=True)
class ClockOn:
    """Card, badge and task; no badge is the person at the window, no task the next open one."""

    card: ScanCode
    badge: ScanCode | None = None
    line_id: int | None = None


@dataclass(frozen=True)
class ClockedOn:
    """Who works on what from now on."""

    clocking_id: int
    order_id: int
    number: str
    line_id: int
    task: str
    technician: str


@verb(roles=FLOOR, clause="SM1")
def clock_on(work: Work, command: ClockOn) -> ClockedOn:
    """Start a technician's clock on a task of a started order.

    Raises:
        NotAScanCode: Card or badge is not valid.
        NotATechnician: The badge is not a technician's.
        NotInWork: The order is not started.
        TaskDone: The task is reported done.
        AnotherJobRuns: The technician's clock runs elsewhere; the job is named.

    """
    technician = technician_on_badge(work, command.badge)
    order = order_on_card(work, command.card)
    check_in_work(order)
    line = task_for(order, technician, command.line_id)
    check_free(work, technician)
    return run_clock(work, order, line, technician)


def task_for(order: WorkOrder, technician: StaffMember, line_id: int | None) -> OrderLine:
    """Find the task to work on: the one chosen, else the technician's own first, else the first nobody has.

    Raises:
        NotATask: The line is a part.
        TaskDone: It is done.
        NoWorkLeft: Nothing is open.

    """
    if line_id is not None:
        line = find_line(order, line_id)
        check_open_task(line)
        return line
    tasks = [line for line in order.tasks if line.done_at is None]
    if not tasks:
        raise NoWorkLeft(order=order.shown_number)
    rank = {technician.id: 0, None: 1}
    return min(tasks, key=lambda line: (rank.get(line.technician_id, 2), line.position))


def check_open_task(line: OrderLine) -> None:
    """Let an open labour line through.

    Raises:
        NotATask: It is a part.
        NotAnswered: It belongs to an addition the customer has not answered.
        TaskDone: It is done.

    """
    if line.kind is not LineKind.LABOUR:
        raise NotATask(task=line.description)
    if line.awaits_answer:
        raise NotAnswered(task=line.description)
    if line.done_at is not None:
        raise TaskDone(task=line.description)


def check_own_clock(work: Work, technician: StaffMember, badge: ScanCode | None) -> None:
    """Let a technician work the own clock, a foreman any, and anybody whose badge was scanned.

    Raises:
        NotYourClock: It is a colleague's clock and no badge was scanned.

    """
    foreman = work.actor.holds(Role.TEAM_LEADER, Role.WORKSHOP_MANAGER)
    if badge is None and technician.id != work.actor.staff_id and not foreman:
        raise NotYourClock(technician=technician.name)


def run_clock(work: Work, order: WorkOrder, line: OrderLine, technician: StaffMember) -> ClockedOn:
    """Write the running clock down; a task nobody had is the technician's from now on."""
    clocking = Clocking(
        order_id=order.id, line_id=line.id, technician_id=technician.id, started_at=work.now()
    )
    work.session.add(clocking)
    work.session.flush()
    line.technician_id = line.technician_id or technician.id
    order.technician_id = order.technician_id or technician.id
    work.note(
        Topic.CLOCKINGS,
        clocking.id,
        CLOCKED_ON,
        order_id=order.id,
        new=f"{technician.name} · {line.description}",
    )
    return ClockedOn(clocking.id, order.id, order.shown_number, line.id, line.description, technician.name)
