"""Pricing a quotation: costs, names, versions, and who is asked (R2.1.6, R2.3.3b, R2.3.4b)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.price_quotation import PriceQuotation, price_quotation
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.refusals import (
    CostMissing,
    NameNotLegible,
    NotACost,
    NotAnAccidentCar,
    QuotationClosed,
    QuotationEmpty,
)
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import (
    a_priced,
    a_signed,
    an_accident,
    bumper,
    cost,
    price,
    versions,
)
from tests.domain.work_orders.builders import an_order, labour, lines_of, put_in_state
from tests.house import House


def requests(house: House) -> list[tuple[Power, RequestState, int]]:
    with house.session() as session:
        found = session.query(ApprovalRequest).order_by(ApprovalRequest.id)
        return [(one.power, one.state, one.subject_version) for one in found]


def test_the_catalogue_knows_a_parts_cost_and_pricing_freezes_it(house: House) -> None:
    part = Part(
        number="52119-02K10",
        number_key="5211902K10",
        name="前保險桿",
        name_key="前保險桿",
        unit="件",
        price=Money.of(800),
        cost=Money.of(500),
    )
    house.put(part)
    order_id = an_accident(house, bumper())
    assert price(house, order_id).margin == 3750
    with house.session() as session, session.begin():
        session.get_one(Part, part.id).cost = Money.of(790)
    assert price(house, order_id).version == 1


def test_the_same_content_is_no_new_version_and_asks_nobody_twice(house: House) -> None:
    order_id = a_priced(house)
    assert price(house, order_id).version == 1
    assert requests(house) == [(Power.ACCIDENT_QUOTATION, RequestState.OPEN, 1)]


def test_a_new_cost_makes_a_new_version_and_withdraws_the_signature(house: House) -> None:
    order_id = a_signed(house)
    cost(house, order_id, 590, 100)
    assert price(house, order_id).version == 2
    assert requests(house) == [
        (Power.ACCIDENT_QUOTATION, RequestState.WITHDRAWN, 1),
        (Power.ACCIDENT_QUOTATION, RequestState.OPEN, 2),
    ]
    assert [version.margin for version in versions(house, order_id)] == [3000, 3100]


def test_a_low_margin_with_its_reason_goes_to_the_director_at_once(house: House) -> None:
    order_id = an_accident(house)
    cost(house, order_id, 700, 100)
    assert price(house, order_id).asked is None
    assert price(house, order_id, "車隊客戶").asked is Power.ACCIDENT_BELOW_MARGIN


def test_an_order_of_another_class_has_no_quotation(house: House) -> None:
    order_id = an_order(house, labour()).order_id
    refused(
        house,
        house.advisor,
        price_quotation,
        PriceQuotation(order_id=order_id),
        reason=NotAnAccidentCar,
        clause="R2.1.6a",
    )


def test_a_settled_order_keeps_its_quotation(house: House) -> None:
    order_id = a_priced(house)
    put_in_state(house, order_id, OrderState.SETTLED)
    wanted = PriceQuotation(order_id=order_id)
    refused(house, house.advisor, price_quotation, wanted, reason=QuotationClosed, clause="R2.1.6a")


def test_nothing_and_unknown_costs_are_not_priced(house: House) -> None:
    empty = PriceQuotation(order_id=empty_order(house))
    refused(house, house.advisor, price_quotation, empty, reason=QuotationEmpty, clause="R2.1.6a")
    wanted = PriceQuotation(order_id=an_accident(house, plate="粵B·00001"))
    no = refused(house, house.advisor, price_quotation, wanted, reason=CostMissing, clause="R2.1.6a")
    assert "前保險桿" in str(no)


def test_a_part_name_that_can_be_misread_is_refused(house: House) -> None:
    order_id = an_accident(house, bumper("F/B"))
    cost(house, order_id, 100)
    wanted = PriceQuotation(order_id=order_id)
    refused(house, house.advisor, price_quotation, wanted, reason=NameNotLegible, clause="R2.3.3b")


@pytest.mark.parametrize("yuan", ["-1", "1000000.01"])
def test_a_negative_or_absurd_cost_is_none(house: House, yuan: str) -> None:
    order_id = an_accident(house)
    wanted = EnterLineCost(
        order_id=order_id,
        line_id=lines_of(house, order_id)[0].id,
        kind=CostKind.PART,
        unit_cost=Money.of(yuan),
    )
    refused(house, house.advisor, enter_line_cost, wanted, reason=NotACost, clause="R2.1.6a")


def test_the_technician_enters_no_costs_and_prices_nothing(house: House) -> None:
    order_id = an_accident(house)
    wanted = EnterLineCost(
        order_id=order_id,
        line_id=lines_of(house, order_id)[0].id,
        kind=CostKind.PART,
        unit_cost=Money.of(1),
    )
    no = refused(house, house.technician, enter_line_cost, wanted, reason=NotYourRight, clause="X2")
    assert Role.SERVICE_ADVISOR in no.lifted_by
    priced = PriceQuotation(order_id=order_id)
    refused(house, house.technician, price_quotation, priced, reason=NotYourRight, clause="X2")


def empty_order(house: House) -> int:
    """An accident order without lines."""
    order_id = an_accident(house)
    with house.session() as session, session.begin():
        for line in lines_of(house, order_id):
            session.get_one(type(line), line.id).dropped = True
    return order_id
