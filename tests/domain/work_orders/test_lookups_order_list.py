"""Reception's list of orders and its page."""

from datetime import timedelta

import pytest

from aftersales_desktop.domain.work_orders.lookups_order_list import (
    OrderQuery,
    OrderRow,
    OrderSort,
    order_counts,
    order_list,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_history, order_of_card, order_page
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.promise import Promise, promise
from aftersales_desktop.domain.work_orders.refusals import UnknownOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from tests.domain.work_orders.builders import a_confirmed_order, an_order, labour, put_in_state
from tests.house import House

PLATES = ("粵B·7K219", "ABC-5218", "粵A·Q52D8", "MQK-2207", "KPA-4473")


def five_orders(house: House) -> list[int]:
    """Five drafts of five cars, promised from six hours on; the third promises nothing."""
    ids = []
    for place, plate in enumerate(PLATES):
        car = house.a_car(plate=plate, name=f"客戶{place}", phone=f"0912-338-60{place}")
        ids.append(an_order(house, labour(), car=car).order_id)
        house.clock.move(timedelta(minutes=1))
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, ids[2]).promised_at = None
    return ids


def listed(house: House, query: OrderQuery) -> list[int]:
    return [row.order_id for row in house.ask(house.advisor, order_list, query).rows]


@pytest.mark.parametrize("sort", list(OrderSort))
@pytest.mark.parametrize("descending", [True, False])
def test_pages_follow_one_another_without_gap_or_double(
    house: House, sort: OrderSort, *, descending: bool
) -> None:
    five_orders(house)
    whole = listed(house, OrderQuery(sort=sort, descending=descending))
    paged: list[int] = []
    last: OrderRow | None = None
    while True:
        query = OrderQuery(sort=sort, descending=descending, after=last, limit=2)
        page = house.ask(house.advisor, order_list, query)
        paged += [row.order_id for row in page.rows]
        if not page.more:
            break
        last = page.rows[-1]
    assert paged == whole
    assert len(set(paged)) == 5


def test_the_list_is_sorted_by_promise_with_the_unpromised_last(house: House) -> None:
    ids = five_orders(house)
    rows = listed(house, OrderQuery(sort=OrderSort.PROMISED, descending=False))
    assert rows == [ids[0], ids[1], ids[3], ids[4], ids[2]]


@pytest.mark.parametrize(
    ("text", "place"), [("7k21", 0), ("粤A", 2), ("客戶3", 3), ("338604", 4), ("RO-261124-0002", 1)]
)
def test_an_order_is_found_by_any_part(house: House, text: str, place: int) -> None:
    ids = five_orders(house)
    assert listed(house, OrderQuery(text=text)) == [ids[place]]


def test_the_list_is_filtered(house: House) -> None:
    ids = five_orders(house)
    put_in_state(house, ids[0], OrderState.STARTED)
    assert listed(house, OrderQuery(states=frozenset({OrderState.STARTED}))) == [ids[0]]
    assert listed(house, OrderQuery(kinds=frozenset({OrderKind.INTERNAL}))) == []
    assert listed(house, OrderQuery(advisor_id=house.clerk.staff_id)) == []
    house.clock.move(timedelta(hours=5, minutes=56))
    assert listed(house, OrderQuery(late_only=True)) == [ids[0]]
    counts = house.ask(house.advisor, order_counts)
    assert counts == {OrderState.STARTED: 1, OrderState.DRAFT: 4}


def test_the_page_shows_the_whole_order(house: House) -> None:
    order_id = a_confirmed_order(house)
    page = house.ask(house.advisor, order_page, order_id)
    assert (page.car.plate, page.car.customer, page.advisor) == ("粵B·7K219", "王美惠", "林怡君")
    assert page.estimate.due == Money.of(790)
    assert (page.owed_labour, page.owed_parts) == (Money.of(450), Money.ZERO)
    history = house.ask(house.advisor, order_history, order_id)
    assert [row.event for row in history] == ["estimate accepted", "estimate made", "order opened"]
    assert {row.fitted_by for row in page.covers} == {"林怡君"}
    assert not page.needs_acceptance
    assert house.ask(house.advisor, order_of_card, page.code) == order_id


def test_an_unknown_order_or_a_strange_card_shows_nothing(house: House) -> None:
    with pytest.raises(UnknownOrder):
        house.ask(house.advisor, order_page, 999_999)
    with pytest.raises(NotAScanCode):
        house.ask(house.advisor, order_of_card, ScanCode(ScanKind.WORK_ORDER, 2611240001, 1))


def test_the_light_of_a_promise(house: House) -> None:
    now, started = house.clock.now(), OrderState.STARTED
    minute = timedelta(minutes=1)
    assert promise(now, started, None) is Promise.NONE
    assert promise(now, started, now + 31 * minute) is Promise.ON_TIME
    assert promise(now, started, now + 30 * minute) is Promise.DUE_SOON
    assert promise(now, started, now - minute) is Promise.LATE
    assert promise(now, OrderState.DELIVERED, now, now) is Promise.KEPT
    assert promise(now, OrderState.DELIVERED, now, now + minute) is Promise.BROKEN
    assert promise(now, OrderState.CANCELLED, now - minute) is Promise.NONE
