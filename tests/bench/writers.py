"""Several programs write into one local file without a pause: how long each waits for its turn.

    python -m tests.bench.writers [PROGRAMS [SECONDS]]

Prints for the queue of this program and, beside it in the same run, for the plain lock file and for SQLite's
own waiting: writes a second, the middle, 99 % and longest wait, and how unevenly the programs were served.
The work done at each turn is the same: one row changed, stored with full sync.
"""

from __future__ import annotations

import multiprocessing
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock

from aftersales_desktop.database.turn import turn_at

PATIENCE_SECONDS = 60


def by_queue(path: Path) -> Callable[[], AbstractContextManager[None]]:
    """Take turns as the program does."""
    turn = turn_at(path)
    return lambda: turn.taken(PATIENCE_SECONDS)


def by_lock_file(path: Path) -> Callable[[], AbstractContextManager[None]]:
    """Let whoever looks at the right moment in, as the program did before."""
    lock = FileLock(f"{path}.lock", timeout=PATIENCE_SECONDS)

    @contextmanager
    def taken() -> Iterator[None]:
        with lock:
            yield

    return taken


def by_sqlite(_path: Path) -> Callable[[], AbstractContextManager[None]]:
    """Leave it to SQLite's own waiting."""
    return nullcontext


WAYS = {"queue": by_queue, "lock file": by_lock_file, "SQLite alone": by_sqlite}


@dataclass(frozen=True)
class Served:
    """How the programs were served: each one's waits, in seconds."""

    waits: tuple[tuple[float, ...], ...]
    written: int
    seconds: float

    @property
    def each(self) -> list[float]:
        """All waits, shortest first."""
        return sorted(wait for program in self.waits for wait in program)

    @property
    def p99(self) -> float:
        """The wait that one in a hundred exceeds."""
        return statistics.quantiles(self.each, n=100)[-1]

    @property
    def uneven(self) -> float:
        """How many times as often the best served came in as the worst served."""
        served = [len(program) for program in self.waits]
        return max(served) / max(1, min(served))

    def line(self, name: str) -> str:
        """Put it in one line."""
        each = self.each
        return (
            f"{name:<13}{len(each) / self.seconds:6.0f}/s  p50 {statistics.median(each) * 1000:7.1f} ms  "
            f"p99 {self.p99 * 1000:7.1f} ms  max {each[-1] * 1000:7.1f} ms  best/worst {self.uneven:5.1f}"
        )


def measure(way: str, programs: int, seconds: float) -> Served:
    """Let so many programs write in one way."""
    processes = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "workshop.db"
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("CREATE TABLE shelf (on_hand INTEGER)")
            connection.execute("INSERT INTO shelf VALUES (0)")
        start, told = processes.Barrier(programs), processes.Queue()
        writers = [
            processes.Process(target=_write, args=(way, path, seconds, start, told)) for _ in range(programs)
        ]
        for writer in writers:
            writer.start()
        waits = tuple(told.get() for _ in writers)
        for writer in writers:
            writer.join()
        with sqlite3.connect(path) as connection:
            (written,) = connection.execute("SELECT on_hand FROM shelf").fetchone()
    return Served(waits, written, seconds)


def _write(way: str, path: Path, seconds: float, start: Any, told: Any) -> None:  # noqa: ANN401 - of the context
    taken = WAYS[way](path)
    connection = sqlite3.connect(path, timeout=PATIENCE_SECONDS, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")
    waits: list[float] = []
    start.wait()
    until = time.monotonic() + seconds
    while (asked := time.monotonic()) < until:
        with taken():
            connection.execute("BEGIN IMMEDIATE")
            waits.append(time.monotonic() - asked)
            connection.execute("UPDATE shelf SET on_hand = on_hand + 1")
            connection.execute("COMMIT")
    told.put(tuple(waits))


def main(programs: int = 16, seconds: float = 5.0) -> None:
    """Measure all three in one run."""
    print(f"{programs} programs on one file, {seconds:g} s each")  # noqa: T201 - a figure's place is the screen
    for way in WAYS:
        served = measure(way, programs, seconds)
        assert served.written == len(served.each), "a write got lost"
        print(served.line(way))  # noqa: T201 - the same


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
