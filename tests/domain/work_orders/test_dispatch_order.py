"""From the estimate to the floor: quoted, accepted, card printed, dispatched."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.dispatch_order import DispatchOrder, dispatch_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.refusals import (
    CardNotPrinted,
    NotAccepted,
    NotATechnician,
    NothingToQuote,
    NotSigned,
    UnknownBay,
    WrongStep,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from tests.domain.work_orders.builders import (
    SIGNATURE,
    a_bay,
    a_confirmed_order,
    a_dispatched_order,
    a_quoted_order,
    an_order,
    labour,
    print_card,
    state_of,
)
from tests.house import House


def sent(house: House, order_id: int, bay_id: int) -> DispatchOrder:
    return DispatchOrder(order_id=order_id, bay_id=bay_id, technician_id=house.technician.staff_id)


def test_an_estimate_needs_lines(house: House) -> None:
    order = an_order(house)
    with pytest.raises(NothingToQuote) as refused:
        house.do(house.advisor, quote_order, QuoteOrder(order_id=order.order_id))
    assert refused.value.clause == "R1.2.2a"
    assert state_of(house, order.order_id) is OrderState.DRAFT


def test_an_estimate_tells_what_is_due(house: House) -> None:
    order = an_order(house, labour(hours="0.5", price=900))
    quoted = house.do(house.advisor, quote_order, QuoteOrder(order_id=order.order_id))
    assert quoted.due == Money.of(450)


@pytest.mark.parametrize(("name", "signature"), [("", SIGNATURE), ("王美惠", ""), ("王美惠", "[]")])
def test_paid_work_needs_name_and_signature(house: House, name: str, signature: str) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(NotSigned) as refused:
        house.do(
            house.advisor, accept_estimate, AcceptEstimate(order_id=order_id, name=name, signature=signature)
        )
    assert refused.value.clause == "R1.2.2a"
    assert state_of(house, order_id) is OrderState.QUOTED


def test_work_that_costs_nothing_needs_no_signature(house: House) -> None:
    order_id = a_quoted_order(house, labour(price=0))
    house.do(house.advisor, accept_estimate, AcceptEstimate(order_id=order_id, name=""))
    assert state_of(house, order_id) is OrderState.CONFIRMED


def test_a_draft_cannot_be_accepted(house: House) -> None:
    order = an_order(house, labour())
    with pytest.raises(WrongStep):
        house.do(
            house.advisor,
            accept_estimate,
            AcceptEstimate(order_id=order.order_id, name="王", signature=SIGNATURE),
        )


def test_a_signed_order_with_its_card_goes_to_the_floor(house: House) -> None:
    order_id = a_dispatched_order(house)
    with house.session() as session:
        order = session.get_one(WorkOrder, order_id)
        assert order.state is OrderState.DISPATCHED
        assert order.technician_id == house.technician.staff_id


def test_an_order_without_a_printed_card_stays(house: House) -> None:
    order_id = a_confirmed_order(house)
    with pytest.raises(CardNotPrinted) as refused:
        house.do(house.advisor, dispatch_order, sent(house, order_id, a_bay(house)))
    assert refused.value.clause == "R2.3.1d"
    assert state_of(house, order_id) is OrderState.CONFIRMED


def test_an_estimate_nobody_accepted_stays(house: House) -> None:
    order_id = a_quoted_order(house)
    print_card(house, order_id)
    with pytest.raises(NotAccepted) as refused:
        house.do(house.advisor, dispatch_order, sent(house, order_id, a_bay(house)))
    assert refused.value.clause == "R1.2.2a"
    assert state_of(house, order_id) is OrderState.QUOTED


def test_only_technicians_and_bays_in_use_are_chosen(house: House) -> None:
    order_id, bay_id = a_confirmed_order(house), a_bay(house)
    print_card(house, order_id)
    clerk = DispatchOrder(order_id=order_id, bay_id=bay_id, technician_id=house.clerk.staff_id)
    with pytest.raises(NotATechnician):
        house.do(house.advisor, dispatch_order, clerk)
    with pytest.raises(UnknownBay):
        house.do(house.advisor, dispatch_order, sent(house, order_id, 999_999))
    assert state_of(house, order_id) is OrderState.CONFIRMED


def test_a_dispatched_order_can_be_given_to_somebody_else(house: House) -> None:
    order_id = a_dispatched_order(house)
    other = DispatchOrder(
        order_id=order_id, bay_id=a_bay(house, "5"), technician_id=house.other_technician.staff_id
    )
    assert house.do(house.manager, dispatch_order, other).bay == "5"
    assert state_of(house, order_id) is OrderState.DISPATCHED


def test_a_parts_clerk_dispatches_nothing(house: House) -> None:
    order_id = a_confirmed_order(house)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, dispatch_order, sent(house, order_id, a_bay(house)))
