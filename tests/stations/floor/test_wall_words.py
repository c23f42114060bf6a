"""What stands beside a time on the wall: left until the promise, or late since it."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from aftersales_desktop.boards.floor_rows import Bar
from aftersales_desktop.stations.floor.wall_painting import remaining, remaining_word

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "said"), [(75, ("left", "1:15")), (-13, ("late", "0:13"))])
def test_a_car_over_its_promise_is_late_and_has_nothing_left(
    qapp: QApplication, minutes: int, said: tuple[str, str]
) -> None:
    bar = cast("Bar", SimpleNamespace(promised_at=NOW + timedelta(minutes=minutes)))
    assert (remaining_word(bar, NOW), remaining(bar, NOW)) == said
