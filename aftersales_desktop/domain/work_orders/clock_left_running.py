"""Nobody leaves the staff while a clock of his runs: its hours would grow for ever (X2, R3.1a)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.leaving import before_leaving
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.refusals_floor import ClockStillRuns


@before_leaving
def check_no_clock_runs(work: Work, person: StaffMember) -> None:
    """Refuse while a clock runs.

    Raises:
        ClockStillRuns: The person is clocked on; the refusal names the order.

    """
    running = select(Clocking.order_id).where(
        Clocking.technician_id == person.id, Clocking.ended_at.is_(None)
    )
    order_id = work.session.scalar(running)
    if order_id is not None:
        raise ClockStillRuns(person=person.name, order=find_order(work, order_id).shown_number)
