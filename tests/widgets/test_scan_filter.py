"""A scanner is heard wherever the focus is; a person's typing arrives as it was typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.scan_filter import PATIENCE_MS, ScanFilter
from tests.widgets.hands import CONTROL, NONE, scan, shoot, strike

CODE = "12611240073482137"


class Hands:
    """Somebody with a keyboard and a scanner, at a window with a field, a button and a list."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.edit = QLineEdit()
        self.button = QPushButton("Delete")
        self.list = QComboBox()
        self.list.addItems(["none", "1 to 3", "more"])
        self.pressed: list[str] = []
        self.scans: list[str] = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.edit.returnPressed.connect(lambda: self.pressed.append("return"))
        column = QVBoxLayout(self.window)
        for widget in (self.edit, self.button, self.list):
            column.addWidget(widget)
        self.filter = ScanFilter(app)
        self.filter.scanned.connect(self.scans.append)
        self.window.show()
        self.window.activateWindow()
        self.edit.setFocus()
        qtbot.waitUntil(self.edit.hasFocus)

    def surface(self) -> QWindow:
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window

    def type(self, text: str) -> None:
        """Type with a finger: before the next key, nobody waits for more of a scan."""
        for sign in text:
            strike(self.surface(), sign)
            self.filter.give_back()

    def type_fast(self, text: str) -> None:
        for sign in text:
            shoot(self.surface(), ord(sign), sign)

    def enter(self) -> None:
        QTest.keyClick(self.surface(), Qt.Key.Key_Return)

    def scan(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        scan(self.surface(), text, end)

    def queue(self, text: str) -> None:
        """Put a scanner's keys behind what the window has to do already."""
        keys = [(ord(sign), sign) for sign in text] + [(int(Qt.Key.Key_Return), "")]
        for key, sign in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.postEvent(self.surface(), QKeyEvent(kind, key, NONE, sign))

    def commit(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.edit, event)


def keep_the_window_busy() -> None:
    """Let the window do something long: no event is looked at, and every timer is overdue afterwards."""
    done = QDeadlineTimer(3 * PATIENCE_MS)
    while not done.hasExpired():
        pass


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
    hands.type("Ab-12 x")
    hands.enter()
    assert hands.edit.text() == "Ab-12 x"
    assert hands.pressed == ["return"]
    assert hands.scans == []


def test_a_few_fast_keys_are_no_scan(hands: Hands) -> None:
    hands.type_fast("12345")
    hands.enter()
    assert hands.edit.text() == "12345"
    assert hands.pressed == ["return"]
    assert hands.scans == []


def test_a_burst_that_does_not_end_is_given_back(hands: Hands, qtbot: QtBot) -> None:
    hands.type_fast("12345678")
    qtbot.waitUntil(lambda: hands.edit.text() == "12345678")
    hands.enter()
    assert hands.pressed == ["return"]
    assert hands.scans == []


def test_a_scan_is_whole_though_the_window_was_busy_between_two_of_its_keys(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.type_fast(CODE[:5])
    keep_the_window_busy()
    hands.queue(CODE[5:])
    qtbot.waitUntil(lambda: bool(hands.scans))
    assert hands.scans == [CODE]
    assert hands.edit.text() == ""


def test_a_scan_is_whole_though_timers_are_served_before_its_keys(hands: Hands, qtbot: QtBot) -> None:
    hands.type_fast(CODE[:5])
    QTimer.singleShot(PATIENCE_MS + 20, lambda: hands.queue(CODE[5:]))
    keep_the_window_busy()
    qtbot.waitUntil(lambda: bool(hands.scans))
    assert hands.scans == [CODE]
    assert hands.edit.text() == ""


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_scan_over_an_open_list_chooses_nothing(hands: Hands, qtbot: QtBot) -> None:
    hands.list.showPopup()
    qtbot.waitUntil(lambda: hands.surface() is not hands.window.windowHandle())
    hands.scan(CODE)
    assert hands.scans == [CODE]
    assert hands.list.currentIndex() == 0


def test_a_scan_in_a_window_opened_later_is_caught(hands: Hands, qtbot: QtBot) -> None:
    page = QLineEdit()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    hands.scan(CODE)
    assert hands.scans == [CODE]
    assert page.text() == ""


def test_a_window_that_was_closed_takes_the_scanner_with_it_to_the_next(hands: Hands, qtbot: QtBot) -> None:
    page = QLineEdit()
    page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    page.close()
    page.deleteLater()
    hands.window.activateWindow()
    hands.edit.setFocus()
    qtbot.waitUntil(hands.edit.hasFocus)
    hands.scan(CODE)
    assert hands.scans == [CODE]


def test_what_was_typed_before_a_scan_stays_in_the_field(hands: Hands) -> None:
    hands.type("Z")
    hands.scan(CODE)
    assert hands.edit.text() == "Z"
    assert hands.scans == [CODE]


def test_held_keys_are_given_back_when_nothing_follows(hands: Hands, qtbot: QtBot) -> None:
    strike(hands.surface(), "7")
    qtbot.waitUntil(lambda: hands.edit.text() == "7")


def test_an_arrow_key_acts_after_what_was_typed_before_it(hands: Hands) -> None:
    hands.type_fast("a")
    QTest.keyClick(hands.surface(), Qt.Key.Key_Left)
    hands.type("b")
    assert hands.edit.text() == "ba"


def test_a_scan_through_the_input_method_is_caught(hands: Hands) -> None:
    for sign in CODE:
        hands.commit(sign)
    hands.enter()
    assert hands.scans == [CODE]
    assert hands.edit.text() == ""


def test_a_scan_committed_at_once_in_full_width_is_caught(hands: Hands) -> None:
    hands.commit("１２６１１２４００７３４８２１３７")
    hands.enter()
    assert hands.scans == [CODE]


def test_chinese_words_pass_through(hands: Hands) -> None:
    hands.commit("冷車異音")
    assert hands.edit.text() == "冷車異音"


def test_shortcut_keys_pass_through(hands: Hands) -> None:
    hands.type_fast("a")
    QTest.keyClick(hands.surface(), Qt.Key.Key_A, CONTROL)
    hands.type("b")
    assert hands.edit.text() == "b"


def test_two_hundred_scans_without_a_pause_all_arrive(hands: Hands) -> None:
    codes = [f"1{number:016d}" for number in range(200)]
    for code in codes:
        hands.scan(code)
    assert hands.scans == codes
    assert hands.edit.text() == ""
