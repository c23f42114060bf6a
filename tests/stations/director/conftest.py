"""The director's window, open and in front, in English."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from aftersales_desktop.stations.director.window import DirectorWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.words import Language, speak
from tests.house import House
from tests.stations.conftest import OpenStation


@pytest.fixture
def open_window(open_station: OpenStation, qapp: QApplication) -> Callable[[Actor], DirectorWindow]:
    """Open the director's window for somebody."""
    speak(qapp, Language.ENGLISH)
    return partial(open_station, DirectorWindow)


@pytest.fixture
def window(house: House, open_window: Callable[[Actor], DirectorWindow]) -> DirectorWindow:
    """The director's own window, with the day in front."""
    window = open_window(house.director)
    window.choose("today")
    return window
