"""Who has what open at the other places, and what is open here told to them; it locks nothing."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from aftersales_desktop.database.presence import Open, PresenceBook
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.subject import Subject
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.signed_in import SignedIn

log = logging.getLogger(__name__)

PLACE = "place"
# Whoever runs through a list with the arrow keys has nothing open yet.
SETTLED_AFTER_MS = 400
SAID_AGAIN_MS = 10_000


def place_name(settings: QSettings, station: str) -> str:
    """What the people call this PC's window of a station; empty when nobody has named it."""
    return str(settings.value(f"{PLACE}/{station}", ""))


def name_place(settings: QSettings, station: str, name: str) -> None:
    """Call this PC's window of a station so from now on."""
    settings.setValue(f"{PLACE}/{station}", name.strip())


class Presence(QObject):
    """One a program: writes what its windows have open, again and again, and reads what others have.

    Signals:
        changed: Something was opened or left elsewhere.
    """

    changed = Signal()

    def __init__(self, runner: Runner, threads: DatabaseThreads, feed: ChangeFeed) -> None:
        super().__init__()
        self._book = PresenceBook(runner.engine)
        self._threads = threads
        self._feed = feed
        self._runner = runner
        self._here: dict[str, Open] = {}
        self._said: dict[str, Open] = {}
        self._reading = False
        self._again = False
        self.others: tuple[Open, ...] = ()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._say)
        self._beat = QTimer(self)
        self._beat.setInterval(SAID_AGAIN_MS)
        self._beat.timeout.connect(self._say_again)
        self._beat.start()
        feed.presence.connect(self._read)
        feed.connection.found.connect(self._say_again)

    def open(self, seat: str, station: str, place: str, person: str, subject: Subject) -> None:
        """Something is open in a window; it is told once somebody stays with it."""
        since = self._runner.clock.now()
        self._here[seat] = Open(
            seat=seat, station=station, place=place, person=person, subject=subject, since=since
        )
        self._settled.start()
        self._read()

    def leave(self, seat: str) -> None:
        """Nothing is open in a window any more."""
        if self._here.pop(seat, None) is not None:
            self._settled.start()
            self._read()

    def stop(self) -> None:
        """Everything of this program is closed; who is told nothing forgets it in a moment anyway."""
        self._here.clear()
        self._settled.stop()
        self._beat.stop()
        self._say()

    def elsewhere(self, subject: Subject) -> tuple[Open, ...]:
        """At which other places a thing is open."""
        return tuple(one for one in self.others if one.subject == subject)

    def _say(self) -> None:
        changed = self._here != self._said
        gone = self._said.keys() - self._here.keys()
        self._write(gone, tell=changed)

    def _say_again(self) -> None:
        """Tell what is open before it is forgotten, and see whom one has to forget."""
        if self._here:
            self._write(frozenset(), tell=False)
            self._read()

    def _write(self, gone: frozenset[str] | set[str], *, tell: bool) -> None:
        if (not self._here and not gone) or self._feed.connection.away:
            return
        self._said = dict(self._here)
        opened = tuple(self._here.values())
        self._threads.aside(partial(self._book.keep, opened, gone, tell=tell), _written)

    def _read(self) -> None:
        """Look who is where, as long as anything is open here that others may have open too."""
        if not self._here:
            self.others = ()
        if not self._here or self._feed.connection.away:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        # What was just left here is written down for a moment longer.
        own = tuple(self._here.keys() | self._said.keys())
        self._threads.aside(partial(self._book.others, own), self._take)

    def _take(self, answer: Future[tuple[Open, ...]]) -> None:
        self._reading = False
        if answer.exception() is not None:
            log.info("who is where could not be read: %s", answer.exception())
        elif answer.result() != self.others:
            self.others = answer.result()
            self.changed.emit()
        if self._again:
            self._again = False
            self._read()


def _written(answer: Future[None]) -> None:
    """Go on in any case: work does not depend on whether others see where one is."""
    if answer.exception() is not None:
        log.info("where one is could not be told: %s", answer.exception())


class Seat(QObject):
    """One window's place in it: what is open there, for whoever is signed in there.

    Signals:
        changed: Something was opened or left elsewhere.
    """

    changed = Signal()

    def __init__(
        self, presence: Presence | None, station: str, settings: QSettings, signed_in: SignedIn
    ) -> None:
        super().__init__()
        self._presence = presence
        self._station = station
        self._settings = settings
        self._signed_in = signed_in
        self._id = str(uuid4())
        self._subject: Subject | None = None
        if presence is not None:
            presence.changed.connect(self.changed)
            signed_in.changed.connect(self._tell)
            signed_in.changed.connect(self.changed)

    def open(self, subject: Subject) -> None:
        """Somebody looks at a thing in this window."""
        if subject != self._subject:
            self._subject = subject
            self._tell()

    def leave(self, subject: Subject) -> None:
        """Nobody looks at it any more; what was opened meanwhile stays open."""
        if subject == self._subject:
            self._subject = None
            self._tell()

    def elsewhere(self, subject: Subject) -> tuple[Open, ...]:
        """At which other places it is open; whoever has not signed in is told nothing."""
        if self._presence is None or not self._signed_in.anybody:
            return ()
        return self._presence.elsewhere(subject)

    def _tell(self) -> None:
        if self._presence is None:
            return
        if self._subject is None or not self._signed_in.anybody:
            self._presence.leave(self._id)
            return
        place = place_name(self._settings, self._station)
        self._presence.open(self._id, self._station, place, self._signed_in.actor.name, self._subject)
