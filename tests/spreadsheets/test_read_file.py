"""Files are read within limits: what they are says their content, and no file fills the memory."""

import io
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl.xml
import pytest
from openpyxl import Workbook

from aftersales_desktop.spreadsheets.limits import MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from aftersales_desktop.spreadsheets.read_csv import read_csv
from aftersales_desktop.spreadsheets.read_file import read_file
from aftersales_desktop.spreadsheets.read_xlsx import read_xlsx
from aftersales_desktop.spreadsheets.refusals import (
    EndlessCell,
    FileNotRead,
    FileTooLarge,
    NotATable,
    TableEmpty,
    TooManyColumns,
    TooManyRows,
)
from aftersales_desktop.values.refusal import Refusal


def workbook(*rows: tuple[object, ...]) -> bytes:
    """Write a workbook with one sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_usual_separator_is_found(separator: str) -> None:
    text = separator.join(("name", "remark")) + "\n" + separator.join(("王美惠", '"a, b; c"'))

    grid = read_csv(text.encode(), "list.csv")

    assert grid.heads == ("name", "remark")
    assert grid.rows[0].cells == ("王美惠", "a, b; c")


def test_rows_keep_their_number_and_empty_ones_are_left_out() -> None:
    grid = read_csv(b"\n\nname\n\nWang\n,\nLin\n", "list.csv")

    assert [(row.number, row.cells[0]) for row in grid.rows] == [(5, "Wang"), (7, "Lin")]


def test_what_our_own_files_guard_comes_back_as_it_was() -> None:
    grid = read_csv(b"name\n'=1+1\n'quoted'\n", "list.csv")

    assert [row.cells[0] for row in grid.rows] == ["=1+1", "'quoted'"]


def test_a_workbook_gives_numbers_days_and_texts() -> None:
    grid = read_xlsx(workbook(("name", "day", "n", "x"), ("王", date(2026, 11, 24), 3.0, 0.1)), "l.xlsx")

    assert grid.heads == ("name", "day", "n", "x")
    assert grid.rows[0].cells == ("王", date(2026, 11, 24), 3, Decimal("0.1"))
    assert grid.rows[0].number == 2


def test_the_first_sheet_with_rows_is_taken() -> None:
    book = Workbook()
    second = book.create_sheet()
    second.append(("name",))
    second.append(("Wang",))
    kept = io.BytesIO()
    book.save(kept)

    assert read_xlsx(kept.getvalue(), "l.xlsx").rows[0].cells == ("Wang",)


def test_the_content_says_what_a_file_is(tmp_path: Path) -> None:
    named_wrongly = tmp_path / "list.csv"
    named_wrongly.write_bytes(workbook(("name",), ("Wang",)))

    assert read_file(named_wrongly).rows[0].cells == ("Wang",)


def _packed(**members: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return kept.getvalue()


WIDE = b",".join(b"c" for _ in range(MOST_COLUMNS + 1)) + b"\n1\n"
LONG = b"name\n" + b"x\n" * (MOST_ROWS + 1)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", TableEmpty),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xff", NotATable),
        (b"name\0phone\nx\0y\n", NotATable),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old or a locked workbook", NotATable),
        (b"PK\x03\x04 no archive", NotATable),
        (_packed(readme=b"hello"), NotATable),
        (workbook(("name",), ("Wang",))[:-200], NotATable),
        (b"name,phone\n", TableEmpty),
        (workbook(("name", "phone")), TableEmpty),
        (b"x" * (MOST_BYTES + 1), FileTooLarge),
        (WIDE, TooManyColumns),
        (LONG, TooManyRows),
        (b'name,remark\nWang,"never closed ' + b"x" * 40_000, EndlessCell),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{len(value)} bytes",
)
def test_what_is_no_list_of_a_house_is_refused(data: bytes, refusal: type[Refusal], tmp_path: Path) -> None:
    file = tmp_path / "list"
    file.write_bytes(data)

    with pytest.raises(refusal) as refused:
        read_file(file)

    assert refused.value.facts["file"] == "list"


def test_a_workbook_that_grows_without_end_is_refused_before_it_is_unpacked() -> None:
    tight = _packed(sheet=b"0" * 20_000_000)

    with pytest.raises(FileTooLarge):
        read_xlsx(tight, "l.xlsx")


def test_a_sheet_that_claims_a_million_rows_is_read_to_its_last_full_one() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("name",))
    sheet.append(("Wang",))
    sheet.cell(row=1_000_000, column=1, value="far below")
    kept = io.BytesIO()
    book.save(kept)

    assert [row.cells for row in read_xlsx(kept.getvalue(), "l.xlsx").rows] == [("Wang",)]


def test_workbooks_are_read_through_the_guarded_parser() -> None:
    """Entities that grow without end are refused by it."""
    assert openpyxl.xml.DEFUSEDXML


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotRead):
        read_file(tmp_path / "gone.csv")
