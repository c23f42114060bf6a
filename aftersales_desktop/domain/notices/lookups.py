"""What a person was told, what he told others, and what departments handed over to each other (X6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.find_notice import went_to_me
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.values.facts import Fact, thawed_facts
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject

PAGE = 60
SEES_ALL_HAND_OVERS = (
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.AUDITOR,
    Role.WORKSHOP_MANAGER,
    Role.FRONT_DESK_SUPERVISOR,
    Role.PARTS_MANAGER,
)
# What nobody has read or accepted stands first.
RANK: ColumnElement[Any] = Notice.waiting.expression


@dataclass(frozen=True, kw_only=True)
class NoticeRow:
    """A message as people see it; `to_role` is None when it went to a person by name."""

    notice_id: int
    says: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    clause: str
    about: Subject
    order_id: int | None
    sent_by: str
    sent_at: datetime
    to_name: str
    to_role: Role | None
    to_accept: bool
    read_by: str
    read_at: datetime | None
    accepted_by: str
    accepted_at: datetime | None

    @property
    def needs_somebody(self) -> bool:
        """Whether it is unread, or a hand-over that nobody has accepted."""
        return self.read_at is None or self.awaits_acceptance

    @property
    def awaits_acceptance(self) -> bool:
        """Whether it is a hand-over that nobody has accepted."""
        return self.to_accept and self.accepted_at is None


@dataclass(frozen=True)
class NoticeCounts:
    """How many messages wait for a person: unread ones, and hand-overs to be accepted."""

    unread: int
    to_accept: int
    waiting: int


@lookup(roles=ANY_STAFF)
def my_notices(work: Work, after: NoticeRow | None = None, limit: int = PAGE) -> tuple[NoticeRow, ...]:
    """Page through the messages that reach a person (R2.0a): those that wait first, then the newest."""
    query = select(Notice).where(went_to_me(work))
    if after is not None:
        rank = 1 if after.needs_somebody else 0
        query = query.where(behind(((RANK, rank), (_ID, after.notice_id)), descending=True))
    return _rows(work, query.order_by(*sorted_by(RANK, _ID, descending=True)).limit(limit))


@lookup(roles=ANY_STAFF)
def sent_notices(work: Work, after: NoticeRow | None = None, limit: int = PAGE) -> tuple[NoticeRow, ...]:
    """Page through what a person's work told others, the newest first, with who read and accepted it."""
    return _newest_first(work, Notice.sent_by_id == work.actor.staff_id, after, limit)


@lookup(roles=SEES_ALL_HAND_OVERS)
def hand_overs(work: Work, after: NoticeRow | None = None, limit: int = PAGE) -> tuple[NoticeRow, ...]:
    """Page through all hand-overs between departments, the newest first."""
    return _newest_first(work, Notice.to_accept.is_(True), after, limit)


@lookup(roles=ANY_STAFF)
def notice_counts(work: Work) -> NoticeCounts:
    """Count what waits for a person."""
    unread = Notice.read_at.is_(None)
    open_hand_over = and_(Notice.to_accept, Notice.accepted_at.is_(None))
    query = select(
        func.count(case((unread, 1))), func.count(case((open_hand_over, 1))), func.count(Notice.id)
    ).where(went_to_me(work), Notice.waiting == 1)
    fresh, to_accept, waiting = work.session.execute(query).one()
    return NoticeCounts(fresh, to_accept, waiting)


_ID: ColumnElement[Any] = Notice.id.expression


def _newest_first(
    work: Work, which: ColumnElement[bool], after: NoticeRow | None, limit: int
) -> tuple[NoticeRow, ...]:
    query = select(Notice).where(which)
    if after is not None:
        query = query.where(Notice.id < after.notice_id)
    return _rows(work, query.order_by(Notice.id.desc()).limit(limit))


def _rows(work: Work, query: Select[Notice]) -> tuple[NoticeRow, ...]:
    found: Iterable[Notice] = work.session.scalars(query)
    names = staff_names(work)
    return tuple(_row(notice, names) for notice in found)


def _row(notice: Notice, names: StaffNames) -> NoticeRow:
    return NoticeRow(
        notice_id=notice.id,
        says=notice.says,
        facts=thawed_facts(notice.facts),
        clause=notice.clause,
        about=Subject(notice.subject_kind, notice.subject_id),
        order_id=notice.order_id,
        sent_by=names(notice.sent_by_id),
        sent_at=notice.sent_at,
        to_name=names(notice.to_staff_id),
        to_role=notice.to_role,
        to_accept=notice.to_accept,
        read_by=names(notice.read_by_id),
        read_at=notice.read_at,
        accepted_by=names(notice.accepted_by_id),
        accepted_at=notice.accepted_at,
    )
