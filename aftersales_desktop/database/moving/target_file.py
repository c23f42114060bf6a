"""A file as the place a house is moved to: written beside it as .part, renamed once it is verified."""

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection, Table, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.location import check_location
from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.database.moving.digest import binding
from aftersales_desktop.database.moving.emptiness import check_empty
from aftersales_desktop.database.moving.refusals import FileIsThere, NotEnoughSpace
from aftersales_desktop.database.moving.rows import Values

MEGABYTE = 1_000_000
# The same rows take a little more or less in the other engine, and the schema alone takes some.
SPARE_BYTES = 64 * MEGABYTE
SPARE_SHARE = 1.3
# It is nobody's yet, and thrown away unless it is whole: nothing here needs a journal or waits for the disk.
FILLING = (
    "journal_mode=OFF",
    "synchronous=OFF",
    "foreign_keys=ON",
    "cell_size_check=ON",
    "trusted_schema=OFF",
    "cache_size=-65536",
)
# What SQLite and the writers' queue leave beside a file.
BESIDE = ("-wal", "-shm", "-journal", ".lock", ".queue")
# A row may point to a later one: SQLite looks once at the end.
PARENTS_AT_THE_END = "PRAGMA defer_foreign_keys=ON"


def check_file(path: Path, needed: int) -> None:
    """Look whether a file can be made there.

    Raises:
        NotALocalFolder: It would lie on a share or in a cloud folder.
        TargetHoldsData: A house lies there.
        FileIsThere: Another file lies there.
        NotEnoughSpace: The disk would be full.

    """
    check_location(path)
    if path.exists():
        _name_what_is_there(path)
        raise FileIsThere(place=path)
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    free = shutil.disk_usage(folder).free
    wanted = int(needed * SPARE_SHARE) + SPARE_BYTES
    if free < wanted:
        raise NotEnoughSpace(place=path, free=free // MEGABYTE, needed=wanted // MEGABYTE)


class IntoFile:
    """Rows on their way into a file's transaction."""

    def __init__(self, connection: Connection) -> None:
        """Write through this connection."""
        self.connection = connection

    def write(self, table: Table, batches: Iterable[Sequence[Values]]) -> None:
        """Insert a table."""
        quote = self.connection.dialect.identifier_preparer
        columns = ", ".join(quote.format_column(column) for column in table.columns)
        places = ", ".join("?" * len(table.columns))
        insert = f"INSERT INTO {quote.format_table(table)} ({columns}) VALUES ({places})"  # noqa: S608 - our own names
        bind = binding(table, self.connection.dialect)
        for rows in batches:
            self.connection.exec_driver_sql(insert, [tuple(bind(row)) for row in rows])


@contextmanager
def into_file(path: Path) -> Iterator[IntoFile]:
    """Fill a new file; an error inside takes it away again.

    Raises:
        FileIsThere: Somebody made one of that name meanwhile.

    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    # One move at a time; the lock goes with the move, and is not the one whoever writes into the file takes.
    lock = FileLock(f"{part}.move", timeout=0)
    with lock:
        try:
            _throw_away(part)
            make_schema(part)
            with _filled(part) as connection:
                yield IntoFile(connection)
            if path.exists():
                raise FileIsThere(place=path)
            part.rename(path)
            _to_disk(path.parent)
        finally:
            _throw_away(part)
            with suppress(OSError):
                Path(lock.lock_file).unlink()


def make_schema(part: Path) -> None:
    """Make every table, with the triggers that let some of them only grow."""
    engine = open_engine(sqlite_url(part))
    try:
        bring_up_to_date(engine)
    finally:
        engine.dispose()


@contextmanager
def _filled(part: Path) -> Iterator[Connection]:
    """Open the new file for filling, and write it to the disk when all went well."""
    engine = create_engine(sqlite_url(part), poolclass=NullPool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    with engine.connect() as connection:
        connection.exec_driver_sql(PARENTS_AT_THE_END)
        yield connection
        connection.commit()
    _to_disk(part)


def _set_up(connection: DBAPIConnection, _record: object) -> None:
    connection.isolation_level = None  # sqlite3's own; transactions are ours
    cursor = connection.cursor()
    for pragma in FILLING:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN EXCLUSIVE")


def _to_disk(path: Path) -> None:
    """Wait until a file's bytes, or a folder's names, are on the disk; Windows opens no folder."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _throw_away(part: Path) -> None:
    for file in (part, *(part.with_name(part.name + ending) for ending in BESIDE)):
        file.unlink(missing_ok=True)


def _name_what_is_there(path: Path) -> None:
    """Read a file that is in the way without touching it; one of another kind names nothing.

    Raises:
        TargetHoldsData: A house lies in it.

    """
    engine = create_engine(
        f"{sqlite_url(path)}?mode=ro&uri=true".replace("///", "///file:", 1), poolclass=NullPool
    )
    with suppress(DatabaseError), engine.connect() as connection:
        check_empty(connection, str(path))
