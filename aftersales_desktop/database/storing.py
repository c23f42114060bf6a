"""Runs something in a transaction until it is stored, and looks as of one moment, whatever the server does.

On a local file one program after the other writes. A server may undo a transaction for another's sake, lose
the connection, or never answer COMMIT: then the same is done again, harmless by the key it counts under.
"""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from aftersales_desktop.database.engine import READS, sqlite_path
from aftersales_desktop.database.faults import in_our_words, is_in_doubt
from aftersales_desktop.database.refusals import AlreadyCounted, NothingCanBeStored, OnlyLookedAt
from aftersales_desktop.database.tries import NoAnswerToCommit, Tries
from aftersales_desktop.database.turn import turn_at
from aftersales_desktop.values.refusal import Refusal

Receipt = TypeVar("Receipt")
Rows = TypeVar("Rows")

# A server shows each statement the newest state unless told otherwise; a page of figures shows one moment.
ONE_MOMENT = READS | {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
COMMITS_BETWEEN_CHECKPOINTS = 200
LOCK_WAIT_SECONDS = 10
# How long an unanswered COMMIT is asked about before the person is told that it is not known.
DOUBT_SECONDS = 10.0


class Store:
    """The transactions of one program on one database; its windows share it."""

    def __init__(self, engine: Engine) -> None:
        """Stand on an engine; nothing is opened yet."""
        self.engine = engine
        path = sqlite_path(engine)
        self.on_a_server = path is None
        self._turn = turn_at(path) if path else None
        self._commits = 0
        # Why nothing may be stored; on a copy made for looking a sign-in may still count its tries.
        self.closed: Refusal | None = None
        self.copy: TemporaryDirectory[str] | None = None
        self._reading = engine.execution_options(**(ONE_MOMENT if self.on_a_server else READS))

    @property
    def takes_nothing(self) -> NothingCanBeStored | None:
        """Why a step is refused once the house was closed for writing."""
        if self.closed is None or isinstance(self.closed, NothingCanBeStored):
            return self.closed
        return OnlyLookedAt()

    def until_stored(self, run: Callable[[Session], Receipt]) -> Receipt:
        """Run it in a transaction, and in a new one for as long as there is reason to.

        Raises:
            NoAnswerToCommit: It may have been stored, and nobody answers.
            OnlyLookedAt: The house was closed for writing.
            NothingCanBeStored: The file takes nothing, or the house lives elsewhere now.

        """
        if self.takes_nothing is not None and self.copy is None:
            raise self.takes_nothing
        tries = Tries(DOUBT_SECONDS)
        with in_our_words():
            while True:
                try:
                    return self._in_a_transaction(run)
                except AlreadyCounted:
                    if tries.unanswered is None:
                        raise
                    return tries.unanswered.receipt  # type: ignore[return-value]  # the same, the first time
                except (DBAPIError, NoAnswerToCommit) as error:
                    tries.go_on_after(error)

    def look(self, look: Callable[[Session], Rows]) -> Rows:
        """Look in a session, and in a second one when the first had a connection that was dead already."""
        tries = Tries(doubt_seconds=0)
        with in_our_words():
            while True:
                try:
                    with Session(self._reading) as session:
                        return look(session)
                except DBAPIError as error:
                    tries.go_on_after(error)

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        if not self.on_a_server and self.closed is None:
            self._checkpoint("TRUNCATE")
        self.engine.dispose()
        if self.copy is not None:
            self.copy.cleanup()

    def _in_a_transaction(self, run: Callable[[Session], Receipt]) -> Receipt:
        """Take the turn, open a session, run, commit.

        Raises:
            NoAnswerToCommit: The connection broke after COMMIT was sent.

        """
        with self._taken(), Session(self.engine, expire_on_commit=False) as session:
            receipt = run(session)
            try:
                session.commit()
            except DBAPIError as error:
                if self.on_a_server and is_in_doubt(error):
                    raise NoAnswerToCommit(receipt) from error
                # A local file's transaction may still be open after this; the library does not roll it back,
                # and would hand the connection to the next one as it is.
                if not self.on_a_server:
                    session.invalidate()
                raise
        self._commits += 1
        if self._commits % COMMITS_BETWEEN_CHECKPOINTS == 0 and not self.on_a_server:
            self._checkpoint("PASSIVE")
        return receipt

    def _taken(self) -> AbstractContextManager[None]:
        """Have the turn to write; a server keeps its writers apart itself."""
        return self._turn.taken(LOCK_WAIT_SECONDS) if self._turn else nullcontext()

    def _checkpoint(self, how: str) -> None:
        """Fold the log in while holding the turn, so that no two connections checkpoint at one instant.

        What was committed is safe in the log; a disk too full for folding is told by the next verb.
        """
        with suppress(sqlite3.Error, DBAPIError, OSError), self._taken(), self.engine.connect() as connection:
            driver: Any = connection.connection.dbapi_connection
            if driver is not None:
                driver.execute(f"PRAGMA wal_checkpoint({how})")
