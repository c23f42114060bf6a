"""Brings a database to the schema this program knows, after putting a copy aside; refuses a newer one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext, MigrationInfo
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, func, inspect, select
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.backup.kept import FOLDER, Backup, BackupKind
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.database.damage import APPLICATION, NotOurDatabase, schema_number
from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.faults import in_our_words
from aftersales_desktop.database.turn import turn_at
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MIGRATIONS = Path(__file__).parent / "migrations"
# Whoever upgrades a server holds this lock; a second one waits and then finds nothing to do.
UPGRADE_LOCK = 4_711_2026
# As long as the largest house takes, so that the second start waits for the first.
UPGRADE_WAIT_SECONDS = 300


class ServerIsEmpty(Refusal):
    """Nobody has prepared the database on the server."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database on the server has not been prepared yet.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Whoever looks after the server runs once, at any PC: aftersales-desktop server init"
    )


class ServerIsOlder(Refusal):
    """The program was renewed before the server's schema; the program's own role may not change that."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database on the server is older than this program.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Whoever looks after the server runs once, at any PC: aftersales-desktop server upgrade"
    )


class DatabaseIsNewer(Refusal):
    """The database was written by a newer program; it is left untouched."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This database was made by a newer version of the program.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Install the newer version on this PC; nothing was changed.")


class Step(NamedTuple):
    """One revision of the schema, and what it brings in a line."""

    revision: str
    brings: str


def bring_up_to_date(engine: Engine) -> None:
    """Create or upgrade the schema; a no-op when it is current.

    Of two programs that start together one does it, and the other waits and finds it done.

    Raises:
        DatabaseIsNewer: The database's revision is unknown to this program.
        DatabaseBusy: Another program has been at it for too long.
        NothingCanBeStored: The file takes nothing; it is as it was.

    """
    if not steps_missing(engine):
        return
    own = _own_engine(engine)
    try:
        with in_our_words(), _alone(own):
            if not steps_missing(engine):
                return
            current = current_revision(engine)
            if current is not None:
                put_a_copy_aside(engine)
            with own.connect() as connection:
                _upgrade(connection)
    finally:
        own.dispose()


def check_openable(file: Path) -> None:
    """Look at a file's first bytes before anything opens it; nothing is left beside it.

    Raises:
        DatabaseIsNewer: A newer program stored it.
        FileUnusable: It is none of ours, or damaged.

    """
    number = schema_number(file)
    if number is not None and number > newest_number():
        raise DatabaseIsNewer


def check_ours(engine: Engine) -> None:
    """See that nobody else's tables lie where ours would be made.

    Raises:
        NotOurDatabase: There are tables, and none of them is ours.

    """
    if current_revision(engine) is None and inspect(engine).get_table_names():
        path = sqlite_path(engine)
        raise NotOurDatabase(file=path.name if path else engine.url.database)


def newest_number() -> int:
    """Give the number of the schema this program knows, as it stands in a file's header."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    return _number_of(head or "0")


def check_up_to_date(engine: Engine) -> None:
    """Look whether a server's schema is this program's; the program itself may not change it there.

    Raises:
        ServerIsEmpty: There is no schema.
        ServerIsOlder: It lacks steps.
        DatabaseIsNewer: Its revision is unknown to this program.

    """
    if steps_missing(engine):
        raise ServerIsEmpty if current_revision(engine) is None else ServerIsOlder


def steps_missing(engine: Engine) -> tuple[Step, ...]:
    """Tell what an upgrade would do, oldest first; empty when the schema is current.

    Raises:
        DatabaseIsNewer: The database's revision is unknown to this program.

    """
    script = ScriptDirectory.from_config(_config())
    current = current_revision(engine)
    steps = []
    for revision in script.walk_revisions():
        if revision.revision == current:
            break
        steps.append(Step(revision.revision, (revision.doc or "").splitlines()[0]))
    else:
        if current is not None:
            raise DatabaseIsNewer
    return tuple(reversed(steps))


def current_revision(engine: Engine) -> str | None:
    """Read which revision the database stands at; None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def put_a_copy_aside(engine: Engine) -> Backup | None:
    """Make a backup of a file before it is changed, compared like any other, in the folder beside it.

    Raises:
        FolderNotWritable: There is no room for it; nothing is changed then.
        HouseDamaged: The file cannot be read whole, so it is not changed either.

    """
    path = sqlite_path(engine)
    if path is None:
        return None
    return make_backup(path, path.parent / FOLDER, BackupKind.BEFORE_UPGRADE, datetime.now(UTC))


@contextmanager
def _alone(engine: Engine) -> Iterator[None]:
    """Let no two programs upgrade one database at a time; a file's are kept apart by its turn."""
    path = sqlite_path(engine)
    if path is not None:
        with turn_at(path).taken(UPGRADE_WAIT_SECONDS):
            yield
        return
    with engine.connect() as connection:
        connection.execute(select(func.pg_advisory_lock(UPGRADE_LOCK)))
        yield


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    config.attributes["after_each"] = _after_each
    command.upgrade(config, "head")
    connection.commit()
    driver: Any = connection.connection.dbapi_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        # Into the header itself, where an older program looks first.
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _after_each(*, ctx: MigrationContext, step: MigrationInfo, **_rest: object) -> None:
    """See that no row lost its parent, and number the file: both before the revision counts."""
    connection = ctx.connection
    if connection is None or connection.dialect.name != "sqlite":
        return
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        msg = f"the upgrade left rows without their parents: {orphans[:5]}"
        raise RuntimeError(msg)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version = {_number_of(step.up_revision_id or '0')}")


def _number_of(revision: str) -> int:
    """Read the number a revision begins with."""
    return int(revision.split("_", maxsplit=1)[0])


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
