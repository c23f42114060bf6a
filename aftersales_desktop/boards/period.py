"""A span of days that figures are counted over: a week, a month, a quarter, or any days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
MONTHS_A_QUARTER = 3
LONGEST = timedelta(days=366)


class PeriodKind(StrEnum):
    """How the days are chosen."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    DAYS = "days"


@dataclass(frozen=True)
class Period:
    """First and last day, both counted."""

    kind: PeriodKind
    first: date
    last: date

    @classmethod
    def around(cls, kind: PeriodKind, day: date) -> Period:
        """The week (from Monday), month or quarter that a day lies in."""
        if kind is PeriodKind.WEEK:
            first = day - timedelta(days=day.weekday())
            return cls(kind, first, first + WEEK - DAY)
        months = MONTHS_A_QUARTER if kind is PeriodKind.QUARTER else 1
        first = day.replace(day=1, month=(day.month - 1) // months * months + 1)
        return cls(kind, first, months_on(first, months) - DAY)

    @classmethod
    def days(cls, first: date, last: date) -> Period:
        """Any days in order, at most a year of them."""
        early, late = sorted((first, last))
        return cls(PeriodKind.DAYS, max(early, late - LONGEST), late)

    def before(self) -> Period:
        """The period of the same kind before this one; before chosen days, as many days."""
        if self.kind is PeriodKind.DAYS:
            return Period(self.kind, self.first - (self.last - self.first) - DAY, self.first - DAY)
        return Period.around(self.kind, self.first - DAY)

    def after(self) -> Period:
        """The period of the same kind after this one."""
        if self.kind is PeriodKind.DAYS:
            return Period(self.kind, self.last + DAY, self.last + (self.last - self.first) + DAY)
        return Period.around(self.kind, self.last + DAY)

    def weeks(self, count: int) -> tuple[Period, ...]:
        """The last so many weeks, up to the one the period ends in."""
        last = Period.around(PeriodKind.WEEK, self.last)
        firsts = (last.first - WEEK * back for back in range(count - 1, -1, -1))
        return tuple(Period(PeriodKind.WEEK, first, first + WEEK - DAY) for first in firsts)

    def until(self, day: date) -> Period:
        """What of it is over by the end of a day; its first day at least."""
        return Period(self.kind, self.first, max(self.first, min(self.last, day)))

    def no_longer_than(self, other: Period) -> Period:
        """As many of its first days as another period has."""
        return Period(self.kind, self.first, min(self.last, self.first + (other.last - other.first)))

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """From its first moment to the first one after it, at the dealership."""
        return (
            datetime.combine(self.first, time.min, zone),
            datetime.combine(self.last + DAY, time.min, zone),
        )


def months_on(first: date, months: int) -> date:
    """The first of a month so many months later; before it when they are fewer than none."""
    month = first.month - 1 + months
    return first.replace(year=first.year + month // 12, month=month % 12 + 1)
