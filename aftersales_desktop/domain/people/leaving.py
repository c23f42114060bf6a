"""What must be in order before somebody leaves: upper rooms register what they ask for (X2).

This room knows people, not clocks and tools.
"""

from collections.abc import Callable

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember

Check = Callable[[Work, StaffMember], None]
CHECKS: list[Check] = []


def before_leaving(check: Check) -> Check:
    """Declare what must be so before a person leaves; the check raises its refusal."""
    CHECKS.append(check)
    return check


def check_may_leave(work: Work, person: StaffMember) -> None:
    """Let a person leave who leaves nothing open behind."""
    for check in CHECKS:
        check(work, person)
