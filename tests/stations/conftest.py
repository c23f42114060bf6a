"""What the four stations' tests share: any station's window, open and in front."""

from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.station_window import StationWindow

Window = TypeVar("Window", bound=StationWindow)


class OpenStation(Protocol):
    """Opens a station's window for somebody; several may be open at once."""

    def __call__(self, station: Callable[[Desk], Window], actor: Actor) -> Window:
        """Open it at the size of a small screen and bring it to the front."""
        ...


@pytest.fixture(autouse=True)
def _only_what_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave panels unmade that a test never shows: that is most of a window, and of the time it takes.

    `test_building_ahead.py` lets each station make all of its panels.
    """
    monkeypatch.setattr(StationFrame, "builds_ahead", False)


@pytest.fixture
def open_station(desk_for: Callable[[Actor], Desk], qtbot: QtBot) -> Iterator[OpenStation]:
    """Open stations' windows, and close them when the test is over."""
    windows: list[StationWindow] = []

    def open_for(station: Callable[[Desk], Window], actor: Actor) -> Window:
        window = station(desk_for(actor))
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
