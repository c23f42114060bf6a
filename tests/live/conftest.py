"""A server of these tests' own, which may be killed, and PCs that stand on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.presence import PresenceBook
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets import change_feed
from aftersales_desktop.widgets.desk import Desk
from tests.both_engines import EMPTY_ALL, METADATA
from tests.house import House, open_house
from tests.live.pc import Pc, Window
from tests.postgres_server import address, postgres_server
from tests.proxy import Proxy, proxy
from tests.widgets.conftest import app

__all__ = ["app"]

OpenPc = Callable[[Callable[[Desk], Window], Actor], Pc[Window]]


@pytest.fixture(scope="session")
def mortal() -> Iterator[Path]:
    """A server that these tests switch off and on; gives the folder of its socket."""
    with postgres_server() as folder:
        engine = open_engine(address(folder, "postgres"))
        METADATA.create_all(engine)
        engine.dispose()
        yield folder


@pytest.fixture
def mortal_engine(mortal: Path) -> Iterator[Engine]:
    """The way to the mortal server, emptied."""
    engine = open_engine(address(mortal, "postgres"))
    with engine.begin() as connection:
        connection.execute(EMPTY_ALL)
    yield engine
    engine.dispose()


@pytest.fixture
def runner(mortal_engine: Engine, clock: SetClock) -> Runner:
    """The way in for those who stand at no window of the test."""
    return Runner(mortal_engine, clock)


@pytest.fixture
def runner_book(mortal_engine: Engine) -> PresenceBook:
    """What is written on the server about who is where."""
    return PresenceBook(mortal_engine)


@pytest.fixture
def house(runner: Runner, clock: SetClock) -> House:
    """A dealership on the server."""
    return open_house(runner, clock)


@pytest.fixture
def network(mortal: Path) -> Iterator[Proxy]:
    """The cable between the PCs and the server."""
    with proxy(mortal) as standing:
        yield standing


@pytest.fixture
def open_pc(
    network: Proxy, clock: SetClock, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenPc[Window]]:
    """Switch on PCs with somebody at their windows; they try again quickly, and go home afterwards."""
    monkeypatch.setattr(change_feed, "FIRST_PAUSE_MS", 20)
    monkeypatch.setattr(change_feed, "LONGEST_PAUSE_MS", 50)
    monkeypatch.setattr(change_feed, "PATIENCE_MS", 150)
    pcs: list[Pc[Window]] = []

    def switch_on(station: Callable[[Desk], Window], actor: Actor) -> Pc[Window]:
        folder = tmp_path / f"pc{len(pcs)}"
        pc = Pc(network.address(), clock, folder, station, actor)
        pcs.append(pc)
        qtbot.waitUntil(lambda: pc.feed.awake)
        return pc

    yield switch_on
    for pc in pcs:
        pc.close()
