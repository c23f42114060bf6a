"""Changes a person's name, team, phone or posts; the rights change with the posts (X2)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person, other_administrators
from aftersales_desktop.domain.people.hire_staff import posts_text
from aftersales_desktop.domain.people.refusals import (
    HIRING,
    LastAdministrator,
    NoPost,
    OnlyAdministratorGivesThis,
    PersonNameMissing,
)
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "staff entry changed")


@dataclass(frozen=True, kw_only=True)
class ChangeStaff:
    """The person as the entry shall be."""

    staff_id: int
    name: str
    posts: frozenset[Role]
    team: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffChanged:
    """Whose entry it was."""

    staff_id: int
    name: str


@verb(roles=HIRING, clause="X2")
def change_staff(work: Work, change: ChangeStaff) -> StaffChanged:
    """Change a staff entry.

    Raises:
        PersonNameMissing: The name is empty.
        NoPost: No post is left.
        OnlyAdministratorGivesThis: The post of administrator changes hands, and the actor is none.
        LastAdministrator: Nobody would be administrator any more.

    """
    person = find_person(work, change.staff_id)
    if not change.name.strip():
        raise PersonNameMissing
    if not change.posts:
        raise NoPost(person=person.name)
    before = person.as_actor().roles
    _check_administrator(work, person, before, change.posts)
    person.name = change.name.strip()
    person.team = change.team.strip()
    person.phone = change.phone.strip()
    person.roles = [post for post in person.roles if post.role in change.posts] + [
        StaffRole(role=role) for role in sorted(change.posts - before)
    ]
    work.note(Topic.PEOPLE, person.id, CHANGED, old=posts_text(before), new=posts_text(change.posts))
    return StaffChanged(staff_id=person.id, name=person.name)


def _check_administrator(
    work: Work, person: StaffMember, before: frozenset[Role], after: frozenset[Role]
) -> None:
    if Role.ADMINISTRATOR not in before ^ after:
        return
    if not work.actor.holds(Role.ADMINISTRATOR):
        raise OnlyAdministratorGivesThis
    if Role.ADMINISTRATOR in before and not other_administrators(work, person.id):
        raise LastAdministrator(person=person.name)
