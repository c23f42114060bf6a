"""Takes somebody back who had left; posts and number are as before, the badge is a new one."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.people.refusals import HIRING, OnlyAdministratorGivesThis
from aftersales_desktop.domain.people.replace_badge import BadgeReplaced, ReplaceBadge, replace_badge
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "taken back on the staff")


@dataclass(frozen=True, kw_only=True)
class TakeBackStaff:
    """Who comes back."""

    staff_id: int


@verb(roles=HIRING, clause="X2")
def take_back_staff(work: Work, coming: TakeBackStaff) -> BadgeReplaced:
    """Put a person back on the active staff, with a new badge.

    Raises:
        OnlyAdministratorGivesThis: It was an administrator, and the actor is none.

    """
    person = find_person(work, coming.staff_id)
    if Role.ADMINISTRATOR in person.as_actor().roles and not work.actor.holds(Role.ADMINISTRATOR):
        raise OnlyAdministratorGivesThis
    person.active = True
    work.note(Topic.PEOPLE, person.id, TAKEN_BACK)
    return replace_badge(work, ReplaceBadge(staff_id=person.id))
