"""What a clause did lately: whom it stopped, and which sanctions it led to (X3, X7, X9)."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, select

from aftersales_desktop.boards.audit_list import READING, AuditRow, audit_page
from aftersales_desktop.database.journal import AuditEntry, was_refused
from aftersales_desktop.database.keyset import page_behind
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact, thawed_facts
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.work_order_number import WorkOrderNumber

LATELY = timedelta(days=30)
PAGE = 40


@dataclass(frozen=True, kw_only=True)
class ClauseSanction:
    """A sanction that a clause led to; `event` is a source sentence of context "Sanctions" with its facts."""

    sanction_id: int
    number: int
    person: str
    event: str
    facts: dict[str, Fact]
    order_id: int | None
    order: str
    happened_at: datetime
    measure: Measure
    amount: Money
    state: SanctionState


class LedTo(StrEnum):
    """By what a clause's sanctions are sorted; the latest entered decides between equals."""

    ENTERED = ""
    DAY = "day"
    PERSON = "person"
    AMOUNT = "amount"
    STATE = "state"


class Stopped(StrEnum):
    """By what a clause's refusals are sorted; the latest decides between equals."""

    AT = "at"
    PERSON = "person"
    VERB = "verb"


LED_TO: dict[LedTo, tuple[ColumnElement[Any], Callable[[ClauseSanction], object]]] = {
    LedTo.ENTERED: (Sanction.id.expression, lambda row: row.sanction_id),
    LedTo.DAY: (Sanction.happened_at.expression, lambda row: row.happened_at),
    LedTo.PERSON: (StaffMember.name.expression, lambda row: row.person),
    LedTo.AMOUNT: (Sanction.amount.expression, lambda row: row.amount),
    LedTo.STATE: (Sanction.state.expression, lambda row: row.state),
}
STOPPED: dict[Stopped, tuple[ColumnElement[Any], Callable[[AuditRow], object]]] = {
    Stopped.AT: (AuditEntry.id.expression, lambda row: row.audit_id),
    Stopped.PERSON: (func.coalesce(StaffMember.name, ""), lambda row: row.person),
    Stopped.VERB: (AuditEntry.verb.expression, lambda row: row.verb),
}


@dataclass(frozen=True, kw_only=True)
class SanctionsWish:
    """Which clause's sanctions, in which order."""

    clause: str
    sort: LedTo = LedTo.ENTERED
    descending: bool = True


@dataclass(frozen=True, kw_only=True)
class RefusalsWish:
    """Which clause's refusals, in which order."""

    clause: str
    sort: Stopped = Stopped.AT
    descending: bool = True


@lookup(roles=READING)
def refusals_of_clause(
    work: Work, wish: RefusalsWish, after: AuditRow | None = None, limit: int = PAGE
) -> tuple[AuditRow, ...]:
    """Page through whom a clause, or the number above its letter, stopped."""
    column, seen = STOPPED[wish.sort]
    return audit_page(
        work,
        (AuditEntry.clause.in_(_names(wish.clause)), was_refused()),
        (column, AuditEntry.id.expression),
        (seen(after), after.audit_id) if after is not None else None,
        descending=wish.descending,
        limit=limit,
    )


@lookup(roles=READING)
def sanctions_of_clause(
    work: Work, wish: SanctionsWish, after: ClauseSanction | None = None, limit: int = PAGE
) -> tuple[ClauseSanction, ...]:
    """Page through the sanctions that a clause, or the number above its letter, led to."""
    column, seen = LED_TO[wish.sort]
    query = page_behind(
        select(Sanction, StaffMember.name, WorkOrder.number)
        .join(StaffMember, StaffMember.id == Sanction.person_id)
        .outerjoin(WorkOrder, WorkOrder.id == Sanction.order_id)
        .where(Sanction.clause.in_(_names(wish.clause))),
        (column, Sanction.id.expression),
        (seen(after), after.sanction_id) if after is not None else None,
        descending=wish.descending,
        limit=limit,
    )
    return tuple(_sanction(*row) for row in work.session.execute(query))


@lookup(roles=READING)
def sanctions_counted(work: Work, clause_id: str) -> int:
    """Count the sanctions a clause led to."""
    counted = select(func.count()).select_from(Sanction).where(Sanction.clause.in_(_names(clause_id)))
    return work.session.scalars(counted).one()


@lookup(roles=READING)
def refused_lately(work: Work) -> dict[str, int]:
    """Count the refusals of the last thirty days by the clause they rest on."""
    # Counted here: asked to group, the database reads the whole index of clauses instead of the last days.
    lately = select(AuditEntry.clause).where(was_refused(), AuditEntry.at >= work.now() - LATELY)
    return dict(Counter(clause for clause in work.session.scalars(lately) if clause))


def _names(clause_id: str) -> list[str]:
    """A refusal may cite R2.3.5 where the rulebook has R2.3.5a to d."""
    return [clause_id, clause_id.rstrip("abcdefgh")] if clause_id[-1:].isalpha() else [clause_id]


def _sanction(sanction: Sanction, name: str, number: int | None) -> ClauseSanction:
    return ClauseSanction(
        sanction_id=sanction.id,
        number=sanction.number,
        person=name,
        event=sanction.event,
        facts=thawed_facts(sanction.facts),
        order_id=sanction.order_id,
        order=str(WorkOrderNumber(number)) if number is not None else "",
        happened_at=sanction.happened_at,
        measure=sanction.measure,
        amount=sanction.amount,
        state=sanction.state,
    )
