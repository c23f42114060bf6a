"""Any list becomes a file by one key: every row of it, as it is shown, and the audit knows who took it."""

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House
from tests.widgets.hands import CONTROL, press

PAGE = 10
BEGIN = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Bill:
    """A row of the list."""

    number: int
    payer: str
    amount: Money
    paid_at: datetime


BILLS = tuple(
    Bill(n, f"=cmd|{n}" if n == 3 else f"客戶 {n}", Money.of(f"{n}280.50"), BEGIN + timedelta(hours=n))
    for n in range(1, 26)
)


@lookup(roles=ANY_STAFF)
def bills_for_window_test(_work: Work, after: Bill | None, limit: int) -> tuple[Bill, ...]:
    """Page through the bills."""
    begin = after.number if after is not None else 0
    return BILLS[begin : begin + limit]


def bill_table() -> RowTable[Bill]:
    """Make the list."""
    columns = (
        Column[Bill]("number", lambda: "No.", 80, lambda bill: f"{bill.number:,}", kind="number"),
        Column[Bill]("payer", lambda: "Payer", 200, lambda bill: bill.payer, note=lambda _bill: "cash"),
        Column[Bill]("amount", lambda: "Amount", 120, lambda bill: str(bill.amount), kind="number"),
        Column[Bill]("paid_at", lambda: "Paid", 120, lambda _bill: "just now"),
        Column[Bill]("sign", lambda: "", 20, lambda _bill: "·"),
    )
    return RowTable("bills", columns, lambda bill: bill.number)


@pytest.fixture
def table(qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], app: QApplication) -> RowTable[Bill]:
    """The list in a cashier's window, its first page shown."""
    desk = desk_for(house.cashier)
    window = StationWindow(desk, icon="mdi6.car", title=lambda: "Reception", scan_hint=lambda: "Scan")
    table = bill_table()
    pages = PagedRows(desk, table, bills_for_window_test, page=PAGE)
    window.add_section("bills", "mdi6.cash", lambda: "Bills", lambda: table)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pages.begin()
    table.setFocus()
    return table


def save(table: RowTable[Bill], file: Path) -> None:
    """Press the key, and choose a place."""
    press(table, Qt.Key.Key_E, CONTROL)
    dialog = table.window().findChild(QFileDialog, "save_list_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_the_whole_list_is_saved_with_numbers_amounts_and_times_as_such(
    qtbot: QtBot, table: RowTable[Bill], tmp_path: Path
) -> None:
    assert table.loaded() < len(BILLS)

    save(table, tmp_path / "bills.xlsx")

    qtbot.waitUntil((tmp_path / "bills.xlsx").exists)
    rows = list(load_workbook(tmp_path / "bills.xlsx").active.iter_rows(values_only=True))
    assert rows[0] == ("No.", "Payer", "Amount", "Paid")
    assert rows[1] == (1, "客戶 1 cash", 1280.5, datetime.fromisoformat("2026-11-24T03:00"))
    assert len(rows) == 1 + len(BILLS)
    assert table.loaded() < len(BILLS)


def test_a_text_that_would_calculate_stays_a_text_in_both_kinds_of_file(
    qtbot: QtBot, table: RowTable[Bill], tmp_path: Path
) -> None:
    save(table, tmp_path / "bills.csv")
    save(table, tmp_path / "bills.xlsx")

    qtbot.waitUntil((tmp_path / "bills.xlsx").exists)
    with (tmp_path / "bills.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[3][1] == "'=cmd|3 cash"
    cell = load_workbook(tmp_path / "bills.xlsx").active["B4"]
    assert (cell.data_type, cell.value) == ("s", "=cmd|3 cash")


def test_the_audit_knows_who_took_which_list(
    qtbot: QtBot, house: House, table: RowTable[Bill], tmp_path: Path
) -> None:
    save(table, tmp_path / "bills.csv")
    qtbot.waitUntil((tmp_path / "bills.csv").exists)

    with house.session() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.verb == "note_list_saved")).one()
    assert entry.staff_id == house.cashier.staff_id
    assert json.loads(entry.command) == {"list_name": "bills", "count": 25, "kind": "csv"}


def test_a_place_that_takes_no_file_is_said_and_nothing_is_left_there(
    qtbot: QtBot, table: RowTable[Bill], tmp_path: Path
) -> None:
    window = table.window()
    assert isinstance(window, StationWindow)
    said: list[str] = []
    window.desk.messages.spoken.connect(lambda text, _tone: said.append(text))

    save(table, tmp_path / "no such folder" / "bills.csv")

    qtbot.waitUntil(lambda: any("cannot be written" in text for text in said))
    assert list(tmp_path.rglob("bills*")) == []


def test_an_empty_list_makes_no_file(
    qtbot: QtBot, house: House, table: RowTable[Bill], tmp_path: Path
) -> None:
    window = table.window()
    assert isinstance(window, StationWindow)
    said: list[str] = []
    window.desk.messages.spoken.connect(lambda text, _tone: said.append(text))
    table.show_rows(())

    save(table, tmp_path / "bills.csv")

    qtbot.waitUntil(lambda: any("nothing to save" in text for text in said))
    assert not (tmp_path / "bills.csv").exists()
