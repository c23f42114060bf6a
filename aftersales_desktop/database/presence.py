"""Who has what open at which place: seen at the other places, kept for some seconds, and it locks nothing.

These rows are no part of what happened: no verb writes them, no journal and no topic hears of them. A window
writes its own row again and again while something is open there, so a program that was killed is forgotten by
itself. Time is the database's own, since the clocks of two PCs differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import BigInteger, Connection, Engine, String, Table, delete, insert, select, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from aftersales_desktop.database.engine import READS, sqlite_path
from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.database.turn import turn_at
from aftersales_desktop.values.subject import Subject, SubjectKind

FORGOTTEN_AFTER_SECONDS = 30
# A heartbeat gives way to work: the next one comes anyway.
LOCK_WAIT_SECONDS = 2
LONGEST_NAME = 60


class PresenceRow(Row):
    """What one window shows, until when it is believed without hearing of it again."""

    __tablename__ = "presence"

    seat: Mapped[str] = mapped_column(String(36), primary_key=True)
    station: Mapped[str] = mapped_column(String(40))
    place: Mapped[str] = mapped_column(String(LONGEST_NAME))
    person: Mapped[str] = mapped_column(String(LONGEST_NAME))
    kind: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[int] = mapped_column(BIG_ID)
    since: Mapped[datetime]
    believed_until: Mapped[int] = mapped_column(BIG_ID)


TABLE = cast("Table", PresenceRow.__table__)


@dataclass(frozen=True, kw_only=True)
class Open:
    """A thing that is open in a window.

    Attributes:
        seat: The window, by a word that no other window has.
        station: Which of the stations it is.
        place: What the people call the place; empty when nobody has named it.
        person: Who stands there.
        subject: What is open.
        since: Since when.

    """

    seat: str
    station: str
    place: str
    person: str
    subject: Subject
    since: datetime


class PresenceBook:
    """Reads and writes who has what open."""

    def __init__(self, engine: Engine) -> None:
        """Stand on an engine; nothing is opened yet."""
        self._engine = engine
        path = sqlite_path(engine)
        self._turn = turn_at(path) if path else None
        self._on_a_server = path is None

    def keep(self, opened: Iterable[Open], closed: Iterable[str] = (), *, tell: bool) -> None:
        """Write down what is open and strike what is not any more; `tell` wakes those who look."""
        rows = [_row(one) for one in opened]
        gone = [*closed, *(str(row["seat"]) for row in rows)]
        turn = self._turn.taken(LOCK_WAIT_SECONDS) if self._turn else nullcontext()
        with turn, self._engine.connect() as connection:
            if not self._on_a_server:
                _do_not_wait_for_the_disk(connection)
            oldest = DatabaseSeconds() - FORGOTTEN_AFTER_SECONDS
            # What is believed for longer was written before the clock was put back.
            forgotten = ~TABLE.c.believed_until.between(oldest, DatabaseSeconds() + FORGOTTEN_AFTER_SECONDS)
            connection.execute(delete(TABLE).where(TABLE.c.seat.in_(gone) | forgotten))
            for row in rows:
                until = DatabaseSeconds() + FORGOTTEN_AFTER_SECONDS
                connection.execute(insert(TABLE).values(**row, believed_until=until))
            self._wake(connection, tell=tell)
            connection.commit()

    def others(self, own: Iterable[str]) -> tuple[Open, ...]:
        """What is open in other programs' windows, the longest open first."""
        query = (
            select(TABLE)
            .where(
                TABLE.c.seat.not_in(list(own)),
                TABLE.c.believed_until > DatabaseSeconds(),
                TABLE.c.believed_until <= DatabaseSeconds() + FORGOTTEN_AFTER_SECONDS,
            )
            .order_by(TABLE.c.since, TABLE.c.seat)
        )
        with self._engine.execution_options(**READS).connect() as connection:
            return tuple(
                Open(
                    seat=row.seat,
                    station=row.station,
                    place=row.place,
                    person=row.person,
                    subject=Subject(SubjectKind(row.kind), row.object_id),
                    since=row.since,
                )
                for row in connection.execute(query)
            )

    def _wake(self, connection: Connection, *, tell: bool) -> None:
        if tell and self._on_a_server:
            connection.execute(text("SELECT pg_notify('aftersales_presence', '')"))


def _do_not_wait_for_the_disk(connection: Connection) -> None:
    """Take a file's connection out of the pool for this once: nothing is lost with these rows."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA synchronous=NORMAL")
    connection.detach()


class DatabaseSeconds(FunctionElement[int]):
    """The database's clock in whole seconds: PCs and their clocks come and go, it stays."""

    type = BigInteger()
    inherit_cache = True


@compiles(DatabaseSeconds)
def _on_a_server(_element: DatabaseSeconds, _compiler: SQLCompiler, **_options: object) -> str:
    return "CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) AS BIGINT)"


@compiles(DatabaseSeconds, "sqlite")
def _in_a_file(_element: DatabaseSeconds, _compiler: SQLCompiler, **_options: object) -> str:
    return "CAST(strftime('%s', 'now') AS INTEGER)"


def _row(opened: Open) -> dict[str, object]:
    return {
        "seat": opened.seat,
        "station": opened.station,
        "place": opened.place[:LONGEST_NAME],
        "person": opened.person[:LONGEST_NAME],
        "kind": opened.subject.kind.value,
        "object_id": opened.subject.id,
        "since": opened.since,
    }
