"""A scanner is heard wherever the focus is; a person's typing arrives as it was typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.scan_filter import ScanFilter
from tests.widgets.hands import CONTROL, strike

CODE = "12611240073482137"


class Hands:
    """Somebody at the keyboard, whose clock the test moves."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.time = 100.0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.edit = QLineEdit()
        self.button = QPushButton("Delete")
        self.pressed: list[str] = []
        self.scans: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.edit.returnPressed.connect(lambda: self.pressed.append("return"))
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(self.button)
        self.filter = ScanFilter(app, clock=self.now)
        self.filter.scanned.connect(self.scans.append)
        self.window.show()
        self.window.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(self.edit.hasFocus)

    def now(self) -> float:
        return self.time

    def surface(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def key(self, sign: str, after: float) -> None:
        self.time += after
        strike(self.surface(), sign)

    def enter(self, after: float) -> None:
        self.time += after
        QTest.keyClick(self.surface(), Qt.Key.Key_Return)

    def scan(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        for sign in text:
            self.key(sign, 0.004)
        self.time += 0.004
        QTest.keyClick(self.surface(), end)

    def commit(self, text: str, after: float) -> None:
        self.time += after
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.edit, event)


@pytest.fixture
def hands(qtbot: QtBot, app: QApplication) -> Iterator[Hands]:
    hands = Hands(qtbot, app)
    yield hands
    hands.filter.stop()


def test_a_scan_reaches_no_field_and_presses_nothing(hands: Hands) -> None:
    hands.scan(CODE)
    assert hands.scans == [CODE]
    assert hands.edit.text() == ""
    assert hands.pressed == []


def test_a_scan_that_ends_with_tab_leaves_the_focus(hands: Hands) -> None:
    hands.scan(CODE, Qt.Key.Key_Tab)
    assert hands.scans == [CODE]
    assert hands.edit.hasFocus()


def test_a_scan_over_a_button_does_not_press_it(hands: Hands, qtbot: QtBot) -> None:
    hands.button.setFocus()
    qtbot.waitUntil(hands.button.hasFocus)
    hands.scan(CODE)
    assert hands.scans == [CODE]
    assert hands.pressed == []


def test_human_typing_arrives_intact(hands: Hands) -> None:
    for sign in "Ab-12 x":
        hands.key(sign, 0.15)
    hands.enter(0.2)
    assert hands.edit.text() == "Ab-12 x"
    assert hands.pressed == ["return"]
    assert hands.scans == []


def test_two_fast_keys_are_no_scan(hands: Hands) -> None:
    for sign in "12345":
        hands.key(sign, 0.01)
    hands.enter(0.01)
    assert hands.edit.text() == "12345"
    assert hands.pressed == ["return"]


def test_a_slow_end_gives_the_keys_back(hands: Hands) -> None:
    for sign in "12345678":
        hands.key(sign, 0.01)
    hands.enter(0.5)
    assert hands.edit.text() == "12345678"
    assert hands.scans == []


def test_what_was_typed_before_a_scan_stays_in_the_field(hands: Hands) -> None:
    hands.key("Z", 0.2)
    hands.time += 0.5
    hands.scan(CODE)
    assert hands.edit.text() == "Z"
    assert hands.scans == [CODE]


def test_held_keys_are_given_back_when_nothing_follows(hands: Hands, qtbot: QtBot) -> None:
    hands.key("7", 0.2)
    qtbot.waitUntil(lambda: hands.edit.text() == "7")


def test_an_arrow_key_acts_after_what_was_typed_before_it(hands: Hands) -> None:
    hands.key("a", 0.2)
    hands.time += 0.2
    QTest.keyClick(hands.surface(), Qt.Key.Key_Left)
    hands.key("b", 0.2)
    hands.filter.give_back()
    assert hands.edit.text() == "ba"


def test_a_scan_through_the_input_method_is_caught(hands: Hands) -> None:
    for sign in CODE:
        hands.commit(sign, 0.004)
    hands.enter(0.004)
    assert hands.scans == [CODE]
    assert hands.edit.text() == ""


def test_a_scan_committed_at_once_in_full_width_is_caught(hands: Hands) -> None:
    hands.commit("１２６１１２４００７３４８２１３７", 0.2)
    hands.enter(0.004)
    assert hands.scans == [CODE]


def test_chinese_words_pass_through(hands: Hands) -> None:
    hands.commit("冷車異音", 0.2)
    assert hands.edit.text() == "冷車異音"


def test_shortcut_keys_pass_through(hands: Hands) -> None:
    hands.key("a", 0.2)
    QTest.keyClick(hands.surface(), Qt.Key.Key_A, CONTROL)
    hands.key("b", 0.2)
    hands.filter.give_back()
    assert hands.edit.text() == "b"


def test_two_hundred_scans_without_a_pause_all_arrive(hands: Hands) -> None:
    codes = [f"1{number:016d}" for number in range(200)]
    for code in codes:
        hands.scan(code)
    assert hands.scans == codes
    assert hands.edit.text() == ""
