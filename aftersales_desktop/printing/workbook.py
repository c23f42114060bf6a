"""Tables as a workbook for the spreadsheet program: frozen rows in, the bytes of an .xlsx file out."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

Value = str | int | float | date | None

HEAD_ROW = 3
LONGEST_TITLE = 31
WIDEST, NARROWEST = 48, 9
HEAD_FILL = PatternFill("solid", fgColor="DCE2EA")
WIDE_LETTERS = re.compile(r"[\u2e80-\uffef]")


@dataclass(frozen=True, kw_only=True)
class TableSheet:
    """One sheet: its name, a line above the table, headings and rows."""

    title: str
    about: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(sheets: Sequence[TableSheet]) -> bytes:
    """Write sheets into a workbook; headings stay in sight, numbers stay numbers."""
    book = Workbook()
    book.remove(book.active)
    for sheet in sheets:
        _write(book, sheet)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _write(book: Workbook, sheet: TableSheet) -> None:
    page = book.create_sheet(_title(sheet.title))
    lines: list[Sequence[Value]] = [(sheet.about,), (), sheet.heads, *sheet.rows]
    for row, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            cell = page.cell(row=row, column=column)
            cell.value = value
            if isinstance(value, str):
                # What a person typed is never a formula.
                cell.data_type = "s"
            elif isinstance(value, float):
                cell.number_format = "#,##0.00"
    page["A1"].font = Font(bold=True)
    for column in range(1, len(sheet.heads) + 1):
        head = page.cell(row=HEAD_ROW, column=column)
        head.font, head.fill = Font(bold=True), HEAD_FILL
        head.alignment = Alignment(wrap_text=True, vertical="top")
        width = _width(str(line[column - 1]) for line in (sheet.heads, *sheet.rows) if len(line) >= column)
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = page.cell(row=HEAD_ROW + 1, column=1)


def _title(text: str) -> str:
    """Keep what a sheet's name may hold."""
    return re.sub(r"[\[\]:*?/\\]", " ", text)[:LONGEST_TITLE]


def _width(texts: Iterable[str]) -> float:
    """A column as wide as its widest text; a Chinese letter takes two places."""
    widest = max((len(text) + len(WIDE_LETTERS.findall(text)) for text in texts), default=0)
    return float(min(WIDEST, max(NARROWEST, widest + 2)))
