"""Tables as a workbook: numbers stay numbers, and what a person typed is never a formula."""

import io
from datetime import date

from openpyxl import load_workbook

from aftersales_desktop.spreadsheets.write import TableSheet, xlsx_of


def test_sheets_headings_and_values_can_be_read_back() -> None:
    content = xlsx_of(
        (
            TableSheet(
                title="指標", about="2026/11", heads=("指標", "數值"), rows=(("毛利率", 41.83), ("單", 3))
            ),
            TableSheet(title="a/b:c*?" + "x" * 40, about="", heads=("日期",), rows=((date(2026, 11, 24),),)),
        )
    )
    book = load_workbook(io.BytesIO(content))
    first, second = book.worksheets
    assert (first.title, first["A1"].value, first["A3"].value) == ("指標", "2026/11", "指標")
    assert [[cell.value for cell in row] for row in first.iter_rows(min_row=4)] == [
        ["毛利率", 41.83],
        ["單", 3],
    ]
    assert first.freeze_panes == "A4"
    assert second["A4"].value.date() == date(2026, 11, 24)
    assert len(second.title) == 31


def test_a_name_that_looks_like_a_formula_is_a_name() -> None:
    sheet = TableSheet(title="x", about="=1+1", heads=("who",), rows=(('=HYPERLINK("http://x")',), (None,)))
    book = load_workbook(io.BytesIO(xlsx_of((sheet,))))
    assert [book.active[place].data_type for place in ("A1", "A4")] == ["s", "s"]
    assert book.active["A4"].value == '=HYPERLINK("http://x")'
    assert book.active["A5"].value is None


def test_an_empty_table_still_has_its_headings() -> None:
    book = load_workbook(io.BytesIO(xlsx_of((TableSheet(title="t", about="", heads=("a", "b"), rows=()),))))
    assert [cell.value for cell in book.active[3]] == ["a", "b"]
