"""The backups of the house this program works on: made by hand and by the clock, looked at, gone back to.

One for all windows, so that each hears of what failed and shows how far one has come.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from aftersales_desktop.database.backup.dump_server import dump_server, server_house
from aftersales_desktop.database.backup.kept import Backup, BackupKind, check_unchanged, list_backups
from aftersales_desktop.database.backup.known import last_audit
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.database.backup.refusals import BackupStopped
from aftersales_desktop.database.backup.restore import WhatIsLost, what_is_lost
from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.backup_settings import NEVER, OLD, backup_folder, backup_hours
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.going_back import WentBack, went_back

log = logging.getLogger(__name__)

LOOK_EVERY_MS = 5 * 60 * 1000
# After one by the clock has failed; by hand one can try at once.
AGAIN_AFTER = timedelta(hours=1)
STEPS = 200


class Doing(Enum):
    """What is under way."""

    NOTHING = auto()
    MAKING = auto()
    CHECKING = auto()
    GOING_BACK = auto()


class HouseBackups(QObject):
    """Owned by the composition root and shared by all windows.

    Signals:
        changed: Other backups, another folder, something began or ended.
        progressed: How much of what is under way is done, from 0 to 1.
        failed: Why none was made or gone back to.
        went_back: The house is as it was at a backup; everything is read anew, by people signed in anew.
    """

    changed = Signal()
    progressed = Signal(float)
    failed = Signal(object)
    went_back = Signal(object)

    def __init__(
        self, runner: Runner, threads: DatabaseThreads, feed: ChangeFeed, settings: QSettings, data: Path
    ) -> None:
        """Keep the backups of a local file beside it, and those of a server in this PC's folder of data."""
        super().__init__()
        self.settings = settings
        self.known: tuple[Backup, ...] = ()
        self.looked = False
        self.doing = Doing.NOTHING
        self.share = 0.0
        self.failure: BaseException | None = None
        self._failed_at: datetime | None = None
        self._runner = runner
        self._threads = threads
        self._feed = feed
        self._data = data
        self._stop = Event()
        self._shown = -1
        self.progressed.connect(self._remember)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.make_if_due)

    @property
    def house(self) -> Path | None:
        """The local file; none when the house lies on a server."""
        return sqlite_path(self._runner.engine)

    @property
    def folder(self) -> Path:
        """Where the backups go."""
        house = self.house
        return backup_folder(self.settings, house.parent if house else self._data)

    @property
    def name(self) -> str:
        """What the names of this house's backups begin with."""
        house = self.house
        return house.stem if house else server_house(self._runner.engine)

    def start(self) -> None:
        """Look what is there, and make one by the clock from now on."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Make none by the clock any more, and break off one that is under way."""
        self._timer.stop()
        self.break_off()

    def look(self) -> None:
        """Read what backups there are."""
        self._threads.keep(partial(list_backups, self.folder, self.name), self._take_list)

    def is_old(self, now: datetime) -> bool:
        """Whether the newest is too old, so that somebody has to see to it."""
        if not self.looked or self.house is None:
            return False
        if not self.known:
            return backup_hours(self.settings) == NEVER
        return now - self.known[0].made_at > OLD

    def make(self, kind: BackupKind, then: Callable[[Backup], object] | None = None) -> None:
        """Make one now; of two wishes at a time the second is none."""
        if self.doing is not Doing.NOTHING:
            return
        self._begin(Doing.MAKING)
        # Its name tells the dealership's own time.
        now = self._runner.clock.now().astimezone(self._runner.zone)
        house = self.house
        dump = partial(dump_server, self._runner.engine)
        task = partial(partial(make_backup, house) if house else dump, self.folder, kind, now, self._tell)
        self._threads.keep(task, partial(self._made, then))

    def make_if_due(self) -> None:
        """Make one when it is time and something was stored since the last."""
        house = self.house
        if house is None or self.doing is not Doing.NOTHING or not self._is_due():
            return
        self._threads.keep(partial(last_audit, house), self._make_if_changed)

    def break_off(self) -> None:
        """Ask what is under way to stop."""
        self._stop.set()

    def check(self, backup: Backup, then: Callable[[Refusal | None], object]) -> None:
        """See whether a backup is still what it was."""
        if self.doing is Doing.NOTHING:
            self._begin(Doing.CHECKING)
            self._threads.keep(partial(check_unchanged, backup), partial(self._checked, then))

    def tell_what_is_lost(self, backup: Backup, then: Callable[[WhatIsLost], object]) -> None:
        """Read what was stored since a backup."""
        house = self.house
        if house is not None:
            self._threads.keep(partial(what_is_lost, house, backup), partial(_hand_on, then))

    def go_back(self, runner: Runner, actor: Actor, backup: Backup, steps_lost: int) -> None:
        """Put the house back; nothing of this program reads or writes meanwhile."""
        house = self.house
        if house is None or self.doing is not Doing.NOTHING:
            return
        self._begin(Doing.GOING_BACK)
        self._feed.rest()
        task = partial(went_back, runner, actor, house, backup, steps_lost, self._tell_only)
        self._threads.alone(task, self._gone_back)

    def _is_due(self) -> bool:
        hours, now = backup_hours(self.settings), self._runner.clock.now()
        if hours == NEVER or not self.looked:
            return False
        if self._failed_at is not None and timedelta(0) <= now - self._failed_at < AGAIN_AFTER:
            return False
        # One of a day to come was made while the clock was wrong; it holds nothing up.
        made = [one.made_at for one in self.known if one.made_at <= now]
        return not made or now - max(made) >= timedelta(hours=hours)

    def _make_if_changed(self, answer: Future[int]) -> None:
        error = answer.exception()
        if error is not None:
            self._fail(error)
        elif not self.known or self.known[0].last_audit != answer.result():
            self.make(BackupKind.SCHEDULED)

    def _begin(self, doing: Doing) -> None:
        self._stop.clear()
        self._shown, self.share = -1, 0.0
        self.doing = doing
        self.changed.emit()

    def _end(self) -> None:
        self.doing = Doing.NOTHING
        self.changed.emit()

    def _tell(self, share: float) -> None:
        """Say on whichever thread how much is done, and stop there when that is wished."""
        if self._stop.is_set():
            raise BackupStopped
        self._tell_only(share)

    def _tell_only(self, share: float) -> None:
        step = int(STEPS * share)
        if step != self._shown:
            self._shown = step
            self.progressed.emit(share)

    def _remember(self, share: float) -> None:
        self.share = share

    def _take_list(self, answer: Future[tuple[Backup, ...]]) -> None:
        error = answer.exception()
        self.known = () if error is not None else answer.result()
        self.looked = True
        self.changed.emit()

    def _made(self, then: Callable[[Backup], object] | None, answer: Future[Backup]) -> None:
        error = answer.exception()
        if error is None:
            self.failure = self._failed_at = None
            self._end()
            if then is not None:
                then(answer.result())
        else:
            self._end()
            self._fail(error)
        self.look()

    def _fail(self, error: BaseException) -> None:
        log.warning("no backup was made", exc_info=error)
        if not isinstance(error, BackupStopped):
            self.failure, self._failed_at = error, self._runner.clock.now()
        self.failed.emit(error)
        self.changed.emit()

    def _checked(self, then: Callable[[Refusal | None], object], answer: Future[None]) -> None:
        self._end()
        error = answer.exception()
        if error is None or isinstance(error, Refusal):
            then(error)
        else:
            self.failed.emit(error)

    def _gone_back(self, answer: Future[WentBack]) -> None:
        error = answer.exception()
        self._feed.wake_up()
        self._end()
        if error is None:
            # What this PC remembers of the audit came after the backup; the audit itself says who went back.
            AuditMemory(self.settings, self._runner).forget()
            self.went_back.emit(answer.result())
        else:
            self.failed.emit(error)
        self.look()


def _hand_on(then: Callable[[WhatIsLost], object], answer: Future[WhatIsLost]) -> None:
    then(answer.result())
