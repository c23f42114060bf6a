"""Reads a CSV file whole into a grid: any of the usual separators, within limits."""

import csv
import io
import re

from aftersales_desktop.spreadsheets.decode import decode, guess_encodings
from aftersales_desktop.spreadsheets.grid import Cell, Grid, GridRow, is_empty
from aftersales_desktop.spreadsheets.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from aftersales_desktop.spreadsheets.refusals import (
    EndlessCell,
    NotATable,
    TableEmpty,
    TooManyColumns,
    TooManyRows,
)

SEPARATORS = ",;\t|"
# Our own files put this before a text that would be calculated.
GUARDED = re.compile("^'(?=[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20])")


def read_csv(data: bytes, file: str, encoding: str = "") -> Grid:
    """Read the table; without an `encoding` the likeliest is taken.

    Raises:
        NotATable: The bytes are no text.
        NotInThisEncoding: They cannot be read in the encoding chosen.
        TooManyRows: More than are checked at once.
        TooManyColumns: No list is that wide.
        EndlessCell: A quotation mark is not closed.
        TableEmpty: There are no rows.

    """
    if not encoding:
        guesses = guess_encodings(data)
        if not guesses:
            raise NotATable(file=file)
        encoding = guesses[0].encoding
    text = decode(data, encoding, file)
    if "\0" in text:
        raise NotATable(file=file)
    heads, rows = _rows(text, file)
    if not rows:
        raise TableEmpty(file=file)
    return Grid(heads=heads, rows=rows, encoding=encoding)


def _rows(text: str, file: str) -> tuple[tuple[str, ...], tuple[GridRow, ...]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    heads: tuple[str, ...] = ()
    rows: list[GridRow] = []
    try:
        for cells in reader:
            if len(cells) > MOST_COLUMNS:
                raise TooManyColumns(file=file, most=MOST_COLUMNS)
            row: tuple[Cell, ...] = tuple(GUARDED.sub("", cell.strip()) for cell in cells)
            if is_empty(row):
                continue
            if not heads:
                heads = tuple(str(cell) for cell in row)
                continue
            if len(rows) == MOST_ROWS:
                raise TooManyRows(file=file, most=MOST_ROWS)
            rows.append(GridRow(reader.line_num, row))
    except csv.Error as error:
        raise EndlessCell(file=file, most=LONGEST_CELL, row=reader.line_num) from error
    return heads, tuple(rows)


def _separator(text: str) -> str:
    """Take what stands most often in the heads, outside of quotation marks."""
    first = next((line for line in text.splitlines()[:50] if line.strip()), "")
    bare = re.sub('"[^"]*"', "", first)
    return max(SEPARATORS, key=bare.count)
