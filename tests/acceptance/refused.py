"""What "refused" means in the acceptance checks: the reason, its clause, nothing changed, one audit entry."""

from dataclasses import dataclass
from typing import TypeVar

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.audit.chain import AuditSeal
from aftersales_desktop.database.journal import AuditEntry, Operation, Outcome
from aftersales_desktop.database.rights import Verb
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from tests.house import House

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Reason = TypeVar("Reason", bound=Refusal)

# The audit's entry of a refusal is sealed, and on a server it counts once under a key of its own.
KEPT_OF_A_REFUSAL = {AuditEntry.__tablename__, AuditSeal.__tablename__, Operation.__tablename__}


@dataclass(frozen=True)
class Books:
    """All that the house has written down but the audit and its keys, and the audit's length."""

    rows: dict[str, list[tuple[object, ...]]]
    audits: int


def books(house: House) -> Books:
    """Copy everything."""
    with house.session() as session:
        tables = [table for table in TABLES[0].metadata.sorted_tables if table.name not in KEPT_OF_A_REFUSAL]
        rows = {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
            for table in tables
        }
        return Books(rows, session.scalars(select(func.count(AuditEntry.id))).one())


def refused(
    house: House,
    actor: Actor,
    verb: Verb[Command, Receipt],
    command: Command,
    *,
    reason: type[Reason],
    clause: str,
) -> Reason:
    """See that a verb is refused as the specification wants it; gives the refusal for a closer look."""
    before = books(house)
    with pytest.raises(reason) as no:
        house.do(actor, verb, command)
    after = books(house)
    assert type(no.value) is reason
    assert no.value.clause == clause
    assert after.rows == before.rows
    assert after.audits == before.audits + 1
    with house.session() as session:
        last = session.scalars(select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)).one()
    assert (last.verb, last.outcome, last.clause, last.staff_id) == (
        verb.name,
        Outcome.REFUSED,
        clause or verb.clause,
        actor.staff_id,
    )
    assert last.reason == str(no.value)
    return no.value
