"""Watches over the audit: at the start and every hour what came since, once a day the whole chain."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from aftersales_desktop.database.audit.check import Checked
from aftersales_desktop.database.audit.look import look_at_all, look_at_tail
from aftersales_desktop.database.audit.pouch import Pouch
from aftersales_desktop.database.audit.taking_up import take_up_keys
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.database_thread import DatabaseThreads

log = logging.getLogger(__name__)

HOURLY_MS = 60 * 60 * 1000
WHOLE_EVERY = timedelta(hours=20)


class AuditWatch(QObject):
    """One a program. What it finds lies in the settings, where the director's audit page reads it.

    Signals:
        found: Something is wrong with the audit: the check that says so.
    """

    found = Signal(object)

    def __init__(
        self,
        runner: Runner,
        threads: DatabaseThreads,
        settings: QSettings,
        folder: Path,
        *,
        made_up: bool = False,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._threads = threads
        self._memory = AuditMemory(settings, runner)
        if made_up:
            # It is made anew each day under the same name: what was remembered of yesterday's is of no use.
            self._memory.forget()
        self._only_looked_at = runner.closed_because is not None
        if not self._only_looked_at:
            self._take_up(Pouch(folder))
        self._hourly = QTimer(self)
        self._hourly.setInterval(HOURLY_MS)
        self._hourly.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every hour; a house that is only looked at is left alone."""
        if self._only_looked_at:
            return
        self._hourly.start()
        self.look()

    def look(self) -> None:
        """Look at what came since, or at the whole once a day."""
        last = self._memory.last_check()
        due = last is None or self._runner.clock.now() - last.at >= WHOLE_EVERY
        look = look_at_all if due else look_at_tail
        task = partial(look, self._runner.engine, self._memory.anchors())
        self._threads.aside(task, partial(self._looked, whole=due))

    def stop(self) -> None:
        """The program closes: remember where the chain ends."""
        self._hourly.stop()
        if self._only_looked_at or self._runner.closed_because is not None:
            return
        try:
            self._take(look_at_tail(self._runner.engine, self._memory.anchors()), whole=False)
        except Exception as error:  # noqa: BLE001 - closing goes on; the next start looks again
            log.warning("the audit was not looked at: %s", type(error).__name__)

    def _take_up(self, pouch: Pouch) -> None:
        try:
            take_up_keys(self._runner.engine, pouch, begins=not self._memory.anchors())
        except Exception as error:  # noqa: BLE001 - work goes on; what is written now is not proven, and says so
            log.warning("no key for the audit: %s", type(error).__name__)

    def _looked(self, answer: Future[Checked], *, whole: bool) -> None:
        error = answer.exception()
        if error is not None:
            log.warning("the audit was not looked at: %s", type(error).__name__)
            return
        self._take(answer.result(), whole=whole)

    def _take(self, checked: Checked, *, whole: bool) -> None:
        if checked.finding is None:
            self._memory.remember(checked.at)
        else:
            log.error("the audit was tampered with: %s", checked.finding)
        if whole or checked.finding is not None:
            self._memory.keep(checked, self._runner.clock.now())
        if checked.finding is not None:
            self.found.emit(checked)
