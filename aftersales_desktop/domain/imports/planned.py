"""The plan as the verbs hold it: each row beside the stored thing it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportPlan, RowFate
from aftersales_desktop.domain.imports.refusals import RowsRefused
from aftersales_desktop.values.refusal import Refusal

Entry = TypeVar("Entry")
Stored = TypeVar("Stored")


@dataclass(frozen=True, kw_only=True)
class Planned(Generic[Entry, Stored]):
    """A row, what it says, and what of the house it is about (none for something new)."""

    number: int
    shown: str
    entry: Entry
    fate: Fate
    stored: Stored | None = None
    refusal: Refusal | None = None

    def told(self) -> RowFate:
        """Tell it to a screen."""
        return RowFate(number=self.number, shown=self.shown, fate=self.fate, refusal=self.refusal)


def as_plan(planned: Sequence[Planned[Entry, Stored]]) -> ImportPlan:
    """Tell a screen what would become of the rows."""
    return ImportPlan(tuple(row.told() for row in planned))


def check_all(planned: Sequence[Planned[Entry, Stored]]) -> None:
    """Let an import through of which every row can be written.

    Raises:
        RowsRefused: One of them cannot.

    """
    refused = [row for row in planned if row.refusal is not None]
    if refused:
        raise RowsRefused(count=len(refused), row=refused[0].number, why=refused[0].refusal)


def receipt(file: str, planned: Sequence[Planned[Entry, Stored]]) -> Imported:
    """Count what was done."""
    counts = as_plan(planned).counts
    return Imported(file=file, added=counts[Fate.NEW], changed=counts[Fate.CHANGED], same=counts[Fate.SAME])
