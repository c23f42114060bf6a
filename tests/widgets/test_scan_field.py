"""The field at the top takes codes and words, and lets the input method in only for a search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.scan_field import CodeEdit, ScanField, plain_scan
from tests.widgets.hands import press, write

CODE = "12611240073482137"
IM_ENABLED = Qt.InputMethodQuery.ImEnabled


@pytest.fixture
def field(qtbot: QtBot, app: QApplication) -> ScanField:
    field = ScanField()
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_code_is_a_scan(field: ScanField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.scanned) as heard:
        write(field, CODE)
        press(field, Qt.Key.Key_Return)
    assert heard.args == [CODE]
    assert field.text() == ""


@pytest.mark.parametrize("typed", ["2611 24 0073 4821 37", "RO-261124-0073 482137", "2611240073482137"])
def test_a_soiled_cards_number_with_its_check_characters_is_a_scan(
    field: ScanField, typed: str, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(field.scanned) as heard:
        write(field, typed)
        press(field, Qt.Key.Key_Return)
    assert heard.args == [typed]


def test_an_orders_number_alone_is_searched(field: ScanField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.scanned), qtbot.waitSignal(field.searched):
        write(field, "RO-261124-0073")
        press(field, Qt.Key.Key_Return)


def test_a_plate_is_searched(field: ScanField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.searched) as heard:
        write(field, " ABC-5218 ")
        press(field, Qt.Key.Key_Return)
    assert heard.args == ["ABC-5218"]


def test_the_field_is_empty_before_anybody_hears_of_the_scan(field: ScanField, qtbot: QtBot) -> None:
    left: list[str] = []
    field.scanned.connect(lambda _text: left.append(field.text()))
    write(field, CODE)
    press(field, Qt.Key.Key_Return)
    assert left == [""]


def test_an_empty_enter_says_nothing(field: ScanField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.searched), qtbot.assertNotEmitted(field.scanned):
        press(field, Qt.Key.Key_Return)


def test_the_input_method_is_off_for_scanning_and_on_for_searching(field: ScanField, qtbot: QtBot) -> None:
    assert field.inputMethodQuery(IM_ENABLED) is False
    field.start_search()
    assert field.inputMethodQuery(IM_ENABLED) is True
    press(field, Qt.Key.Key_Escape)
    assert field.inputMethodQuery(IM_ENABLED) is False


def test_code_fields_keep_the_input_method_out(qtbot: QtBot, app: QApplication) -> None:
    edit = CodeEdit()
    qtbot.addWidget(edit)
    assert edit.inputMethodQuery(IM_ENABLED) is False


@pytest.mark.parametrize(
    ("read", "meant"),
    [("１２Ａ", "12A"), ("\x0212345\r\n", "12345"), ("  7 ", "7"), ("x" * 99, "x" * 64), ("\u200b9", "9")],
)
def test_what_a_scanner_meant(read: str, meant: str) -> None:
    assert plain_scan(read) == meant
