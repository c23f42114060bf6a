"""What becomes of a discount at the settlement: applied as signed, in the week of that day (R2.1.5c)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.discount import DiscountState
from aftersales_desktop.domain.work_orders.discount_refusals import (
    DiscountUndecided,
    LinesChangedSince,
    QuotaUsed,
)
from aftersales_desktop.domain.work_orders.discount_wanted import discount_of
from aftersales_desktop.domain.work_orders.discount_week import monday_of, week_so_far
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money


def discount_to_settle(work: Work, order: WorkOrder) -> Money | None:
    """Say what is taken off this bill now; None when nothing is.

    A discount given in one week and settled in the next counts in the next.

    Raises:
        DiscountUndecided: It was asked for and nobody has answered.
        LinesChangedSince: It was signed for another bill.
        QuotaUsed: The settlement's week has none left, and no report went ahead (R2.1.5e).

    """
    discount = discount_of(work, order.id)
    if discount is None or discount.state in (DiscountState.DECLINED, DiscountState.WITHDRAWN):
        return None
    if discount.state is DiscountState.REQUESTED:
        raise DiscountUndecided(order=order.shown_number)
    if not discount.fits(order):
        raise LinesChangedSince(order=order.shown_number)
    monday = monday_of(work, work.now())
    if monday != discount.week:
        week = week_so_far(work, monday, order.id)
        if week.full and discount.pre_reported_at is None:
            raise QuotaUsed(order=order.shown_number, used=week.used, quota=week.quota)
        discount.week, discount.above_quota = monday, week.full
    return discount.amount
