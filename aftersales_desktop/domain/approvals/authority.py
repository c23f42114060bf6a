"""Who holds which power today: the matrix, the director's changes to it, and deputies (R2.0a).

Verbs ask `may` or `check_power`; nobody else asks for a post by name where the matrix has a line.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority_change import AuthorityChange, Delegation
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.regulations.authority import AuthorityLine, authority
from aftersales_desktop.values.role import Role


@dataclass(frozen=True)
class Entitled:
    """Somebody who may use a power: in his own right, or for an absent person."""

    staff_id: int
    name: str
    for_id: int | None = None


def line_of(power: Power) -> AuthorityLine:
    """Read the power's line as the regulation has it."""
    return authority()[power.value]


def holders(work: Work, power: Power) -> tuple[Role, ...]:
    """Tell which posts hold a power now."""
    return holders_of_line(work, power.value)


def holders_of_line(work: Work, key: str) -> tuple[Role, ...]:
    """Tell which posts hold a line of the matrix now, a power or a service."""
    change = work.session.scalar(
        select(AuthorityChange).where(AuthorityChange.key == key).order_by(AuthorityChange.id.desc()).limit(1)
    )
    return authority()[key].holders if change is None else change.holders


def may(work: Work, power: Power) -> bool:
    """Say whether the signed-in person may use a power, in his own right or for somebody absent."""
    return _own(work.actor.staff_id, entitled(work, power)) is not None


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


def entitled(work: Work, power: Power, *, asked_by: int | None = None) -> tuple[Entitled, ...]:
    """List who may decide, leaving out the asker and whoever would decide in the asker's name (X4).

    The stand-ins of the matrix come in, in their order, only when nobody before them can decide.
    """
    ranks = [holders(work, power), *((post,) for post in line_of(power).stand_ins)]
    for posts in ranks:
        people = tuple(
            person
            for person in people_in(work, posts)
            if asked_by is None or asked_by not in (person.staff_id, person.for_id)
        )
        if people:
            return people
    return ()


def people_in(work: Work, posts: Iterable[Role]) -> tuple[Entitled, ...]:
    """List the active people in these posts, and the deputies of those who are away today."""
    active = {
        person.id: person for person in work.session.scalars(select(StaffMember).where(StaffMember.active))
    }
    wanted = frozenset(posts)
    own = [Entitled(id_, person.name) for id_, person in active.items() if person.as_actor().holds(*wanted)]
    ids = {person.staff_id for person in own}
    deputies = [
        Entitled(running.to_id, active[running.to_id].name, running.from_id)
        for running in running_delegations(work)
        if running.from_id in ids and running.to_id in active and running.to_id not in ids
    ]
    return (*own, *deputies)


def running_delegations(work: Work) -> tuple[Delegation, ...]:
    """List the delegations that hold today."""
    today = work.today()
    return tuple(
        work.session.scalars(
            select(Delegation)
            .where(Delegation.first_day <= today, Delegation.last_day >= today, Delegation.ended_at.is_(None))
            .order_by(Delegation.id)
        )
    )


def _own(staff_id: int, people: Iterable[Entitled]) -> Entitled | None:
    return next((person for person in people if person.staff_id == staff_id), None)
