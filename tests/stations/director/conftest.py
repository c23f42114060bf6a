"""The director's window, open and in front."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.words import Language, speak
from tests.house import House


@pytest.fixture
def open_window(
    desk_for: Callable[[Actor], Desk], qtbot: QtBot, qapp: QApplication
) -> Iterator[Callable[[Actor], DirectorWindow]]:
    """Open the director's window for somebody."""
    speak(qapp, Language.ENGLISH)
    windows: list[DirectorWindow] = []

    def open_for(actor: Actor) -> DirectorWindow:
        window = DirectorWindow(desk_for(actor))
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


@pytest.fixture
def window(house: House, open_window: Callable[[Actor], DirectorWindow]) -> DirectorWindow:
    """The director's own window."""
    return open_window(house.director)
