"""A list comes in through the window: chosen, looked at row by row, refused rows saved, the rest written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from aftersales_desktop.boards.import_kinds import CUSTOMERS, KINDS, PARTS, VEHICLES, known_heads
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.imports.plan import Fate
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.import_button import ImportButton
from aftersales_desktop.widgets.import_page import ImportPage
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House
from tests.widgets.hands import click, press

LIST = (
    "客戶姓名,電話,類型,地址\n王美惠,0912-338-605,個人,中山路 1 號\n林氏貿易,02-2345-6789,公司,\n,0900,狗,\n"
)


@pytest.fixture
def window(qtbot: QtBot, house: House, desk_for: Callable[[Actor], Desk], app: QApplication) -> StationWindow:
    """A window with the button in it."""
    desk = desk_for(house.advisor)
    window = StationWindow(desk, icon="mdi6.car", title=lambda: "Reception", scan_hint=lambda: "Scan")
    window.add_section(
        "customers", "mdi6.account", lambda: "Customers", lambda: ImportButton(desk, (CUSTOMERS, VEHICLES))
    )
    window.choose("customers")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(qtbot: QtBot, window: StationWindow) -> ImportPage:
    """The page, opened by its button."""
    button = window.findChild(ImportButton)
    assert button is not None
    click(button.button)
    page = window.findChild(ImportPage)
    assert page is not None
    return page


def write(folder: Path, text: str, encoding: str = "utf-8-sig", name: str = "list.csv") -> str:
    """Write a file as another program would."""
    file = folder / name
    file.write_bytes(text.encode(encoding))
    return str(file)


def fates(page: ImportPage) -> list[tuple[int, Fate]]:
    """Read the rows with their fates from the table."""
    return [(row.number, row.fate) for row in page.table.rows()]


def names(house: House) -> list[str]:
    """Read the customers' names."""
    with house.session() as session:
        return list(session.scalars(select(Customer.name).order_by(Customer.id)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp950", "gb18030"])
def test_a_list_is_chosen_looked_at_and_brought_in_by_one_key(
    qtbot: QtBot, house: House, page: ImportPage, tmp_path: Path, encoding: str
) -> None:
    file = write(tmp_path, LIST, encoding)
    click(page.choose.button)
    dialog = page.findChild(QFileDialog, "import_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(file)
    dialog.close()
    qtbot.waitUntil(lambda: page.table.loaded() == 3)

    # What cannot come in stands first, with its reason.
    assert fates(page) == [(4, Fate.REFUSED), (2, Fate.NEW), (3, Fate.NEW)]
    assert "Customer's name: It is empty." in page.table.rows_model.index(0, 2).data()
    assert page.bring_in.text() == "Bring in 2 rows"
    assert names(house) == []

    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: names(house) == ["王美惠", "林氏貿易"])
    assert page.bring_in.reason() == "Nothing in it is new."
    assert fates(page)[1:] == [(2, Fate.SAME), (3, Fate.SAME)]


def test_refused_rows_are_saved_as_they_were_with_their_reason(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    page.take_file(write(tmp_path, LIST))
    qtbot.waitUntil(lambda: page.table.loaded() == 3)

    click(page.save_refused.button)

    qtbot.waitUntil(lambda: bool(list(tmp_path.rglob("*.xlsx"))))
    [saved] = tmp_path.rglob("*.xlsx")
    sheet = load_workbook(saved).active
    assert [cell.value for cell in sheet[1]][:3] == ["Row", "Reason", "客戶姓名"]
    assert [cell.value for cell in sheet[2]][3:5] == ["0900", "狗"]
    assert "It is empty." in str(sheet["B2"].value)


def test_a_column_is_chosen_by_hand_when_its_head_says_nothing(
    qtbot: QtBot, house: House, page: ImportPage, tmp_path: Path
) -> None:
    page.take_file(write(tmp_path, "A,B\n王美惠,0912338605\n"))
    qtbot.waitUntil(lambda: bool(page.columns.fields))
    assert page.bring_in.reason() == "No column is chosen for: Customer's name"

    combo = page.columns.fields["name"].combo
    combo.setFocus()
    press(combo, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: fates(page) == [(2, Fate.NEW)])
    press(page, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: names(house) == ["王美惠"])


def test_another_kind_of_list_is_one_press_away(
    qtbot: QtBot, house: House, page: ImportPage, tmp_path: Path
) -> None:
    page.take_file(write(tmp_path, '車主,電話,車牌,里程\n王美惠,0912338605,ABC-5218,"12,000"\n'))
    click(page.kind.button("vehicles"))
    qtbot.waitUntil(lambda: fates(page) == [(2, Fate.NEW)])

    press(page, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: names(house) == ["王美惠"])
    with house.session() as session:
        assert session.scalars(select(Vehicle.mileage_km)).one() == 12_000


def test_what_is_there_takes_the_lists_words_when_ticked(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    page.take_file(write(tmp_path, "name,phone,address\nWang,1,here\n"))
    press(page, Qt.Key.Key_F7)
    page.take_file(write(tmp_path, "name,phone,address\nWang,1,there\n"))
    qtbot.waitUntil(lambda: fates(page) == [(2, Fate.SAME)])

    click(page.update_too)

    qtbot.waitUntil(lambda: fates(page) == [(2, Fate.CHANGED)])


def test_a_file_that_is_no_table_is_refused_in_its_place(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    file = tmp_path / "photo.csv"
    file.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xff")

    page.take_file(str(file))

    qtbot.waitUntil(page.refusal.isVisible)
    assert page.table.loaded() == 0
    assert page.bring_in.reason() == "Choose a file first."


def test_another_encoding_can_be_chosen(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.take_file(write(tmp_path, LIST, "cp950"))
    qtbot.waitUntil(lambda: page.table.loaded() == 3)
    assert page.encoding.key() == "cp950"

    page.encoding.choose("utf-8-sig")
    page.encoding.changed.emit()
    qtbot.waitUntil(page.refusal.isVisible)

    page.encoding.choose("cp950")
    page.encoding.changed.emit()
    qtbot.waitUntil(lambda: page.table.loaded() == 3)
    assert not page.refusal.isVisible()


def test_a_file_can_be_dropped_on_the_page(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(write(tmp_path, LIST))])

    page.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
    )

    qtbot.waitUntil(lambda: page.table.loaded() == 3)


def test_only_who_may_bring_a_list_in_sees_the_button(
    house: House, desk_for: Callable[[Actor], Desk], app: QApplication
) -> None:
    place = QWidget()
    assert ImportButton(desk_for(house.clerk), (PARTS,), place).isHidden()
    assert not ImportButton(desk_for(house.parts_manager), (PARTS,), place).isHidden()


def test_the_heads_of_other_programs_belong_to_fields_that_there_are() -> None:
    for key, kind in KINDS.items():
        assert set(known_heads(key)) <= {field.key for field in kind.fields}
