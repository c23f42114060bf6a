"""Values of the rulebook that the heads of the made-up house have set: one in force, two to come (X10)."""

from __future__ import annotations

from datetime import timedelta

from aftersales_desktop.demo.town import Happening, Town
from aftersales_desktop.demo.visit import minutes
from aftersales_desktop.domain.rules.change_rule_value import ChangeRuleValue, change_rule_value
from aftersales_desktop.values.role import Role

A_WEEK = timedelta(days=7)
# Who sets which value to what, from how many days on, and why.
CHANGES: tuple[tuple[Role, str, str, timedelta, dict[str, str]], ...] = (
    (
        Role.SERVICE_DIRECTOR, "goal.hours_in_house", "6", timedelta(), {
            "en": "Most jobs are maintenance; a day is too long",
            "zh_TW": "多為保養單，一天太長",
            "zh_CN": "多为保养单，一天太长",
        },
    ),
    (
        Role.SERVICE_DIRECTOR, "goal.utilisation", "70", A_WEEK, {
            "en": "Two apprentices join the teams",
            "zh_TW": "兩名學徒加入班組",
            "zh_CN": "两名学徒加入班组",
        },
    ),
    (
        Role.GENERAL_MANAGER, "return.rate_warn", "4", A_WEEK, {
            "en": "Returns cost the counter too much time",
            "zh_TW": "退料太多，佔用櫃檯時間",
            "zh_CN": "退料太多，占用柜台时间",
        },
    ),
)  # fmt: skip


def values_set(town: Town, language: str) -> Happening[None]:
    """Let both heads of the house set values, one after another."""
    for role, key, value, ahead, reasons in CHANGES:
        day = town.clock.now().astimezone(town.runner.zone).date() + ahead
        change = ChangeRuleValue(key=key, value=value, effective_from=day, reason=reasons[language])
        town.do(town.crew[role][0], change_rule_value, change)
        yield town.clock.now() + minutes(10)
