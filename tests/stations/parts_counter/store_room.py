"""A window with one panel of the store in it, and hands that scan, press and click there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.row_model import Row
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.station_window import StationWindow
from tests.stations import tool_windows
from tests.stations.tool_windows import settle
from tests.widgets import hands

Panel = TypeVar("Panel", bound=LivePanel)


def open_panel(desk: Desk, make: Callable[[Desk], Panel], qtbot: QtBot) -> tuple[StationWindow, Panel]:
    """Open a station's window with this panel in front."""
    return tool_windows.open_panel(qtbot, desk, make)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = hands.NONE) -> None:
    """Press a key and let what it sets off come in."""
    hands.press(widget, key, modifier)
    settle()


def click(widget: QWidget, x: float | None = None, y: float | None = None) -> None:
    """Click and let what it sets off come in."""
    hands.click(widget, x, y)
    settle()


def click_row(table: RowTable[Row], place: int) -> None:
    """Click on a row of a table."""
    box = table.visualRect(table.model().index(place, 0))
    click(table.viewport(), box.center().x(), box.top() + 8)
