"""Reads the first sheet with anything in it from an Excel workbook, row by row and within limits."""

import io
import warnings
import zipfile
from collections.abc import Iterable
from datetime import datetime, time
from decimal import Decimal
from xml.etree.ElementTree import ParseError

from aftersales_desktop.spreadsheets.grid import Cell, Grid, GridRow, is_empty
from aftersales_desktop.spreadsheets.limits import (
    LONGEST_CELL,
    MEGABYTE,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_UNPACKED,
    TIGHTEST,
)
from aftersales_desktop.spreadsheets.refusals import (
    EndlessCell,
    FileTooLarge,
    NotATable,
    TableEmpty,
    TooManyColumns,
    TooManyRows,
)

# Rows that are there and empty cost time too: a sheet may claim a million of them.
MOST_EMPTY_ROWS = 2_000
# More digits than a spreadsheet program keeps.
DIGITS_KEPT = 15


def read_xlsx(data: bytes, file: str) -> Grid:
    """Read the table; of a formula its last result.

    Raises:
        NotATable: It is no workbook, or a locked or a damaged one.
        FileTooLarge: Unpacked it would fill the memory.
        TooManyRows: More than are checked at once.
        TooManyColumns: No list is that wide.
        EndlessCell: A cell is longer than any spreadsheet program allows.
        TableEmpty: There are no rows.

    """
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load, and most days bring no file
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415 - comes with it

    _check_size(data, file)
    try:
        with warnings.catch_warnings():
            # It warns of drawings and print settings that it leaves out; they are no rows.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                grid = _grid(sheet.iter_rows(values_only=True), file)
                if grid is not None:
                    return grid
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        ParseError,
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        OSError,
        EOFError,
        NotImplementedError,
    ) as error:
        raise NotATable(file=file) from error
    raise TableEmpty(file=file)


def _check_size(data: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(member.file_size for member in packed.infolist())
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise NotATable(file=file) from error
    if unpacked > MOST_UNPACKED or (unpacked > MEGABYTE and unpacked > TIGHTEST * len(data)):
        raise FileTooLarge(file=file, most=MOST_UNPACKED // MEGABYTE)


def _grid(rows: Iterable[tuple[object, ...]], file: str) -> Grid | None:
    """Read one sheet; none when nothing stands in it below a head."""
    heads: tuple[str, ...] = ()
    found: list[GridRow] = []
    empty = 0
    for number, values in enumerate(rows, start=1):
        cells = _trimmed(tuple(_cell(value, file, number) for value in values))
        if is_empty(cells):
            empty += 1
            if empty > MOST_EMPTY_ROWS:
                break
            continue
        empty = 0
        if len(cells) > MOST_COLUMNS:
            raise TooManyColumns(file=file, most=MOST_COLUMNS)
        if not heads:
            heads = tuple("" if cell is None else str(cell).strip() for cell in cells)
            continue
        if len(found) == MOST_ROWS:
            raise TooManyRows(file=file, most=MOST_ROWS)
        found.append(GridRow(number, cells))
    return Grid(heads=heads, rows=tuple(found)) if found else None


def _trimmed(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Leave out the empty cells at a row's end: a sheet has thousands of columns."""
    last = max((place for place, cell in enumerate(cells) if cell not in {None, ""}), default=-1)
    return cells[: last + 1]


def _cell(value: object, file: str, row: int) -> Cell:
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        exact = Decimal(f"{value:.{DIGITS_KEPT}g}") if value == value else Decimal(0)  # noqa: PLR0124 - not a number
        return int(exact) if exact == exact.to_integral_value() else exact
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, str):
        if len(value) > LONGEST_CELL:
            raise EndlessCell(file=file, most=LONGEST_CELL, row=row)
        return value.strip()
    if value is None or isinstance(value, int):
        return value
    return str(value)
