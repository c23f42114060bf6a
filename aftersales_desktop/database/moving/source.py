"""The place a house is moved from: read as of one moment, with nobody writing during a real move."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Engine, Table, text
from sqlalchemy.exc import DBAPIError, OperationalError

from aftersales_desktop.database.engine import READS, sqlite_path
from aftersales_desktop.database.faults import is_away
from aftersales_desktop.database.migrate import current_revision, steps_missing
from aftersales_desktop.database.moving.refusals import (
    NothingThere,
    OthersAreConnected,
    SourceIsDamaged,
    SourceIsOlder,
)
from aftersales_desktop.database.moving.rows import Values
from aftersales_desktop.database.moving.server_lines import lock_tables, patient
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.storing import LOCK_WAIT_SECONDS
from aftersales_desktop.database.turn import turn_at

SHOWN_OTHERS = 5
# Whoever may not read another role's line sees neither its kind nor its address; background work has no role.
OTHERS = text(
    "SELECT usename || coalesce('@' || host(client_addr), '') FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL "
    "AND coalesce(backend_type, 'client backend') = 'client backend' "
    "AND application_name IS DISTINCT FROM current_setting('application_name') ORDER BY 1"
)
FILE_BYTES = text("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
SERVER_BYTES = text("SELECT pg_database_size(current_database())")
ORPHANS = "PRAGMA foreign_key_check"


def place_of(engine: Engine) -> str:
    """Name a place for people: the file, or the server's address."""
    return str(sqlite_path(engine) or ServerAddress.of(engine.url))


def check_source(engine: Engine) -> None:
    """Look whether this program can move what lies there.

    Raises:
        NothingThere: The file does not exist.
        SourceIsOlder: It has to be upgraded first.
        DatabaseIsNewer: A newer program wrote it.

    """
    path = sqlite_path(engine)
    if path is not None and not path.exists():
        raise NothingThere(place=path)
    reading = engine.execution_options(**READS)
    steps = steps_missing(reading)
    if steps:
        at = current_revision(reading) or "—"
        raise SourceIsOlder(place=place_of(engine), at=at, head=steps[-1].revision)


@contextmanager
def as_of_one_moment(engine: Engine) -> Iterator[Connection]:
    """Read without keeping anybody from anything: for a preview and for a trial."""
    options: dict[str, Any] = dict(READS)
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with patient(engine).execution_options(**options).connect() as connection:
        yield connection
        _let_go(connection)


@contextmanager
def with_nobody_writing(engine: Engine) -> Iterator[Connection]:
    """Read as of one moment, and let nobody write until the end.

    Raises:
        OthersAreConnected: Programs elsewhere have the database open.

    """
    path = sqlite_path(engine)
    if path is None:
        with _alone_on_the_server(engine) as connection:
            yield connection
        return
    # Writing programs take this turn first; the transaction holds off whatever does not know of it.
    with turn_at(path).taken(LOCK_WAIT_SECONDS), engine.connect() as connection:
        connection.begin()
        yield connection


def others_connected(connection: Connection) -> tuple[str, ...]:
    """Name whoever else is connected to a server's database; this program's own connections do not count."""
    return tuple(connection.scalars(OTHERS)) if connection.dialect.name == "postgresql" else ()


def bytes_there(connection: Connection) -> int:
    """Tell about how large the data are."""
    query = SERVER_BYTES if connection.dialect.name == "postgresql" else FILE_BYTES
    return int(connection.scalar(query) or 0)


def check_parents(connection: Connection) -> None:
    """Look in a file whether every row's parent is there; a server has always seen to that.

    Raises:
        SourceIsDamaged: One is missing.

    """
    if connection.dialect.name == "sqlite":
        orphan = connection.exec_driver_sql(ORPHANS).first()
        if orphan is not None:
            table, row, parent, _ = orphan
            raise SourceIsDamaged(table=table, why=f"#{row} → {parent}?")


@contextmanager
def _alone_on_the_server(engine: Engine) -> Iterator[Connection]:
    with patient(engine).execution_options(isolation_level="REPEATABLE READ").connect() as connection:
        others = others_connected(connection)
        if others:
            raise OthersAreConnected(count=len(others), who=", ".join(others[:SHOWN_OTHERS]))
        lock_tables(connection, "SHARE")
        yield connection
        _let_go(connection)


def _let_go(connection: Connection) -> None:
    """End reading; a server that went away after the last row takes back nothing that was kept elsewhere."""
    with suppress(DBAPIError):
        connection.rollback()


def readable(table: Table, rows: Iterator[Sequence[Values]]) -> Iterator[Sequence[Values]]:
    """Hand rows on as long as they can be read as what their columns hold.

    Raises:
        SourceIsDamaged: One cannot: a word that is none of the few, a time that is no time.

    """
    while True:
        try:
            some = next(rows)
        except StopIteration:
            return
        except (ValueError, LookupError, TypeError, OperationalError) as error:
            if is_away(error):
                raise
            raise SourceIsDamaged(table=table.name, why=str(error).splitlines()[0]) from error
        yield some
