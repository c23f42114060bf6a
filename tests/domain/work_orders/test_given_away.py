"""A price lowered, or borne by the house, is a discount by another name and is not given so (R2.1.5a)."""

import pytest

from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.domain.rules.change_rule_value import ChangeRuleValue, change_rule_value
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.discount_refusals import BelowListPrice, HousePays, PriceAgreed
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.price_addition import PriceAddition, price_addition
from aftersales_desktop.domain.work_orders.report_addition import ReportAddition, report_addition
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.parts.builders import Counter
from tests.domain.work_orders.builders import (
    a_dispatched_order,
    a_part,
    a_quoted_order,
    an_order,
    labour,
    lines_of,
    put_in_state,
)
from tests.house import House


def changed(
    line: OrderLine, *, price: Money | None = None, quantity: str = "", payer: Payer | None = None
) -> ChangeLine:
    """Write a line anew in one thing."""
    return ChangeLine(
        order_id=line.order_id,
        line_id=line.id,
        description=line.description,
        quantity=Quantity.of(quantity) if quantity else line.quantity,
        unit_price=line.unit_price if price is None else price,
        payer=payer or line.payer,
    )


def no(house: House, command: AddLine, reason: type[Refusal], by: Actor | None = None) -> Refusal:
    """See a line refused by the clause of the discounts."""
    return refused(house, by or house.advisor, add_line, command, reason=reason, clause="R2.1.5a")


@pytest.mark.parametrize(
    "state", [OrderState.DISPATCHED, OrderState.STARTED, OrderState.WAITING_PARTS], ids=str
)
@pytest.mark.parametrize("place", [0, 1], ids=["labour", "part"])
def test_a_price_the_customer_agreed_to_is_not_lowered(house: House, state: OrderState, place: int) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, state)
    line = lines_of(house, order_id)[place]
    command = changed(line, price=line.unit_price - Money(1))
    refused(house, house.advisor, change_line, command, reason=PriceAgreed, clause="R2.1.5a")
    refused(house, house.supervisor, change_line, command, reason=PriceAgreed, clause="R2.1.5a")


def test_hours_the_customer_agreed_to_are_not_cut_but_fewer_parts_are_no_discount(house: House) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    hours, part = lines_of(house, order_id)
    command = changed(hours, quantity="0.1")
    refused(house, house.advisor, change_line, command, reason=PriceAgreed, clause="R2.1.5a")
    house.do(house.advisor, change_line, changed(part, quantity="3"))
    assert lines_of(house, order_id)[1].quantity == Quantity.of(3)


@pytest.mark.parametrize("place", [0, 1], ids=["labour", "part"])
def test_an_agreed_line_is_not_turned_over_to_the_house(house: House, place: int) -> None:
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    command = changed(lines_of(house, order_id)[place], payer=Payer.INTERNAL)
    refused(house, house.advisor, change_line, command, reason=PriceAgreed, clause="R2.1.5a")


def test_until_the_customer_has_agreed_a_wrong_price_is_corrected(house: House) -> None:
    order_id = a_quoted_order(house)
    line = lines_of(house, order_id)[0]
    house.do(house.advisor, change_line, changed(line, price=line.unit_price - Money(1)))
    assert lines_of(house, order_id)[0].unit_price == line.unit_price - Money(1)


def test_a_part_below_the_list_is_a_discount_from_the_first_estimate_on(house: House) -> None:
    Counter(house).a_part("08880-83716")
    order_id = a_quoted_order(house)
    cheap = AddLine(order_id=order_id, line=a_part(number="08880 83716", price=84))
    refusal = no(house, cheap, BelowListPrice)
    assert refusal.facts["listed"] == Money.of(85)
    line = lines_of(house, order_id)[1]
    command = changed(line, price=Money.of(84))
    refused(house, house.advisor, change_line, command, reason=BelowListPrice, clause="R2.1.5a")
    house.do(house.advisor, add_line, AddLine(order_id=order_id, line=a_part(price=90)))


def test_an_addition_is_not_priced_below_the_list_either(house: House) -> None:
    Counter(house).a_part("08880-83716")
    order_id = a_dispatched_order(house)
    put_in_state(house, order_id, OrderState.STARTED)
    found = house.do(house.technician, report_addition, ReportAddition(order_id=order_id, finding="漏油"))
    command = PriceAddition(addition_id=found.addition_id, lines=(a_part(price=50),))
    refused(house, house.advisor, price_addition, command, reason=BelowListPrice, clause="R2.1.5a")


def test_hours_below_the_houses_price_are_a_discount_once_it_is_set(house: House) -> None:
    order_id = a_quoted_order(house)
    house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour(price=100)))
    value = ChangeRuleValue(
        key="labour.list_price",
        value="300",
        effective_from=house.clock.now().date(),
        reason="年度工時定價",
    )
    house.do(house.director, change_rule_value, value)
    no(house, AddLine(order_id=order_id, line=labour(price=299)), BelowListPrice)
    house.do(house.advisor, add_line, AddLine(order_id=order_id, line=labour(price=300)))


def test_the_house_bears_a_line_only_by_whoever_may_take_it_all_off(house: House) -> None:
    order_id = a_quoted_order(house)
    command = AddLine(order_id=order_id, line=a_part(payer=Payer.INTERNAL))
    refusal = no(house, command, HousePays)
    assert Role.SERVICE_DIRECTOR in refusal.lifted_by
    no(house, command, HousePays, house.supervisor)
    today = house.clock.now().date()
    deputy = StartDelegation(
        from_id=house.director.staff_id,
        to_id=house.supervisor.staff_id,
        first_day=today,
        last_day=today,
        reason="annual leave",
    )
    house.do(house.director, start_delegation, deputy)
    house.do(house.supervisor, add_line, command)


def test_other_classes_keep_their_own_rules(house: House) -> None:
    Counter(house).a_part("08880-83716")
    accident = an_order(house, labour(), kind=OrderKind.ACCIDENT).order_id
    house.do(house.advisor, add_line, AddLine(order_id=accident, line=a_part(price=50)))
    internal = an_order(house, car=house.a_car("粵B·5K555"), kind=OrderKind.INTERNAL).order_id
    house.do(house.advisor, add_line, AddLine(order_id=internal, line=a_part(price=50)))
    assert lines_of(house, internal)[0].payer is Payer.INTERNAL
