"""Parts are ordered for what asks for them, once (R2.3.10c)."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.accident_cars.refusals import QuotationNotSigned
from aftersales_desktop.domain.claim_parts.refusals import NoClaimOrder
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.purchasing.cancel_part_order import CancelPartOrder, cancel_part_order
from aftersales_desktop.domain.purchasing.lookups import on_the_way
from aftersales_desktop.domain.purchasing.lookups_proposals import purchase_proposals
from aftersales_desktop.domain.purchasing.order_parts import PART_ORDERED, order_parts
from aftersales_desktop.domain.purchasing.part_order import Need, PartOrder
from aftersales_desktop.domain.purchasing.refusals import (
    CancelNeedsReason,
    ExpectedInPast,
    LineNeedsNothing,
    NoDemand,
    NotACost,
    NothingAwaited,
    NothingOrdered,
    OrderedAlready,
    OtherPart,
    UnknownSupplier,
)
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.test_races import one_was_too_late, race
from tests.domain.purchasing.builders import Buying

ONE_DAY = timedelta(days=1)


def nothing_ordered(buying: Buying) -> bool:
    with buying.house.session() as session:
        return session.scalars(select(PartOrder)).all() == []


def minimum(buying: Buying, part: Part, n: float) -> Part:
    with buying.house.session() as session, session.begin():
        session.get_one(Part, part.id).minimum = Quantity.of(n)
    return part


def test_a_short_line_is_ordered_and_its_people_know_when_it_comes(buying: Buying) -> None:
    part = buying.counter.a_part()
    order, line_id = buying.short_order(part, 2)
    done = buying.order(part, 2, line_id=line_id)
    coming = buying.house.ask(buying.house.advisor, on_the_way, order.id)
    assert [(row.number, row.line_id, row.awaited) for row in coming] == [
        (done.number, line_id, Quantity.of(2))
    ]
    with buying.house.session() as session:
        told = session.scalars(select(Notice).where(Notice.says == PART_ORDERED.says)).all()
    assert {notice.to_staff_id for notice in told} == {
        buying.house.technician.staff_id,
        buying.house.advisor.staff_id,
    }


def test_a_line_is_not_ordered_twice(buying: Buying) -> None:
    part = buying.counter.a_part()
    _, line_id = buying.short_order(part, 2)
    buying.order(part, 1, line_id=line_id)
    with pytest.raises(OrderedAlready):
        buying.order(part, 2, line_id=line_id)
    buying.order(part, 1, line_id=line_id)


def test_what_was_cancelled_may_be_ordered_again(buying: Buying) -> None:
    part = buying.counter.a_part()
    _, line_id = buying.short_order(part)
    first = buying.order(part, line_id=line_id)
    cancel = CancelPartOrder(part_order_id=first.part_order_id, version_seen=1, reason="")
    with pytest.raises(CancelNeedsReason):
        buying.house.do(buying.house.parts_manager, cancel_part_order, cancel)
    cancel = replace(cancel, version_seen=buying.row(first.part_order_id).version, reason="停產")
    buying.house.do(buying.house.parts_manager, cancel_part_order, cancel)
    again = replace(cancel, version_seen=buying.row(first.part_order_id).version)
    with pytest.raises(NothingAwaited):
        buying.house.do(buying.house.parts_manager, cancel_part_order, again)
    buying.order(part, line_id=line_id)


def test_the_minimum_stock_is_a_need_and_one_order_meets_it(buying: Buying) -> None:
    part = minimum(buying, buying.counter.a_part(A_03_2=1), 4)
    done = buying.order(part, 6)
    assert [line.need for line in buying.row(done.part_order_id).lines] == [Need.MINIMUM]
    with pytest.raises(NoDemand):
        buying.order(part, 6)


def test_a_small_need_is_no_excuse_for_a_large_order(buying: Buying) -> None:
    part = minimum(buying, buying.counter.a_part(A_03_2=3), 4)
    with pytest.raises(NoDemand):
        buying.order(part, 60)
    house = buying.house
    explained = replace(buying.wanted(part, 60), reason="廠商優惠")
    done = house.do(house.parts_manager, order_parts, explained)
    assert [line.need for line in buying.row(done.part_order_id).lines] == [Need.NONE]


def test_what_nothing_asks_for_needs_a_reason(buying: Buying) -> None:
    part = buying.counter.a_part(A_03_2=5)
    with pytest.raises(NoDemand) as refused:
        buying.order(part)
    assert refused.value.clause == "R2.3.10c"
    assert nothing_ordered(buying)
    house = buying.house
    done = house.do(house.parts_manager, order_parts, replace(buying.wanted(part), reason="廠商優惠"))
    assert [line.need for line in buying.row(done.part_order_id).lines] == [Need.NONE]


def test_another_part_than_the_line_names_is_refused(buying: Buying) -> None:
    _, line_id = buying.short_order(buying.counter.a_part())
    other = buying.counter.a_part("90915-YZZD4", "機油濾芯")
    with pytest.raises(OtherPart):
        buying.order(other, line_id=line_id)


def test_an_order_that_is_not_accepted_needs_nothing(buying: Buying) -> None:
    part = buying.counter.a_part()
    order = buying.counter.an_order((part, 1), state=OrderState.QUOTED)
    with pytest.raises(LineNeedsNothing):
        buying.order(part, line_id=buying.counter.line_ids(order)[0])


def test_a_warranty_line_needs_its_claim_order_first(buying: Buying) -> None:
    part = buying.counter.a_part()
    _, line_id = buying.short_order(part)
    with buying.house.session() as session, session.begin():
        session.get_one(OrderLine, line_id).payer = Payer.WARRANTY
    with pytest.raises(NoClaimOrder):
        buying.order(part, line_id=line_id)
    assert nothing_ordered(buying)
    (proposal,) = buying.house.ask(buying.house.parts_manager, purchase_proposals)
    assert isinstance(proposal.refusal, NoClaimOrder)


def test_a_part_of_an_accident_car_waits_for_the_signature(buying: Buying) -> None:
    part = buying.counter.a_part()
    order, line_id = buying.short_order(part)
    with buying.house.session() as session, session.begin():
        session.get_one(WorkOrder, order.id).kind = OrderKind.ACCIDENT
    with pytest.raises(QuotationNotSigned) as refused:
        buying.order(part, line_id=line_id)
    assert refused.value.clause == "R2.3.3a"
    assert nothing_ordered(buying)


def test_bad_input_is_refused(buying: Buying) -> None:
    house, part = buying.house, buying.counter.a_part()
    _, line_id = buying.short_order(part)
    good = buying.wanted(part, line_id=line_id)
    (line,) = good.lines
    bad = [
        (replace(good, lines=(replace(line, unit_cost=Money(-1)),)), NotACost),
        (replace(good, lines=(replace(line, unit_cost=Money.of("1000000.01")),)), NotACost),
        (replace(good, lines=(replace(line, quantity=Quantity.ZERO),)), QuantityMissing),
        (replace(good, lines=()), NothingOrdered),
        (replace(good, expected_on=buying.today - ONE_DAY), ExpectedInPast),
        (replace(good, expected_on=buying.today + timedelta(days=4000)), ExpectedInPast),
        (replace(good, supplier_id=0), UnknownSupplier),
    ]
    for command, refusal in bad:
        with pytest.raises(refusal):
            house.do(house.parts_manager, order_parts, command)
    assert nothing_ordered(buying)
    with pytest.raises(NotYourRight):
        house.do(house.technician, order_parts, good)


def test_proposals_name_what_cars_wait_for_and_what_is_low(buying: Buying) -> None:
    pads = buying.counter.a_part(A_03_2=1)
    low = minimum(buying, buying.counter.a_part("90915-YZZD4", "機油濾芯"), 3)
    order, line_id = buying.short_order(pads, 3)
    first, second = buying.house.ask(buying.house.parts_manager, purchase_proposals)
    assert (first.order_line_id, first.quantity, first.order) == (line_id, Quantity.of(2), order.shown_number)
    assert (second.part_id, second.need, second.quantity) == (low.id, Need.MINIMUM, Quantity.of(6))
    buying.order(pads, 2, line_id=line_id)
    buying.order(low, 6)
    assert buying.house.ask(buying.house.parts_manager, purchase_proposals) == ()
    assert buying.house.ask(buying.house.parts_manager, on_the_way, None) != ()


def test_two_buyers_order_the_same_line_once(buying: Buying) -> None:
    here, there = buying.house, buying.house.runner.at("parts counter 2")
    part = buying.counter.a_part()
    for _ in range(5):
        _, line_id = buying.short_order(part)
        command = buying.wanted(part, line_id=line_id)
        late = race(
            partial(here.do, here.parts_manager, order_parts, command),
            partial(there.do, here.parts_manager, order_parts, command),
        )
        one_was_too_late(late, OrderedAlready)


def test_two_buyers_meet_one_minimum_once(buying: Buying) -> None:
    here, there = buying.house, buying.house.runner.at("parts counter 2")
    for n in range(5):
        part = minimum(buying, buying.counter.a_part(f"90915-{n:05d}", f"濾芯 {n}"), 4)
        command = buying.wanted(part, 4)
        late = race(
            partial(here.do, here.parts_manager, order_parts, command),
            partial(there.do, here.parts_manager, order_parts, command),
        )
        one_was_too_late(late, NoDemand)


def test_a_stock_that_serves_the_unsigned_line_may_grow(buying: Buying) -> None:
    part = buying.counter.a_part(A_03_2=2)
    order, _ = buying.short_order(part, 2)
    with buying.house.session() as session, session.begin():
        session.get_one(WorkOrder, order.id).kind = OrderKind.ACCIDENT
    wanted = replace(buying.wanted(part), reason="廠商優惠")
    buying.house.do(buying.house.parts_manager, order_parts, wanted)


def test_a_claim_nobody_signed_is_not_bought_for_the_shelf(buying: Buying) -> None:
    part = buying.counter.a_part()
    _, line_id = buying.short_order(part)
    with buying.house.session() as session, session.begin():
        session.get_one(OrderLine, line_id).payer = Payer.WARRANTY
    wanted = replace(buying.wanted(part), reason="備貨")
    with pytest.raises(NoClaimOrder):
        buying.house.do(buying.house.parts_manager, order_parts, wanted)
    assert nothing_ordered(buying)
