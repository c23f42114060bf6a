"""Every station makes all its panels in spare turns, though nobody has opened them yet."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.rail import RailButton
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House
from tests.stations.conftest import OpenStation


@pytest.mark.parametrize(
    ("station", "post"),
    [
        (ReceptionWindow, "advisor"),
        (FloorWindow, "leader"),
        (PartsCounterWindow, "clerk"),
        (DirectorWindow, "director"),
    ],
)
def test_every_panel_is_made_in_a_spare_turn(
    house: House,
    open_station: OpenStation,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    station: Callable[[Desk], StationWindow],
    post: str,
) -> None:
    monkeypatch.setattr(StationFrame, "builds_ahead", True)
    window = open_station(station, house.people[post])
    # The settings stand in the rail too and have no panel.
    sections = len(window.rail.findChildren(RailButton)) - 1
    content = window.findChild(QStackedWidget, "content")
    assert isinstance(content, QStackedWidget)
    qtbot.waitUntil(lambda: content.count() == sections)
    assert sections > 3
    assert window.messages.text() == ""
