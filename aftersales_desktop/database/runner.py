"""The one way in: opens a piece of Work, checks the right, runs the verb, writes the audit, commits.

Headless and synchronous; windows reach it through their action runner, tests and tours directly.
"""

from copy import copy
from functools import partial
from tempfile import TemporaryDirectory
from typing import ParamSpec, Self, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from aftersales_desktop.database.doubts import Doubt, Doubts
from aftersales_desktop.database.journal import TopicVersion
from aftersales_desktop.database.posts_now import with_posts_now
from aftersales_desktop.database.refusals import (
    AlreadyCounted,
    DatabaseAway,
    DatabaseBusy,
    NothingCanBeStored,
    NotKnownWhetherStored,
)
from aftersales_desktop.database.rights import Lookup, Verb
from aftersales_desktop.database.storing import Store
from aftersales_desktop.database.tries import NoAnswerToCommit
from aftersales_desktop.database.who_was_quicker import who_was_quicker
from aftersales_desktop.database.work import Work
from aftersales_desktop.database.writable import check_writable, writable
from aftersales_desktop.database.writing_down import count_once, write_down, write_refusal
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.topic import Topic

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Asked = ParamSpec("Asked")
Rows = TypeVar("Rows")

DEFAULT_ZONE = ZoneInfo("Asia/Shanghai")


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
        self._store = Store(engine)
        self._doubts = Doubts()

    def at(self, station: str) -> Self:
        """Give the same way in under a station's name, for that window's lines in the audit."""
        here = copy(self)
        here.station = station
        return here

    def do(
        self, actor: Actor, verb: Verb[Command, Receipt], command: Command, *, operation: str = ""
    ) -> Receipt:
        """Do a verb in one transaction; `operation` is the key under which it counts once.

        On a server every verb has such a key: when COMMIT is not answered, the key tells how it ended. A
        transaction that the server undid for another's sake is done again from the start.

        Raises:
            Refusal: The right is missing, a rule is broken or somebody was quicker; nothing is changed,
                and the refusal itself is in the audit.
            DatabaseBusy: Nothing could be written at all, not even the refusal.
            NothingCanBeStored: The same, because of the file: no room, no right, damaged.
            DatabaseAway: The server cannot be reached.
            NotKnownWhetherStored: It went away and stays away; the same step again counts once either way.

        """
        concerned: set[tuple[Topic, int]] = set()
        if self._store.takes_nothing is not None and not verb.rights.open_door:
            raise self._store.takes_nothing
        try:
            return self._do(actor, verb, command, operation, concerned)
        except (DatabaseBusy, DatabaseAway, NothingCanBeStored):
            # Who could not get in to do it cannot get in to write that down either.
            raise
        except Refusal as refusal:
            self._audit_refusal(actor, verb, command, refusal, concerned)
            raise

    def ask(
        self, actor: Actor, lookup: Lookup[Asked, Rows], *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Rows:
        """Look something up as of one moment; a broken sign in what is asked for is passed over.

        Raises:
            NotYourRight: The person may not see it.
            DatabaseAway: The server cannot be reached.

        """
        asked = [writable(one) for one in args]
        named = {name: writable(one) for name, one in kwargs.items()}

        def look(session: Session) -> Rows:
            return lookup.run(self._let_in(session, actor, lookup, looks_only=True), *asked, **named)  # type: ignore[arg-type]  # as given

        return self._store.look(look)

    def versions(self) -> dict[str, int]:
        """Read how often each topic has changed, for the change feed."""
        query = select(TopicVersion.topic, TopicVersion.version)
        return self._store.look(lambda session: {row.topic: row.version for row in session.execute(query)})

    def settle(self) -> tuple[tuple[Doubt, bool], ...]:
        """Ask how the steps of this station ended whose COMMIT was not answered; tells which were stored.

        Raises:
            DatabaseAway: The server still cannot be reached.

        """
        known = tuple((doubt, self._was_stored(doubt)) for doubt in self._doubts.at(self.station))
        for doubt, _ in known:
            self._doubts.settle(doubt.key)
        return known

    @property
    def closed_because(self) -> Refusal | None:
        """Why this house can only be looked at; none when it can be worked in."""
        return self._store.closed

    def close_for_writing(self, why: Refusal, *, copy: TemporaryDirectory[str] | None = None) -> None:
        """Let nothing more be stored, at any station; a copy lets people in, and goes when they leave."""
        self._store.copy = copy
        self._store.closed = why

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        self._store.close()

    def _do(
        self,
        actor: Actor,
        verb: Verb[Command, Receipt],
        command: Command,
        operation: str,
        concerned: set[tuple[Topic, int]],
    ) -> Receipt:
        repeated = self._repeated(actor, verb, command)
        if repeated:
            operation = repeated.key
        elif self._store.on_a_server and not operation:
            operation = uuid4().hex
        run = partial(self._run, actor, verb, command, operation, concerned)
        try:
            receipt = self._store.until_stored(run)
        except NoAnswerToCommit as unknown:
            doubt = Doubt(self.station, actor.staff_id, verb.name, command, operation, unknown.receipt)
            self._doubts.keep(doubt)
            raise NotKnownWhetherStored from unknown
        except AlreadyCounted:
            if repeated is None:
                raise
            receipt = repeated.receipt  # type: ignore[assignment]  # what this very verb gave the first time
        if repeated:
            self._doubts.settle(repeated.key)
        return receipt

    def _repeated(self, actor: Actor, verb: Verb[Command, Receipt], command: Command) -> Doubt | None:
        return self._doubts.same(self.station, actor.staff_id, verb.name, command)

    def _run(
        self,
        actor: Actor,
        verb: Verb[Command, Receipt],
        command: Command,
        operation: str,
        concerned: set[tuple[Topic, int]],
        session: Session,
    ) -> Receipt:
        """Run a verb in an open transaction, its key first: nothing else is asked of what was done before."""
        if operation:
            count_once(self._work(session, actor), operation, verb.name)
        work = self._let_in(session, actor, verb)
        work.concerned = concerned
        check_writable(command)
        receipt = verb.run(work, command)
        session.flush()
        write_down(work, verb, command)
        return receipt

    def _was_stored(self, doubt: Doubt) -> bool:
        """Try the key: it is there, or the transaction that would have written it is no more."""

        def try_key(session: Session) -> bool:
            try:
                count_once(self._work(session, NOBODY), doubt.key, doubt.verb)
            except AlreadyCounted:
                return True
            session.rollback()
            return False

        return self._store.until_stored(try_key)

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

    def _audit_refusal(
        self,
        actor: Actor,
        verb: Verb[Command, Receipt],
        command: Command,
        refusal: Refusal,
        concerned: set[tuple[Topic, int]],
    ) -> None:
        """Write the refusal down in a transaction of its own; the refused one is already undone.

        Whoever was quicker is looked up on the way.
        """
        key = uuid4().hex if self._store.on_a_server else ""

        def run(session: Session) -> None:
            work = self._work(session, actor)
            if key:
                count_once(work, key, verb.name)
            refusal.changed_by = who_was_quicker(work, refusal, concerned)
            write_refusal(work, verb, command, refusal)

        try:
            self._store.until_stored(run)
        except NoAnswerToCommit as unknown:
            raise DatabaseAway from unknown
