"""The front-desk supervisor takes something off a general repair's bill, on the own signature (R2.1.5)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import check_power, matrix, may
from aftersales_desktop.domain.work_orders.discount_grant import grant
from aftersales_desktop.domain.work_orders.discount_refusals import AboveTheLimit, QuotaUsed
from aftersales_desktop.domain.work_orders.discount_wanted import (
    DiscountWanted,
    Measured,
    measure,
    percent,
    write_discount,
)
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class GiveDiscount:
    """Take this off that order."""

    order_id: int
    wanted: DiscountWanted


@dataclass(frozen=True, kw_only=True)
class DiscountGiven:
    """What was taken off, and which discount of the week it is."""

    order_id: int
    discount_id: int
    amount: Money
    due: Money
    place: int
    quota: int


# The authority matrix says who may, and deputies may too; the check stands in the verb.
@verb(roles=ANY_STAFF, clause="R2.1.5a")
def give_discount(work: Work, command: GiveDiscount) -> DiscountGiven:
    """Give a discount; its reason goes to the service director at once (R2.1.5d).

    Refused for other classes than general repair (R2.1.5b), without a reason (R2.1.5d), above the limit
    (R2.1.5a), and from the sixth order of a week on (R2.1.5e), unless the giver holds that power too.
    """
    order = find_order(work, command.order_id)
    if not may(work, Power.DISCOUNT_ABOVE_LIMIT):
        check_power(work, Power.DISCOUNT)
    measured = measure(work, order, command.wanted)
    _check_powers_above(work, order, measured)
    discount = write_discount(work, order, measured)
    grant(work, order, discount, measured.week)
    return DiscountGiven(
        order_id=order.id,
        discount_id=discount.id,
        amount=discount.amount,
        due=discount.base - discount.amount,
        place=measured.week.used + 1,
        quota=measured.week.quota,
    )


def _check_powers_above(work: Work, order: WorkOrder, measured: Measured) -> None:
    if measured.above_limit and not may(work, Power.DISCOUNT_ABOVE_LIMIT):
        raise AboveTheLimit(share=percent(measured.share), limit=percent(measured.limit))
    if measured.week.full and not _in_own_right(work, Power.DISCOUNT_ABOVE_QUOTA):
        raise QuotaUsed(order=order.shown_number, used=measured.week.used, quota=measured.week.quota)


def _in_own_right(work: Work, power: Power) -> bool:
    """Say whether it is the person's own power: a deputy files the pre-report like everybody (R2.1.5e)."""
    held = matrix(work).decider(power, work.actor.staff_id)
    return held is not None and held.for_id is None
