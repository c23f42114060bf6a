"""Brings a database to the schema this program knows, after putting a copy aside; refuses a newer one."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MIGRATIONS = Path(__file__).parent / "migrations"


class DatabaseIsNewer(Refusal):
    """The database was written by a newer program; it is left untouched."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This database was made by a newer version of the program.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Install the newer version on this PC; nothing was changed.")


def bring_up_to_date(engine: Engine) -> None:
    """Create or upgrade the schema; a no-op when it is current.

    Raises:
        DatabaseIsNewer: The database's revision is unknown to this program.

    """
    script = ScriptDirectory.from_config(_config())
    current = current_revision(engine)
    if current == script.get_current_head():
        return
    if current is not None:
        if current not in {revision.revision for revision in script.walk_revisions()}:
            raise DatabaseIsNewer
        put_a_copy_aside(engine, current)
    own = _own_engine(engine)
    try:
        with own.connect() as connection:
            _upgrade(connection)
    finally:
        own.dispose()


def current_revision(engine: Engine) -> str | None:
    """Read which revision the database stands at; None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def put_a_copy_aside(engine: Engine, revision: str) -> Path | None:
    """Copy a SQLite file beside itself before it is changed, through SQLite's own backup."""
    path = sqlite_path(engine)
    if path is None:
        return None
    aside = path.with_name(f"{path.stem}.before-upgrade-from-{revision}{path.suffix}")
    source, target = sqlite3.connect(path), sqlite3.connect(aside)
    try:
        source.backup(target)
    finally:
        source.close()
        target.close()
    return aside


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()
    if connection.dialect.name == "sqlite":
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            msg = f"the upgrade left rows without their parents: {orphans[:5]}"
            raise RuntimeError(msg)


def _own_engine(engine: Engine) -> Engine:
    """Make an engine for migrating only: foreign keys on would let table rebuilds delete children."""
    own = create_engine(engine.url, poolclass=NullPool)
    if own.dialect.name == "sqlite":
        event.listen(own, "connect", _set_up)
        event.listen(own, "begin", _begin)
    return own


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=OFF")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
