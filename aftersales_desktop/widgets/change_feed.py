"""Tells every window what kind of thing changed, whoever changed it and at whichever station."""

from __future__ import annotations

import logging
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from aftersales_desktop.database.listening import PRESENCE_CHANGED, TOPICS_CHANGED, Listener
from aftersales_desktop.database.outage import Outage, why_away
from aftersales_desktop.database.refusals import DatabaseBusy
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.widgets.connection import Connection
from aftersales_desktop.widgets.database_thread import DatabaseThreads

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 1000
# How long an answer may take before a person is told that none comes.
PATIENCE_MS = 2500
FIRST_PAUSE_MS = 500
LONGEST_PAUSE_MS = 5000


class ChangeFeed(QObject):
    """Compares the topics' versions with those last seen: when woken by a commit, and once a second anyway.

    It is also what finds out that the database is away, asks again with growing pauses, and finds it back.

    Signals:
        changed: The topics that changed, as a frozenset of words.
        presence: Somebody opened or left something at another place.
    """

    changed = Signal(frozenset)
    presence = Signal()
    _heard = Signal(str)

    def __init__(self, runner: Runner, threads: DatabaseThreads) -> None:
        super().__init__()
        self.connection = Connection(runner.clock.now)
        self._runner = runner
        self._threads = threads
        self._listener: Listener | None = None
        self._seen: dict[str, int] | None = None
        self._asked = False
        self._again = False
        self._over = False
        self._pause = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._lose_patience)
        self._heard.connect(self._wake)

    @property
    def awake(self) -> bool:
        """Whether the first look was answered, so that changes from now on are heard."""
        return self._seen is not None

    def start(self) -> None:
        """Begin to look and to listen, from what is there now."""
        self.look()
        self._timer.start()
        self._listen()

    def rest(self) -> None:
        """Let go of the database for as long as the house is put back; `wake_up` ends it."""
        self._timer.stop()
        if self._listener is not None:
            self._listener.stop()

    def wake_up(self) -> None:
        """Look and listen again, if it did before."""
        if self._listener is not None and not self._over:
            self._timer.start()
            self._listen()
        self.look()

    def _listen(self) -> None:
        self._listener = Listener(self._runner.engine, self._heard.emit)
        self._listener.start()

    def stop(self) -> None:
        """Look and listen no more."""
        self._over = True
        self._timer.stop()
        self._patience.stop()
        if self._listener is not None:
            self._listener.stop()

    def look(self) -> None:
        """Look now; a second wish while one is under way is answered by one more look."""
        if self._over:
            return
        if self._asked:
            self._again = True
            return
        self._asked = True
        self._patience.start()
        self._threads.look(self._runner.versions, self._compare)

    def _wake(self, channel: str) -> None:
        if channel == TOPICS_CHANGED:
            self.look()
        elif channel == PRESENCE_CHANGED:
            self.presence.emit()

    def _compare(self, answer: Future[dict[str, int]]) -> None:
        if self._over:
            return
        self._asked = False
        self._patience.stop()
        error = answer.exception()
        if error is not None:
            self._say_lost(error)
        else:
            self._say_found()
            self._tell_changes(answer.result())
        if self._again:
            self._again = False
            if error is None:
                self.look()

    def _tell_changes(self, now: dict[str, int]) -> None:
        before, self._seen = self._seen, now
        if before is None:
            return
        topics = frozenset(topic for topic, version in now.items() if before.get(topic) != version)
        if topics:
            self.changed.emit(topics)

    def _say_lost(self, error: BaseException) -> None:
        """Say what is the matter, and look again after a pause that grows."""
        why = Outage.SILENT if isinstance(error, DatabaseBusy) else why_away(error)
        if not self.connection.away:
            log.warning("the database is away: %s", why, exc_info=error)
        self._pause = min(max(FIRST_PAUSE_MS, 2 * self._pause), LONGEST_PAUSE_MS)
        self._timer.setInterval(self._pause)
        self.connection.failed(why)

    def _say_found(self) -> None:
        if self._pause:
            self._pause = 0
            self._timer.setInterval(LOOK_EVERY_MS)
        if self.connection.away and self._listener is not None:
            self._listener.renew()
        self.connection.answered()

    def _lose_patience(self) -> None:
        self.connection.failed(Outage.SILENT)
