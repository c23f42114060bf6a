"""Opens the database with the settings that keep it whole: WAL, full sync, foreign keys, early write lock."""

from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from aftersales_desktop.database.watchdog import watch_over

READS = {"reads_only": True}
# A dead connection is found within seconds; no statement, lock or forgotten transaction holds others up.
SERVER_SETTINGS = {
    # Tells the lines of this program from those of the other PCs.
    "application_name": f"aftersales-desktop {uuid4().hex[:8]}",
    # Also where a database was made without an encoding: the check then says so.
    "client_encoding": "utf8",
    "connect_timeout": 3,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
    "options": "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=60000",
}


def sqlite_url(path: Path) -> str:
    """Name the SQLite file for SQLAlchemy."""
    return f"sqlite:///{path}"


def sqlite_path(engine: Engine) -> Path | None:
    """Tell which file the engine stands on; None for a server."""
    return Path(engine.url.database) if engine.dialect.name == "sqlite" and engine.url.database else None


def open_engine(url: str | URL) -> Engine:
    """Make the engine; connects on first use.

    SQLite begins every writing transaction with BEGIN IMMEDIATE, so that two writers queue instead of
    failing half way; reads begin deferred and see one moment.
    """
    if make_url(url).get_backend_name() != "sqlite":
        # No ping before each use: the runner takes a new connection when the pool's turns out to be dead.
        engine = create_engine(
            url, pool_recycle=1800, connect_args=dict(SERVER_SETTINGS), hide_parameters=True
        )
        watch_over(engine)
        return engine
    engine = create_engine(
        url, connect_args={"timeout": 10, "check_same_thread": False}, hide_parameters=True
    )
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_connection(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
    """Give one SQLite connection its settings; transactions are ours, not the driver's."""
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "wal_autocheckpoint=0",
        "trusted_schema=OFF",
        "cell_size_check=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begin deferred for reads, immediate for everything else."""
    reads = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
