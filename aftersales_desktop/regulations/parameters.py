"""The values that clauses name: what each is called, its default, and between which bounds it may be set."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths


class ValueKind(StrEnum):
    """How a value is written: a share is in percent with up to two decimals, money in yuan.

    A laid-down one is no figure but a wording that the program is built on; nobody sets it.
    """

    SHARE = "share"
    MONEY = "money"
    COUNT = "count"
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    MONTHS = "months"
    TIME_OF_DAY = "time_of_day"
    YES_NO = "yes_no"
    LAID_DOWN = "laid_down"


@dataclass(frozen=True)
class Parameter:
    """One value; an empty default means that it is not set until the dealership sets it.

    Attributes:
        below: Key of a value of the same kind that this one must stay below: noon begins before it ends.
        by_source: Whether the regulation itself names the default, and not this program.
        says: What a laid-down value says, in every language.

    """

    key: str
    kind: ValueKind
    clause: str
    title: Mapping[str, str]
    default: str = ""
    lowest: str = ""
    highest: str = ""
    below: str = ""
    by_source: bool = False
    says: Mapping[str, str] = field(default_factory=dict)

    @property
    def may_be_unset(self) -> bool:
        """Whether "not set" is a value of its own: where there is no default."""
        return not self.default


@cache
def parameters() -> Mapping[str, Parameter]:
    """Read the parameters once, by key, in the order of the file."""
    path = paths.resources() / "rulebook" / "values" / "parameters.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]
    listed = (Parameter(**entry | {"kind": ValueKind(entry["kind"])}) for entry in entries)
    return {parameter.key: parameter for parameter in listed}


def parameters_of(clause_id: str) -> tuple[Parameter, ...]:
    """Fetch the values that a clause, or a lettered part of it, names."""
    return tuple(
        one
        for one in parameters().values()
        if one.clause == clause_id or one.clause.rstrip("abcdefgh") == clause_id
    )
