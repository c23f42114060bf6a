"""Takes somebody on: a name, the posts, a PIN and the badge number."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_serial
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import BADGE_TAGS
from aftersales_desktop.domain.people.pin_hash import hash_pin
from aftersales_desktop.domain.people.refusals import (
    HIRING,
    NoPost,
    OnlyAdministratorGivesThis,
    PersonNameMissing,
)
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FIRST_NUMBER = 1000
HIRED = QT_TRANSLATE_NOOP("Words", "hired")


@dataclass(frozen=True, kw_only=True)
class HireStaff:
    """Somebody new; the PIN is the first one, changed by its owner later."""

    name: str
    posts: frozenset[Role]
    pin: str
    team: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffHired:
    """The new person and the badge to print."""

    staff_id: int
    number: int
    badge: ScanCode


@verb(roles=HIRING, clause="X2", secret=True)
def hire_staff(work: Work, person: HireStaff) -> StaffHired:
    """Take somebody on.

    Raises:
        PersonNameMissing: The name is empty.
        NoPost: No post was ticked.
        OnlyAdministratorGivesThis: The post of administrator is given by somebody who is none.
        WeakPin: The PIN is too short or too easy to guess.

    """
    if Role.ADMINISTRATOR in person.posts and not work.actor.holds(Role.ADMINISTRATOR):
        raise OnlyAdministratorGivesThis
    return enter_staff(work, person)


def enter_staff(work: Work, person: HireStaff) -> StaffHired:
    """Put a new person into the staff list, with the next number and a random badge tag."""
    name = person.name.strip()
    if not name:
        raise PersonNameMissing
    if not person.posts:
        raise NoPost(person=name)
    member = StaffMember(
        number=FIRST_NUMBER + next_serial(work, "staff", daily=False),
        badge_tag=secrets.randbelow(BADGE_TAGS),
        name=name,
        pin_hash=hash_pin(person.pin),
        team=person.team.strip(),
        phone=person.phone.strip(),
        roles=[StaffRole(role=role) for role in sorted(person.posts)],
    )
    work.session.add(member)
    work.session.flush()
    work.note(Topic.PEOPLE, member.id, HIRED, new=f"{name}: {posts_text(person.posts)}")
    return StaffHired(staff_id=member.id, number=member.number, badge=member.badge)


def posts_text(posts: Iterable[Role]) -> str:
    """Write posts down for the journal."""
    return ", ".join(sorted(posts))
