"""Ends somebody's time here; the entry stays, because papers and histories name it."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person, other_administrators
from aftersales_desktop.domain.people.leaving import check_may_leave
from aftersales_desktop.domain.people.refusals import HIRING, LastAdministrator, OnlyAdministratorGivesThis
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DISMISSED = QT_TRANSLATE_NOOP("Words", "left the staff")


@dataclass(frozen=True, kw_only=True)
class DismissStaff:
    """Who leaves."""

    staff_id: int


@dataclass(frozen=True, kw_only=True)
class StaffDismissed:
    """Who left."""

    staff_id: int
    name: str


@verb(roles=HIRING, clause="X2")
def dismiss_staff(work: Work, leaving: DismissStaff) -> StaffDismissed:
    """Take a person off the active staff: neither badge nor PIN opens anything from now on.

    Raises:
        OnlyAdministratorGivesThis: An administrator is dismissed by somebody who is none.
        LastAdministrator: Nobody would be administrator any more.
        ClockStillRuns, ToolsStillOut: Work or tools of the house are still in the person's hands.

    """
    person = find_person(work, leaving.staff_id)
    if Role.ADMINISTRATOR in person.as_actor().roles:
        if not work.actor.holds(Role.ADMINISTRATOR):
            raise OnlyAdministratorGivesThis
        if not other_administrators(work, person.id):
            raise LastAdministrator(person=person.name)
    check_may_leave(work, person)
    person.active = False
    work.note(Topic.PEOPLE, person.id, DISMISSED)
    return StaffDismissed(staff_id=person.id, name=person.name)
