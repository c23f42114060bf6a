"""When duties come round: reckoned from the schedule, so that nothing has to be made beforehand (X5)."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.value_of import number_of, time_of
from aftersales_desktop.regulations.parameters import parameters
from aftersales_desktop.regulations.periodic_duties import PeriodicDuty, Rhythm

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Occurrence:
    """A duty in one period: from when it may be done, when it is due, when the period is over."""

    duty: PeriodicDuty
    period: str
    first_day: date
    opens_at: datetime
    due_at: datetime
    ends_at: datetime

    @property
    def lapses(self) -> bool:
        """Whether it cannot be done afterwards: what a daily duty looks at is gone the next day."""
        return self.duty.rhythm is Rhythm.DAILY


def occurrence(work: Work, duty: PeriodicDuty, day: date) -> Occurrence | None:
    """Reckon the period of a duty that a day lies in; None on a day that has none."""
    if duty.rhythm is Rhythm.DAILY:
        return _made(work, duty, day, day, day) if day.isoweekday() in duty.days else None
    if duty.rhythm is Rhythm.WEEKLY:
        monday = day - timedelta(days=day.weekday())
        return _made(work, duty, monday, monday + timedelta(days=duty.on - 1), monday + timedelta(days=6))
    last = monthrange(day.year, day.month)[1]
    return _made(work, duty, day.replace(day=1), day.replace(day=min(duty.on, last)), day.replace(day=last))


def period_named(work: Work, duty: PeriodicDuty, period: str) -> Occurrence | None:
    """Reckon the period with this name; None when the duty has none of that name."""
    try:
        if duty.rhythm is Rhythm.WEEKLY:
            day = date.fromisoformat(f"{period}-1")
        else:
            day = date.fromisoformat(period if duty.rhythm is Rhythm.DAILY else f"{period}-01")
    except ValueError:
        return None
    found = occurrence(work, duty, day)
    return found if found is not None and found.period == period else None


def before(work: Work, this: Occurrence) -> Occurrence | None:
    """Reckon the period before, of a duty that can be caught up; None of one that lapses."""
    return None if this.lapses else occurrence(work, this.duty, this.first_day - ONE_DAY)


def daily_since(work: Work, duty: PeriodicDuty, first: date) -> Iterator[Occurrence]:
    """Reckon the days of a daily duty from a day until yesterday, the latest first."""
    day = work.today() - ONE_DAY
    while day >= first:
        found = occurrence(work, duty, day)
        if found is not None:
            yield found
        day -= ONE_DAY


def _made(work: Work, duty: PeriodicDuty, first: date, due: date, last: date) -> Occurrence:
    due_at = _moment(work, due, _time(work, duty, due))
    opens = _moment(work, first, time())
    if duty.opens_minutes:
        opens = max(opens, due_at - timedelta(minutes=duty.opens_minutes))
    ends = _moment(work, last + ONE_DAY, time())
    if duty.until:
        ends = _moment(work, due, time_of(work, duty.until, due))
    return Occurrence(duty, _name(duty, first), first, opens, due_at, ends)


def remind_at(work: Work, this: Occurrence) -> datetime | None:
    """Reckon when people are told that a duty is about to be due; None when it has no such moment."""
    key = this.duty.remind_before
    return this.due_at - timedelta(minutes=number_of(work, key)) if key else None


def _name(duty: PeriodicDuty, first: date) -> str:
    if duty.rhythm is Rhythm.DAILY:
        return first.isoformat()
    return f"{first:%G-W%V}" if duty.rhythm is Rhythm.WEEKLY else f"{first:%Y-%m}"


def _time(work: Work, duty: PeriodicDuty, day: date) -> time:
    return time_of(work, duty.at, day) if duty.at in parameters() else time.fromisoformat(duty.at)


def _moment(work: Work, day: date, at: time) -> datetime:
    return datetime.combine(day, at, work.zone)
