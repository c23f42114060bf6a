"""What would become of each row of an import, told before anything is written."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

Entry = TypeVar("Entry")


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "there already"
    REFUSED = "not taken"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "new"),
    QT_TRANSLATE_NOOP("Words", "changed"),
    QT_TRANSLATE_NOOP("Words", "there already"),
    QT_TRANSLATE_NOOP("Words", "not taken"),
)


@dataclass(frozen=True, kw_only=True)
class RowFate:
    """One row of the file: its number there, what it is about, and what becomes of it."""

    number: int
    shown: str
    fate: Fate
    refusal: Refusal | None = None


@dataclass(frozen=True)
class ImportPlan:
    """Every row with its fate, in the file's order."""

    rows: tuple[RowFate, ...]

    @cached_property
    def counts(self) -> Counter[Fate]:
        """How many rows have which fate."""
        return Counter(row.fate for row in self.rows)


@dataclass(frozen=True, kw_only=True)
class Imported:
    """How many rows came in, changed something, or were there before."""

    file: str
    added: int
    changed: int
    same: int


class ImportRows(Generic[Entry]):
    """The rows of an import as a command carries them: the audit keeps how many, not a whole file."""

    def __init__(self, rows: Sequence[Entry]) -> None:
        """Keep them in the file's order."""
        self.rows = tuple(rows)

    def __iter__(self) -> Iterator[Entry]:
        """Give the rows: what goes through a command sees them too."""
        return iter(self.rows)

    def __str__(self) -> str:
        """Say how many there are."""
        return f"{len(self.rows)} rows"
