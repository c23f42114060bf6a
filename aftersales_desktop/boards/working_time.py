"""How long work takes by the clock on the wall: the noon break is not worked through (R2.2.4c)."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.value_of import time_of

MINUTES_AN_HOUR = 60


def at(day: datetime, when: time, zone: ZoneInfo) -> datetime:
    """The moment of a time of day at the dealership, on the day of another moment."""
    return datetime.combine(day.astimezone(zone).date(), when, zone)


@dataclass(frozen=True)
class Shift:
    """The working day, as the rulebook's values of that day have it."""

    begins: time
    ends: time
    noon_begins: time
    noon_ends: time
    zone: ZoneInfo

    def on(self, day: datetime, when: time) -> datetime:
        """The moment of one of these times on the day of another moment."""
        return at(day, when, self.zone)

    def end_of_work(self, start: datetime, span: timedelta) -> datetime:
        """When work that begins at `start` and takes `span` is done."""
        noon, after = self.on(start, self.noon_begins), self.on(start, self.noon_ends)
        begin = after if noon <= start < after else start
        end = begin + span
        return end + (after - noon) if begin < noon < end else end

    def hours(self) -> float:
        """Working hours of a day, noon left out."""
        span = _minutes(self.ends) - _minutes(self.begins)
        return (span - _minutes(self.noon_ends) + _minutes(self.noon_begins)) / MINUTES_AN_HOUR


def _minutes(when: time) -> int:
    return when.hour * MINUTES_AN_HOUR + when.minute


def shift_of(work: Work) -> Shift:
    """Read today's working day."""
    return Shift(
        begins=time_of(work, "shift.begins"),
        ends=time_of(work, "shift.ends"),
        noon_begins=time_of(work, "noon.begins"),
        noon_ends=time_of(work, "noon.ends"),
        zone=work.zone,
    )
