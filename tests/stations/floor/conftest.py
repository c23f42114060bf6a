"""The floor's window, open and in front, for whoever is wanted."""

from collections.abc import Callable
from functools import partial

import pytest

from aftersales_desktop.stations.floor.window import FloorWindow
from aftersales_desktop.values.actor import Actor
from tests.stations.conftest import OpenStation

OpenFloor = Callable[[Actor], FloorWindow]


@pytest.fixture
def open_floor(open_station: OpenStation) -> OpenFloor:
    """Open the floor's window for somebody; several may be open at once."""
    return partial(open_station, FloorWindow)
