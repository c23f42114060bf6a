"""Who did what, and what was refused by which clause: the audit as the director reads it (X3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, false, select

from aftersales_desktop.boards.audit_asked import asked_for
from aftersales_desktop.database.audit.chain import Anchor, AuditSeal
from aftersales_desktop.database.journal import AuditEntry, JournalLine, Outcome
from aftersales_desktop.database.keyset import page_behind
from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.refusals import HIRING
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 80
# Fewer would mean every order of a month.
FEWEST_DIGITS = 4
READING = (*HIRING, Role.AUDITOR, Role.FRONT_DESK_SUPERVISOR, Role.WORKSHOP_MANAGER)


@dataclass(frozen=True, kw_only=True)
class AuditRow:
    """One entry; `reason` is English, as it was written down, `verb` the name of what was asked for.

    `seal` is its number in the chain and the first digits of its hash; empty if it has none.
    """

    audit_id: int
    at: datetime
    person: str
    station: str
    verb: str
    outcome: Outcome
    clause: str
    reason: str
    order: str
    seal: str = ""


@dataclass(frozen=True, kw_only=True)
class AuditQuery:
    """What shall be shown; `seen_id` is the last entry seen.

    Attributes:
        text: A clause, or any part of an order's number.

    """

    refused_only: bool = False
    staff_id: int | None = None
    verb: str = ""
    clause: str = ""
    text: str = ""
    oldest_first: bool = False
    seen_id: int | None = None
    limit: int = PAGE


@dataclass(frozen=True, kw_only=True)
class ChangeRow:
    """One thing that an entry changed."""

    topic: str
    object_id: int
    event: str
    old: str
    new: str


@dataclass(frozen=True, kw_only=True)
class AuditDetail:
    """An entry with what was asked for, word by word, and what it changed."""

    row: AuditRow
    asked: tuple[tuple[str, str], ...]
    changes: tuple[ChangeRow, ...]


@lookup(roles=READING)
def audit_list(work: Work, query: AuditQuery) -> tuple[AuditRow, ...]:
    """Read a page of the audit, the latest entries first unless the oldest are wanted."""
    return audit_page(
        work,
        _conditions(query),
        (AuditEntry.id.expression,),
        (query.seen_id,) if query.seen_id is not None else None,
        descending=not query.oldest_first,
        limit=query.limit,
    )


@lookup(roles=READING)
def audit_detail(work: Work, audit_id: int) -> AuditDetail | None:
    """Read one entry whole; None when there is none."""
    found = work.session.execute(_joined().where(AuditEntry.id == audit_id)).first()
    if found is None:
        return None
    entry, name = found
    lines = work.session.scalars(
        select(JournalLine).where(JournalLine.audit_id == audit_id).order_by(JournalLine.id)
    )
    return AuditDetail(
        row=_row(entry, name, _orders(work, [entry.id]).get(entry.id, "")),
        asked=asked_for(work, entry.command),
        changes=tuple(
            ChangeRow(topic=row.topic, object_id=row.object_id, event=row.event, old=row.old, new=row.new)
            for row in lines
        ),
    )


def audit_page(
    work: Work,
    conditions: Sequence[ColumnElement[bool]],
    by: Sequence[ColumnElement[Any]],
    last: Sequence[object] | None,
    *,
    descending: bool,
    limit: int,
) -> tuple[AuditRow, ...]:
    """Page through the entries that fit, for whoever shows a part of the audit."""
    wanted = page_behind(_joined().where(*conditions), by, last, descending=descending, limit=limit)
    found = work.session.execute(wanted).all()
    orders = _orders(work, [entry.id for entry, _ in found if entry.outcome is Outcome.DONE])
    seals = _seals(work, [entry.id for entry, _ in found])
    return tuple(
        _row(entry, name, orders.get(entry.id, ""), seals.get(entry.id, "")) for entry, name in found
    )


def _joined() -> Select[AuditEntry, str | None]:
    return select(AuditEntry, StaffMember.name).outerjoin(StaffMember, StaffMember.id == AuditEntry.staff_id)


def _conditions(query: AuditQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.refused_only:
        conditions.append(AuditEntry.outcome == Outcome.REFUSED)
    if query.staff_id is not None:
        conditions.append(AuditEntry.staff_id == query.staff_id)
    if query.verb:
        conditions.append(AuditEntry.verb == query.verb)
    if query.clause:
        conditions.append(AuditEntry.clause == query.clause)
    if query.text.strip():
        conditions.append(_about(query.text))
    return conditions


def _about(text: str) -> ColumnElement[bool]:
    """Match entries of a clause, or those that changed an order of this number."""
    digits = search_key(text).removeprefix("RO")
    if not digits.isdigit():
        return AuditEntry.clause == text.strip()
    if len(digits) < FEWEST_DIGITS:
        return false()
    orders = select(WorkOrder.id).where(numbered(WorkOrder.number.expression, "RO", text))
    return AuditEntry.id.in_(select(JournalLine.audit_id).where(JournalLine.order_id.in_(orders)))


def _orders(work: Work, audit_ids: list[int]) -> dict[int, str]:
    """Say which order each entry was about, where it changed one; what was refused changed none."""
    if not audit_ids:
        return {}
    rows = work.session.execute(
        select(JournalLine.audit_id, WorkOrder.number)
        .join(WorkOrder, WorkOrder.id == JournalLine.order_id)
        .where(JournalLine.audit_id.in_(audit_ids))
    )
    return {audit_id: str(WorkOrderNumber(number)) for audit_id, number in rows}


def _seals(work: Work, audit_ids: list[int]) -> dict[int, str]:
    """Tell where in the chain each entry stands."""
    query = select(AuditSeal.audit_id, AuditSeal.seq, AuditSeal.hash).where(AuditSeal.audit_id.in_(audit_ids))
    return {audit_id: Anchor(seq, digest).short for audit_id, seq, digest in work.session.execute(query)}


def _row(entry: AuditEntry, name: str | None, order: str, seal: str = "") -> AuditRow:
    return AuditRow(
        audit_id=entry.id,
        at=entry.at,
        person=name or "",
        station=entry.station,
        verb=entry.verb,
        outcome=entry.outcome,
        clause=entry.clause,
        reason=entry.reason,
        order=order,
        seal=seal,
    )
