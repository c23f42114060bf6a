"""Goods against an order: counted once, looked at, kept for who waits (R2.3.10c)."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.purchasing.part_order import PartOrderState, PartReceipt
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.domain.purchasing.refusals import (
    MoreThanAwaited,
    NotACost,
    NothingAwaited,
    NothingCame,
    RejectedWithoutNote,
)
from aftersales_desktop.domain.work_orders.hand_overs import PART_ARRIVED
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.test_races import one_was_too_late, race
from tests.domain.parts.builders import pieces
from tests.domain.purchasing.builders import Buying


def test_what_came_lies_in_its_bin_and_is_kept_for_the_order(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part, 2)
    ordered = buying.order(part, 2, line_id=line_id)
    done = house.do(house.clerk, receive_part_order, buying.came(ordered.part_order_id, 2))
    assert done.state is PartOrderState.RECEIVED
    assert buying.on_hand(part) == pieces(2)
    assert buying.counter.books_agree(part)
    with house.session() as session:
        kept = session.scalars(select(Reservation)).all()
        told = session.scalars(select(Notice).where(Notice.says == PART_ARRIVED.says)).all()
    assert [(row.line_id, row.quantity) for row in kept] == [(line_id, pieces(2))]
    assert {notice.to_staff_id for notice in told} == {house.technician.staff_id, house.advisor.staff_id}


def test_rejected_goods_stay_out_of_stock_and_are_still_awaited(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part, 3)
    ordered = buying.order(part, 3, line_id=line_id)
    came = buying.came(ordered.part_order_id, 1, bad=1, note="外殼破裂", cost="175.50")
    done = house.do(house.clerk, receive_part_order, came)
    (line,) = buying.row(ordered.part_order_id).lines
    assert (done.state, line.accepted, line.rejected, line.awaited) == (
        PartOrderState.PARTLY_RECEIVED,
        pieces(1),
        pieces(1),
        pieces(2),
    )
    assert buying.on_hand(part) == pieces(1)
    with house.session() as session:
        (receipt,) = session.scalars(select(PartReceipt)).all()
    assert (receipt.unit_cost, receipt.quality_note) == (Money.of("175.50"), "外殼破裂")


def test_a_delivery_rejected_whole_makes_no_goods_in(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part)
    ordered = buying.order(part, line_id=line_id)
    done = house.do(
        house.clerk, receive_part_order, buying.came(ordered.part_order_id, 0, bad=1, note="錯件")
    )
    assert (done.goods_in, done.goods_in_id) == ("", None)
    assert buying.on_hand(part) == Quantity.ZERO


def test_bad_input_is_refused_and_nothing_is_posted(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part, 2)
    ordered = buying.order(part, 2, line_id=line_id)
    good = buying.came(ordered.part_order_id, 2)
    (line,) = good.lines
    bad = [
        (replace(line, accepted=pieces(3)), MoreThanAwaited),
        (replace(line, rejected=pieces(1), quality_note="x"), MoreThanAwaited),
        (replace(line, accepted=pieces(1), rejected=pieces(1)), RejectedWithoutNote),
        (replace(line, accepted=Quantity.of(-1)), QuantityMissing),
        (replace(line, accepted=Quantity.ZERO), NothingCame),
        (replace(line, unit_cost=Money(-100)), NotACost),
    ]
    for entry, refusal in bad:
        with pytest.raises(refusal):
            house.do(house.clerk, receive_part_order, replace(good, lines=(entry,)))
    with pytest.raises(NotYourRight):
        house.do(house.advisor, receive_part_order, good)
    assert buying.on_hand(part) == Quantity.ZERO


def test_an_order_received_is_not_received_again(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part)
    ordered = buying.order(part, line_id=line_id)
    first = buying.came(ordered.part_order_id, 1)
    house.do(house.clerk, receive_part_order, first)
    with pytest.raises(ChangedElsewhere):
        house.do(house.clerk, receive_part_order, first)
    with pytest.raises(NothingAwaited):
        house.do(house.clerk, receive_part_order, buying.came(ordered.part_order_id, 1))
    assert buying.on_hand(part) == pieces(1)


def test_two_clerks_take_one_delivery_in_once(buying: Buying) -> None:
    here, there = buying.house, buying.house.runner.at("parts counter 2")
    part = buying.counter.a_part()
    for n in range(1, 6):
        _, line_id = buying.short_order(part, 4)
        ordered = buying.order(part, 4, line_id=line_id)
        came = buying.came(ordered.part_order_id, 2)
        late = race(
            partial(here.do, here.clerk, receive_part_order, came),
            partial(there.do, here.parts_manager, receive_part_order, came),
        )
        one_was_too_late(late)
        assert buying.on_hand(part) == pieces(2 * n)


def test_one_line_counted_in_two_heaps_is_still_no_more_than_awaited(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part, 2)
    came = buying.came(buying.order(part, 2, line_id=line_id).part_order_id, 2)
    twice = replace(came, lines=(*came.lines, *came.lines))
    with pytest.raises(MoreThanAwaited) as no:
        house.do(house.clerk, receive_part_order, twice)
    assert no.value.facts["came"] == pieces(4)
    assert buying.on_hand(part) == Quantity.ZERO
