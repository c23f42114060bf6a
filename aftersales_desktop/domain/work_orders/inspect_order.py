"""Final inspection: somebody who did not do the work looks the car over (R7.5.10)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import FinalInspection
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.hand_overs import READY, SENT_BACK, TO_INSPECT, hand_over, taken_up
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.refusals import NoReason
from aftersales_desktop.domain.work_orders.refusals_floor import NotATask, OwnWork
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

INSPECTORS = (Role.WORKSHOP_MANAGER, Role.QUALITY, Role.TEAM_LEADER)
PASSED = QT_TRANSLATE_NOOP("Words", "inspection passed")
FAILED = QT_TRANSLATE_NOOP("Words", "inspection failed")


@dataclass(frozen=True, kw_only=True)
class InspectOrder:
    """The judgement; a failed car needs findings, and may name the tasks to be done again (none: all)."""

    order_id: int
    passed: bool
    findings: str = ""
    again: tuple[int, ...] = ()


@dataclass(frozen=True)
class OrderInspected:
    """Where the order goes: to the desk, or back to the floor."""

    order_id: int
    number: str
    passed: bool


@verb(roles=INSPECTORS, clause="R7.5.10")
def inspect_order(work: Work, command: InspectOrder) -> OrderInspected:
    """Pass a finished car, or send it back to work with findings.

    Raises:
        WrongStep: The order is not finished.
        OwnWork: The inspector worked on it, and there is somebody else who could inspect.
        NoReason: A failed inspection without findings.
        UnknownLine, NotATask: What is to be done again is no task of this order.

    """
    order = find_order(work, command.order_id)
    order.step_to(OrderState.INSPECTED if command.passed else OrderState.STARTED, work.now())
    _check_impartial(work, order)
    findings = command.findings.strip()
    if not command.passed:
        if not findings:
            raise NoReason
        _send_back(order, command.again)
    work.session.add(
        FinalInspection(
            order_id=order.id,
            inspector_id=work.actor.staff_id,
            at=work.now(),
            passed=command.passed,
            findings=findings,
        )
    )
    event = PASSED if command.passed else FAILED
    work.note(Topic.WORK_ORDERS, order.id, event, order_id=order.id, new=findings)
    taken_up(work, order, TO_INSPECT)
    if command.passed:
        hand_over(work, order, READY, (order.advisor_id,))
    else:
        hand_over(work, order, SENT_BACK, (order.technician_id,), {"findings": findings})
    return OrderInspected(order.id, order.shown_number, command.passed)


def who_worked_on(work: Work, order: WorkOrder) -> set[int]:
    """Name everybody whose work is in the car: by clock, by task, or as its technician."""
    clocked = set(
        work.session.scalars(select(Clocking.technician_id).where(Clocking.order_id == order.id).distinct())
    )
    named = {line.technician_id for line in order.tasks} | {order.technician_id}
    return clocked | {staff_id for staff_id in named if staff_id is not None}


def _check_impartial(work: Work, order: WorkOrder) -> None:
    workers = who_worked_on(work, order)
    if work.actor.staff_id not in workers:
        return
    others = (
        select(StaffMember.id)
        .join(StaffRole)
        .where(StaffMember.active, StaffRole.role.in_(INSPECTORS), StaffMember.id.not_in(workers))
    )
    if work.session.scalar(others.limit(1)) is not None:
        raise OwnWork(person=work.actor.name, order=order.shown_number)


def _send_back(order: WorkOrder, again: tuple[int, ...]) -> None:
    """Open the tasks to be done again; without a choice all of them."""
    order.finished_at = None
    for line in [find_line(order, line_id) for line_id in again] or order.tasks:
        if line.kind is not LineKind.LABOUR:
            raise NotATask(task=line.description)
        line.done_at = None
