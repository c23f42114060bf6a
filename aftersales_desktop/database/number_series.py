"""Running numbers for documents: by day for orders and slips, for ever for staff, tools and bins."""

from sqlalchemy import select

from aftersales_desktop.database.journal import NumberSeries
from aftersales_desktop.database.work import Work

FOR_EVER = "-"


def next_serial(work: Work, series: str, *, daily: bool) -> int:
    """Give out the next serial of a series; two stations never get the same one."""
    day = f"{work.today():%Y-%m-%d}" if daily else FOR_EVER
    row = work.session.scalar(
        select(NumberSeries).where(NumberSeries.series == series, NumberSeries.day == day).with_for_update()
    )
    if row is None:
        row = NumberSeries(series=series, day=day, last=0)
        work.session.add(row)
    row.last += 1
    work.session.flush()
    return row.last


def next_number(work: Work, series: str) -> int:
    """Give out the day's next document number in a series: 2611240007."""
    return int(f"{work.today():%y%m%d}{next_serial(work, series, daily=True):04d}")
