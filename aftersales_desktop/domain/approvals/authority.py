"""Who holds which power today: the matrix, the director's changes to it, and deputies (R2.0a).

Verbs ask `may` or `check_power`; nobody asks for a post by name where the matrix has a line.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority_change import AuthorityChange
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.people.delegation import running_delegations
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.regulations.authority import AuthorityLine, authority
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role


@dataclass(frozen=True)
class Entitled:
    """Somebody who may use a power: in his own right, or for an absent person."""

    staff_id: int
    name: str
    for_id: int | None = None


@dataclass(frozen=True)
class Matrix:
    """The matrix of this moment, read once: who holds what, who works here, who stands in for whom."""

    changed: Mapping[str, tuple[Role, ...]]
    people: Mapping[int, Actor]
    deputies: tuple[tuple[int, int], ...]

    def holders(self, key: str) -> tuple[Role, ...]:
        """Tell which posts hold a line now, a power or a service."""
        return self.changed.get(key, authority()[key].holders)

    def people_in(self, posts: Iterable[Role]) -> tuple[Entitled, ...]:
        """List the active people in these posts, and the deputies of those who are away today."""
        wanted = frozenset(posts)
        own = [
            Entitled(person.staff_id, person.name) for person in self.people.values() if person.holds(*wanted)
        ]
        ids = {person.staff_id for person in own}
        deputies = [
            Entitled(deputy, self.people[deputy].name, absent)
            for absent, deputy in self.deputies
            if absent in ids and deputy in self.people and deputy not in ids
        ]
        return (*own, *deputies)

    def entitled(self, power: Power, *but_not: int | None) -> tuple[Entitled, ...]:
        """List who may decide but for these, the asker and whom it is about, and their deputies (X4).

        The stand-ins of the matrix come in, in their order, only while nobody before them is there to decide.
        """
        out = {staff_id for staff_id in but_not if staff_id is not None}
        away = {absent for absent, _ in self.deputies}
        ranks = [self.holders(power.value), *((post,) for post in line_of(power).stand_ins)]
        found: dict[int, Entitled] = {}
        for posts in ranks:
            for person in self.people_in(posts):
                if person.staff_id not in out and person.for_id not in out:
                    found.setdefault(person.staff_id, person)
            if not found.keys() <= away:
                break
        return tuple(found.values())

    def decider(self, power: Power, staff_id: int, *but_not: int | None) -> Entitled | None:
        """Find in whose right somebody may decide; None when others do."""
        people = self.entitled(power, *but_not)
        return next((person for person in people if person.staff_id == staff_id), None)

    def posts_that_decide(self, power: Power, *but_not: int | None) -> tuple[Role, ...]:
        """Name the posts to ask instead of these people: the holders, else the stand-ins."""
        rights = {person.for_id or person.staff_id for person in self.entitled(power, *but_not)}
        posts = {post for staff_id in rights for post in self.people[staff_id].roles}
        named = (*self.holders(power.value), *line_of(power).stand_ins)
        return tuple(post for post in dict.fromkeys(named) if post in posts)


def matrix(work: Work) -> Matrix:
    """Read the matrix as it is now."""
    latest = select(func.max(AuthorityChange.id)).group_by(AuthorityChange.key)
    changes = work.session.scalars(select(AuthorityChange).where(AuthorityChange.id.in_(latest)))
    staff = work.session.scalars(select(StaffMember).where(StaffMember.active).order_by(StaffMember.number))
    return Matrix(
        changed={change.key: change.holders for change in changes},
        people={person.id: person.as_actor() for person in staff},
        deputies=tuple((running.from_id, running.to_id) for running in running_delegations(work)),
    )


def line_of(power: Power) -> AuthorityLine:
    """Read the power's line as the regulation has it."""
    return authority()[power.value]


def holders(work: Work, power: Power) -> tuple[Role, ...]:
    """Tell which posts hold a power now."""
    return matrix(work).holders(power.value)


def may(work: Work, power: Power) -> bool:
    """Say whether the signed-in person may use a power, in his own right or for somebody absent."""
    return matrix(work).decider(power, work.actor.staff_id) is not None


def entitled(work: Work, power: Power, *but_not: int | None) -> tuple[Entitled, ...]:
    """List who may decide; these people and whoever would decide in their name are left out (X4)."""
    return matrix(work).entitled(power, *but_not)


def check_power(work: Work, power: Power) -> None:
    """Let those use a power who hold it.

    Raises:
        NotYourPower: The matrix gives it to other posts; the refusal names them (R2.0a).

    """
    if not may(work, power):
        raise not_your_power(work, power)


def not_your_power(work: Work, power: Power) -> NotYourPower:
    """Make the refusal that names the power, its clause and the posts that hold it."""
    return NotYourPower(line_of(power).clause, holders(work, power), person=work.actor.name, power=power)
