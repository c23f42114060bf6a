"""The values that clauses name: what each is called, its default, and between which bounds it may be set."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths


class ValueKind(StrEnum):
    """How a value is written: a share is in percent with up to two decimals, money in yuan."""

    SHARE = "share"
    MONEY = "money"
    COUNT = "count"
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    MONTHS = "months"
    TIME_OF_DAY = "time_of_day"
    YES_NO = "yes_no"


@dataclass(frozen=True)
class Parameter:
    """One value; an empty default means that it is not set until the dealership sets it."""

    key: str
    kind: ValueKind
    clause: str
    default: str
    title: Mapping[str, str]
    lowest: str = ""
    highest: str = ""


@cache
def parameters() -> Mapping[str, Parameter]:
    """Read the parameters once, by key, in the order of the file."""
    path = paths.resources() / "rulebook" / "values" / "parameters.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]
    listed = (Parameter(**entry | {"kind": ValueKind(entry["kind"])}) for entry in entries)
    return {parameter.key: parameter for parameter in listed}
