"""Time as the workshop sees it: always with a zone, always from a clock that tests can set."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> datetime:
        """Tell the time in UTC, with its zone."""
        ...


class SystemClock:
    """The PC's own clock."""

    def now(self) -> datetime:
        """Tell the PC's time in UTC."""
        return datetime.now(UTC)


@dataclass
class SetClock:
    """A clock that stands where it was set; for tests and for making demo data."""

    at: datetime

    def now(self) -> datetime:
        """Tell the time the clock was set to."""
        return self.at

    def move(self, step: timedelta) -> None:
        """Put the clock forward (or back) by `step`."""
        self.at += step
