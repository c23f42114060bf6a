"""A table as it was read from a file: the heads, and rows that still know their number in the file."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

Cell = str | int | Decimal | bool | date | datetime | None


@dataclass(frozen=True)
class GridRow:
    """One row; `number` is what the spreadsheet program writes beside it, from 1."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """The cell of a column; a row that ends earlier has none there."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A file's table; `encoding` is how its text was read, empty for a workbook."""

    heads: tuple[str, ...]
    rows: tuple[GridRow, ...]
    encoding: str = ""


def is_empty(cells: tuple[Cell, ...]) -> bool:
    """Say whether nothing stands in a row."""
    return not any(cell is not None and str(cell).strip() for cell in cells)
