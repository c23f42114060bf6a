"""Running numbers for documents: by day for orders and slips, for ever for staff, tools and bins."""

from typing import cast

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite

from aftersales_desktop.database.journal import NumberSeries
from aftersales_desktop.database.work import Work

FOR_EVER = "-"

SERIES = cast("Table", NumberSeries.__table__)
# One statement, so that two stations may draw a day's first number at the same instant.
ONE_MORE = {
    name: begun.values(series=bindparam("series"), day=bindparam("day"), last=1)
    .on_conflict_do_update(index_elements=[SERIES.c.series, SERIES.c.day], set_={"last": SERIES.c.last + 1})
    .returning(SERIES.c.last)
    for name, begun in (("sqlite", sqlite.insert(SERIES)), ("postgresql", postgresql.insert(SERIES)))
}


def next_serial(work: Work, series: str, *, daily: bool) -> int:
    """Give out the next serial of a series; two stations never get the same one."""
    day = f"{work.today():%Y-%m-%d}" if daily else FOR_EVER
    one_more = ONE_MORE[work.session.get_bind().dialect.name]
    last: int = work.session.execute(one_more, {"series": series, "day": day}).scalar_one()
    return last


def next_number(work: Work, series: str) -> int:
    """Give out the day's next document number in a series: 2611240007."""
    return int(f"{work.today():%y%m%d}{next_serial(work, series, daily=True):04d}")
