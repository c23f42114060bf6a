"""Who is in the workshop and does not work here; who leads the shift; strangers seen (R2.2.1)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.rounds.shift_roster import ShiftRoster
from aftersales_desktop.domain.rounds.visitor import StrangerMet, StrangerSeen, Visitor, VisitorKind
from aftersales_desktop.domain.rules.value_of import number_of, time_of
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import ANY_STAFF, Role

PAGE = 60
MAX_MINUTES = "visitor.max_minutes"


@dataclass(frozen=True, kw_only=True)
class VisitorRow:
    """A visitor; `too_long` when he has been in longer than allowed, or the house is closed."""

    visitor_id: int
    number: str
    kind: VisitorKind
    name: str
    purpose: str
    escort: str
    in_at: datetime
    let_in_by: str
    out_at: datetime | None
    let_out_by: str
    leave_by: datetime
    too_long: bool


@dataclass(frozen=True, kw_only=True)
class StrangerRow:
    """Somebody unknown who was greeted, or ignored."""

    seen_id: int
    met: StrangerMet
    place: str
    result: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Holder:
    """Somebody who may be chosen by name."""

    staff_id: int
    name: str


@dataclass(frozen=True)
class RosterToday:
    """Who leads today, and who may; empty names when nobody is entered."""

    manager_id: int | None
    manager: str
    leader_id: int | None
    leader: str
    managers: tuple[Holder, ...]
    leaders: tuple[Holder, ...]


@lookup(roles=ANY_STAFF)
def open_visitors(work: Work) -> tuple[VisitorRow, ...]:
    """List who is in the workshop now, whoever came first standing first."""
    return _rows(work, select(Visitor).where(Visitor.out_at.is_(None)).order_by(Visitor.in_at, Visitor.id))


@lookup(roles=ANY_STAFF)
def visitor_log(work: Work, after: VisitorRow | None = None, limit: int = PAGE) -> tuple[VisitorRow, ...]:
    """Page through everybody who ever came in, the latest first."""
    query = select(Visitor)
    if after is not None:
        query = query.where(Visitor.id < after.visitor_id)
    return _rows(work, query.order_by(Visitor.id.desc()).limit(limit))


@lookup(roles=ANY_STAFF)
def visitor_slip(work: Work, visitor_id: int) -> VisitorRow:
    """Read one visitor for his slip."""
    names = staff_names(work)
    return _row(work, work.session.get_one(Visitor, visitor_id), names)


@lookup(roles=ANY_STAFF)
def strangers_seen(
    work: Work, after: StrangerRow | None = None, limit: int = PAGE
) -> tuple[StrangerRow, ...]:
    """Page through who was greeted or ignored, the latest first."""
    names = staff_names(work)
    query = select(StrangerSeen).order_by(StrangerSeen.id.desc()).limit(limit)
    if after is not None:
        query = query.where(StrangerSeen.id < after.seen_id)
    return tuple(
        StrangerRow(
            seen_id=seen.id,
            met=seen.met,
            place=seen.place,
            result=seen.result,
            by=names(seen.by_id),
            at=seen.at,
        )
        for seen in work.session.scalars(query)
    )


@lookup(roles=ANY_STAFF)
def escorts(work: Work) -> tuple[Holder, ...]:
    """List everybody of the house who may go along with a visitor."""
    query = select(StaffMember).where(StaffMember.active).order_by(StaffMember.name)
    return tuple(Holder(person.id, person.name) for person in work.session.scalars(query))


@lookup(roles=ANY_STAFF)
def roster_today(work: Work) -> RosterToday:
    """Tell who leads the workshop today (R2.2.1b)."""
    roster = work.session.get(ShiftRoster, work.today())
    names = staff_names(work)
    manager, leader = (roster.manager_id, roster.leader_id) if roster is not None else (None, None)
    return RosterToday(
        manager,
        names(manager),
        leader,
        names(leader),
        holders(work, Role.WORKSHOP_MANAGER),
        holders(work, Role.TEAM_LEADER),
    )


@lookup(roles=ANY_STAFF)
def visitors_in_house(work: Work) -> int:
    """Count who is in the workshop and does not work here."""
    count = select(func.count()).select_from(Visitor).where(Visitor.out_at.is_(None))
    return work.session.scalars(count).one()


def holders(work: Work, post: Role) -> tuple[Holder, ...]:
    """List the active holders of a post by name."""
    query = (
        select(StaffMember)
        .where(StaffMember.active, StaffMember.roles.any(role=post))
        .order_by(StaffMember.name)
    )
    return tuple(Holder(person.id, person.name) for person in work.session.scalars(query))


def _rows(work: Work, query: Select[Visitor]) -> tuple[VisitorRow, ...]:
    names = staff_names(work)
    return tuple(_row(work, visitor, names) for visitor in work.session.scalars(query))


def _row(work: Work, visitor: Visitor, names: StaffNames) -> VisitorRow:
    leave_by = _leave_by(work, visitor)
    return VisitorRow(
        visitor_id=visitor.id,
        number=shown_document("VS", visitor.number),
        kind=visitor.kind,
        name=visitor.name,
        purpose=visitor.purpose,
        escort=names(visitor.escort_id),
        in_at=visitor.in_at,
        let_in_by=names(visitor.let_in_by_id),
        out_at=visitor.out_at,
        let_out_by=names(visitor.let_out_by_id),
        leave_by=leave_by,
        too_long=visitor.out_at is None and work.now() > leave_by,
    )


def _leave_by(work: Work, visitor: Visitor) -> datetime:
    """Reckon when a visitor should be gone: after so many minutes, at the latest when the house closes."""
    came = work.local(visitor.in_at)
    closing = datetime.combine(came.date(), time_of(work, "shift.ends", came.date()), work.zone)
    longest = came + timedelta(minutes=number_of(work, MAX_MINUTES, came.date()))
    # Who comes in after closing time has his minutes all the same.
    return min(longest, closing) if came < closing else longest
