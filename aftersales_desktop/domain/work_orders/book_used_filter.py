"""Used oil filters drain on a cart, three at most; then it is emptied (R2.2.8c, SM18)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.closing import DrainCart, UsedFilter
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import NoSuchDrainCart
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, check_in_work
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FILTER_BOOKED = QT_TRANSLATE_NOOP("Words", "used oil filter put on a drain cart")
# Three, unless the dealership sets another number.
MOST_FILTERS = "drain_cart.max_oil_filters"
EMPTIED = QT_TRANSLATE_NOOP("Words", "drain cart emptied")


@dataclass(frozen=True, kw_only=True)
class BookUsedFilter:
    """On which cart the old filter of which order lies."""

    order_id: int
    cart_id: int


@dataclass(frozen=True, kw_only=True)
class EmptyDrainCart:
    """Which cart was emptied."""

    cart_id: int


@dataclass(frozen=True)
class DrainCartCounted:
    """How many filters lie on the cart; `empty_now` is the warning that no more may follow."""

    cart_id: int
    cart: str
    filters: int
    empty_now: bool


@verb(roles=FLOOR, clause="R2.2.8c")
def book_used_filter(work: Work, command: BookUsedFilter) -> DrainCartCounted:
    """Put an order's used filter on a cart; the last that fits warns, one more is refused.

    Raises:
        NotInWork: The order is not on the floor.
        NoSuchDrainCart: The cart is unknown.
        DrainCartFull: As many as the rulebook allows lie on it already (T16).

    """
    order = find_order(work, command.order_id)
    check_in_work(order, ON_THE_FLOOR)
    cart = _cart(work, command.cart_id)
    most = number_of(work, MOST_FILTERS)
    cart.take_filter(most)
    work.session.add(
        UsedFilter(cart_id=cart.id, order_id=order.id, booked_by_id=work.actor.staff_id, at=work.now())
    )
    work.note(
        Topic.WORK_ORDERS, cart.id, FILTER_BOOKED, order_id=order.id, new=f"{cart.name}: {cart.filters}"
    )
    return DrainCartCounted(cart.id, cart.name, cart.filters, cart.is_full(most))


@verb(roles=FLOOR, clause="R2.2.8c")
def empty_drain_cart(work: Work, command: EmptyDrainCart) -> DrainCartCounted:
    """Confirm by name and time that a cart was emptied.

    Raises:
        NoSuchDrainCart: The cart is unknown.

    """
    cart = _cart(work, command.cart_id)
    before = cart.filters
    cart.empty(work.now(), work.actor.staff_id)
    work.note(Topic.WORK_ORDERS, cart.id, EMPTIED, old=f"{cart.name}: {before}", new=f"{cart.name}: 0")
    return DrainCartCounted(cart.id, cart.name, cart.filters, empty_now=False)


def filters_booked(work: Work, order_id: int) -> int:
    """Count the used filters an order has put on carts."""
    return work.session.scalar(select(func.count(UsedFilter.id)).where(UsedFilter.order_id == order_id)) or 0


def _cart(work: Work, cart_id: int) -> DrainCart:
    cart = work.session.get(DrainCart, cart_id)
    if cart is None:
        raise NoSuchDrainCart
    return cart
