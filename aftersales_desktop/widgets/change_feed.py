"""Tells every window what kind of thing changed, whoever changed it and at whichever station."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.widgets.database_thread import DatabaseThreads

LOOK_EVERY_MS = 1000


class ChangeFeed(QObject):
    """Compares the topics' versions with those last seen: once a second, and at once after an own commit.

    Signals:
        changed: The topics that changed, as a frozenset of words.
        lost: The database could not be read.
        found: It can be read again.
    """

    changed = Signal(frozenset)
    lost = Signal()
    found = Signal()

    def __init__(self, runner: Runner, threads: DatabaseThreads) -> None:
        super().__init__()
        self._runner = runner
        self._threads = threads
        self._seen: dict[str, int] | None = None
        self._asked = False
        self._again = False
        self._well = True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def awake(self) -> bool:
        """Whether the first look was answered, so that changes from now on are heard."""
        return self._seen is not None

    def start(self) -> None:
        """Begin to look, from what is there now."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now; a second wish while one is under way is answered by one more look."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        self._threads.read(self._runner.versions, self._compare)

    def _compare(self, answer: Future[dict[str, int]]) -> None:
        self._asked = False
        if answer.exception() is not None:
            self._say_lost()
            return
        if not self._well:
            self._well = True
            self.found.emit()
        now = answer.result()
        before, self._seen = self._seen, now
        if before is not None:
            topics = frozenset(topic for topic, version in now.items() if before.get(topic) != version)
            if topics:
                self.changed.emit(topics)
        if self._again:
            self._again = False
            self.look()

    def _say_lost(self) -> None:
        if self._well:
            self._well = False
            self.lost.emit()
