"""Staff as screens show them: the sign-in list, colleagues to choose from, the staff page."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person, person_on_badge
from aftersales_desktop.domain.people.refusals import HIRING
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.scan_code import ScanCode


@dataclass(frozen=True, kw_only=True)
class Colleague:
    """Somebody who works here now."""

    staff_id: int
    number: int
    name: str
    team: str
    posts: tuple[Role, ...]


@dataclass(frozen=True, kw_only=True)
class StaffRow:
    """A staff entry as those see it who hire."""

    staff_id: int
    number: int
    name: str
    team: str
    phone: str
    posts: tuple[Role, ...]
    active: bool
    locked_until: datetime | None
    badge: ScanCode


@lookup(open_door=True)
def people_to_sign_in(work: Work) -> tuple[Colleague, ...]:
    """Everybody who may sign in, by name."""
    return _colleagues(work, _active())


@lookup(open_door=True)
def person_to_sign_in(work: Work, badge: ScanCode) -> Colleague:
    """Whose badge was scanned, to be greeted before the PIN.

    Raises:
        BadgeNotValid: It was replaced, or its holder has left (X2).

    """
    return _colleague(person_on_badge(work, badge))


@lookup(open_door=True)
def person_now(work: Work, staff_id: int) -> Actor | None:
    """The person with the posts held at this moment; None for somebody who has left."""
    person = work.session.get(StaffMember, staff_id)
    return person.as_actor() if person is not None and person.active else None


@lookup(roles=ANY_STAFF)
def technicians(work: Work) -> tuple[Colleague, ...]:
    """Everybody who can be given work on the floor, by team and name."""
    rows = _colleagues(work, _holding(Role.TECHNICIAN, Role.TEAM_LEADER))
    return tuple(sorted(rows, key=lambda row: (row.team, row.name)))


@lookup(roles=ANY_STAFF)
def advisors(work: Work) -> tuple[Colleague, ...]:
    """Everybody who can look after a customer, by name."""
    return _colleagues(work, _holding(Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR))


@lookup(roles=HIRING)
def staff_list(work: Work, with_those_who_left: bool = False) -> tuple[StaffRow, ...]:  # noqa: FBT001, FBT002 - asked by place through the runner
    """The whole staff for the staff page, by number."""
    wanted = select(StaffMember).order_by(StaffMember.number)
    if not with_those_who_left:
        wanted = wanted.where(StaffMember.active)
    return tuple(_staff_row(work, person) for person in work.session.scalars(wanted))


@lookup(roles=HIRING)
def staff_row(work: Work, staff_id: int) -> StaffRow:
    """One staff entry, for the badge.

    Raises:
        UnknownPerson: There is none.

    """
    return _staff_row(work, find_person(work, staff_id))


def _staff_row(work: Work, person: StaffMember) -> StaffRow:
    locked = person.locked_until
    return StaffRow(
        staff_id=person.id,
        number=person.number,
        name=person.name,
        team=person.team,
        phone=person.phone,
        posts=_posts(person),
        active=person.active,
        locked_until=locked if locked and locked > work.now() else None,
        badge=person.badge,
    )


def _active() -> Select[StaffMember]:
    return select(StaffMember).where(StaffMember.active).order_by(StaffMember.name)


def _holding(*roles: Role) -> Select[StaffMember]:
    return _active().where(StaffMember.roles.any(StaffRole.role.in_(roles)))


def _colleagues(work: Work, wanted: Select[StaffMember]) -> tuple[Colleague, ...]:
    return tuple(_colleague(person) for person in work.session.scalars(wanted))


def _colleague(person: StaffMember) -> Colleague:
    return Colleague(
        staff_id=person.id, number=person.number, name=person.name, team=person.team, posts=_posts(person)
    )


def _posts(person: StaffMember) -> tuple[Role, ...]:
    return tuple(sorted(post.role for post in person.roles))
