"""Running numbers for documents: by day for orders and slips, for ever for staff, tools and bins."""

from typing import cast

from sqlalchemy import Table, bindparam, insert, update

from aftersales_desktop.database.journal import NumberSeries
from aftersales_desktop.database.work import Work

FOR_EVER = "-"

SERIES = cast("Table", NumberSeries.__table__)
ONE_MORE = (
    update(SERIES)
    .where(SERIES.c.series == bindparam("in_series"), SERIES.c.day == bindparam("on_day"))
    .values(last=SERIES.c.last + 1)
    .returning(SERIES.c.last)
)


def next_serial(work: Work, series: str, *, daily: bool) -> int:
    """Give out the next serial of a series; two stations never get the same one."""
    day = f"{work.today():%Y-%m-%d}" if daily else FOR_EVER
    last: int | None = work.session.execute(
        ONE_MORE, {"in_series": series, "on_day": day}
    ).scalar_one_or_none()
    if last is not None:
        return last
    work.session.execute(insert(SERIES), {"series": series, "day": day, "last": 1})
    return 1


def next_number(work: Work, series: str) -> int:
    """Give out the day's next document number in a series: 2611240007."""
    return int(f"{work.today():%y%m%d}{next_serial(work, series, daily=True):04d}")
