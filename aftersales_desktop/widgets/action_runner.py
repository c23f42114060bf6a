"""How a window asks for something: off its own thread, answered on it, in one of four ways.

Done: the receipt goes to `then`. Refused: to `refused`, or into the message bar. Unexpected: logged, shown
once with details. While the database is away nothing is sent: the refusal comes at once, and what is shown
and typed stays. Nothing here knows a rule.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from aftersales_desktop.database.doubts import Doubt
from aftersales_desktop.database.refusals import DatabaseAway, DatabaseBusy
from aftersales_desktop.database.rights import Lookup, Verb
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.messages import Messages
from aftersales_desktop.widgets.signed_in import SignedIn
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Rows = TypeVar("Rows")
Answer = TypeVar("Answer")

ASK_AGAIN_MS = 10_000


class ActionRunner(QObject):
    """One a window: runs verbs and lookups as whoever is signed in there.

    Signals:
        asked: Something was sent to the database; the scan queue holds the next scan.
        answered: It came back; the queue may go on.
    """

    asked = Signal()
    answered = Signal()

    def __init__(
        self,
        runner: Runner,
        threads: DatabaseThreads,
        feed: ChangeFeed,
        signed_in: SignedIn,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._threads = threads
        self._feed = feed
        self._signed_in = signed_in
        self._messages = messages
        self._latest: dict[str, int] = {}
        feed.connection.found.connect(self._ask_what_was_stored)

    def do(
        self,
        verb: Verb[Command, Receipt],
        command: Command,
        *,
        then: Callable[[Receipt], object] | None = None,
        refused: Callable[[Refusal], object] | None = None,
        operation: str = "",
    ) -> None:
        """Do a verb; `operation` is the key under which it counts once."""
        task = partial(self._runner.do, self._signed_in.actor, verb, command, operation=operation)
        self.asked.emit()
        self._unless_away(self._threads.write, task, partial(self._done, then, refused))

    def ask(
        self,
        lookup: Lookup[..., Rows],
        *args: object,
        then: Callable[[Rows], object],
        latest: str = "",
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Look something up; with `latest`, an older question of that name is no longer answered."""
        serial = 0
        if latest:
            serial = self._latest[latest] = self._latest.get(latest, 0) + 1
        task = partial(self._runner.ask, self._signed_in.actor, lookup, *args)
        self.asked.emit()
        self._unless_away(self._threads.read, task, partial(self._told, then, refused, latest, serial))

    def watch(
        self,
        lookup: Lookup[[], Rows],
        *,
        then: Callable[[Rows], object],
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Look something up in the background, for a badge: the next scan does not wait for it.

        While the database is away nobody is told anything: the badge stays as it was.
        """
        task = partial(self._runner.ask, self._signed_in.actor, lookup)
        if not self._feed.connection.away:
            self._threads.watch(task, partial(self._watched, then, refused))

    def away(
        self,
        task: Callable[[], Answer],
        then: Callable[[Answer], object],
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Run something slow that is no database work (drawing a page, sending it to a printer).

        The next scan does not wait for it.
        """
        self._threads.paper(task, partial(self._answered_away, then, refused))

    def _unless_away(
        self,
        carry: Callable[[Callable[[], Answer], Callable[[Future[Answer]], None]], None],
        task: Callable[[], Answer],
        told: Callable[[Future[Answer]], None],
    ) -> None:
        """Have a task carried out; while the database is away its answer is no, at once."""
        if not self._feed.connection.away:
            carry(task, told)
            return
        answer: Future[Answer] = Future()
        answer.set_exception(DatabaseAway())
        told(answer)

    def _ask_what_was_stored(self) -> None:
        """The database is back: ask how the steps ended that it never answered."""
        self._threads.write(self._runner.settle, self._say_what_was_stored)

    def _say_what_was_stored(self, answer: Future[tuple[tuple[Doubt, bool], ...]]) -> None:
        error = answer.exception()
        if isinstance(error, DatabaseBusy):
            # What hung on the broken line still holds the key; the server lets go of it before long.
            QTimer.singleShot(ASK_AGAIN_MS, self, self._ask_what_was_stored)
        if error is not None:
            # Away again: it is asked when it is back.
            return
        yes = translate("Widgets", "What was sent when the server went away was stored; it counts once.")
        no = translate("Widgets", "What was sent when the server went away was not stored: do it again.")
        for _, stored in answer.result():
            self._messages.said(yes if stored else no, Tone.OK if stored else Tone.WARN)

    def _watched(
        self,
        then: Callable[[Answer], object],
        refused: Callable[[Refusal], object] | None,
        answer: Future[Answer],
    ) -> None:
        if isinstance(answer.exception(), DatabaseAway):
            self._feed.look()
        else:
            self._answered_away(then, refused, answer)

    def _done(
        self,
        then: Callable[[Receipt], object] | None,
        refused: Callable[[Refusal], object] | None,
        answer: Future[Receipt],
    ) -> None:
        self._feed.look()
        self._hand_over(then, refused, answer)

    def _told(
        self,
        then: Callable[[Answer], object],
        refused: Callable[[Refusal], object] | None,
        latest: str,
        serial: int,
        answer: Future[Answer],
    ) -> None:
        if latest and self._latest[latest] != serial:
            self.answered.emit()
            return
        if isinstance(answer.exception(), DatabaseAway):
            self._feed.look()
            refused = refused if refused is not None else self._messages.nothing_new
        self._hand_over(then, refused, answer)

    def _hand_over(
        self,
        then: Callable[[Answer], object] | None,
        refused: Callable[[Refusal], object] | None,
        answer: Future[Answer],
    ) -> None:
        try:
            self._answered_away(then, refused, answer)
        finally:
            self.answered.emit()

    def _answered_away(
        self,
        then: Callable[[Answer], object] | None,
        refused: Callable[[Refusal], object] | None,
        answer: Future[Answer],
    ) -> None:
        error = answer.exception()
        if isinstance(error, Refusal):
            (refused if refused is not None and _alive(refused) else self._messages.refuse)(error)
        elif error is not None:
            self._messages.went_wrong(error)
        elif then is not None and _alive(then):
            then(answer.result())


def _alive(told: Callable[..., object]) -> bool:
    """Say whether the panel that asked is still there."""
    while isinstance(told, partial):
        told = told.func
    owner = getattr(told, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
