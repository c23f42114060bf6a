"""Cells are read strictly: what a spreadsheet program made of a text is an error to show, not a value."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

import pytest

from aftersales_desktop.spreadsheets.field import Field, choice, day, money, quantity, text, whole_number
from aftersales_desktop.spreadsheets.grid import Cell, Grid, GridRow
from aftersales_desktop.spreadsheets.mapping import guess_mapping, missing_fields, read_rows
from aftersales_desktop.spreadsheets.refusals import (
    CellMissing,
    CellNotChoice,
    CellNotDay,
    CellNotNumber,
    CellNotText,
    CellTooLong,
    CellWithControls,
)
from aftersales_desktop.values.money import Money, NotAnAmount
from aftersales_desktop.values.quantity import NotAQuantity, Quantity
from aftersales_desktop.values.refusal import Refusal


@pytest.mark.parametrize(
    ("read", "cell", "value"),
    [
        (text(10), " 王 ", "王"),
        (text(20), 912338605, "912338605"),
        (whole_number(1950, 2100), "2021", 2021),
        (whole_number(0, 2_000_000), "56,210", 56_210),
        (money, "NT$1,280.50", Money(128_050)),
        (money, "¥ 12", Money(1200)),
        (money, Decimal("12.5"), Money(1250)),
        (quantity, "3.5", Quantity(3500)),
        (day, "2026/3/5", date(2026, 3, 5)),
        (day, "2026年3月5日", date(2026, 3, 5)),
        (day, "民國113年3月5日", date(2024, 3, 5)),
        (day, "113/3/5", date(2024, 3, 5)),
        (day, "20260305", date(2026, 3, 5)),
        (day, datetime.fromisoformat("2026-03-05T08:30"), date(2026, 3, 5)),
        (choice({"person": 1, "個人": 1, "company": 2}), " Company ", 2),
    ],
)
def test_a_cell_is_read(read: Callable[[Cell], object], cell: Cell, value: object) -> None:
    assert read(cell) == value


@pytest.mark.parametrize(
    ("read", "cell", "refusal"),
    [
        (text(3), "four", CellTooLong),
        (text(20), Decimal("100000.5"), CellNotText),
        (text(20), date(2026, 4, 3), CellNotText),
        (text(20), True, CellNotText),
        (text(20), "a\x07b", CellWithControls),
        (text(20), "a\u202eb", CellWithControls),
        (whole_number(1950, 2100), "21", CellNotNumber),
        (whole_number(1950, 2100), "two", CellNotNumber),
        (whole_number(0, 10), "１２", CellNotNumber),
        (whole_number(0, 10), "9" * 30, CellNotNumber),
        (money, "a lot", NotAnAmount),
        (money, "1.234", NotAnAmount),
        (quantity, "NaN", NotAQuantity),
        (day, "5.3.2026", CellNotDay),
        (day, "2026-02-30", CellNotDay),
        (choice({"person": 1}), "dog", CellNotChoice),
    ],
)
def test_a_cell_is_refused(read: Callable[[Cell], object], cell: Cell, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        read(cell)


FIELDS = (
    Field(key="name", words="Name", read=text(10), needed=True),
    Field(key="phone", words="Phone", read=text(10)),
    Field(key="year", words="Year", read=whole_number(1950, 2100)),
)


KNOWN = {"name": ("姓名", "customer"), "phone": ("電話", "mobile"), "year": ("年份",)}


def test_columns_are_guessed_from_heads_in_any_writing() -> None:
    heads = ("No.", " Customer ", "Mobile", "年份", "NAME")

    assert guess_mapping(heads, FIELDS, KNOWN) == {"name": 4, "phone": 2, "year": 3}


def test_no_column_is_two_fields() -> None:
    twins = (FIELDS[0], Field(key="other", words="Other", read=text(10)))

    assert guess_mapping(("姓名",), twins, {"name": ("姓名",), "other": ("姓名",)}) == {"name": 0}


def test_a_field_every_row_needs_is_named_when_it_has_no_column() -> None:
    assert [field.key for field in missing_fields(FIELDS, {"phone": 0})] == ["name"]


def test_each_row_is_read_or_kept_with_its_reason() -> None:
    grid = Grid(
        heads=("name", "year"),
        rows=(
            GridRow(2, ("Wang", "2021")),
            GridRow(3, ("Lin",)),
            GridRow(4, (None, "2021")),
            GridRow(5, ("Chen", "soon")),
        ),
    )

    good, bad = read_rows(grid, FIELDS, {"name": 0, "year": 1})

    assert [(row.number, dict(row.values)) for row in good] == [
        (2, {"name": "Wang", "year": 2021}),
        (3, {"name": "Lin"}),
    ]
    assert [(row.number, row.field, type(row.refusal)) for row in bad] == [
        (4, "name", CellMissing),
        (5, "year", CellNotNumber),
    ]
