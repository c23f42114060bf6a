"""A fresh database on each engine, the local file and a server, for whatever is tried on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.rights import hand_out
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from tests.postgres_server import address, postgres_server

PROGRAM = "workshop"
METADATA = TABLES[0].metadata
# Quicker than TRUNCATE by far, as the tables hold a handful of rows; foreign keys sleep meanwhile.
DELETES = [f"DELETE FROM {name}" for name in METADATA.tables]  # noqa: S608 - our own table names
EMPTY_ALL = text(";".join(["SET LOCAL session_replication_role = replica", *DELETES]))


def open_in_a_hurry(file: Path) -> Engine:
    """Open a test's file as the program does, without waiting for the disk: no test pulls the plug here."""
    engine = open_engine(sqlite_url(file))

    @event.listens_for(engine, "connect")
    def _do_not_wait(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.close()

    return engine


@pytest.fixture(scope="session")
def server() -> Iterator[Engine]:
    """A PostgreSQL server with one database, emptied before each test: that is quicker than a new one."""
    with postgres_server() as socket:
        engine = open_engine(address(socket, "postgres"))
        METADATA.create_all(engine)
        yield engine
        engine.dispose()


@pytest.fixture(scope="session")
def server_for_program(server: Engine) -> Iterator[Engine]:
    """The same server for the program's role, which may what the program may and cannot empty a table."""
    with server.begin() as connection:
        connection.exec_driver_sql(f"CREATE ROLE {PROGRAM} LOGIN")
        hand_out(connection, PROGRAM)
    engine = open_engine(server.url.set(username=PROGRAM))
    yield engine
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """A fresh database on one of the two engines."""
    if request.param == "sqlite":
        request.getfixturevalue("database_file")
        yield request.getfixturevalue("file_engine")
        return
    owner: Engine = request.getfixturevalue("server")
    with owner.begin() as connection:
        connection.execute(EMPTY_ALL)
    program: Engine = request.getfixturevalue("server_for_program")
    yield program


@pytest.fixture
def runner(engine: Engine, clock: SetClock) -> Runner:
    """The way into a fresh database on either engine."""
    return Runner(engine, clock)
