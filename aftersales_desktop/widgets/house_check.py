"""Looks whether the house's file is whole: quickly after the windows are there, and all of it once a day.

What it finds closes the house for writing at once, and lets the next start look at the whole file first.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from aftersales_desktop.database.backup.refusals import HouseDamaged
from aftersales_desktop.database.damage import FileUnusable, HouseFileDamaged, check_quickly, check_whole
from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.opening import mark_as_damaged
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.whole_house import SUMS
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.database_thread import DatabaseThreads

log = logging.getLogger(__name__)

WHOLE_AT = "database/whole_check"
AFTER_START_MS = 3_000
LOOK_EVERY_MS = 30 * 60 * 1000
MOST_SECONDS = 60.0
A_DAY = timedelta(hours=20)


class HouseCheck(QObject):
    """One for all windows of a program; a server looks after its own files.

    Signals:
        found: The house was closed for writing.
    """

    found = Signal()

    def __init__(self, runner: Runner, threads: DatabaseThreads, settings: QSettings) -> None:
        super().__init__()
        self._runner = runner
        self._threads = threads
        self._settings = settings
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(AFTER_START_MS)
        self._start.timeout.connect(self.look_quickly)
        self._daily = QTimer(self)
        self._daily.setInterval(LOOK_EVERY_MS)
        self._daily.timeout.connect(self.look_if_due)

    @property
    def file(self) -> Path | None:
        """The file that is looked after; none on a server, or while the house is only looked at."""
        return None if self._runner.closed_because else sqlite_path(self._runner.engine)

    def start(self) -> None:
        """Begin: the windows first."""
        if self.file is not None:
            self._start.start()
            self._daily.start()

    def stop(self) -> None:
        """Look no more."""
        self._start.stop()
        self._daily.stop()

    def look_quickly(self) -> None:
        """Read every page once, then the whole if that is due."""
        if self.file is not None:
            self._threads.keep(partial(check_quickly, self.file, MOST_SECONDS), self._looked_quickly)

    def look_if_due(self) -> None:
        """Look at all of it once a day."""
        last = str(self._settings.value(WHOLE_AT, "") or "")
        now = self._runner.clock.now()
        if self.file is not None and (not last or now - datetime.fromisoformat(last) >= A_DAY):
            self._threads.keep(partial(check_whole, self.file, SUMS), self._looked_at_all)

    def take_backups_word(self, error: object) -> None:
        """Take a backup that found the house damaged for a look of our own."""
        if isinstance(error, HouseDamaged):
            self._close(HouseFileDamaged(what=error.facts["what"]))

    def _looked_quickly(self, answer: Future[None]) -> None:
        if self._is_whole(answer):
            self.look_if_due()

    def _looked_at_all(self, answer: Future[None]) -> None:
        if self._is_whole(answer):
            self._settings.setValue(WHOLE_AT, self._runner.clock.now().isoformat())

    def _is_whole(self, answer: Future[None]) -> bool:
        error = answer.exception()
        if isinstance(error, FileUnusable):
            self._close(error)
        elif error is not None:
            log.warning("the house could not be looked at", exc_info=error)
        return error is None

    def _close(self, why: Refusal) -> None:
        file = self.file
        if file is None:
            return
        log.error("the house is closed for writing: %s", why)
        mark_as_damaged(file)
        self._runner.close_for_writing(why)
        self.stop()
        self.found.emit()
