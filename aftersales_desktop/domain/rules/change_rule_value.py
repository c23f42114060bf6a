"""A head of the house changes a value of the rulebook from a day on; what was before keeps its own (X10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.rules.refusals import (
    HEADS,
    EffectiveDayPast,
    EffectiveDayTooFar,
    NothingToChange,
    ReasonForValueMissing,
    RuleValueLaidDown,
    UnknownRuleValue,
    ValueChangedMeanwhile,
    ValueOutOfBounds,
    ValuesOutOfOrder,
    WrongFormOfValue,
)
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.domain.rules.value_of import text_of
from aftersales_desktop.regulations.parameters import Parameter, ValueKind, parameters
from aftersales_desktop.regulations.written_value import NotThisKind, canonical, size
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "rule value changed")
FARTHEST = timedelta(days=731)
NOT_SET = "—"


@dataclass(frozen=True, kw_only=True)
class ChangeRuleValue:
    """Which value becomes what, from which day on, and why.

    Attributes:
        value: As typed; empty for "not set", where the value may be unset.
        seen_id: The last change of this value that the person saw; 0 when there was none.

    """

    key: str
    value: str
    effective_from: date
    reason: str
    seen_id: int = 0


@dataclass(frozen=True, kw_only=True)
class RuleValueChanged:
    """The change as it is stored: the canonical value and its day."""

    change_id: int
    key: str
    value: str
    effective_from: date


@verb(roles=HEADS, clause="X10")
def change_rule_value(work: Work, change: ChangeRuleValue) -> RuleValueChanged:
    """Set a value from today or a later day on; orders of earlier days keep the value of theirs.

    Raises:
        UnknownRuleValue: No clause names it.
        RuleValueLaidDown: It is the wording of a rule.
        WrongFormOfValue: It is not written as its kind asks for.
        ValueOutOfBounds: It is beyond its bounds.
        ValuesOutOfOrder: It would cross a value that it must stay below or above.
        EffectiveDayPast: The day is over.
        EffectiveDayTooFar: The day is years ahead.
        ReasonForValueMissing: Nobody would know why.
        NothingToChange: It holds on that day already.
        ValueChangedMeanwhile: The other head was quicker.

    """
    parameter = _parameter(change.key)
    value = _read(parameter, change.value)
    _check_day(work, change.effective_from)
    if not change.reason.strip():
        raise ReasonForValueMissing
    last = _last_change(work, change)
    before = text_of(work, parameter, change.effective_from)
    if value == before:
        raise NothingToChange(value=value or NOT_SET)
    row = RuleValue(
        key=parameter.key,
        value=value,
        effective_from=change.effective_from,
        reason=change.reason.strip(),
        set_by_id=work.actor.staff_id,
        at=work.now(),
        follows_id=last.id if last else 0,
    )
    work.session.add(row)
    work.session.flush()
    _check_order(work, parameter, change.effective_from)
    work.note(Topic.RULES, row.id, CHANGED, old=f"{parameter.key}: {before or NOT_SET}", new=value or NOT_SET)
    _tell_the_other_head(work, parameter, row, before)
    return RuleValueChanged(change_id=row.id, key=row.key, value=row.value, effective_from=row.effective_from)


def _parameter(key: str) -> Parameter:
    parameter = parameters().get(key)
    if parameter is None:
        raise UnknownRuleValue(key=key)
    if parameter.kind is ValueKind.LAID_DOWN:
        raise RuleValueLaidDown
    return parameter


def _read(parameter: Parameter, text: str) -> str:
    try:
        value = canonical(parameter, text)
    except NotThisKind:
        raise WrongFormOfValue(text=text, default=parameter.default or NOT_SET) from None
    if not value or not parameter.lowest:
        return value
    if not size(parameter, parameter.lowest) <= size(parameter, value) <= size(parameter, parameter.highest):
        raise ValueOutOfBounds(value=value, lowest=parameter.lowest, highest=parameter.highest)
    return value


def _check_day(work: Work, day: date) -> None:
    if day < work.today():
        raise EffectiveDayPast(day=day)
    if day > work.today() + FARTHEST:
        raise EffectiveDayTooFar(day=day)


def _last_change(work: Work, change: ChangeRuleValue) -> RuleValue | None:
    last = work.session.scalar(
        select(RuleValue).where(RuleValue.key == change.key).order_by(RuleValue.id.desc()).limit(1)
    )
    if last is not None and last.id != change.seen_id:
        person = work.session.get_one(StaffMember, last.set_by_id)
        raise ValueChangedMeanwhile(person=person.name, value=last.value or NOT_SET, day=last.effective_from)
    return last


def _check_order(work: Work, parameter: Parameter, day: date) -> None:
    """Keep a value on its side of those it goes with, on its day and each later day one of them changes."""
    for other in parameters().values():
        if parameter.key != other.below and parameter.below != other.key:
            continue
        low, high = (parameter, other) if parameter.below == other.key else (other, parameter)
        for one in (day, *_later_changes(work, day, low, high)):
            lower, upper = text_of(work, low, one), text_of(work, high, one)
            if size(low, lower) >= size(high, upper):
                mine, others = (lower, upper) if low is parameter else (upper, lower)
                raise ValuesOutOfOrder(value=mine, other=others)


def _later_changes(work: Work, day: date, *which: Parameter) -> Sequence[date]:
    return work.session.scalars(
        select(RuleValue.effective_from)
        .where(RuleValue.key.in_([one.key for one in which]), RuleValue.effective_from > day)
        .distinct()
        .order_by(RuleValue.effective_from)
    ).all()


def _tell_the_other_head(work: Work, parameter: Parameter, row: RuleValue, before: str) -> None:
    """Service director and general manager hear of each other's changes."""
    for head in HEADS:
        if work.actor.holds(head):
            continue
        tell(
            work,
            head,
            Message(
                says=QT_TRANSLATE_NOOP(
                    "Notices",
                    "{person} changed a value of {clause}: {old} becomes {new} from {day} on. {reason}",
                ),
                facts={
                    "person": work.actor.name,
                    "clause": parameter.clause,
                    "old": before or NOT_SET,
                    "new": row.value or NOT_SET,
                    "day": row.effective_from,
                    "reason": row.reason,
                },
                about=Subject(SubjectKind.RULE_VALUE, row.id),
                clause=parameter.clause,
            ),
        )
