"""A move under way, on a thread of its own, so that neither a window nor a printer waits for it.

It outlives the page that began it: whoever opens the page again sees how far it has come.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal

from aftersales_desktop.database.moving.move import Move, move
from aftersales_desktop.database.moving.refusals import MoveStopped
from aftersales_desktop.database.moving.report import Report
from aftersales_desktop.database.refusals import HouseMoved
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.domain.whole_house import SUMS
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.database_thread import OneThread

Target = Connection | Path
# So many steps a line on screen can show.
STEPS = 500


class MoveRun(QObject):
    """One move, or the trial of one.

    Signals:
        progressed: Which table, how many rows of the whole work are done, of how many.
        moved: The report: everything went well, and the report is kept.
        refused: The refusal; both places are as they were.
        broke: An error that nobody foresaw; both places are as they were.
        ended: It is over, however it went.
    """

    progressed = Signal(str, object, object)
    moved = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    ended = Signal()
    _over = Signal(object)
    under_way: ClassVar[MoveRun | None] = None

    def __init__(self, runner: Runner, target: Target, reports: Path, *, dry_run: bool) -> None:
        super().__init__()
        self.target = target
        self.dry_run = dry_run
        self.last: tuple[str, int, int] = ("", 0, 1)
        self._runner = runner
        self._reports = reports
        self._stop = Event()
        self._shown = -1
        self._thread: OneThread | None = None
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self.progressed.connect(self._remember)

    def start(self) -> None:
        """Begin."""
        MoveRun.under_way = self
        self._thread = OneThread("moves")
        self._thread.submit(self._run)

    def stop(self) -> None:
        """Ask it to stop; it does so after the rows in its hand."""
        self._stop.set()

    def _run(self) -> None:
        try:
            outcome: object = self._carried_out()
        except Exception as error:  # noqa: BLE001 - told on the window's thread
            outcome = error
        self._over.emit(outcome)

    def _carried_out(self) -> Report:
        engine = None if isinstance(self.target, Path) else enter(self.target)
        try:
            order = Move(
                source=self._runner.engine,
                target=self.target if isinstance(self.target, Path) else engine,  # type: ignore[arg-type]  # one of both
                sums=SUMS,
                dry_run=self.dry_run,
                clock=self._runner.clock,
            )
            report = move(order, self._tell)
        finally:
            if engine is not None:
                engine.dispose()
        if not self.dry_run:
            # What is stored here from now on would stay behind.
            self._runner.close_for_writing(HouseMoved(place=report.target))
        report.save_in(self._reports)
        return report

    def _tell(self, table: str, done: int, of: int) -> None:
        if self._stop.is_set():
            raise MoveStopped
        step = STEPS * done // of
        if step != self._shown:
            self._shown = step
            self.progressed.emit(table, done, of)

    def _remember(self, table: str, done: int, of: int) -> None:
        self.last = (table, done, of)

    def _end(self, outcome: object) -> None:
        MoveRun.under_way = None
        if self._thread is not None:
            self._thread.end(at_once=False)
        told: Callable[[object], None] = self.moved.emit
        if isinstance(outcome, Refusal):
            told = self.refused.emit
        elif isinstance(outcome, Exception):
            told = self.broke.emit
        told(outcome)
        self.ended.emit()
