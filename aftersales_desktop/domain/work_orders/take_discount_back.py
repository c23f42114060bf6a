"""A discount, or the wish for one, is taken back before the bill is settled (R2.1.5)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.discount import COUNTS
from aftersales_desktop.domain.work_orders.discount_refusals import NoDiscount, NotYetTime
from aftersales_desktop.domain.work_orders.discount_wanted import BEFORE_THE_BILL, discount_of
from aftersales_desktop.domain.work_orders.discount_withdrawn import withdraw_discount
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.role import Role


@dataclass(frozen=True, kw_only=True)
class TakeDiscountBack:
    """Take the discount of this order back."""

    order_id: int


@dataclass(frozen=True, kw_only=True)
class DiscountTakenBack:
    """The order that costs its full price again."""

    order_id: int


@verb(roles=(*RECEPTION, Role.SERVICE_DIRECTOR), clause="R2.1.5a")
def take_discount_back(work: Work, command: TakeDiscountBack) -> DiscountTakenBack:
    """Take a discount back; the week counts one less and its signatures no longer hold.

    Refused once the bill is settled, and when there is none.
    """
    order = find_order(work, command.order_id)
    if order.state not in BEFORE_THE_BILL:
        raise NotYetTime(order=order.shown_number, state=order.state)
    discount = discount_of(work, order.id)
    if discount is None or discount.state not in COUNTS:
        raise NoDiscount(order=order.shown_number)
    withdraw_discount(work, order, discount)
    return DiscountTakenBack(order_id=order.id)
