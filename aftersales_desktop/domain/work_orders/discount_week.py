"""The week's discounts: how many are used, and the turn of whoever takes the next (R2.1.5c)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.discount import Discount, DiscountState
from aftersales_desktop.values.topic import Topic


@dataclass(frozen=True, kw_only=True)
class Week:
    """What is used of a week's quota by other orders."""

    monday: date
    used: int
    quota: int

    @property
    def full(self) -> bool:
        """Whether the next one is above the quota."""
        return self.used >= self.quota


def monday_of(work: Work, moment: datetime) -> date:
    """Name the week of a moment: Monday 00:00 to Sunday 24:00 at the dealership."""
    day = work.local(moment).date()
    return day - timedelta(days=day.weekday())


def week_so_far(work: Work, monday: date, order_id: int) -> Week:
    """Count a week's discounts but for this order's own.

    A verb keeps the count from other stations until it is done, so that two desks never both take the fifth.
    """
    if not work.looks_only:
        # Any row that is always there would do: whoever counts waits here for whoever counted before.
        work.session.execute(select(Dealership.id).order_by(Dealership.id).limit(1).with_for_update())
    others = work.session.scalars(
        select(Discount.order_id).where(
            Discount.week == monday,
            Discount.state == DiscountState.GRANTED,
            Discount.order_id != order_id,
        )
    ).all()
    work.concerns(Topic.WORK_ORDERS, *others)
    return Week(monday=monday, used=len(others), quota=number_of(work, "discount.weekly_quota", monday))
