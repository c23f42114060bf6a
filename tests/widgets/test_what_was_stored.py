"""The server is back: a window says how the step ended that was never answered."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.doubts import Doubt
from aftersales_desktop.database.journal import Operation
from aftersales_desktop.database.outage import Outage
from aftersales_desktop.database.refusals import DatabaseBusy
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets import action_runner
from aftersales_desktop.widgets.desk import Desk
from tests.house import House


@pytest.mark.parametrize("stored", [True, False])
def test_a_step_that_was_never_answered_is_told_when_the_server_is_back(
    house: House, desk_for: Callable[[Actor], Desk], qtbot: QtBot, *, stored: bool
) -> None:
    desk = desk_for(house.clerk)
    said: list[str] = []
    desk.messages.spoken.connect(lambda text, _tone: said.append(text))
    if stored:
        house.put(Operation(key="k", verb="receive_goods", at=house.clock.now()))
    doubt = Doubt(desk.database.station, house.clerk.staff_id, "receive_goods", None, "k", None)
    desk.database._doubts.keep(doubt)  # noqa: SLF001 - left open by a server, of which there is none here
    desk.feed.connection.failed(Outage.UNREACHABLE)
    desk.feed.connection.answered()
    (told,) = said
    assert ("not stored" in told) is not stored
    desk.feed.connection.failed(Outage.UNREACHABLE)
    desk.feed.connection.answered()
    assert len(said) == 1


def test_as_long_as_the_old_line_holds_the_key_it_is_asked_again(
    house: House, desk_for: Callable[[Actor], Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(action_runner, "ASK_AGAIN_MS", 0)
    desk = desk_for(house.clerk)
    said: list[str] = []
    desk.messages.spoken.connect(lambda text, _tone: said.append(text))
    doubt = Doubt(desk.database.station, house.clerk.staff_id, "receive_goods", None, "k", None)
    busy = [DatabaseBusy(), DatabaseBusy()]

    def settle(_runner: Runner) -> tuple[tuple[Doubt, bool], ...]:
        if busy:
            raise busy.pop()
        return ((doubt, True),)

    monkeypatch.setattr(Runner, "settle", settle)
    desk.feed.connection.failed(Outage.UNREACHABLE)
    desk.feed.connection.answered()
    qtbot.waitUntil(lambda: len(said) == 1)
    assert not busy
