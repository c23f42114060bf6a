"""What a value of the rulebook is on a day: the dealership's own, else the default (X10).

Verbs ask with the day of what they judge: an order of March keeps March's limit.
"""

from datetime import date, time

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.rule_value import RuleValue
from aftersales_desktop.regulations.parameters import Parameter, ValueKind, parameters
from aftersales_desktop.values.money import Money

WHOLE = (ValueKind.COUNT, ValueKind.DAYS, ValueKind.HOURS, ValueKind.MINUTES, ValueKind.MONTHS)


def number_of(work: Work, key: str, day: date | None = None) -> int:
    """Read a count, or a number of days, hours, minutes or months."""
    return int(text_of(work, _parameter(key, *WHOLE), day))


def share_of(work: Work, key: str, day: date | None = None) -> int:
    """Read a share in hundredths of a percent: 1000 is 10 %."""
    return hundredths(text_of(work, _parameter(key, ValueKind.SHARE), day))


def money_of(work: Work, key: str, day: date | None = None) -> Money | None:
    """Read an amount; None as long as it is not set."""
    text = text_of(work, _parameter(key, ValueKind.MONEY), day)
    return Money.of(text) if text else None


def time_of(work: Work, key: str, day: date | None = None) -> time:
    """Read a time of day."""
    return time.fromisoformat(text_of(work, _parameter(key, ValueKind.TIME_OF_DAY), day))


def holds(work: Work, key: str, day: date | None = None) -> bool:
    """Read a yes or no."""
    return text_of(work, _parameter(key, ValueKind.YES_NO), day) == "yes"


def hundredths(percent: str) -> int:
    """Read a percentage with up to two decimals as hundredths of a percent."""
    whole, _, decimals = percent.partition(".")
    return int(whole) * 100 + int((decimals + "00")[:2])


def text_of(work: Work, parameter: Parameter, day: date | None = None) -> str:
    """Read the last value set for a day no later than this one, as it is stored; empty when it is not set."""
    on = day or work.today()
    stored = work.session.scalar(
        select(RuleValue.value)
        .where(RuleValue.key == parameter.key, RuleValue.effective_from <= on)
        .order_by(RuleValue.effective_from.desc(), RuleValue.id.desc())
        .limit(1)
    )
    return parameter.default if stored is None else stored


def _parameter(key: str, *kinds: ValueKind) -> Parameter:
    parameter = parameters()[key]
    if parameter.kind not in kinds:
        msg = f"{key} is a {parameter.kind}"
        raise TypeError(msg)
    return parameter
