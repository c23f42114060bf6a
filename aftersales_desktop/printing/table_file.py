"""Writes a list as a file for the spreadsheet program: CSV or XLSX; a text never becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from aftersales_desktop.values.money import Money

Value = str | int | Money | date | datetime | None

# What makes a spreadsheet program calculate instead of show.
CALCULATES = ("=", "+", "-", "@", "\t", "\r")
NARROWEST, WIDEST = 8, 60
LONGEST_CELL = 32_000
# From here on signs are as wide as two Latin ones.
FIRST_WIDE_SIGN = "\u2e80"
MONEY_FORMAT = "#,##0.00"


@dataclass(frozen=True, kw_only=True)
class FlatTable:
    """Heads and rows, every text in the reader's language."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]


def csv_of(table: FlatTable) -> bytes:
    """Write CSV with the mark by which spreadsheet programs know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_harmless(head) for head in table.heads])
    writer.writerows([[_in_csv(value) for value in row] for row in table.rows])
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(table: FlatTable) -> bytes:
    """Write a workbook with one sheet: bold heads that stay in sight, amounts and days as such."""
    book = Workbook()
    sheet = book.active if book.active is not None else book.create_sheet()
    sheet.title = _sheet_name(table.title)
    for column, head in enumerate(table.heads, start=1):
        cell = sheet.cell(row=1, column=column)
        _fill(cell, head)
        cell.font = Font(bold=True)
    for place, row in enumerate(table.rows, start=2):
        for column, value in enumerate(row, start=1):
            _fill(sheet.cell(row=place, column=column), value)
    sheet.freeze_panes = "A2"
    for column in range(1, len(table.heads) + 1):
        texts = [table.heads[column - 1], *(str(row[column - 1] or "") for row in table.rows)]
        wide = max(sum(1 + (sign >= FIRST_WIDE_SIGN) for sign in text) for text in texts) + 2
        sheet.column_dimensions[get_column_letter(column)].width = max(NARROWEST, min(WIDEST, wide))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(cell: Cell, value: Value) -> None:
    if isinstance(value, Money):
        cell.value = Decimal(value.fen) / 100
        cell.number_format = MONEY_FORMAT
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)
    elif isinstance(value, str):
        cell.value = _without_controls(value)
        # Said outright: left to itself it takes "=…" for a formula.
        cell.data_type = "s"
    else:
        cell.value = value


def _in_csv(value: Value) -> str:
    if isinstance(value, Money):
        return f"{Decimal(value.fen) / 100:.2f}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, str):
        return _harmless(value)
    return "" if value is None else str(value)


def _harmless(text: str) -> str:
    """Put a quotation mark before a text that would be calculated."""
    clean = _without_controls(text)
    return f"'{clean}" if clean.startswith(CALCULATES) else clean


def _without_controls(text: str) -> str:
    return "".join(sign for sign in text if sign in "\n\t" or sign.isprintable())[:LONGEST_CELL]


def _sheet_name(title: str) -> str:
    return "".join(sign for sign in title if sign not in r"[]:*?/\'")[:31] or "1"
