"""Waiting as a person does: until something is there to be seen, never for a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

from aftersales_desktop.widgets.station_window import StationWindow

LOOK_EVERY_MS = 5
LONGEST_MS = 20_000
QUIET_LOOKS = 3


class TourStopped(Exception):
    """A step of the day did not happen."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Let the program work until the condition holds.

    Raises:
        TourStopped: It does not hold after a long while.

    """
    deadline = QDeadlineTimer(LONGEST_MS)
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(LOOK_EVERY_MS)

    def look() -> None:
        # Whatever the condition raises is raised again below, not thousands of times in the timer.
        over = True
        try:
            over = condition() or deadline.hasExpired()
        finally:
            if over:
                timer.stop()
                loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not condition():
        raise TourStopped(what)


class Stillness:
    """Knows when nothing that a window asked for is under way any more."""

    def __init__(self) -> None:
        self._open = 0
        self._turns = 0

    def watch(self, window: StationWindow) -> None:
        """Count what this window asks and what is answered."""
        window.desk.runner.asked.connect(self._asked)
        window.desk.runner.answered.connect(self._answered)

    def wait(self) -> None:
        """Let everything be answered and drawn."""
        self._turns = 0
        until(self._still, "the windows never came to rest")

    def _still(self) -> bool:
        """Quiet for a few looks on end: an answer often asks the next question."""
        self._turns = 0 if self._open > 0 else self._turns + 1
        return self._turns > QUIET_LOOKS

    def _asked(self) -> None:
        self._open += 1

    def _answered(self) -> None:
        self._open -= 1
