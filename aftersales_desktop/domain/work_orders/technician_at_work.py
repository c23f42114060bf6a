"""How clocks find their technician: by the scanned badge, or as the person at the window."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState, PauseReason
from aftersales_desktop.domain.work_orders.posts import REPAIRS_CARS
from aftersales_desktop.domain.work_orders.refusals import NotATechnician
from aftersales_desktop.domain.work_orders.refusals_floor import AnotherJobRuns, NotInWork
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic

WORKED_ON = frozenset({OrderState.STARTED, OrderState.WAITING_CONFIRMATION})
ON_THE_FLOOR = WORKED_ON | {OrderState.WAITING_PARTS}


def technician_on_badge(work: Work, badge: ScanCode | None) -> StaffMember:
    """Find the technician whose badge was scanned; without a badge, the person at the window.

    Raises:
        NotAScanCode: It is no badge, or a badge that was replaced.
        NotATechnician: The person does not work on cars.

    """
    if badge is None:
        return technician_by_id(work, work.actor.staff_id)
    member = work.session.scalar(select(StaffMember).where(StaffMember.number == badge.number))
    if badge.kind is not ScanKind.BADGE or member is None or member.badge_tag != badge.tag:
        raise NotAScanCode(text=badge.text)
    return technician_by_id(work, member.id)


def technician_by_id(work: Work, staff_id: int) -> StaffMember:
    """Find a technician who works here.

    Raises:
        NotATechnician: The person does not work on cars, or has left.

    """
    member = work.session.get(StaffMember, staff_id)
    if member is None or not member.active or not member.as_actor().holds(*REPAIRS_CARS):
        raise NotATechnician
    return member


def running_clock(work: Work, technician_id: int) -> Clocking | None:
    """Find the one running clock of a technician."""
    return work.session.scalar(
        select(Clocking).where(Clocking.technician_id == technician_id, Clocking.ended_at.is_(None))
    )


def running_on_order(work: Work, order_id: int) -> list[Clocking]:
    """Find every clock that runs on an order."""
    return list(
        work.session.scalars(
            select(Clocking).where(Clocking.order_id == order_id, Clocking.ended_at.is_(None))
        )
    )


def check_free(work: Work, technician: StaffMember) -> None:
    """Let a technician through whose clock stands still.

    Raises:
        AnotherJobRuns: It runs; the job is named.

    """
    running = running_clock(work, technician.id)
    if running is None:
        return
    order = find_order(work, running.order_id)
    line = work.session.get_one(OrderLine, running.line_id)
    raise AnotherJobRuns(technician=technician.name, order=order.shown_number, task=line.description)


def check_in_work(order: WorkOrder, states: frozenset[OrderState] = WORKED_ON) -> None:
    """Let an order through that is on the floor.

    Raises:
        NotInWork: Its state is another.

    """
    if order.state not in states:
        raise NotInWork(order=order.shown_number, state=order.state)


def stop_clock(work: Work, clocking: Clocking, reason: PauseReason | None, event: str, why: str = "") -> None:
    """Stop a clock and tell the journal why."""
    clocking.end(work.now(), reason, work.actor.staff_id)
    work.note(
        Topic.CLOCKINGS,
        clocking.id,
        event,
        order_id=clocking.order_id,
        new=why or (str(reason) if reason else ""),
    )
