"""The authority matrix as a page: its lines, their holders, what was changed, and who stands in (R2.0a)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.authority import matrix
from aftersales_desktop.domain.approvals.authority_change import AuthorityChange
from aftersales_desktop.domain.people.delegation import Delegation
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.regulations.authority import AuthorityKind, Step, authority
from aftersales_desktop.values.role import ANY_STAFF, Role

LATEST_CHANGES = 20


@dataclass(frozen=True, kw_only=True)
class AuthorityRow:
    """One line of the matrix.

    Attributes:
        people: Who that is by name, deputies of today included.
        kept: The posts that may not be taken off it, because no approval step may come back.

    """

    key: str
    kind: AuthorityKind
    clause: str
    title: Mapping[str, str]
    holders: tuple[Role, ...]
    by_default: tuple[Role, ...]
    stand_ins: tuple[Role, ...]
    kept: tuple[Role, ...]
    people: tuple[str, ...]

    @property
    def changed(self) -> bool:
        """Whether the house holds it otherwise than the regulation hands it out."""
        return set(self.holders) != set(self.by_default)


@dataclass(frozen=True, kw_only=True)
class ChangeRow:
    """One change of a line, with who made it and why."""

    key: str
    holders: tuple[Role, ...]
    reason: str
    changed_by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class DelegationRow:
    """Who stands in for whom; `running` today, else still to come."""

    delegation_id: int
    from_id: int
    absent: str
    deputy: str
    first_day: date
    last_day: date
    reason: str
    running: bool


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Somebody on the staff, to be chosen as absent person or deputy."""

    staff_id: int
    name: str
    posts: tuple[Role, ...]
    holds_power: bool


@lookup(roles=ANY_STAFF)
def authority_table(work: Work) -> tuple[AuthorityRow, ...]:
    """Show who decides what, to everybody."""
    now = matrix(work)
    return tuple(
        AuthorityRow(
            key=line.key,
            kind=line.kind,
            clause=line.clause,
            title=line.title,
            holders=now.holders(line.key),
            by_default=line.holders,
            stand_ins=line.stand_ins,
            kept=line.holders if line.step is Step.ABOLISHED else (),
            people=tuple(person.name for person in now.people_in(now.holders(line.key))),
        )
        for line in authority().values()
    )


@lookup(roles=ANY_STAFF)
def changes_of(work: Work, key: str) -> tuple[ChangeRow, ...]:
    """Show what was changed in one line, the latest first."""
    names = staff_names(work)
    found = work.session.scalars(
        select(AuthorityChange)
        .where(AuthorityChange.key == key)
        .order_by(AuthorityChange.id.desc())
        .limit(LATEST_CHANGES)
    )
    return tuple(
        ChangeRow(
            key=change.key,
            holders=change.holders,
            reason=change.reason,
            changed_by=names(change.changed_by_id),
            at=change.at,
        )
        for change in found
    )


@lookup(roles=ANY_STAFF)
def delegations(work: Work) -> tuple[DelegationRow, ...]:
    """Show who stands in for whom now and in the days to come."""
    names, today = staff_names(work), work.today()
    found = work.session.scalars(
        select(Delegation)
        .where(Delegation.last_day >= today, Delegation.ended_at.is_(None))
        .order_by(Delegation.first_day, Delegation.id)
    )
    return tuple(
        DelegationRow(
            delegation_id=one.id,
            from_id=one.from_id,
            absent=names(one.from_id),
            deputy=names(one.to_id),
            first_day=one.first_day,
            last_day=one.last_day,
            reason=one.reason,
            running=one.first_day <= today,
        )
        for one in found
    )


@lookup(roles=ANY_STAFF)
def candidates(work: Work) -> tuple[Candidate, ...]:
    """List the staff for the delegation form, with who holds a power that could be handed over."""
    now = matrix(work)
    powers = [line for line in authority().values() if line.kind is not AuthorityKind.SERVED]
    posts = {post for line in powers for post in (*now.holders(line.key), *line.stand_ins)}
    return tuple(
        Candidate(
            staff_id=person.staff_id,
            name=person.name,
            posts=tuple(post for post in Role if post in person.roles),
            holds_power=person.holds(*posts),
        )
        for person in sorted(now.people.values(), key=lambda one: one.name)
    )
