"""What waits is asked once for all who show it, and told to nobody when nobody stands there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.widgets import live_counts
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_counts import LiveCounts
from tests.house import House

PARTS = frozenset({"parts"})
asked: list[int] = []


@lookup(roles=ANY_STAFF)
def parcels(_work: Work) -> int:
    """Count how often it was asked."""
    asked.append(1)
    return len(asked)


@lookup(roles=(Role.AUDITOR,))
def secrets(_work: Work) -> int:
    """Tell the auditor alone."""
    return 7


@pytest.fixture(autouse=True)
def _nothing_asked() -> None:
    asked.clear()


@pytest.fixture
def desk(house: House, desk_for: Callable[[Actor], Desk]) -> Desk:
    return desk_for(house.clerk)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_counts, "AFTER_A_CHANGE_MS", 0)


def test_two_badges_of_one_lookup_cost_one_question(desk: Desk) -> None:
    owner = QObject()
    counts = LiveCounts(desk, owner)
    first: list[int | None] = []
    second: list[int | None] = []
    counts.follow(parcels, PARTS, first.append)
    counts.follow(parcels, PARTS, second.append)
    assert (first, second) == ([1], [1])
    desk.feed.changed.emit(PARTS)
    desk.feed.changed.emit(PARTS)
    QApplication.processEvents()
    assert (first, second) == ([1, 2], [1, 2])


def test_a_change_of_something_else_asks_nothing(desk: Desk) -> None:
    owner = QObject()
    told: list[int | None] = []
    LiveCounts(desk, owner).follow(parcels, PARTS, told.append)
    desk.feed.changed.emit(frozenset({"people"}))
    QApplication.processEvents()
    assert told == [1]


def test_who_signs_out_takes_the_number_along(desk: Desk) -> None:
    owner = QObject()
    told: list[int | None] = []
    LiveCounts(desk, owner).follow(parcels, PARTS, told.append)
    desk.signed_in.sign_out()
    assert told == [1, None]


def test_who_may_not_know_it_is_told_nothing_and_sees_no_refusal(desk: Desk) -> None:
    owner = QObject()
    told: list[int | None] = []
    spoken: list[object] = []
    desk.messages.spoken.connect(spoken.append)
    LiveCounts(desk, owner).follow(secrets, PARTS, told.append)
    assert told == [None]
    assert spoken == []
