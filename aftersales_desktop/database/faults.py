"""What an error of the driver means: the server is away, somebody was in the way, or it is a bug.

Servers say it by SQLSTATE (PostgreSQL's appendix "Error Codes"); a connection that is gone says nothing at
all, and SQLite says it in words.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from filelock import Timeout
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm.exc import StaleDataError

from aftersales_desktop.database.refusals import (
    CannotWrite,
    ChangedElsewhere,
    DatabaseAway,
    DatabaseBusy,
    DatabaseDamaged,
    DiskFull,
    DoesNotFit,
    NothingCanBeStored,
)

# Serialisation failure, deadlock: undone by the server, and right to be done again from the start.
AGAIN = {"40001", "40P01"}
# A distributed engine's word for a COMMIT whose end it does not know itself.
UNKNOWN = {"40003"}
# Lock not available, cancelled at the statement's time limit.
BUSY = {"55P03", "57014"}
# The disk of the server is full; it takes no writing, as a stand-by does.
FULL_STATE, PROTECTED_STATE = "53100", "25006"
# Connection lost (class 08), shut down, crashed, starting up, too many clients.
AWAY = {"57P01", "57P02", "57P03", "57P05", "53300", "25P03"}
# A file's or folder's own trouble: no room, a limit, a quota; then no right, or a medium that is read only.
NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
FULL_CODES = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
}
PROTECTED_CODES = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}
# The driver's own words, without a code, for a text that is none any more.
NO_TEXT = "Could not decode to UTF-8"
DAMAGED_CODES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def sqlstate(error: BaseException) -> str:
    """Read the server's own word for an error; empty when there is none."""
    driver = error.orig if isinstance(error, DBAPIError) else error
    return getattr(driver, "sqlstate", None) or ""


def is_to_be_done_again(error: BaseException) -> bool:
    """Say whether the server undid it for another's sake, so that the same again may well succeed."""
    return sqlstate(error) in AGAIN


def is_away(error: BaseException) -> bool:
    """Say whether the server could not be reached or the connection broke."""
    if not isinstance(error, DBAPIError):
        return False
    state = sqlstate(error)
    if error.connection_invalidated or state in AWAY or state.startswith("08"):
        return True
    # Whoever could not connect has no state; SQLite never has one, and is never away.
    from_server = type(error.orig).__module__.startswith("psycopg")
    return from_server and not state and isinstance(error, OperationalError | InterfaceError)


def is_in_doubt(error: BaseException) -> bool:
    """Say whether an error of COMMIT leaves open how it ended."""
    return is_away(error) or sqlstate(error) in UNKNOWN


def is_busy(error: BaseException) -> bool:
    """Say whether somebody else held what was needed for too long."""
    if isinstance(error, NoConnectionFree) or sqlstate(error) in BUSY | AGAIN:
        return True
    return isinstance(error, OperationalError) and "locked" in str(error)


def why_not_stored(error: BaseException) -> NothingCanBeStored | None:
    """Say what keeps a house from being written or read; None when it is something else."""
    driver = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(driver, sqlite3.Error):
        return _by_code(driver)
    if isinstance(driver, OSError):
        if driver.errno in NO_ROOM:
            return DiskFull()
        return CannotWrite() if driver.errno in NO_RIGHT else None
    if sqlstate(error) == FULL_STATE:
        return DiskFull()
    return CannotWrite() if sqlstate(error) == PROTECTED_STATE else None


def _by_code(error: sqlite3.Error) -> NothingCanBeStored | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return DatabaseDamaged() if NO_TEXT in str(error) else None
    if code in FULL_CODES:
        return DiskFull()
    primary = code & 0xFF
    if primary in PROTECTED_CODES:
        return CannotWrite()
    return DatabaseDamaged() if primary in DAMAGED_CODES or code == sqlite3.SQLITE_IOERR_READ else None


@contextmanager
def in_our_words() -> Iterator[None]:
    """Turn the database's own words into refusals."""
    try:
        yield
    except (IntegrityError, StaleDataError) as error:
        raise ChangedElsewhere from error
    except (DataError, OverflowError) as error:
        raise DoesNotFit from error
    except Timeout as error:
        raise DatabaseBusy from error
    except (DBAPIError, NoConnectionFree, sqlite3.Error, OSError) as error:
        not_stored = why_not_stored(error)
        if not_stored is not None:
            raise not_stored from error
        if is_away(error):
            raise DatabaseAway from error
        if is_busy(error):
            raise DatabaseBusy from error
        raise
