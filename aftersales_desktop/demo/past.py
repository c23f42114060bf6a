"""The weeks before today: some five hundred visits, on working days, within opening hours."""

from datetime import datetime, timedelta

from aftersales_desktop.demo.town import Coming, Town
from aftersales_desktop.demo.visit import Visit
from aftersales_desktop.values.role import Role

OPENS_HOUR_UTC = 0
ARRIVALS_UNTIL_MINUTES = 330
SUNDAY = 6
FORGOTTEN_TOOLS = 3


def past_visits(town: Town, number: int, today: datetime) -> list[Coming]:
    """Spread so many visits over the working days before today, about ten a day."""
    days = _working_days(today, max(4, -(-number // 10)))
    visits = []
    for at in range(number):
        forgets_tool = number - at <= FORGOTTEN_TOOLS
        day = days[-1] if forgets_tool else town.chance.choice(days)
        arrives = day + timedelta(minutes=town.chance.randrange(5, ARRIVALS_UNTIL_MINUTES))
        visit = a_visit(town)
        visit.forgets_tool = forgets_tool
        visits.append((arrives, visit.whole()))
    return visits


def a_visit(town: Town) -> Visit:
    """Send some car for some job to some advisor."""
    return Visit(
        town,
        town.chance.choice(town.cars),
        town.chance.choice(town.words.jobs),
        town.one(Role.SERVICE_ADVISOR),
    )


def first_day(today: datetime, number: int) -> datetime:
    """The morning before the first visit of so many."""
    return _working_days(today, max(4, -(-number // 10)))[0] - timedelta(days=2)


def _working_days(today: datetime, number: int) -> list[datetime]:
    """The mornings of the last working days, oldest first; eight o'clock at the dealership."""
    morning = today.replace(hour=OPENS_HOUR_UTC, minute=0, second=0, microsecond=0)
    days: list[datetime] = []
    while len(days) < number:
        morning -= timedelta(days=1)
        if morning.weekday() != SUNDAY:
            days.append(morning)
    return days[::-1]
