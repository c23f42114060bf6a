"""Finds out whether a file can be opened as a house, from its first bytes and then from all of it.

The first look opens nothing: even reading through the database would leave files beside a newer program's.
"""

import sqlite3
import struct
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.backup.copy_file import faults_of, opened, readable
from aftersales_desktop.database.moving.sums import Sums
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MAGIC: Final = b"SQLite format 3\0"
HEADER: Final = 100
# "AFTS": this program's files, by which others and we know them.
APPLICATION: Final = 0x41465453
LOG_HEADER: Final = 32
FRAME_HEADER: Final = 24
LOG_MAGICS: Final = {0x377F0682, 0x377F0683}
STEPS_BETWEEN_GLANCES: Final = 20_000
END_MISSING: Final = QT_TRANSLATE_NOOP("Words", "its end is missing")


class FileUnusable(Refusal):
    """The base: the file is not what a house was stored in, or no longer; it is left as it is."""


class NotADatabase(FileUnusable):
    """Something else lies under the name, or the beginning was overwritten."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The file {file} is not a database, or its beginning is destroyed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the right file, or restore the newest good backup.")


class NotOurDatabase(FileUnusable):
    """Another program's database."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The file {file} belongs to another program.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the right file; nothing was changed in this one.")


class EmptyFile(FileUnusable):
    """A file of no bytes where a house should be; it is not taken for a new house."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The file {file} is empty.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Restore the newest good backup. If there never was a house here, remove the file."
    )


class HouseFileDamaged(FileUnusable):
    """The file does not read as it was written."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database is damaged: {what}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Store nothing in it. Restore the newest good backup; until then the house can be looked at as far "
        "as it can be read.",
    )


class SumsDisagree(FileUnusable):
    """The file reads well, but its books do not agree."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The books do not agree: {what}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Save the file for support, and restore the newest backup in which they do."
    )


def schema_number(file: Path) -> int | None:
    """Look at a file without opening it, and give the number of its schema; none where there is no file.

    Raises:
        EmptyFile: It has no bytes.
        NotADatabase: It does not begin as one.
        NotOurDatabase: Another program's name is in it.
        HouseFileDamaged: Its end is missing.

    """
    if not file.exists():
        return None
    size = file.stat().st_size
    if not size:
        raise EmptyFile(file=file.name)
    page = _first_page(file)
    if len(page) < HEADER or not page.startswith(MAGIC):
        raise NotADatabase(file=file.name)
    application = _number(page, 68)
    if application not in {0, APPLICATION}:
        raise NotOurDatabase(file=file.name)
    if not _log_of(file) and size < _number(page, 28) * _page_size(page):
        raise HouseFileDamaged(what=Word(END_MISSING))
    return _number(page, 60)


def check_quickly(file: Path, seconds: float) -> None:
    """Read every page once, but no longer than so many seconds; indexes are not compared.

    Raises:
        HouseFileDamaged: Something does not read as it was written.

    """
    until = time.monotonic() + seconds
    with opened(file, read_only=True) as connection:
        connection.text_factory = readable
        connection.set_progress_handler(lambda: time.monotonic() > until, STEPS_BETWEEN_GLANCES)
        try:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(3)") if row[0] != "ok"]
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                return
            found = [str(error)]
    if found:
        raise HouseFileDamaged(what="; ".join(found))


def check_whole(file: Path, sums: Iterable[Sums] = ()) -> None:
    """Read every page, compare every index, look for lost parents, and reckon the sums that must agree.

    Raises:
        HouseFileDamaged: The file does not read as it was written.
        SumsDisagree: It does, and its books do not agree.

    """
    try:
        with opened(file, read_only=True) as connection:
            faults = faults_of(connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # The driver itself cannot read what SQLite says of some damage.
        faults = str(error)
    if faults:
        raise HouseFileDamaged(what=faults)
    try:
        apart = _sums_apart(file, sums)
    except (sqlite3.Error, DBAPIError, ValueError) as error:
        raise HouseFileDamaged(what=str(getattr(error, "orig", error))) from error
    if apart:
        raise SumsDisagree(what=apart)


def _sums_apart(file: Path, sums: Iterable[Sums]) -> tuple[Word, ...]:
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=10),
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        return tuple(Word(one.name) for one in sums if one.reckon(connection).differing)


def _first_page(file: Path) -> bytes:
    """Read the first page as of the last commit: from the log if it stands there, else from the file."""
    with file.open("rb") as content:
        page = content.read(HEADER)
    newest = _first_page_in_log(_log_of(file)) if page.startswith(MAGIC) else b""
    return newest or page


def _log_of(file: Path) -> bytes:
    log = file.with_name(f"{file.name}-wal")
    return log.read_bytes() if log.exists() else b""


def _first_page_in_log(log: bytes) -> bytes:
    """Find the first page's last committed version in a write-ahead log (sqlite.org/fileformat2.html)."""
    if len(log) < LOG_HEADER or _number(log, 0) not in LOG_MAGICS:
        return b""
    size, salts = _number(log, 8), log[16:24]
    committed = pending = b""
    for start in range(LOG_HEADER, len(log) - FRAME_HEADER - size + 1, FRAME_HEADER + size):
        if log[start + 8 : start + 16] != salts:
            break
        if _number(log, start) == 1:
            pending = log[start + FRAME_HEADER : start + FRAME_HEADER + HEADER]
        if _number(log, start + 4):
            committed = pending
    return committed


def _page_size(page: bytes) -> int:
    size = int.from_bytes(page[16:18], "big")
    # The format's own word for 65536, which does not fit.
    return 65_536 if size == 1 else size


def _number(data: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", data, at)[0])
