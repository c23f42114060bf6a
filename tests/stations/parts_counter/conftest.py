"""The parts counter's window, open and in front, with the clerk at it and a scanner plugged in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from tests.domain.parts.builders import Counter
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.stations.parts_counter.at_the_counter import Clerk


@pytest.fixture
def counter(house: House) -> Counter:
    """An empty warehouse in a staffed house."""
    return Counter(house)


@pytest.fixture
def clerk(open_station: OpenStation, counter: Counter, qtbot: QtBot, qapp: QApplication) -> Iterator[Clerk]:
    """The clerk at the open window."""
    clerk = Clerk(open_station(PartsCounterWindow, counter.house.clerk), counter, qtbot)
    clerk.listen(qapp)
    yield clerk
    clerk.filter.stop()
