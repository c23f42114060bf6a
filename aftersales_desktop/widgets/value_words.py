"""A value of the rulebook in the reader's language: its name, with its unit, and from when on it holds."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.domain.rules.lookups import ValueChange, ValueNow
from aftersales_desktop.regulations.parameters import Parameter, ValueKind
from aftersales_desktop.widgets.words import language, translate

UNITS: dict[ValueKind, Callable[[], str]] = {
    ValueKind.SHARE: lambda: "%",
    ValueKind.MONEY: lambda: translate("Widgets", "yuan"),
    ValueKind.DAYS: lambda: translate("Widgets", "days"),
    ValueKind.HOURS: lambda: translate("Widgets", "hours"),
    ValueKind.MINUTES: lambda: translate("Widgets", "minutes"),
    ValueKind.MONTHS: lambda: translate("Widgets", "months"),
}


def value_name(parameter: Parameter) -> str:
    """What the value is called."""
    return parameter.title[language().value]


def unit_text(kind: ValueKind) -> str:
    """The unit a value is written in; empty where it has none."""
    unit = UNITS.get(kind)
    return unit() if unit is not None else ""


def value_text(parameter: Parameter, value: str) -> str:
    """A stored value with its unit."""
    if parameter.kind is ValueKind.LAID_DOWN:
        return parameter.says[language().value]
    if not value:
        return translate("Widgets", "not set")
    if parameter.kind is ValueKind.YES_NO:
        return translate("Widgets", "yes") if value == "yes" else translate("Widgets", "no")
    return f"{value} {unit_text(parameter.kind)}".strip()


def default_text(parameter: Parameter) -> str:
    """What holds when nobody sets anything, and who says so."""
    if parameter.kind is ValueKind.LAID_DOWN:
        return translate("Widgets", "laid down by the rule")
    value = value_text(parameter, parameter.default)
    if parameter.by_source:
        return translate("Widgets", "by the rule {value}").format(value=value)
    return translate("Widgets", "default {value}").format(value=value)


def change_text(parameter: Parameter, change: ValueChange) -> str:
    """One change in a line: day, value, who and why."""
    return translate("Widgets", "{day}: {value} · {person} · {reason}").format(
        day=f"{change.effective_from:%Y/%m/%d}",
        value=value_text(parameter, change.value),
        person=change.person,
        reason=change.reason,
    )


def since_text(now: ValueNow) -> str:
    """From which day on the value holds, and who set it."""
    if now.in_force is None:
        return default_text(now.parameter)
    return translate("Widgets", "since {day} · {person}").format(
        day=f"{now.in_force.effective_from:%Y/%m/%d}", person=now.in_force.person
    )


def coming_text(now: ValueNow) -> str:
    """What the value becomes next; empty when nothing is to come."""
    if not now.coming:
        return ""
    change = now.coming[0]
    return translate("Widgets", "from {day}: {value}").format(
        day=f"{change.effective_from:%Y/%m/%d}", value=value_text(now.parameter, change.value)
    )
