"""What an engine or a disk says when it does not take a house, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from filelock import Timeout
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.faults import is_away, is_busy, sqlstate
from aftersales_desktop.database.moving.refusals import MoveFailed
from aftersales_desktop.database.refusals import DatabaseAway, DatabaseBusy


@contextmanager
def in_words() -> Iterator[None]:
    """Turn the words of engine and disk into refusals.

    Raises:
        DatabaseBusy: Somebody held what was needed for too long.
        DatabaseAway: The server went away.
        MoveFailed: Anything else; nothing was kept.

    """
    try:
        yield
    except Timeout as error:
        raise DatabaseBusy from error
    except DBAPIError as error:
        if is_away(error):
            raise DatabaseAway from error
        if is_busy(error):
            raise DatabaseBusy from error
        raise MoveFailed(words=_first_line(error.orig or error)) from error
    except psycopg.Error as error:
        # COPY is spoken with the driver itself; a connection that broke has no state.
        if not sqlstate(error) or sqlstate(error).startswith(("08", "57P")):
            raise DatabaseAway from error
        raise MoveFailed(words=_first_line(error)) from error
    except OSError as error:
        raise MoveFailed(words=error.strerror or str(error)) from error


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
