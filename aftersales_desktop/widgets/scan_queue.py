"""Scans wait in line: each is answered before the next is begun, and none is lost."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication


class ScanQueue(QObject):
    """Hands scans one by one to whoever answers them.

    Who answers later (the database is asked meanwhile) calls `hold()` when asking and `release()` when
    answered; the next scan waits until nothing is held. The queue knows nothing of what a scan means.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[str] = deque()
        self._handler: Callable[[str], object] | None = None
        self._holds = 0
        self._delivering = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._deliver)

    def deliver_to(self, handler: Callable[[str], object]) -> None:
        """Name who takes the scans; those already waiting are handed over."""
        self._handler = handler
        self._next()

    def put(self, text: str) -> None:
        """Queue one scan."""
        self._waiting.append(text)
        self._next()

    def hold(self) -> None:
        """Keep the next scan back until `release()`."""
        self._holds += 1

    def release(self) -> None:
        """Say that what was held for has been answered."""
        self._holds = max(0, self._holds - 1)
        self._next()

    def __len__(self) -> int:
        """How many scans wait."""
        return len(self._waiting)

    def _next(self) -> None:
        if self._waiting and self._handler is not None and not self._holds and not self._turn.isActive():
            self._turn.start()

    def _deliver(self) -> None:
        # A handler may open a nested event loop (a file dialog): it has not answered until it returns.
        if not self._waiting or self._handler is None or self._holds or self._delivering:
            return
        text = self._waiting.popleft()
        self._delivering = True
        try:
            self._handler(text)
        finally:
            self._delivering = False
            self._next()


def beep_refusal() -> None:
    """The short sound of a refused scan; the message says the word."""
    QApplication.beep()
