"""The parts counter's window, open and in front, with the clerk at it and a scanner plugged in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from tests.domain.parts.builders import Counter
from tests.house import House
from tests.stations.parts_counter.at_the_counter import Clerk


@pytest.fixture
def counter(house: House) -> Counter:
    """An empty warehouse in a staffed house."""
    return Counter(house)


@pytest.fixture
def clerk(
    desk_for: Callable[[Actor], Desk], counter: Counter, qtbot: QtBot, qapp: QApplication
) -> Iterator[Clerk]:
    """The clerk at the open window."""
    window = PartsCounterWindow(desk_for(counter.house.clerk))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    clerk = Clerk(window, counter, qtbot)
    clerk.listen(qapp)
    yield clerk
    qapp.removeEventFilter(clerk.filter)
    window.close()
