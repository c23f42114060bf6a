"""Three used oil filters on a drain cart, and not one more (T16, SM18)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.book_used_filter import (
    BookUsedFilter,
    EmptyDrainCart,
    book_used_filter,
    empty_drain_cart,
)
from aftersales_desktop.domain.work_orders.closing import DrainCart
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import DrainCartFull, NoSuchDrainCart, NotInWork
from tests.domain.work_orders.builders_floor import a_drain_cart, a_job, a_running_job
from tests.house import House


def filters_on(house: House, cart_id: int) -> int:
    with house.session() as session:
        return session.get_one(DrainCart, cart_id).filters


def test_the_third_filter_warns_to_empty_the_cart(house: House) -> None:
    job, cart = a_running_job(house), a_drain_cart(house, filters=1)
    second = house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    assert (second.filters, second.empty_now) == (2, False)
    third = house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    assert (third.filters, third.empty_now) == (3, True)


def test_the_fourth_filter_is_refused_until_the_cart_is_emptied(house: House) -> None:
    job, cart = a_running_job(house), a_drain_cart(house, filters=3)
    with pytest.raises(DrainCartFull) as refused:
        house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    assert refused.value.clause == "R2.2.8c"
    assert filters_on(house, cart) == 3
    house.do(house.technician, empty_drain_cart, EmptyDrainCart(cart_id=cart))
    house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    assert filters_on(house, cart) == 1


def test_emptying_is_confirmed_by_name_and_time(house: House) -> None:
    cart = a_drain_cart(house, filters=3)
    house.do(house.leader, empty_drain_cart, EmptyDrainCart(cart_id=cart))
    with house.session() as session:
        row = session.get_one(DrainCart, cart)
        assert (row.filters, row.emptied_by_id) == (0, house.leader.staff_id)
        assert row.emptied_at == house.clock.now()


def test_a_cart_nobody_knows_takes_no_filter(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NoSuchDrainCart):
        house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=999_999))
    with pytest.raises(NoSuchDrainCart):
        house.do(house.technician, empty_drain_cart, EmptyDrainCart(cart_id=999_999))


def test_a_car_that_was_not_started_leaves_no_filter(house: House) -> None:
    job, cart = a_job(house, state=OrderState.DISPATCHED), a_drain_cart(house)
    with pytest.raises(NotInWork):
        house.do(house.technician, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    assert filters_on(house, cart) == 0


def test_the_cashier_has_no_business_at_the_drain_cart(house: House) -> None:
    job, cart = a_running_job(house), a_drain_cart(house)
    with pytest.raises(NotYourRight):
        house.do(house.cashier, book_used_filter, BookUsedFilter(order_id=job.order_id, cart_id=cart))
    with pytest.raises(NotYourRight):
        house.do(house.cashier, empty_drain_cart, EmptyDrainCart(cart_id=cart))
