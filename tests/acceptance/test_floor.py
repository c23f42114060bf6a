"""Covers, fitted parts and drain carts: what the floor may not skip (T13, T15, T16)."""

import pytest

from aftersales_desktop.domain.work_orders.book_used_filter import (
    BookUsedFilter,
    EmptyDrainCart,
    book_used_filter,
    empty_drain_cart,
)
from aftersales_desktop.domain.work_orders.cover_car import CoverCar, cover_car
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, finish_order
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorPart, order_on_floor
from aftersales_desktop.domain.work_orders.order_state import (
    FENDER_COVERS,
    THREE_PIECE_SET,
    Cover,
    OrderState,
)
from aftersales_desktop.domain.work_orders.refusals_floor import (
    DrainCartFull,
    FenderCoversMissing,
    PartNotFitted,
    ThreePieceSetMissing,
)
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.day import Day, Visit, labour, oil
from tests.acceptance.refused import refused

FOUR = Quantity.of(4)


def test_t13_no_work_on_a_car_without_its_covers(day: Day) -> None:
    visit = day.dispatched()
    begin = StartOrder(card=visit.card)
    mechanic = day.house.technician
    refused(day.house, mechanic, start_order, begin, reason=ThreePieceSetMissing, clause="R2.2.2a")
    day.cover(visit, *THREE_PIECE_SET)
    refused(day.house, mechanic, start_order, begin, reason=FenderCoversMissing, clause="R2.2.2b")
    day.cover(visit, *FENDER_COVERS)
    day.house.do(mechanic, start_order, begin)
    assert day.state(visit) is OrderState.STARTED


def test_t15_no_finish_while_issued_oil_is_not_in_the_car(day: Day) -> None:
    visit = day.started(labour(), oil("4"))
    oil_line = visit.lines[1]
    day.issue(visit, oil_line, FOUR)
    day.do_the_labour(visit)
    done = FinishOrder(order_id=visit.order_id)
    no = refused(day.house, day.house.technician, finish_order, done, reason=PartNotFitted, clause="R2.2.3a")
    assert no.facts["quantity"] == "4 L"
    assert not_accounted(day, visit) == FOUR
    day.fit(visit, oil_line)
    assert not_accounted(day, visit) == Quantity.ZERO
    day.house.do(day.house.technician, finish_order, done)
    assert day.state(visit) is OrderState.FINISHED


def test_t16_a_drain_cart_warns_at_three_filters_and_refuses_a_fourth(day: Day) -> None:
    visit = day.started()
    mechanic, house = day.house.technician, day.house
    booking = BookUsedFilter(order_id=visit.order_id, cart_id=day.cart_id)
    counted = [house.do(mechanic, book_used_filter, booking) for _ in range(3)]
    assert [(cart.filters, cart.empty_now) for cart in counted] == [(1, False), (2, False), (3, True)]
    refused(house, mechanic, book_used_filter, booking, reason=DrainCartFull, clause="R2.2.8c")
    house.do(house.leader, empty_drain_cart, EmptyDrainCart(cart_id=day.cart_id))
    assert house.do(mechanic, book_used_filter, booking).filters == 1


def not_accounted(day: Day, visit: Visit) -> Quantity:
    """Reckon issued - fitted - returned from what the floor is shown (R2.2.3b)."""
    page = day.house.ask(day.house.manager, order_on_floor, visit.order_id)
    return sum((_open(part) for part in page.parts), Quantity.ZERO)


def _open(part: FloorPart) -> Quantity:
    return part.stocked_out - part.fitted - part.taken_back


@pytest.mark.parametrize("post", ["technician", "leader"])
def test_t13_the_covers_are_signed_for_by_whoever_fits_them(day: Day, post: str) -> None:
    visit = day.dispatched()
    fitter = day.house.people[post]
    day.house.do(fitter, cover_car, CoverCar(order_id=visit.order_id, covers=tuple(Cover)))
    page = day.house.ask(fitter, order_on_floor, visit.order_id)
    assert {cover.fitted_by for cover in page.covers} == {fitter.name}
