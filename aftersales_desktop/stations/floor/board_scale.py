"""Where a time and a bay lie on the board: one hour at least 64 px wide, one bay 56 px high."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRect

HOUR = 64
BAY = 56
HEAD = 32
NAMES = 176
WIDE_ENOUGH, NARROWEST = 26, 10


@dataclass(frozen=True)
class BoardScale:
    """The day from its first to its last hour, laid over the width there is."""

    begins: datetime
    ends: datetime
    width: int

    @property
    def hours(self) -> int:
        """How many hours the board shows."""
        return max(1, round((self.ends - self.begins) / timedelta(hours=1)))

    @property
    def hour(self) -> float:
        """How wide an hour is."""
        return max(float(HOUR), (self.width - NAMES) / self.hours)

    @property
    def needed(self) -> int:
        """How wide the board has to be at least."""
        return NAMES + HOUR * self.hours

    def x(self, moment: datetime) -> int:
        """Where a moment lies; what is before or after the day lies at its edge."""
        inside = min(max(moment, self.begins), self.ends)
        return NAMES + round((inside - self.begins) / timedelta(hours=1) * self.hour)

    def row(self, place: int) -> QRect:
        """The row of a bay."""
        return QRect(0, HEAD + place * BAY, self.width, BAY)

    def bar(self, place: int, start: datetime, end: datetime, until: datetime | None = None) -> QRect:
        """The rectangle of a bar: wide enough to be seen, but not over the next one, which begins `until`."""
        left, right = self.x(start), self.x(end)
        width = max(right - left - 2, WIDE_ENOUGH)
        if until is not None:
            width = max(min(width, self.x(until) - left - 2), NARROWEST)
        return QRect(left + 1, HEAD + place * BAY + 8, width, BAY - 16)
