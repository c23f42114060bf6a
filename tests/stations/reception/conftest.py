"""Reception's window, open and in front, for the advisor of the house."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from tests.house import House


@pytest.fixture
def open_window(
    desk_for: Callable[[Actor], Desk], qtbot: QtBot
) -> Iterator[Callable[[Actor], ReceptionWindow]]:
    """Open reception's window for somebody; several may be open at once."""
    windows: list[ReceptionWindow] = []

    def open_for(actor: Actor) -> ReceptionWindow:
        window = ReceptionWindow(desk_for(actor))
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
def window(house: House, open_window: Callable[[Actor], ReceptionWindow]) -> ReceptionWindow:
    """The advisor's window."""
    return open_window(house.advisor)
