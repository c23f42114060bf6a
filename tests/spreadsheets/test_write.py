"""Lists as files: a text never calculates, amounts are amounts, and Chinese opens right."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from aftersales_desktop.spreadsheets.write import TableSheet, csv_of, xlsx_of
from aftersales_desktop.values.money import Money

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")


def a_table(*texts: str) -> TableSheet:
    return TableSheet(
        title="罰則 [11/2026]:*?",
        heads=("事實", "金額", "日期", "時間", "空"),
        rows=[
            (text, Money.of("1234.50"), date(2026, 11, 24), datetime(2026, 11, 24, 8, 5, tzinfo=UTC), None)
            for text in texts
        ],
    )


def test_csv_opens_as_chinese() -> None:
    data = csv_of(a_table("客戶抱怨，未上報\n第二行"))
    assert data.startswith(b"\xef\xbb\xbf")
    head, row = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert head[0] == "事實"
    assert row == ["客戶抱怨，未上報\n第二行", "1234.50", "2026-11-24", "2026-11-24 08:05", ""]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_becomes_a_formula(text: str) -> None:
    _, row = csv.reader(io.StringIO(csv_of(a_table(text)).decode("utf-8-sig"), newline=""))
    assert row[0].startswith("'")
    cell = load_workbook(io.BytesIO(xlsx_of([a_table(text)]))).active["A2"]
    assert cell.data_type == "s"


def test_a_workbook_holds_amounts_and_days_as_such() -> None:
    sheet = load_workbook(io.BytesIO(xlsx_of([a_table("甲", "乙\x00\x07")]))).active
    assert sheet["A1"].font.bold
    assert sheet.freeze_panes == "A2"
    assert Decimal(str(sheet["B2"].value)) == Decimal("1234.5")
    assert sheet["B2"].number_format == "#,##0.00"
    assert sheet["C2"].value.date() == date(2026, 11, 24)
    assert sheet["A3"].value == "乙"
    assert set("[]:*?/\\'").isdisjoint(sheet.title)


def test_an_empty_list_is_a_file_too() -> None:
    assert csv_of(a_table()).decode("utf-8-sig").count("\n") == 1
    assert load_workbook(io.BytesIO(xlsx_of([a_table()]))).active.max_row == 1
