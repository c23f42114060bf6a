"""Copies one SQLite file into another through SQLite itself, as of one moment, while others go on working."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

PAGES_AT_ONCE = 512
ROWS_AT_ONCE = 5_000
# The driver's own words for a text that is none any more.
NO_TEXT = "Could not decode to UTF-8"
# How much of the whole is done, from 0 to 1; it may raise to stop.
Progress = Callable[[float], None]


@contextmanager
def opened(file: Path, *, read_only: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a file for the time of the block; nothing is begun by itself."""
    mode = "ro" if read_only else "rwc"
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True, timeout=10)
    connection.isolation_level = None
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """See the file as it is now until the end of the block, whatever others write meanwhile."""
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def copy_pages(source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress) -> None:
    """Copy every page; the target is as it was if anything is raised."""

    def tell(_status: int, remaining: int, of: int) -> None:
        progress((of - remaining) / of if of else 1.0)

    source.backup(target, pages=PAGES_AT_ONCE, progress=tell)


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """Name the tables that hold the house's data."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [row[0] for row in found]


def digests(connection: sqlite3.Connection, progress: Progress) -> dict[str, tuple[int, str]]:
    """Count the rows of every table and reckon their fingerprint.

    Raises:
        sqlite3.DatabaseError: The file is damaged, be it only that a text or a name is none any more.

    """
    try:
        return _digests(connection, progress)
    except UnicodeDecodeError as error:
        raise sqlite3.DatabaseError(str(error)) from error
    except sqlite3.OperationalError as error:
        # Of damaged texts the driver speaks as it does of a disk that is full.
        raise sqlite3.DatabaseError(str(error)) if NO_TEXT in str(error) else error from None


def _digests(connection: sqlite3.Connection, progress: Progress) -> dict[str, tuple[int, str]]:
    tables = tables_of(connection)
    found: dict[str, tuple[int, str]] = {}
    for place, table in enumerate(tables, start=1):
        taken, rows = sha256(), 0
        cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')  # noqa: S608 - a table's own name
        while some := cursor.fetchmany(ROWS_AT_ONCE):
            taken.update(repr(some).encode("utf-8", "surrogatepass"))
            rows += len(some)
            progress((place - 1) / len(tables))
        found[table] = (rows, taken.hexdigest())
    progress(1.0)
    return found


def readable(text: bytes) -> str:
    """Read what SQLite says of a damaged file, which may quote bytes that are no text any more."""
    return text.decode("utf-8", "replace")


def faults_of(connection: sqlite3.Connection) -> str:
    """Read every page and say what is wrong with the file; empty when nothing is."""
    connection.text_factory = readable
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
    orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
    if orphan is not None:
        found.append(f"{orphan[0]} #{orphan[1]}")
    return "; ".join(found)
