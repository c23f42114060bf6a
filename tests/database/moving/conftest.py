"""Places to move from and to: a file with made-up rows, an empty database on a server, a name for a file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, text

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date, current_revision
from aftersales_desktop.database.moving import target_file
from tests.both_engines import EMPTY_ALL, open_in_a_hurry
from tests.database.moving.made_rows import fill

DRAWN = text("SELECT sequencename FROM pg_sequences WHERE last_value IS NOT NULL")


@pytest.fixture(scope="session")
def prepared_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a file with the schema as the migrations make it, triggers and all."""
    path = tmp_path_factory.mktemp("prepared") / "empty.db"
    engine = open_engine(sqlite_url(path))
    bring_up_to_date(engine)
    engine.dispose()
    with sqlite3.connect(path) as connection:
        return connection.serialize()


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory, prepared_file: bytes) -> bytes:
    """The same with made-up rows in every table."""
    path = tmp_path_factory.mktemp("filled") / "house.db"
    path.write_bytes(prepared_file)
    engine = open_in_a_hurry(path)
    fill(engine)
    engine.dispose()
    with sqlite3.connect(path) as connection:
        return connection.serialize()


@pytest.fixture(scope="session")
def prepared_server(server: Engine) -> Iterator[Engine]:
    """A database on the server with the schema as the migrations make it."""
    name = f"moving_{uuid4().hex}"
    with server.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql(f"CREATE DATABASE {name}")
    engine = open_engine(server.url.set(database=name))
    bring_up_to_date(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def server_place(prepared_server: Engine) -> Iterator[Engine]:
    """The same, empty, with every number still to be drawn."""
    with prepared_server.begin() as connection:
        connection.execute(EMPTY_ALL)
        for sequence in connection.scalars(DRAWN).all():
            connection.exec_driver_sql(f"ALTER SEQUENCE {sequence} RESTART")
    at = current_revision(prepared_server)
    yield prepared_server
    prepared_server.dispose()
    with prepared_server.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:at)"), {"at": at})


@pytest.fixture
def house_file(tmp_path: Path, filled_file: bytes) -> Iterator[Engine]:
    """A house of made-up rows in a file."""
    path = tmp_path / "house.db"
    path.write_bytes(filled_file)
    engine = open_in_a_hurry(path)
    yield engine
    engine.dispose()


@pytest.fixture
def new_file(tmp_path: Path, prepared_file: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A name for a file that is to be made, its schema copied instead of migrated, which takes longer."""
    monkeypatch.setattr(target_file, "make_schema", lambda part: part.write_bytes(prepared_file))
    return tmp_path / "moved" / "house.db"
