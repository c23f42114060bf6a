"""How long work takes by the clock on the wall: the noon break is not worked through (R2.2.4c)."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

NOON_BEGINS = time(12, 0)
NOON_ENDS = time(13, 30)
DAY_BEGINS = time(8, 0)
DAY_ENDS = time(18, 0)


def at(day: datetime, when: time, zone: ZoneInfo) -> datetime:
    """The moment of a time of day at the dealership, on the day of another moment."""
    return datetime.combine(day.astimezone(zone).date(), when, zone)


def end_of_work(start: datetime, span: timedelta, zone: ZoneInfo) -> datetime:
    """When work that begins at `start` and takes `span` is done."""
    noon, after = at(start, NOON_BEGINS, zone), at(start, NOON_ENDS, zone)
    begin = after if noon <= start < after else start
    end = begin + span
    return end + (after - noon) if begin < noon < end else end
