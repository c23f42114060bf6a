"""Findings: what is open, one in full, its picture, the report of some days (R2.2.X)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.rounds.finding import Finding, FindingPhoto
from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.refusals import UnknownFinding
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 60
ONE_DAY = timedelta(days=1)


class FindingFilter(StrEnum):
    """Which findings are listed."""

    OPEN = "open"
    TO_VERIFY = "to verify"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class FindingRow:
    """A finding as people see it."""

    finding_id: int
    number: str
    clause: str
    place: str
    what: str
    person: str
    manager: str
    leader: str
    found_by: str
    found_by_id: int
    found_at: datetime
    due_at: datetime
    state: FindingState
    overdue: bool
    has_photo: bool
    corrected_by: str
    corrected_at: datetime | None
    correction: str
    verified_by: str
    verified_at: datetime | None


_DUE: ColumnElement[Any] = Finding.due_at.expression
_ID: ColumnElement[Any] = Finding.id.expression
OPEN: ColumnElement[bool] = Finding.corrected_at.is_(None)
TO_VERIFY: ColumnElement[bool] = and_(Finding.corrected_at.is_not(None), Finding.verified_at.is_(None))


@lookup(roles=ANY_STAFF)
def findings(
    work: Work, which: FindingFilter = FindingFilter.OPEN, after: FindingRow | None = None, limit: int = PAGE
) -> tuple[FindingRow, ...]:
    """Page through findings: those open by when they are due, all of them the latest first."""
    query = select(Finding)
    if which is FindingFilter.ALL:
        if after is not None:
            query = query.where(Finding.id < after.finding_id)
        query = query.order_by(Finding.id.desc())
    else:
        query = query.where(OPEN if which is FindingFilter.OPEN else TO_VERIFY)
        if after is not None:
            query = query.where(behind(((_DUE, after.due_at), (_ID, after.finding_id))))
        query = query.order_by(*sorted_by(_DUE, _ID))
    names = staff_names(work)
    return tuple(_row(work, finding, names) for finding in work.session.scalars(query.limit(limit)))


@lookup(roles=ANY_STAFF)
def finding_counts(work: Work) -> dict[FindingFilter, int]:
    """Count the open findings and those to be verified."""
    counts = {}
    for which, where in ((FindingFilter.OPEN, OPEN), (FindingFilter.TO_VERIFY, TO_VERIFY)):
        counts[which] = work.session.scalars(select(func.count()).select_from(Finding).where(where)).one()
    return counts


@lookup(roles=ANY_STAFF)
def finding_page(work: Work, finding_id: int) -> FindingRow:
    """Open one finding.

    Raises:
        UnknownFinding: There is none.

    """
    finding = work.session.get(Finding, finding_id)
    if finding is None:
        raise UnknownFinding
    return _row(work, finding, staff_names(work))


@lookup(roles=ANY_STAFF)
def finding_photo(work: Work, finding_id: int) -> bytes | None:
    """Read a finding's picture."""
    photo = work.session.get(FindingPhoto, finding_id)
    return photo.content if photo is not None else None


@lookup(roles=ANY_STAFF)
def findings_of_days(work: Work, first: date, last: date) -> tuple[FindingRow, ...]:
    """List the findings of some days in the order they were made, for the report."""
    begins = datetime.combine(first, datetime.min.time(), work.zone)
    ends = datetime.combine(last + ONE_DAY, datetime.min.time(), work.zone)
    query = select(Finding).where(Finding.found_at >= begins, Finding.found_at < ends).order_by(Finding.id)
    names = staff_names(work)
    return tuple(_row(work, finding, names) for finding in work.session.scalars(query))


def _row(work: Work, finding: Finding, names: StaffNames) -> FindingRow:
    return FindingRow(
        finding_id=finding.id,
        number=shown_document("FD", finding.number),
        clause=finding.clause,
        place=finding.place,
        what=finding.what,
        person=names(finding.person_id),
        manager=names(finding.manager_id),
        leader=names(finding.leader_id),
        found_by=names(finding.found_by_id),
        found_by_id=finding.found_by_id,
        found_at=finding.found_at,
        due_at=finding.due_at,
        state=finding.state,
        overdue=finding.state is FindingState.OPEN and work.now() > finding.due_at,
        has_photo=finding.has_photo,
        corrected_by=names(finding.corrected_by_id),
        corrected_at=finding.corrected_at,
        correction=finding.correction,
        verified_by=names(finding.verified_by_id),
        verified_at=finding.verified_at,
    )
