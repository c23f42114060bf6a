"""Which column of a file is which field: guessed from the heads, changed by the person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aftersales_desktop.spreadsheets.field import Field
from aftersales_desktop.spreadsheets.grid import Grid, GridRow
from aftersales_desktop.spreadsheets.refusals import CellMissing
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.search_key import search_key

NOWHERE = -1
# A field's key -> the column it is in; a field that is nowhere is not in it.
Mapped = Mapping[str, int]


@dataclass(frozen=True)
class ReadRow:
    """A row that could be read: what each field of it says; fields that are empty are not in it."""

    number: int
    values: Mapping[str, object]


@dataclass(frozen=True)
class BadRow:
    """A row that could not be read, because of which field and why."""

    number: int
    field: str
    refusal: Refusal


def guess_mapping(
    heads: Sequence[str], fields: Iterable[Field], known_as: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """Find each field's column by its head: its own name, or one that other programs write (`known_as`)."""
    places: dict[str, int] = {}
    for place, head in enumerate(heads):
        places.setdefault(search_key(head), place)
    found: dict[str, int] = {}
    for field in fields:
        for name in (field.key, field.words, *known_as.get(field.key, ())):
            place = places.get(search_key(name), NOWHERE)
            if search_key(name) and place not in (NOWHERE, *found.values()):
                found[field.key] = place
                break
    return found


def missing_fields(fields: Iterable[Field], mapped: Mapped) -> tuple[Field, ...]:
    """Name the fields every row needs that no column is given for."""
    return tuple(field for field in fields if field.needed and field.key not in mapped)


def read_rows(
    grid: Grid, fields: Sequence[Field], mapped: Mapped
) -> tuple[tuple[ReadRow, ...], tuple[BadRow, ...]]:
    """Read every row, and keep the reason for each that cannot be read."""
    good: list[ReadRow] = []
    bad: list[BadRow] = []
    for row in grid.rows:
        read = _read_row(row, fields, mapped)
        if isinstance(read, ReadRow):
            good.append(read)
        else:
            bad.append(read)
    return tuple(good), tuple(bad)


def _read_row(row: GridRow, fields: Sequence[Field], mapped: Mapped) -> ReadRow | BadRow:
    values: dict[str, object] = {}
    for field in fields:
        if field.key not in mapped:
            continue
        cell = row.cell(mapped[field.key])
        try:
            if cell is not None and str(cell).strip():
                values[field.key] = field.read(cell)
            elif field.needed:
                raise CellMissing
        except Refusal as refusal:
            return BadRow(row.number, field.key, refusal)
    return ReadRow(row.number, values)
