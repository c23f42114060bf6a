"""The top bar finds orders, customers and parts by whatever is typed."""

import pytest

from aftersales_desktop.boards.search import HitKind, search_everything
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.money import Money
from tests.boards.builders import an_order
from tests.house import House


@pytest.mark.parametrize("text", ["RO-261124-0073", "2611240073", "73", "0073", "261124"])
def test_an_order_is_found_by_its_number(house: House, text: str) -> None:
    order = an_order(house, house.a_car(), 73)
    hits = house.ask(house.clerk, search_everything, text)
    assert [(hit.kind, hit.id) for hit in hits if hit.kind is HitKind.ORDER] == [(HitKind.ORDER, order.id)]


def test_a_plate_finds_the_order_in_the_house_and_its_customer(house: House) -> None:
    car = house.a_car()
    an_order(house, car, 1, OrderState.ARCHIVED)
    here = an_order(house, car, 2)
    order, customer = house.ask(house.clerk, search_everything, "7k219")
    assert (order.kind, order.id, order.plate) == (HitKind.ORDER, here.id, "粵B·7K219")
    assert (customer.kind, customer.id, customer.vehicle_id) == (HitKind.CUSTOMER, car.customer_id, car.id)


def test_a_part_is_found_by_number_and_name(house: House) -> None:
    part = Part(
        number="04152-YZZA6",
        number_key="04152YZZA6",
        name="機油濾芯",
        name_key="機油濾芯",
        unit="個",
        price=Money.of("68"),
        cost=Money.of("40"),
    )
    house.put(part)
    for text in ("04152 yzz", "濾芯"):
        [hit] = house.ask(house.clerk, search_everything, text)
        assert (hit.kind, hit.id, hit.title) == (HitKind.PART, part.id, "04152-YZZA6")


def test_nothing_typed_finds_nothing_and_a_very_long_number_neither(house: House) -> None:
    an_order(house, house.a_car())
    assert house.ask(house.clerk, search_everything, " -") == ()
    assert house.ask(house.clerk, search_everything, "9" * 30) == ()


def test_searching_is_for_staff(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, search_everything, "73")
