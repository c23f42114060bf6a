"""A technician changes over to another job in one step: the other is paused, this one runs."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.clock_off import CLOCKED_OFF, must_run
from aftersales_desktop.domain.work_orders.clock_on import ClockedOn, run_clock, task_for
from aftersales_desktop.domain.work_orders.find_order import order_on_card
from aftersales_desktop.domain.work_orders.order_state import PauseReason
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.technician_at_work import (
    check_in_work,
    stop_clock,
    technician_on_badge,
)
from aftersales_desktop.values.scan_code import ScanCode


@dataclass(frozen=True, kw_only=True)
class SwitchJob:
    """Card, badge and task of the job that comes next."""

    card: ScanCode
    badge: ScanCode | None = None
    line_id: int | None = None


@verb(roles=FLOOR, clause="SM1")
def switch_job(work: Work, command: SwitchJob) -> ClockedOn:
    """Pause the technician's running job and start the clock on this one.

    Raises:
        NoClockRuns: Nothing runs that could be paused.
        NotInWork: The order is not started.
        TaskDone: The task is reported done.

    """
    technician = technician_on_badge(work, command.badge)
    order = order_on_card(work, command.card)
    check_in_work(order)
    line = task_for(order, technician, command.line_id)
    stop_clock(work, must_run(work, technician), PauseReason.OTHER_JOB, CLOCKED_OFF)
    work.session.flush()
    return run_clock(work, order, line, technician)
