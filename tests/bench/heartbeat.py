"""A watchdog over the window's thread: how long it lets a call wait, and what it was doing meanwhile."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, Qt, Signal

BEAT_SECONDS = 0.002
WORTH_TELLING_MS = 30


@dataclass(frozen=True)
class Stall:
    """The window's thread let somebody wait so long, during this action, at this place of the program."""

    ms: float
    action: str
    place: str


class Heartbeat(QObject):
    """Calls the window's thread again and again from a thread of its own."""

    _called = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.stalls: list[Stall] = []
        self._answered = threading.Event()
        self._over = threading.Event()
        self._watched = threading.get_ident()
        self._called.connect(self._answered.set, Qt.ConnectionType.QueuedConnection)
        self._watcher = threading.Thread(target=self._watch, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Begin to watch the thread this is called on."""
        self._watcher.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._over.set()
        self._watcher.join(timeout=1)

    def longest(self) -> Stall:
        """Give the longest wait."""
        return max(self.stalls, key=lambda stall: stall.ms, default=Stall(0.0, "", ""))

    def _watch(self) -> None:
        while not self._over.wait(BEAT_SECONDS):
            self._answered.clear()
            asked, place = time.perf_counter(), ""
            self._called.emit()
            while not self._answered.wait(WORTH_TELLING_MS / 1000):
                place = place or self._where()
                if self._over.is_set():
                    return
            self.stalls.append(Stall(1000 * (time.perf_counter() - asked), self.action, place))

    def _where(self) -> str:
        """Look where the watched thread stands: the innermost lines of our own."""
        frame = sys._current_frames().get(self._watched)  # noqa: SLF001 - the interpreter offers no other way
        lines = reversed(traceback.extract_stack(frame))
        ours = (f"{line.name}:{line.lineno}" for line in lines if "aftersales_desktop" in line.filename)
        return " < ".join(islice(ours, 4))
