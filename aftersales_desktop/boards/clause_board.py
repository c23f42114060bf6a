"""What a clause did lately: whom it stopped, and which sanctions it led to (X3, X7, X9)."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from aftersales_desktop.boards.audit_list import READING, AuditRow, audit_list_of
from aftersales_desktop.database.journal import AuditEntry, was_refused
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact, thawed_facts
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.work_order_number import WorkOrderNumber

LATELY = timedelta(days=30)
REFUSALS_SHOWN = 20
SANCTIONS_SHOWN = 40


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


@dataclass(frozen=True, kw_only=True)
class ClauseBoard:
    """One clause: its last refusals and sanctions, and how many sanctions there are in all."""

    clause: str
    refused: tuple[AuditRow, ...]
    sanctions: tuple[ClauseSanction, ...]
    sanctions_in_all: int


@lookup(roles=READING)
def clause_board(work: Work, clause_id: str) -> ClauseBoard:
    """Read what a clause, or the number above its letter, did."""
    names = _names(clause_id)
    of_clause = Sanction.clause.in_(names)
    return ClauseBoard(
        clause=clause_id,
        refused=audit_list_of(
            work,
            AuditEntry.clause.in_(names),
            was_refused(),
            limit=REFUSALS_SHOWN,
        ),
        sanctions=_sanctions(work, names),
        sanctions_in_all=work.session.scalars(
            select(func.count()).select_from(Sanction).where(of_clause)
        ).one(),
    )


@lookup(roles=READING)
def refused_lately(work: Work) -> dict[str, int]:
    """Count the refusals of the last thirty days by the clause they rest on."""
    # Counted here: asked to group, the database reads the whole index of clauses instead of the last days.
    lately = select(AuditEntry.clause).where(was_refused(), AuditEntry.at >= work.now() - LATELY)
    return dict(Counter(clause for clause in work.session.scalars(lately) if clause))


def _names(clause_id: str) -> list[str]:
    """A refusal may cite R2.3.5 where the rulebook has R2.3.5a to d."""
    return [clause_id, clause_id.rstrip("abcdefgh")] if clause_id[-1:].isalpha() else [clause_id]


def _sanctions(work: Work, names: list[str]) -> tuple[ClauseSanction, ...]:
    rows = work.session.execute(
        select(Sanction, StaffMember.name, WorkOrder.number)
        .join(StaffMember, StaffMember.id == Sanction.person_id)
        .outerjoin(WorkOrder, WorkOrder.id == Sanction.order_id)
        .where(Sanction.clause.in_(names))
        .order_by(Sanction.id.desc())
        .limit(SANCTIONS_SHOWN)
    )
    return tuple(
        ClauseSanction(
            sanction_id=sanction.id,
            number=sanction.number,
            person=name,
            event=sanction.event,
            facts=thawed_facts(sanction.facts),
            order_id=sanction.order_id,
            order=str(WorkOrderNumber(number)) if sanction.order_id is not None else "",
            happened_at=sanction.happened_at,
            measure=sanction.measure,
            amount=sanction.amount,
            state=sanction.state,
        )
        for sanction, name, number in rows
    )
