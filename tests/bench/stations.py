"""How long a change at one station takes until it is painted at another, on a server and on one local file.

    python -m tests.bench.stations [CHANGES]

The one who changes is a program of its own; the one who sees is reception's real window with its list of
orders. Counted from before the change is asked for until the row is painted: the transaction itself is in it.
Prints the middle, 99 % and longest time; ends with a fault if the goal for 99 % is missed.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets.words import load_fonts
from tests.acceptance.day import Car, Day
from tests.house import open_house
from tests.live.pc import Pc
from tests.postgres_server import address, postgres_server

MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
CHANGES = 200
# A window just opened still builds the pages that nobody has asked for.
WARMING_UP = 20
# People do not work more quickly than that; all that a change brings about is read by then.
BETWEEN_MS = 200
# Nobody waits longer than this for one change.
PATIENCE_MS = 5000
GOALS_MS = {"server": 100, "file": 300}


class Painted(QObject):
    """Notes when a row with an order was first painted."""

    def __init__(self, window: ReceptionWindow) -> None:
        super().__init__()
        self._table = window.orders.list.table
        self.at: dict[int, float] = {}
        self._table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look which rows there are each time the list is painted."""
        if event.type() == QEvent.Type.Paint:
            now = time.monotonic()
            for row in self._table.rows():
                self.at.setdefault(row.order_id, now)
        return super().eventFilter(watched, event)


def change(url: str, asked: Connection, changes: int) -> None:
    """Be the other program: open an order each time it is asked to, and say when that began."""
    runner = Runner(open_engine(url), SetClock(MORNING))
    day = Day.begun(open_house(runner, SetClock(MORNING)))
    cars = [day.a_car(f"粵B·{number:05d}") for number in range(changes)]
    asked.send(day.house.advisor)
    for car in cars:
        asked.recv()
        begun = time.monotonic()
        asked.send((begun, opened_for(day, car)))
    asked.recv()
    runner.close()


def opened_for(day: Day, car: Car) -> int:
    """Open an order for a car."""
    wanted = OpenWorkOrder(
        vehicle_id=car.vehicle_id,
        customer_id=car.customer_id,
        complaint="冷車發動時前面會吱一聲",
        mileage_km=56_480,
        promised_at=MORNING + timedelta(hours=6),
    )
    return day.house.do(day.house.advisor, open_work_order, wanted).order_id


def measured(url: str, changes: int) -> list[float]:
    """Have so many changes made, and say how long each took, in milliseconds, the shortest first."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    other = multiprocessing.get_context("spawn").Process(
        target=change, args=(url, there, changes), daemon=True
    )
    other.start()
    advisor = here.recv()
    with tempfile.TemporaryDirectory() as folder:
        pc = Pc(url, SetClock(MORNING), Path(folder) / "pc", ReceptionWindow, advisor)
        pc.window.choose("orders")
        painted = Painted(pc.window)
        wait_until(lambda: pc.feed.awake)
        took = []
        for _ in range(changes):
            rest(BETWEEN_MS)
            here.send("now")
            wait_until(here.poll)
            begun, order_id = here.recv()
            wait_until(partial(painted.at.__contains__, order_id))
            took.append(1000 * (painted.at[order_id] - begun))
        here.send(None)
        pc.close()
        other.join()
    return sorted(took[WARMING_UP:])


def rest(ms: int) -> None:
    """Let the window live for a while."""
    over = QDeadlineTimer(ms)
    while not over.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def wait_until(true: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not true():
        if deadline.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


@contextmanager
def houses() -> Iterator[dict[str, str]]:
    """Name an empty database on each engine."""
    with postgres_server() as socket, tempfile.TemporaryDirectory() as folder:
        urls = {"server": address(socket, "postgres"), "file": sqlite_url(Path(folder) / "house.db")}
        for url in urls.values():
            engine = open_engine(url)
            TABLES[0].metadata.create_all(engine)
            engine.dispose()
        yield urls


def main() -> int:
    """Measure and print; a fault if a goal is missed."""
    changes = int(sys.argv[1]) if len(sys.argv) > 1 else CHANGES
    app = QApplication([])
    load_fonts()
    sys.stdout.write(f"change at one station -> painted at another, {changes} changes, ms\n")
    missed = 0
    with houses() as urls:
        for name, url in urls.items():
            took = measured(url, changes + WARMING_UP)
            p99 = took[min(len(took) - 1, int(0.99 * len(took)))]
            missed += p99 > GOALS_MS[name]
            sys.stdout.write(
                f"{name:8} middle {took[len(took) // 2]:6.1f}  99 % {p99:6.1f}  longest {took[-1]:6.1f}"
                f"  goal {GOALS_MS[name]}\n"
            )
    app.quit()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
