"""Reception's window, open and in front, for the advisor of the house."""

from collections.abc import Callable
from functools import partial

import pytest

from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from tests.house import House
from tests.stations.conftest import OpenStation


@pytest.fixture
def open_window(open_station: OpenStation) -> Callable[[Actor], ReceptionWindow]:
    """Open reception's window for somebody; several may be open at once."""
    return partial(open_station, ReceptionWindow)


@pytest.fixture
def window(house: House, open_window: Callable[[Actor], ReceptionWindow]) -> ReceptionWindow:
    """The advisor's window."""
    return open_window(house.advisor)
