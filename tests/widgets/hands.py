"""A person's hands at keyboard and mouse: the same events as qtbot's, with types."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press and let go of one key."""
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type a text into a widget."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget, x: float | None = None, y: float | None = None) -> None:
    """Click in the middle of a widget, or at a place in it."""
    place = QPoint(int(x or 0), int(y or 0)) if x is not None else widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, place)


def shoot(window: QWindow, key: int, text: str) -> None:
    """Hand one key of a scanner to a window; no other event comes between it and the next."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, NONE, text))


def scan(window: QWindow, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Read a code with a scanner that types it into whatever window is in front."""
    for sign in text:
        shoot(window, ord(sign), sign)
    shoot(window, end, "")


def strike(window: QWindow, sign: str) -> None:
    """Press the key of one sign on a whole window, as a keyboard or scanner does."""
    QTest.keyClick(window, sign)  # type: ignore[call-overload] # the stubs forget that a sign may be given


def press_heading(table: QTableView, column: int) -> None:
    """Click a heading."""
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 12, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, place)


def scroll_to_the_end(table: QTableView) -> None:
    """Drag the bar down until nothing more comes."""
    for _ in range(4):
        table.scrollToBottom()
        QApplication.processEvents()
