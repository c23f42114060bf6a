"""The floor's window, open and in front, for whoever is wanted."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk

OpenFloor = Callable[[Actor], FloorWindow]


@pytest.fixture
def open_floor(desk_for: Callable[[Actor], Desk], qtbot: QtBot) -> Iterator[OpenFloor]:
    """Open the floor's window for somebody; several may be open at once."""
    windows: list[FloorWindow] = []

    def open_for(actor: Actor) -> FloorWindow:
        window = FloorWindow(desk_for(actor))
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_for
    for window in windows:
        window.close()
