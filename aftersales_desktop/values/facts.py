"""Facts that fill a stored sentence, kept with their kind: each reader sees them in his own language."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum

from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role


class Word(str):
    """A word of the program, such as a state or a power, marked in context "Words": shown translated."""

    __slots__ = ()


Fact = str | int | Money | Quantity | datetime | date | Role

# A datetime is a date and a Role is a str: the narrower kind comes first.
KINDS: tuple[tuple[str, type, Callable[[Fact], str | int], Callable[[str], Fact]], ...] = (
    ("money", Money, lambda fact: fact.fen if isinstance(fact, Money) else 0, lambda text: Money(int(text))),
    (
        "quantity",
        Quantity,
        lambda fact: fact.thousandths if isinstance(fact, Quantity) else 0,
        lambda text: Quantity(int(text)),
    ),
    ("role", Role, str, Role),
    ("word", Word, str, Word),
    ("word", StrEnum, str, Word),
    (
        "moment",
        datetime,
        lambda fact: fact.isoformat() if isinstance(fact, date) else "",
        datetime.fromisoformat,
    ),
    ("day", date, lambda fact: fact.isoformat() if isinstance(fact, date) else "", date.fromisoformat),
    ("number", int, lambda fact: int(str(fact)), int),
    ("text", str, str, str),
)


def frozen_facts(facts: Mapping[str, Fact]) -> str:
    """Write facts as one text for a column."""
    return json.dumps({name: _tagged(fact) for name, fact in facts.items()}, ensure_ascii=False)


def thawed_facts(text: str) -> dict[str, Fact]:
    """Read facts back, each of the kind it was."""
    readers = {kind: read for kind, _type, _write, read in KINDS}
    return {name: readers[kind](str(stored)) for name, (kind, stored) in json.loads(text or "{}").items()}


def _tagged(fact: Fact) -> tuple[str, str | int]:
    return next((kind, write(fact)) for kind, type_, write, _read in KINDS if isinstance(fact, type_))
