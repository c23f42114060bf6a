"""An acceptance check is made on both engines, in a house where a day's work can be done."""

import pytest

from tests.acceptance.day import Day
from tests.both_engines import engine, runner
from tests.house import House

__all__ = ["engine", "runner"]


@pytest.fixture
def day(house: House) -> Day:
    """A working day: everybody at their posts, a bay, a drain cart and parts on the shelf."""
    return Day.begun(house)
