"""Self-purchase: no application, three suppliers, a dearer one explained (R2.3.10, T34)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest
from aftersales_desktop.domain.approvals.refusals import NotYourPower
from aftersales_desktop.domain.purchasing.collect_quotes import (
    BeginSelfPurchase,
    GiveUpPurchase,
    begin_self_purchase,
    give_up_purchase,
    store_quote,
)
from aftersales_desktop.domain.purchasing.lookups_quotes import Comparison, comparison, self_purchases
from aftersales_desktop.domain.purchasing.order_self_purchase import OrderSelfPurchase, order_self_purchase
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.domain.purchasing.refusals import (
    CancelNeedsReason,
    ExpectedInPast,
    NotACost,
    NotTheCheapest,
    PurchaseOver,
    QuoteIncomplete,
    QuoteNotHolding,
    TooFewQuotes,
)
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState
from aftersales_desktop.values.money import Money
from tests.domain.parts.builders import pieces
from tests.domain.purchasing.builders import Buying


def seen(buying: Buying, purchase_id: int) -> Comparison:
    return buying.house.ask(buying.house.parts_manager, comparison, purchase_id)


def choose(buying: Buying, purchase_id: int, name: str, reason: str = "") -> OrderSelfPurchase:
    return OrderSelfPurchase(
        purchase_id=purchase_id,
        version_seen=seen(buying, purchase_id).version,
        supplier_id=buying.supplier(name),
        reason=reason,
    )


def begun(buying: Buying, n: float = 1) -> int:
    part = buying.counter.a_part("16100-39466", "水泵總成")
    _, line_id = buying.short_order(part, n)
    return buying.purchase(part, n, line_id=line_id).purchase_id


def three_quotes(buying: Buying) -> int:
    purchase_id = begun(buying)
    buying.quote(purchase_id, "順達汽配", "412", freight="20", days=3)
    buying.quote(purchase_id, "廣豐原廠件行", "448")
    buying.quote(purchase_id, "宏昌貿易", "436", freight="15", days=2)
    return purchase_id


def test_two_suppliers_are_too_few_though_one_quotes_twice(buying: Buying) -> None:
    house, purchase_id = buying.house, begun(buying)
    buying.quote(purchase_id, "順達汽配", "412")
    buying.quote(purchase_id, "廣豐原廠件行", "448")
    buying.quote(purchase_id, "順達汽配", "405")
    with pytest.raises(TooFewQuotes) as refused:
        house.do(house.parts_manager, order_self_purchase, choose(buying, purchase_id, "順達汽配"))
    assert refused.value.clause == "R2.3.10b"
    assert refused.value.facts == {"needed": 3, "stored": 2}
    assert seen(buying, purchase_id).quotes[0].unit_price == Money.of("405")


def test_three_suppliers_are_enough_and_nobody_is_asked(buying: Buying) -> None:
    house, purchase_id = buying.house, three_quotes(buying)
    done = house.do(house.parts_manager, order_self_purchase, choose(buying, purchase_id, "順達汽配"))
    (line,) = buying.row(done.part_order_id).lines
    assert (line.unit_cost, line.quantity) == (Money.of("432"), pieces(1))
    assert seen(buying, purchase_id).state is PurchaseState.ORDERED
    with house.session() as session:
        assert session.scalars(select(ApprovalRequest)).all() == []
    house.do(house.clerk, receive_part_order, buying.came(done.part_order_id, 1, cost="432"))
    assert seen(buying, purchase_id).quotes[0].quality.failure == 0


def test_a_dearer_supplier_needs_a_reason(buying: Buying) -> None:
    house, purchase_id = buying.house, three_quotes(buying)
    with pytest.raises(NotTheCheapest) as refused:
        house.do(house.parts_manager, order_self_purchase, choose(buying, purchase_id, "廣豐原廠件行"))
    assert refused.value.facts["more"] == Money.of("16")
    wanted = choose(buying, purchase_id, "廣豐原廠件行", "交期早 2 天")
    house.do(house.parts_manager, order_self_purchase, wanted)
    page = seen(buying, purchase_id)
    assert page.chosen is not None
    assert (page.chosen.supplier, page.reason) == ("廣豐原廠件行", "交期早 2 天")
    with pytest.raises(PurchaseOver):
        house.do(house.parts_manager, order_self_purchase, wanted)


def test_a_quote_that_ran_out_does_not_count(buying: Buying) -> None:
    house, purchase_id = buying.house, three_quotes(buying)
    house.clock.move(timedelta(days=15))
    assert seen(buying, purchase_id).stored == 0
    with pytest.raises(TooFewQuotes):
        house.do(house.parts_manager, order_self_purchase, choose(buying, purchase_id, "順達汽配"))


def test_a_supplier_who_did_not_quote_cannot_be_chosen(buying: Buying) -> None:
    house, purchase_id = buying.house, three_quotes(buying)
    with pytest.raises(QuoteNotHolding):
        house.do(house.parts_manager, order_self_purchase, choose(buying, purchase_id, "新來的"))


def test_a_quote_stored_meanwhile_is_seen_before_the_order(buying: Buying) -> None:
    house, purchase_id = buying.house, three_quotes(buying)
    stale = choose(buying, purchase_id, "順達汽配")
    buying.quote(purchase_id, "廣豐原廠件行", "400")
    with pytest.raises(ChangedElsewhere):
        house.do(house.parts_manager, order_self_purchase, stale)


def test_bad_quotes_are_refused(buying: Buying) -> None:
    house, purchase_id = buying.house, begun(buying)
    good = buying.quote(purchase_id, "順達汽配", "412")
    bad = [
        (replace(good, unit_price=Money.ZERO), NotACost),
        (replace(good, unit_price=Money.of("-412")), NotACost),
        (replace(good, unit_price=Money.of("99999999")), NotACost),
        (replace(good, freight=Money.of("-1")), NotACost),
        (replace(good, valid_until=buying.today - timedelta(days=1)), ExpectedInPast),
        (replace(good, quality_note=" "), QuoteIncomplete),
        (replace(good, delivery_days=-1), QuoteIncomplete),
        (replace(good, delivery_days=5000), QuoteIncomplete),
    ]
    for command, refusal in bad:
        with pytest.raises(refusal):
            house.do(house.parts_manager, store_quote, command)
    assert [quote.unit_price for quote in seen(buying, purchase_id).quotes] == [Money.of("412")]


def test_who_lacks_the_power_begins_none(buying: Buying) -> None:
    part = buying.counter.a_part()
    begin = BeginSelfPurchase(part_id=part.id, quantity=pieces(1))
    with pytest.raises(NotYourPower) as refused:
        buying.house.do(buying.house.clerk, begin_self_purchase, begin)
    assert refused.value.clause == "R2.3.10a"


def test_one_given_up_says_why_and_leaves_the_list(buying: Buying) -> None:
    house, purchase_id = buying.house, begun(buying)
    with pytest.raises(CancelNeedsReason):
        house.do(house.parts_manager, give_up_purchase, GiveUpPurchase(purchase_id=purchase_id, reason=" "))
    house.do(house.parts_manager, give_up_purchase, GiveUpPurchase(purchase_id=purchase_id, reason="調到貨"))
    collecting = frozenset({PurchaseState.COLLECTING})
    assert house.ask(house.clerk, self_purchases, None, 40, collecting) == ()
    assert [row.state for row in house.ask(house.clerk, self_purchases)] == [PurchaseState.CANCELLED]
