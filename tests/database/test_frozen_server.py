"""A server that is frozen answers nobody and breaks no connection: the line is cut and the person is told."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import pytest
from psycopg import Connection
from sqlalchemy import Engine, create_engine, func, select, text
from sqlalchemy.pool import PoolProxiedConnection

from aftersales_desktop.database import storing
from aftersales_desktop.database.refusals import DatabaseAway, DatabaseBusy, NotKnownWhetherStored
from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.watchdog import Patience, watch_over
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.role import Role
from tests.both_engines import EMPTY_ALL
from tests.house import House, open_house
from tests.postgres_power import frozen, whole_server

A_MOMENT = 0.15
LONGEST = 0.5


@pytest.fixture
def engine(server: Engine) -> Iterator[Engine]:
    """The server, watched with little patience."""
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
    settings = {"options": "-c lock_timeout=100", "connect_timeout": 2}
    engine = create_engine(server.url, connect_args=settings)
    watch_over(engine, Patience(asks_after=A_MOMENT, longest=LONGEST))
    yield engine
    engine.dispose()


@pytest.fixture
def house(engine: Engine, clock: SetClock) -> House:
    """A dealership on it."""
    return open_house(Runner(engine, clock), clock)


class Freezer(ExitStack):
    """Freezes the first process it is given, and none after that."""

    cold = False

    def __call__(self, process: int) -> None:
        """Freeze it, if it is the first."""
        if not self.cold:
            self.cold = True
            self.enter_context(frozen(process))

    def thaw(self) -> None:
        """Let it go on where it stood."""
        self.close()


@pytest.fixture
def freezer() -> Iterator[Freezer]:
    """A freezer that is opened after the test at the latest."""
    with Freezer() as freezer:
        yield freezer


def my_process(work: Work) -> int:
    """Which of the server's processes works for us."""
    process: int = work.session.scalar(select(func.pg_backend_pid())) or 0
    return process


@lookup(roles=(Role.WORKSHOP_MANAGER,))
def look_and_freeze(work: Work, freeze: Callable[[int], None]) -> None:
    """Ask something, and once more after the server has frozen."""
    freeze(my_process(work))
    work.session.execute(text("SELECT 1"))


@lookup(roles=(Role.WORKSHOP_MANAGER,))
def long_report(work: Work, seconds: float) -> int:
    """Ask something that takes long on a server that is well."""
    work.session.execute(text("SELECT pg_sleep(:seconds)"), {"seconds": seconds})
    return 1


@verb(roles=(Role.WORKSHOP_MANAGER,))
def add_bay_here(work: Work, freeze: Callable[[int], None] | None) -> int:
    """Add a bay; the server may freeze meanwhile."""
    bay = Bay(name="1", position=1)
    work.session.add(bay)
    work.session.flush()
    if freeze is not None:
        freeze(my_process(work))
    return bay.id


def bays(house: House) -> int:
    """Count the bays."""
    with house.session() as session:
        return session.scalar(select(func.count()).select_from(Bay)) or 0


def test_a_question_to_a_frozen_process_is_asked_again_on_another_line(
    house: House, freezer: Freezer
) -> None:
    house.ask(house.manager, look_and_freeze, freezer)


def test_a_long_report_on_a_server_that_is_well_is_waited_for(house: House) -> None:
    assert house.ask(house.manager, long_report, A_MOMENT * 2.2) == 1


def test_a_long_report_is_waited_for_on_a_server_that_lets_nobody_more_in(
    house: House, server: Engine
) -> None:
    house.ask(house.manager, long_report, 0)
    with server.execution_options(isolation_level="AUTOCOMMIT").connect() as owner:
        owner.execute(text("ALTER ROLE app NOLOGIN"))
        try:
            assert house.ask(house.manager, long_report, A_MOMENT * 2.2) == 1
        finally:
            owner.execute(text("ALTER ROLE app LOGIN"))


def test_no_question_is_waited_for_without_end(house: House) -> None:
    with pytest.raises(DatabaseAway):
        house.ask(house.manager, long_report, LONGEST * 3)


def test_a_verb_that_cannot_be_ended_is_not_stored_twice_when_the_server_thaws(
    house: House, freezer: Freezer
) -> None:
    with pytest.raises(DatabaseBusy):
        house.do(house.manager, add_bay_here, freezer)
    assert bays(house) == 0


def test_a_frozen_commit_is_told_as_not_known_and_counts_once_after_the_thaw(
    house: House, engine: Engine, freezer: Freezer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storing, "DOUBT_SECONDS", 0.05)
    commit = engine.dialect.do_commit

    def freeze_first(line: PoolProxiedConnection) -> None:
        driver = cast("Connection[object]", line.driver_connection)
        freezer(driver.info.backend_pid)
        commit(line)

    monkeypatch.setattr(engine.dialect, "do_commit", freeze_first)
    with pytest.raises(NotKnownWhetherStored):
        house.do(house.manager, add_bay_here, None)
    freezer.thaw()
    number = house.do(house.manager, add_bay_here, None)
    with house.session() as session:
        assert list(session.scalars(select(Bay.id))) == [number]


def test_a_server_frozen_as_a_whole_is_away_and_comes_back(house: House, server: Engine) -> None:
    folder = Path(str(server.url.query["host"]))
    house.ask(house.manager, long_report, 0)
    with frozen(*whole_server(folder)), pytest.raises(DatabaseAway):
        house.ask(house.manager, long_report, 0)
    assert house.ask(house.manager, long_report, 0) == 1
