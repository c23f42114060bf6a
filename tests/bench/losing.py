"""How long the window's thread stands still while the server dies, freezes, or the cable is cut.

    python -m tests.bench.losing

Reception's real window stands on a server behind a cable that can be cut. A beat every few milliseconds on
its thread tells the longest pause of each phase; the list of orders is asked anew and a step is tried in
each, as people do. Prints the longest pause a phase beside the same window left in peace.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets.words import load_fonts
from tests.bench.stations import MORNING, rest, wait_until
from tests.house import open_house
from tests.live.pc import Pc
from tests.postgres_power import frozen, switch_off, switch_on, whole_server
from tests.postgres_server import address, postgres_server
from tests.proxy import proxy

BEAT_MS = 2
PHASE_MS = 4000
TRIES_EVERY_MS = 250
GOAL_MS = 50


class Heart(QObject):
    """Beats on the window's thread and remembers the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.monotonic()
        self.longest = 0.0
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._tick)
        self._beat.start()

    def begin(self) -> None:
        """Forget the pauses so far."""
        self._last, self.longest = time.monotonic(), 0.0

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def phases(folder: Path, cut: Callable[[], None], mend: Callable[[], None]) -> Iterator[str]:
    """Bring one trouble after the other about, and name it."""
    yield "in peace"
    switch_off(folder)
    yield "server killed"
    switch_on(folder)
    yield "server back"
    with frozen(*whole_server(folder)):
        yield "server frozen"
    yield "server thawed"
    cut()
    yield "cable cut"
    mend()
    yield "cable mended"


@contextmanager
def standing() -> Iterator[tuple[Pc[ReceptionWindow], Path, Callable[[], None], Callable[[], None]]]:
    """Set a window on a server behind a cable."""
    with postgres_server() as folder, tempfile.TemporaryDirectory() as home, proxy(folder) as cable:
        engine = open_engine(address(folder, "postgres"))
        TABLES[0].metadata.create_all(engine)
        advisor = open_house(Runner(engine, SetClock(MORNING)), SetClock(MORNING)).advisor
        engine.dispose()
        pc = Pc(cable.address(), SetClock(MORNING), Path(home) / "pc", ReceptionWindow, advisor)
        pc.window.choose("orders")
        wait_until(lambda: pc.feed.awake)
        rest(2000)
        try:
            yield pc, folder, cable.cut, cable.mend
        finally:
            pc.close()


def measured() -> Iterator[tuple[str, float]]:
    """Give the longest pause of each phase, in milliseconds; needs an application."""
    heart = Heart()
    with standing() as (pc, folder, cut, mend):
        for name in phases(folder, cut, mend):
            heart.begin()
            for step in range(PHASE_MS // TRIES_EVERY_MS):
                pc.window.refresh_all()
                pc.desk.runner.do(add_customer, AddCustomer(name=f"{name} {step}"))
                rest(TRIES_EVERY_MS)
            yield name, 1000 * heart.longest


def main() -> int:
    """Measure and print; a fault if a pause is longer than the goal and than twice the one in peace."""
    app = QApplication([])
    load_fonts()
    missed = 0
    peace = 0.0
    sys.stdout.write("longest pause of the window's thread, ms\n")
    for name, pause in measured():
        peace = peace or pause
        missed += pause > max(GOAL_MS, 2 * peace)
        sys.stdout.write(f"{name:16} {pause:6.1f}  goal {GOAL_MS}\n")
    app.quit()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
