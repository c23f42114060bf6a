"""Consumables for sales: opened by after-sales, on its cost, within the month's ceiling (R2.3.12, T35)."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.internal_use.internal_use_order import CostCentre, InternalUseState
from aftersales_desktop.domain.internal_use.issue_internal_use import IssueInternalUse, issue_internal_use
from aftersales_desktop.domain.internal_use.lookups import consumption, internal_use_page
from aftersales_desktop.domain.internal_use.open_internal_use import (
    ABOVE,
    CancelInternalUse,
    InternalUseOpened,
    OpenInternalUse,
    UsedItem,
    cancel_internal_use,
    open_internal_use,
)
from aftersales_desktop.domain.internal_use.refusals import (
    AboveCeiling,
    InternalOrderIncomplete,
    InternalOrderOver,
    InternalReasonMissing,
    NotACeiling,
    NotAConsumable,
)
from aftersales_desktop.domain.internal_use.watch_consumption import (
    ExplainAboveCeiling,
    SetCeiling,
    explain_above_ceiling,
    set_ceiling,
)
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import KeptForOthers, NotEnoughInStock, QuantityMissing
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.test_races import one_was_too_late, race
from tests.domain.parts.builders import Counter, pieces
from tests.house import House


@pytest.fixture
def counter(house: House) -> Counter:
    return Counter(house)


def wax(counter: Counter, **stock: float) -> Part:
    part = counter.a_part("WAX-01", "展車蠟", cost="25", **(stock or {"B_01_1": 20}))
    with counter.house.session() as session, session.begin():
        session.get_one(Part, part.id).part_class = PartClass.CARE
    return part


def wanted(part: Part, n: float) -> OpenInternalUse:
    item = UsedItem(part_id=part.id, quantity=pieces(n))
    return OpenInternalUse(receiver="吳佳穎", purpose="展車清潔", items=(item,))


def opened(counter: Counter, part: Part, n: float) -> InternalUseOpened:
    return counter.house.do(counter.house.advisor, open_internal_use, wanted(part, n))


def issue(counter: Counter, order_id: int) -> None:
    counter.house.do(counter.house.clerk, issue_internal_use, IssueInternalUse(order_id=order_id))


def ceiling(counter: Counter, part: Part, n: float) -> None:
    today = counter.house.clock.now().date()
    command = SetCeiling(part_id=part.id, quantity=pieces(n), effective_from=today)
    counter.house.do(counter.house.parts_manager, set_ceiling, command)


def test_it_goes_out_of_the_ledger_on_after_sales_cost(counter: Counter) -> None:
    part = wax(counter)
    order = opened(counter, part, 3)
    assert order.above == ()
    issue(counter, order.order_id)
    (row,) = counter.house.ask(counter.house.clerk, internal_use_page)
    assert (row.cost_centre, row.state, row.amount) == (
        CostCentre.AFTER_SALES,
        InternalUseState.ISSUED,
        Money.of("75"),
    )
    assert counter.on_hand(part) == pieces(17)
    assert counter.books_agree(part)
    assert counter.ledger(part)[-1].kind is MovementKind.INTERNAL_USE


def test_above_the_ceiling_the_parts_manager_gives_the_reason(counter: Counter) -> None:
    house, part = counter.house, wax(counter)
    ceiling(counter, part, 4)
    issue(counter, opened(counter, part, 3).order_id)
    order = opened(counter, part, 2)
    assert order.above == ("展車蠟",)
    with house.session() as session:
        (asked,) = session.scalars(select(Notice).where(Notice.says == ABOVE)).all()
    assert asked.accepted_at is None
    with pytest.raises(AboveCeiling) as refused:
        issue(counter, order.order_id)
    assert refused.value.clause == "R2.3.12c"
    assert counter.on_hand(part) == pieces(17)
    explain = ExplainAboveCeiling(order_id=order.order_id, reason=" ")
    with pytest.raises(InternalReasonMissing):
        house.do(house.parts_manager, explain_above_ceiling, explain)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, explain_above_ceiling, explain)
    house.do(house.parts_manager, explain_above_ceiling, replace(explain, reason="車展"))
    issue(counter, order.order_id)
    with house.session() as session:
        assert session.get_one(Notice, asked.id).accepted_at is not None
    (row,) = house.ask(house.parts_manager, consumption)
    assert (row.used, row.ceiling, row.cost, row.above) == (pieces(5), pieces(4), Money.of("125"), True)


def test_a_new_month_begins_at_nothing(counter: Counter) -> None:
    part = wax(counter)
    ceiling(counter, part, 4)
    issue(counter, opened(counter, part, 4).order_id)
    before = counter.house.clock.now().date()
    counter.house.clock.move(timedelta(days=31))
    issue(counter, opened(counter, part, 4).order_id)
    (then,) = counter.house.ask(counter.house.clerk, consumption, before)
    (now,) = counter.house.ask(counter.house.clerk, consumption)
    assert (then.used, now.used) == (pieces(4), pieces(4))


def test_what_belongs_into_a_car_is_not_drawn(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=4)
    with pytest.raises(NotAConsumable):
        opened(counter, pads, 1)


def test_bad_input_is_refused(counter: Counter) -> None:
    house, part = counter.house, wax(counter)
    good = wanted(part, 1)
    bad = [
        (replace(good, receiver=" "), InternalOrderIncomplete),
        (replace(good, purpose=""), InternalOrderIncomplete),
        (replace(good, items=()), InternalOrderIncomplete),
        (replace(good, items=(UsedItem(part_id=part.id, quantity=Quantity.of(-1)),)), QuantityMissing),
    ]
    for command, refusal in bad:
        with pytest.raises(refusal):
            house.do(house.advisor, open_internal_use, command)
    with pytest.raises(NotYourRight):
        house.do(house.salesman, open_internal_use, good)
    with pytest.raises(NotACeiling):
        ceiling(counter, part, -1)
    past = SetCeiling(part_id=part.id, quantity=pieces(1), effective_from=date(2020, 1, 1))
    with pytest.raises(NotACeiling):
        house.do(house.parts_manager, set_ceiling, past)
    assert house.ask(house.clerk, internal_use_page) == ()


def test_the_shelf_and_what_is_kept_for_cars_come_first(counter: Counter) -> None:
    part = wax(counter, B_01_1=2)
    with pytest.raises(NotEnoughInStock):
        issue(counter, opened(counter, part, 3).order_id)
    counter.reserve(counter.an_order((part, 1)), part, 1)
    with pytest.raises(KeptForOthers):
        issue(counter, opened(counter, part, 2).order_id)
    assert counter.on_hand(part) == pieces(2)


def test_it_goes_out_once_and_not_after_it_was_cancelled(counter: Counter) -> None:
    house, part = counter.house, wax(counter)
    order = opened(counter, part, 1)
    issue(counter, order.order_id)
    with pytest.raises(InternalOrderOver):
        issue(counter, order.order_id)
    other = opened(counter, part, 1)
    cancel = CancelInternalUse(order_id=other.order_id, reason="不需要了")
    house.do(house.advisor, cancel_internal_use, cancel)
    with pytest.raises(InternalOrderOver):
        issue(counter, other.order_id)
    assert counter.on_hand(part) == pieces(19)


def test_two_stations_do_not_pass_one_ceiling_together(counter: Counter) -> None:
    here, there = counter.house, counter.house.runner.at("parts counter 2")
    part = wax(counter, B_01_1=100)
    ceiling(counter, part, 0)
    for n in range(1, 6):
        ceiling(counter, part, 3 * n)
        mine, yours = opened(counter, part, 3), opened(counter, part, 3)
        late = race(
            partial(here.do, here.clerk, issue_internal_use, IssueInternalUse(order_id=mine.order_id)),
            partial(
                there.do, here.parts_manager, issue_internal_use, IssueInternalUse(order_id=yours.order_id)
            ),
        )
        one_was_too_late(late, AboveCeiling)
    assert counter.on_hand(part) == pieces(85)
