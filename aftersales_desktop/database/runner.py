"""The one way in: opens a piece of Work, checks the right, runs the verb, writes the audit, commits.

Headless and synchronous; windows reach it through their action runner, tests and tours directly.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from copy import copy
from dataclasses import fields, is_dataclass
from typing import ParamSpec, Self, TypeVar, cast
from zoneinfo import ZoneInfo

from filelock import FileLock, Timeout
from sqlalchemy import CursorResult, Engine, Table, bindparam, insert, select, text, update
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from aftersales_desktop.database.engine import READS, sqlite_path
from aftersales_desktop.database.faults import is_away, is_busy
from aftersales_desktop.database.journal import AuditEntry, JournalLine, Operation, Outcome, TopicVersion
from aftersales_desktop.database.posts_now import with_posts_now
from aftersales_desktop.database.refusals import (
    AlreadyCounted,
    ChangedElsewhere,
    DatabaseAway,
    DatabaseBusy,
    DoesNotFit,
)
from aftersales_desktop.database.rights import Lookup, Verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.refusal import Refusal

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Asked = ParamSpec("Asked")
Rows = TypeVar("Rows")

COMMITS_BETWEEN_CHECKPOINTS = 200
LOCK_WAIT_SECONDS = 10
DEFAULT_ZONE = ZoneInfo("Asia/Shanghai")

# Every verb writes these: made once, on the tables, so that nothing is compiled or mapped again.
AUDIT = cast("Table", AuditEntry.__table__)
JOURNAL = cast("Table", JournalLine.__table__)
TOPICS = cast("Table", TopicVersion.__table__)
OPERATIONS = cast("Table", Operation.__table__)
WRITE_AUDIT = insert(AUDIT).returning(AUDIT.c.id)
WRITE_JOURNAL = insert(JOURNAL)
WRITE_OPERATION = insert(OPERATIONS)
SAME_OPERATION = select(OPERATIONS.c.key).where(OPERATIONS.c.key == bindparam("same"))
# Told with the commit, so that nobody looks before it can be seen; the versions are the truth, this wakes.
NOTIFY_TOPICS = text("SELECT pg_notify('aftersales_topics', '')")
BUMP_TOPIC = update(TOPICS).where(TOPICS.c.topic == bindparam("of")).values(version=TOPICS.c.version + 1)


class Runner:
    """Runs verbs and lookups on one database for whoever is signed in."""

    def __init__(
        self, engine: Engine, clock: Clock, station: str = "program", zone: ZoneInfo = DEFAULT_ZONE
    ) -> None:
        """Stand on an engine; nothing is opened yet."""
        self.engine = engine
        self.clock = clock
        self.station = station
        self.zone = zone
        path = sqlite_path(engine)
        # A lock for each thread: one lock shared by two threads would let the second in with the first.
        self._turn = FileLock(f"{path}.lock", timeout=LOCK_WAIT_SECONDS) if path else nullcontext()
        self._commits = 0
        self._reading = engine.execution_options(**READS)

    def at(self, station: str) -> Self:
        """Give the same way in under a station's name, for that window's lines in the audit."""
        here = copy(self)
        here.station = station
        return here

    def do(
        self, actor: Actor, verb: Verb[Command, Receipt], command: Command, *, operation: str = ""
    ) -> Receipt:
        """Do a verb in one transaction; `operation` is the key under which it counts once.

        Raises:
            Refusal: The right is missing, a rule is broken or somebody was quicker; nothing is changed,
                and the refusal itself is in the audit.
            DatabaseBusy: Nothing could be written at all, not even the refusal.
            DatabaseAway: The server cannot be reached.

        """
        try:
            return self._do(actor, verb, command, operation)
        except (DatabaseBusy, DatabaseAway):
            # Who could not get in to do it cannot get in to write that down either.
            raise
        except Refusal as refusal:
            self._audit_refusal(actor, verb, command, refusal)
            raise

    def ask(
        self, actor: Actor, lookup: Lookup[Asked, Rows], *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Rows:
        """Look something up as of one moment.

        Raises:
            NotYourRight: The person may not see it.
            DatabaseAway: The server cannot be reached.

        """
        with self._in_our_words(), Session(self._reading) as session:
            return lookup.run(self._let_in(session, actor, lookup, looks_only=True), *args, **kwargs)

    def versions(self) -> dict[str, int]:
        """Read how often each topic has changed, for the change feed."""
        with self._in_our_words(), self._reading.connect() as connection:
            rows = connection.execute(select(TopicVersion.topic, TopicVersion.version))
            return {row.topic: row.version for row in rows}

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        if sqlite_path(self.engine):
            with self._turn, self.engine.connect() as connection:
                driver = connection.connection.dbapi_connection
                if driver is not None:
                    driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.engine.dispose()

    def _do(self, actor: Actor, verb: Verb[Command, Receipt], command: Command, operation: str) -> Receipt:
        with self._writing() as session:
            work = self._let_in(session, actor, verb)
            if operation:
                self._count_once(work, operation, verb.name)
            receipt = verb.run(work, command)
            session.flush()
            self._write_down(work, verb, command)
        return receipt

    def _let_in(
        self,
        session: Session,
        actor: Actor,
        asked: Verb[Command, Receipt] | Lookup[Asked, Rows],
        *,
        looks_only: bool = False,
    ) -> Work:
        """Check the right by the posts held at this moment, and begin the work with them."""
        if not asked.rights.open_door:
            actor = with_posts_now(session, actor)
        asked.rights.check(actor)
        return self._work(session, actor, looks_only=looks_only)

    def _work(self, session: Session, actor: Actor, *, looks_only: bool = False) -> Work:
        return Work(
            session=session,
            actor=actor,
            clock=self.clock,
            station=self.station,
            zone=self.zone,
            looks_only=looks_only,
        )

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """Take the turn, open a session, commit."""
        with self._in_our_words():
            with self._turn, Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
            self._checkpoint_now_and_then()

    @contextmanager
    def _in_our_words(self) -> Iterator[None]:
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

    def _checkpoint_now_and_then(self) -> None:
        """Fold the log in while holding the turn, so that no two connections checkpoint at one instant."""
        self._commits += 1
        if self._commits % COMMITS_BETWEEN_CHECKPOINTS or not sqlite_path(self.engine):
            return
        with self._turn, self.engine.connect() as connection:
            driver = connection.connection.dbapi_connection
            if driver is not None:
                driver.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _count_once(self, work: Work, key: str, name: str) -> None:
        if work.session.execute(SAME_OPERATION, {"same": key}).first() is not None:
            raise AlreadyCounted
        work.session.execute(WRITE_OPERATION, {"key": key, "verb": name, "at": work.now()})

    def _write_down(self, work: Work, verb: Verb[Command, Receipt], command: Command) -> None:
        entry = _audit_values(work, verb, command) | {
            "outcome": Outcome.DONE,
            "clause": verb.clause,
            "reason": "",
        }
        audit_id = work.session.execute(WRITE_AUDIT, entry).scalar_one()
        if not work.notes:
            return
        common = {"audit_id": audit_id, "at": entry["at"], "staff_id": work.actor.staff_id}
        work.session.execute(
            WRITE_JOURNAL,
            [
                common
                | {
                    "topic": n.topic.value,
                    "object_id": n.object_id,
                    "order_id": n.order_id,
                    "event": n.event,
                    "old": n.old,
                    "new": n.new,
                }
                for n in work.notes
            ],
        )
        self._bump_topics(work.session, sorted({note.topic.value for note in work.notes}))

    def _bump_topics(self, session: Session, topics: list[str]) -> None:
        bumped = cast(
            "CursorResult[object]", session.execute(BUMP_TOPIC, [{"of": topic} for topic in topics])
        )
        if bumped.rowcount != len(topics):
            known = set(session.scalars(select(TOPICS.c.topic)))
            new = [topic for topic in topics if topic not in known]
            session.execute(insert(TOPICS), [{"topic": topic, "version": 1} for topic in new])
        if self.engine.dialect.name == "postgresql":
            session.execute(NOTIFY_TOPICS)

    def _audit_refusal(
        self, actor: Actor, verb: Verb[Command, Receipt], command: Command, refusal: Refusal
    ) -> None:
        """Write the refusal down in a transaction of its own; the refused one is already undone."""
        with self._writing() as session:
            values = _audit_values(self._work(session, actor), verb, command)
            values |= {
                "outcome": Outcome.REFUSED,
                "clause": refusal.clause or verb.clause,
                "reason": str(refusal),
            }
            session.execute(insert(AUDIT), values)


def _audit_values(work: Work, verb: Verb[Command, Receipt], command: Command) -> dict[str, object]:
    return {
        "at": work.now(),
        "staff_id": work.actor.staff_id,
        "station": work.station,
        "verb": verb.name,
        "command": "" if verb.secret else _as_json(command),
    }


def _as_json(command: object) -> str:
    """Write a command down as JSON; long texts are cut, bytes become their length."""
    return json.dumps(_plain(command), ensure_ascii=False)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if value is None or isinstance(value, bool | int):
        return value
    return str(value)[:2000]
