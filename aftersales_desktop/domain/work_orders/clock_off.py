"""A technician's clock stops: a break, the end of the shift, or the foreman closes a forgotten one."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.clock_on import check_own_clock
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import PauseReason
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals import NoReason
from aftersales_desktop.domain.work_orders.refusals_floor import NoClockRuns
from aftersales_desktop.domain.work_orders.technician_at_work import (
    running_clock,
    stop_clock,
    technician_by_id,
    technician_on_badge,
)
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLOCKED_OFF = QT_TRANSLATE_NOOP("Words", "clocked off")
FORGOTTEN = QT_TRANSLATE_NOOP("Words", "forgotten clock closed")


@dataclass(frozen=True, kw_only=True)
class ClockOff:
    """Whose clock stops and why: by badge, by choosing the technician, or the person at the window."""

    badge: ScanCode | None = None
    technician_id: int | None = None
    reason: PauseReason = PauseReason.BREAK


@dataclass(frozen=True, kw_only=True)
class CloseForgottenClock:
    """A clock nobody stopped; the foreman says when work really ended, and why."""

    technician_id: int
    why: str
    ended_at: datetime | None = None


@dataclass(frozen=True)
class ClockedOff:
    """How long the technician was on which task."""

    order_id: int
    task: str
    technician: str
    minutes: int


@verb(roles=FLOOR, clause="SM1")
def clock_off(work: Work, command: ClockOff) -> ClockedOff:
    """Stop a technician's running clock; the task stays open.

    Raises:
        NotYourClock: A colleague's clock, without the colleague's badge.
        NoClockRuns: Nothing runs.

    """
    if command.badge is None and command.technician_id is not None:
        technician = technician_by_id(work, command.technician_id)
    else:
        technician = technician_on_badge(work, command.badge)
    check_own_clock(work, technician, command.badge)
    clocking = must_run(work, technician)
    stop_clock(work, clocking, command.reason, CLOCKED_OFF)
    return _receipt(work, clocking, technician)


@verb(roles=(Role.TEAM_LEADER, Role.WORKSHOP_MANAGER), clause="R2.2.1b")
def close_forgotten_clock(work: Work, command: CloseForgottenClock) -> ClockedOff:
    """Close a clock somebody forgot, at the time work really ended; the reason goes into the journal.

    Raises:
        NoReason: No reason was given.
        UnknownPerson: There is no such technician.
        NoClockRuns: Nothing runs.

    """
    if not command.why.strip():
        raise NoReason
    technician = find_person(work, command.technician_id)
    clocking = must_run(work, technician)
    stop_clock(work, clocking, PauseReason.SHIFT_END, FORGOTTEN, command.why.strip())
    if command.ended_at is not None:
        clocking.end(min(command.ended_at, work.now()), PauseReason.SHIFT_END, work.actor.staff_id)
    return _receipt(work, clocking, technician)


def must_run(work: Work, technician: StaffMember) -> Clocking:
    """Find the technician's running clock.

    Raises:
        NoClockRuns: There is none.

    """
    clocking = running_clock(work, technician.id)
    if clocking is None:
        raise NoClockRuns(technician=technician.name)
    return clocking


def _receipt(work: Work, clocking: Clocking, technician: StaffMember) -> ClockedOff:
    line = work.session.get_one(OrderLine, clocking.line_id)
    ended = clocking.ended_at or work.now()
    minutes = int((ended - clocking.started_at).total_seconds()) // 60
    return ClockedOff(clocking.order_id, line.description, technician.name, minutes)
