"""A person's hands at one window: mouse, keyboard and scanner, as the window system delivers them.

Everything goes to the window as a whole: what is hidden, covered or locked cannot be pressed, and every key
passes the scan filter.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.scan_filter import ScanFilter
from aftersales_desktop.widgets.station_window import StationWindow

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Does at one window what a person does there."""

    def __init__(self, window: StationWindow, scan_filter: ScanFilter) -> None:
        self.window = window
        self._scan_filter = scan_filter

    def come(self) -> None:
        """Step in front of this window."""
        self.window.raise_()
        self.window.activateWindow()
        until(self.window.isActiveWindow, f"{self.window.windowTitle()} did not come to the front")

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click in the middle of something that is to be seen, or at a place in it."""
        self._find(widget)
        QTest.mouseClick(self._handle(), LEFT, NONE, self._place(widget, at))

    def press_button(self, button: ActionButton) -> None:
        """Click a button once it can be clicked."""
        until(lambda: button.isVisible() and button.button.isEnabled(), f"“{button.text()}” stays locked")
        self.click(button.button)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key."""
        QTest.keyClick(self._handle(), key, modifier)

    def write(self, text: str) -> None:
        """Type a text where the focus is; Chinese comes through the input method, as it does on a desk."""
        if text.isascii():
            for sign in text:
                self._strike(sign)
            return
        commit = QInputMethodEvent()
        commit.setCommitString(text)
        there = QGuiApplication.focusObject()
        if there is None:
            raise TourStopped(text)
        QCoreApplication.sendEvent(there, commit)

    def fill(self, edit: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Click into a field, take away what stands in it and type."""
        self.click(edit if isinstance(edit, QLineEdit) else edit.viewport())
        until(edit.hasFocus, "the field does not take the focus")
        self.key(Qt.Key.Key_A, CONTROL)
        self.key(Qt.Key.Key_Delete)
        self.write(text)
        until(lambda: _text(edit).strip() == text.strip(), f"“{text}” is not in its field")

    def scan(self, code: str) -> None:
        """Read a code with the scanner, wherever the focus is: its keys lie in the queue all at once."""
        for sign in code:
            self._shoot(ord(sign), sign)
        self._shoot(Qt.Key.Key_Return, "\r")

    def choose(self, combo: QComboBox, place: int) -> None:
        """Open a list and choose the entry at a place."""
        self.click(combo)
        until(combo.view().isVisible, "the list does not open")
        self.key(Qt.Key.Key_Home)
        for _ in range(place):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)
        until(lambda: combo.currentIndex() == place, "the list does not take the choice")

    def choose_row(self, table: QAbstractItemView, row: int) -> None:
        """Click a row of a table."""
        index = table.model().index(row, 0)
        table.scrollTo(index)
        self.click(table.viewport(), table.visualRect(index).center())

    def draw(self, pad: QWidget, strokes: Iterable[Iterable[tuple[float, float]]]) -> None:
        """Draw with the pen: each stroke a row of places in parts of the pad's width and height."""
        self._find(pad)
        for stroke in strokes:
            places = [
                self._place(pad, QPoint(int(x * pad.width()), int(y * pad.height()))) for x, y in stroke
            ]
            QTest.mousePress(self._handle(), LEFT, NONE, places[0])
            for _before, there in pairwise(places):
                QTest.mouseMove(self._handle(), there)
            QTest.mouseRelease(self._handle(), LEFT, NONE, places[-1])

    def _shoot(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._handle(), QKeyEvent(kind, key, NONE, text))

    def _strike(self, sign: str) -> None:
        """Press the key of one sign; a finger is slow, so nothing follows for the filter to wait for."""
        QTest.keyClick(self._handle(), sign)  # type: ignore[call-overload] # the stubs forget that a sign may be given
        self._scan_filter.give_back()

    def _handle(self) -> QWindow:
        return self.window.windowHandle()

    def _find(self, widget: QWidget) -> None:
        """Look for something as a person does: scroll until it is to be seen."""
        until(widget.isVisible, f"{_name(widget)} is not to be seen")
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()

    def _place(self, widget: QWidget, at: QPoint | None) -> QPoint:
        return widget.mapTo(self.window, widget.rect().center() if at is None else at)


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__
