"""Stock kept for an order, and let go again."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.lookups_stock import parts_matching
from aftersales_desktop.domain.parts.lookups_stock_card import stock_card
from aftersales_desktop.domain.parts.refusals import (
    KeptForOthers,
    NothingReserved,
    OrderSettled,
)
from aftersales_desktop.domain.parts.release_reservation import ReleaseReservation, release_reservation
from aftersales_desktop.domain.parts.reserve_for_order import (
    ReservedForOrder,
    ReserveForOrder,
    reserve_for_order,
)
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import AdditionState, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.parts.builders import Counter, pieces


def keep(counter: Counter, order: WorkOrder) -> ReservedForOrder:
    """Let the clerk keep what the order needs."""
    return counter.house.do(counter.house.clerk, reserve_for_order, ReserveForOrder(order_id=order.id))


def test_kept_stock_is_not_given_to_others(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=3)
    ours, other = counter.an_order((pads, 2)), counter.an_order((pads, 2))
    assert (keep(counter, ours).kept, keep(counter, other).short) == (1, 1)
    with pytest.raises(KeptForOthers):
        counter.issue(other, 2)
    counter.issue(ours, 2)
    counter.issue(other, 1)
    assert counter.on_hand(pads) == pieces(0)


def test_lines_that_cannot_be_kept_whole_are_short(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=1)
    order = counter.an_order((pads, 2))
    assert keep(counter, order).short == 1
    more = counter.a_part("90919-01253", "火星塞", A_07_1=2)
    both = counter.an_order((pads, 1), (more, 2))
    kept = keep(counter, both)
    assert (kept.kept, kept.short) == (1, 1)


def test_an_unconfirmed_addition_keeps_nothing(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=3)
    order = counter.an_order((pads, 2), addition=AdditionState.REPORTED)
    assert keep(counter, order).kept == 0


def test_an_order_that_needs_no_parts_keeps_none(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=3), 2), state=OrderState.SETTLED)
    with pytest.raises(OrderSettled):
        keep(counter, order)


def test_released_stock_is_everybodys(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=2)
    ours, other = counter.an_order((pads, 2)), counter.an_order((pads, 2))
    keep(counter, ours)
    line_id = counter.line_ids(ours)[0]
    counter.house.do(counter.house.clerk, release_reservation, ReleaseReservation(line_id=line_id))
    counter.issue(other, 2)
    with pytest.raises(NothingReserved):
        counter.house.do(counter.house.clerk, release_reservation, ReleaseReservation(line_id=line_id))


def test_a_technician_neither_keeps_nor_lets_go(counter: Counter) -> None:
    order = counter.an_order((counter.a_part(A_03_2=2), 2))
    technician = counter.house.technician
    with pytest.raises(NotYourRight):
        counter.house.do(technician, reserve_for_order, ReserveForOrder(order_id=order.id))
    with pytest.raises(NotYourRight):
        counter.house.do(
            technician, release_reservation, ReleaseReservation(line_id=counter.line_ids(order)[0])
        )


@pytest.mark.parametrize("state", [OrderState.FINISHED, OrderState.SETTLED, OrderState.ARCHIVED])
def test_an_order_whose_work_is_over_keeps_nothing_from_others(counter: Counter, state: OrderState) -> None:
    pads = counter.a_part(A_03_2=2)
    ours, other = counter.an_order((pads, 2)), counter.an_order((pads, 2))
    keep(counter, ours)
    with counter.house.session() as session, session.begin():
        session.get_one(WorkOrder, ours.id).state = state
    (row,) = counter.house.ask(counter.house.clerk, parts_matching, pads.number)
    assert row.reserved == pieces(0)
    assert counter.house.ask(counter.house.clerk, stock_card, pads.id).kept == ()
    counter.issue(other, 2)


def test_a_line_that_was_made_smaller_keeps_no_more_than_it_needs(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=2)
    ours, other = counter.an_order((pads, 2)), counter.an_order((pads, 2))
    keep(counter, ours)
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line_ids(ours)[0]).quantity = pieces(1)
    (row,) = counter.house.ask(counter.house.clerk, parts_matching, pads.number)
    assert row.reserved == pieces(1)
    counter.issue(other, 1)
    with pytest.raises(KeptForOthers):
        counter.issue(other, 1)
