"""The rulebook's values as they are, with what is to come and what was (X10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.regulations.parameters import Parameter, parameters
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class ValueChange:
    """One change: what the value became, from which day on, by whom and why."""

    change_id: int
    key: str
    value: str
    effective_from: date
    person: str
    at: datetime
    reason: str


@dataclass(frozen=True, kw_only=True)
class ValueNow:
    """A value today.

    Attributes:
        current: What holds today; empty when it is not set.
        in_force: The change that made it so; None while the default holds.
        coming: Changes whose day has not come, the next one first.
        last_id: The last change made, whichever day it is for; who changes the value says that he saw it.

    """

    parameter: Parameter
    current: str
    in_force: ValueChange | None
    coming: tuple[ValueChange, ...]
    last_id: int


@lookup(roles=ANY_STAFF)
def rule_values(work: Work) -> tuple[ValueNow, ...]:
    """Read every value of the rulebook in one go."""
    changes: dict[str, list[ValueChange]] = {}
    for change in _changes(work):
        changes.setdefault(change.key, []).append(change)
    return tuple(_now(work, parameter, changes.get(key, [])) for key, parameter in parameters().items())


@lookup(roles=ANY_STAFF)
def value_history(work: Work, *keys: str) -> tuple[ValueChange, ...]:
    """Read how values became what they are, the latest change first."""
    return tuple(reversed(_changes(work, keys)))


@lookup(roles=ANY_STAFF)
def changed_value(work: Work, change_id: int) -> ValueChange | None:
    """Read one change, for the notice that tells of it."""
    return next((change for change in _changes(work) if change.change_id == change_id), None)


def _changes(work: Work, keys: Sequence[str] = ()) -> list[ValueChange]:
    """Read changes in the order in which they were made."""
    query = select(RuleValue, StaffMember.name).join(StaffMember, StaffMember.id == RuleValue.set_by_id)
    if keys:
        query = query.where(RuleValue.key.in_(keys))
    return [
        ValueChange(
            change_id=row.id,
            key=row.key,
            value=row.value,
            effective_from=row.effective_from,
            person=name,
            at=row.at,
            reason=row.reason,
        )
        for row, name in work.session.execute(query.order_by(RuleValue.id))
    ]


def _now(work: Work, parameter: Parameter, changes: list[ValueChange]) -> ValueNow:
    by_day = sorted(changes, key=lambda change: (change.effective_from, change.change_id))
    come = [change for change in by_day if change.effective_from <= work.today()]
    in_force = come[-1] if come else None
    return ValueNow(
        parameter=parameter,
        current=in_force.value if in_force else parameter.default,
        in_force=in_force,
        coming=tuple(change for change in by_day if change.effective_from > work.today()),
        last_id=changes[-1].change_id if changes else 0,
    )
