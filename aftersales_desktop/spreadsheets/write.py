"""Writes tables as files for the spreadsheet program: XLSX or CSV; a text never becomes a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from aftersales_desktop.spreadsheets.limits import LONGEST_CELL
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

Value = str | int | float | Decimal | Money | Quantity | date | datetime | None

# What makes a spreadsheet program calculate instead of show, once blanks and marks before it are gone.
CALCULATES = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BLANKS = " \u3000\ufeff\xa0"
LONGEST_TITLE = 31
WIDEST, NARROWEST = 60, 8
# How many rows are looked at for a column's width.
LOOK_AT = 500
HEAD_FILL = PatternFill("solid", fgColor="DCE2EA")
HEAD_FONT = Font(bold=True)
HEAD_PLACE = Alignment(wrap_text=True, vertical="top")
MONEY_FORMAT = "#,##0.00"
WIDE_LETTERS = re.compile(r"[\u2e80-\uffef]")


@dataclass(frozen=True, kw_only=True)
class TableSheet:
    """One sheet: name, a line above the table if there is one, headings and rows in the reader's words."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]
    about: str | None = None


def csv_of(table: TableSheet) -> bytes:
    """Write CSV with the mark by which spreadsheet programs know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([_harmless(head) for head in table.heads])
    writer.writerows([[_in_csv(value) for value in row] for row in table.rows])
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(sheets: Iterable[TableSheet]) -> bytes:
    """Write a workbook: headings stay in sight, numbers, amounts and days are such."""
    book = Workbook(write_only=True)
    for sheet in sheets:
        _write(book.create_sheet(_title(sheet.title)), sheet)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _write(page: WriteOnlyWorksheet, sheet: TableSheet) -> None:
    head_row = 1 if sheet.about is None else 3
    page.freeze_panes = f"A{head_row + 1}"
    for column, width in enumerate(_widths(sheet), start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    if sheet.about is not None:
        page.append([_head(page, sheet.about)])
        page.append([])
    heads = [_head(page, head) for head in sheet.heads]
    for cell in heads:
        cell.fill, cell.alignment = HEAD_FILL, HEAD_PLACE
    page.append(heads)
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])


def _head(page: WriteOnlyWorksheet, text: str) -> WriteOnlyCell:
    cell = _text(page, text)
    cell.font = HEAD_FONT
    return cell


def _text(page: WriteOnlyWorksheet, text: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(page, _without_controls(text))
    # Said outright: left to itself it takes "=…" for a formula.
    cell.data_type = "s"
    if calculates(text):
        cell.quotePrefix = True
    return cell


def _cell(page: WriteOnlyWorksheet, value: Value) -> WriteOnlyCell | int | date | None:
    match value:
        case str():
            return _text(page, value)
        case Money():
            cell = WriteOnlyCell(page, Decimal(value.fen) / 100)
            cell.number_format = MONEY_FORMAT
            return cell
        case Quantity():
            return WriteOnlyCell(page, Decimal(value.thousandths) / 1000)
        case float() | Decimal():
            cell = WriteOnlyCell(page, value)
            cell.number_format = MONEY_FORMAT
            return cell
        case datetime():
            return value.replace(tzinfo=None)
        case _:
            return value


def _widths(sheet: TableSheet) -> list[float]:
    """A column as wide as its widest text; a Chinese letter takes two places."""
    widths: list[float] = []
    for column, head in enumerate(sheet.heads):
        some = (row[column] for row in sheet.rows[:LOOK_AT] if column < len(row))
        texts = (head, *(str(value) for value in some if value is not None))
        widest = max(len(text) + len(WIDE_LETTERS.findall(text)) for text in texts)
        widths.append(float(min(WIDEST, max(NARROWEST, widest + 2))))
    return widths


def _in_csv(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return _harmless(value)
        case Money():
            return f"{Decimal(value.fen) / 100:.2f}"
        case Quantity():
            return str(value).replace(",", "")
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case _:
            return str(value)


def calculates(text: str) -> bool:
    """Say whether a spreadsheet program would calculate a text."""
    return text.lstrip(BLANKS).startswith(CALCULATES) or text.startswith("\0")


def _harmless(text: str) -> str:
    """Put a quotation mark before a text that would be calculated."""
    clean = _without_controls(text)
    return f"'{clean}" if calculates(clean) else clean


def _without_controls(text: str) -> str:
    return "".join(sign for sign in text if sign in "\n\t" or sign.isprintable())[:LONGEST_CELL]


def _title(text: str) -> str:
    """Keep what a sheet's name may hold."""
    return re.sub(r"[\[\]:*?/\\']", " ", text).strip()[:LONGEST_TITLE] or "1"
