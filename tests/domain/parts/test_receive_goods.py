"""Goods-in: several lines, their bins and their cost, into the ledger."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.refusals import AlreadyCounted
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.goods_in import GoodsIn
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.parts.refusals import (
    NothingReceived,
    PartIncomplete,
    QuantityMissing,
    UnknownBin,
    UnknownPart,
)
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from tests.domain.parts.builders import Counter, pieces


def coming(
    counter: Counter, part_id: int, n: float, bin_code: str = "A-03-2", cost: str = "180"
) -> ReceivedLine:
    """Say that so many come into a bin at a cost."""
    return ReceivedLine(
        part_id=part_id, bin_id=counter.bin_id(bin_code), quantity=pieces(n), unit_cost=Money.of(cost)
    )


def delivery(*lines: ReceivedLine) -> ReceiveGoods:
    return ReceiveGoods(supplier="一汽備件", delivery_note="YQ-88213", lines=lines)


def test_a_delivery_goes_into_its_bins_and_into_the_ledger(counter: Counter) -> None:
    pads, plugs = counter.a_part(), counter.a_part("90919-01253", "火星塞")
    slip = counter.house.do(
        counter.house.clerk,
        receive_goods,
        delivery(coming(counter, pads.id, 4), coming(counter, plugs.id, 20, "A-07-1", "38.50")),
    )
    assert (slip.shown_number, slip.lines) == ("GI-261124-0001", 2)
    assert counter.in_bin(pads, "A-03-2") == pieces(4)
    assert counter.in_bin(plugs, "A-07-1") == pieces(20)
    (line,) = counter.ledger(plugs)
    assert (line.kind, line.unit_cost, line.document) == (
        MovementKind.GOODS_IN,
        Money.of("38.50"),
        "GI-261124-0001",
    )


def test_a_parts_cost_is_the_average_of_what_lies_there_and_what_comes(counter: Counter) -> None:
    pads = counter.a_part(cost="100", A_03_2=1)
    counter.house.do(counter.house.clerk, receive_goods, delivery(coming(counter, pads.id, 2, cost="130")))
    with counter.house.session() as session:
        assert session.get_one(Part, pads.id).cost == Money.of("120")


def test_one_part_on_two_lines_of_a_delivery_is_averaged_over_both(counter: Counter) -> None:
    pads = counter.a_part(cost="0")
    lines = (coming(counter, pads.id, 1, cost="90"), coming(counter, pads.id, 2, "B-01-1", cost="120"))
    counter.house.do(counter.house.clerk, receive_goods, delivery(*lines))
    with counter.house.session() as session:
        part = session.get_one(Part, pads.id)
        assert part.cost == Money.of("110")
        assert part.home_bin_id == counter.bin_id("A-03-2")
    assert counter.on_hand(pads) == pieces(3)


def test_opening_stock_says_so_in_the_ledger(counter: Counter) -> None:
    pads = counter.a_part()
    opening = ReceiveGoods(supplier="", lines=(coming(counter, pads.id, 4),), opening=True)
    counter.house.do(counter.house.parts_manager, receive_goods, opening)
    assert [line.kind for line in counter.ledger(pads)] == [MovementKind.OPENING]


def refused(counter: Counter, command: ReceiveGoods, why: type[Refusal]) -> None:
    with pytest.raises(why):
        counter.house.do(counter.house.clerk, receive_goods, command)
    with counter.house.session() as session:
        assert session.scalars(select(GoodsIn)).all() == []


def test_an_empty_delivery_is_not_posted(counter: Counter) -> None:
    refused(counter, delivery(), NothingReceived)


def test_a_line_without_a_quantity_is_not_posted(counter: Counter) -> None:
    refused(counter, delivery(coming(counter, counter.a_part().id, 0)), QuantityMissing)


def test_a_cost_below_zero_is_not_posted(counter: Counter) -> None:
    refused(counter, delivery(coming(counter, counter.a_part().id, 1, cost="-1")), PartIncomplete)


def test_a_part_that_is_not_there_is_not_received(counter: Counter) -> None:
    refused(counter, delivery(coming(counter, 999_999, 1)), UnknownPart)


def test_a_bin_that_is_not_there_receives_nothing(counter: Counter) -> None:
    line = ReceivedLine(part_id=counter.a_part().id, bin_id=99, quantity=pieces(1), unit_cost=Money.of("1"))
    refused(counter, delivery(line), UnknownBin)


def test_a_technician_receives_no_goods(counter: Counter) -> None:
    pads = counter.a_part()
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, receive_goods, delivery(coming(counter, pads.id, 1)))


def test_a_delivery_posted_twice_counts_once(counter: Counter) -> None:
    pads = counter.a_part()
    once = delivery(coming(counter, pads.id, 4))
    counter.house.do(counter.house.clerk, receive_goods, once, operation="press-1")
    with pytest.raises(AlreadyCounted):
        counter.house.do(counter.house.clerk, receive_goods, once, operation="press-1")
    assert counter.on_hand(pads) == pieces(4)
