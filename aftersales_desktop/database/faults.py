"""What an error of the driver means: the server is away, somebody was in the way, or it is a bug.

Servers say it by SQLSTATE (PostgreSQL's appendix "Error Codes"); a connection that is gone says nothing at
all, and SQLite says it in words.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import Timeout
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm.exc import StaleDataError

from aftersales_desktop.database.refusals import ChangedElsewhere, DatabaseAway, DatabaseBusy, DoesNotFit

# Serialisation failure, deadlock: undone by the server, and right to be done again from the start.
AGAIN = {"40001", "40P01"}
# A distributed engine's word for a COMMIT whose end it does not know itself.
UNKNOWN = {"40003"}
# Lock not available, cancelled at the statement's time limit.
BUSY = {"55P03", "57014"}
# Connection lost (class 08), shut down, crashed, starting up, too many clients.
AWAY = {"57P01", "57P02", "57P03", "57P05", "53300", "25P03"}


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
    except (DBAPIError, NoConnectionFree) as error:
        if is_away(error):
            raise DatabaseAway from error
        if is_busy(error):
            raise DatabaseBusy from error
        raise
