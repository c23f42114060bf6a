"""Time as the workshop sees it: always with a zone, always from a clock that tests can set."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> datetime:
        """Tell the time in UTC, with its zone."""
        ...

    def ticks(self) -> float:
        """Count seconds that nobody can set: for waits that must not end because a PC's time was changed."""
        ...


class SystemClock:
    """The PC's own clock."""

    def now(self) -> datetime:
        """Tell the PC's time in UTC."""
        return datetime.now(UTC)

    def ticks(self) -> float:
        """Count the seconds this PC has been on."""
        return monotonic()


@dataclass
class SetClock:
    """A clock that stands where it was set; for tests and for making demo data."""

    at: datetime
    passed: float = 0.0

    def now(self) -> datetime:
        """Tell the time the clock was set to."""
        return self.at

    def move(self, step: timedelta) -> None:
        """Let so much time pass."""
        self.at += step
        self.passed += step.total_seconds()

    def set_hands(self, step: timedelta) -> None:
        """Put the clock's hands forward (or back) by `step`; no time passes."""
        self.at += step

    def ticks(self) -> float:
        """Count the seconds that have passed, wherever the hands were put."""
        return self.passed
