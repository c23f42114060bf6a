"""Opens one panel in a station's window, with a crib that can be filled."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.widgets.hands import press, write

Panel = TypeVar("Panel", bound=QWidget)


def open_panel(
    qtbot: QtBot, desk: Desk, make: Callable[[Desk], Panel], *, floor: bool = False
) -> tuple[StationWindow, Panel]:
    """Open a window with one section."""
    window = StationWindow(
        desk, icon="mdi6.tools", title=lambda: "Tools", scan_hint=lambda: "Scan", floor=floor
    )
    qtbot.addWidget(window)
    panel = make(desk)
    window.add_section("tools", "mdi6.tools", lambda: "Tools", lambda: panel)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    return window, panel


def scan(window: StationWindow, code: ScanCode | str) -> None:
    """Scan a code into the scan field, with the scanner's Enter."""
    field = window.top_bar.scan_field
    write(field, code if isinstance(code, str) else code.text)
    press(field, Qt.Key.Key_Return)
    settle()


def settle() -> None:
    """Let timers of this turn and what they ask for come in."""
    for _ in range(4):
        QApplication.processEvents()
