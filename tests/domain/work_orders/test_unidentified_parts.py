"""No estimate holds a part that nobody has identified (R1.2.2a, R2.3.6a)."""

import pytest

from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.refusals import PartNotIdentified
from tests.domain.work_orders.builders import SIGNATURE, a_quoted_order, lines_of, put_in_state, state_of
from tests.house import House


def forget_the_number(house: House, order_id: int) -> None:
    """Let a part line stand there without its number, as older orders may have it."""
    part = next(line for line in lines_of(house, order_id) if line.kind is LineKind.PART)
    with house.session() as session, session.begin():
        session.get_one(OrderLine, part.id).part_number = ""


def test_it_is_not_quoted(house: House) -> None:
    order_id = a_quoted_order(house)
    put_in_state(house, order_id, OrderState.DRAFT)
    forget_the_number(house, order_id)
    with pytest.raises(PartNotIdentified) as refused:
        house.do(house.advisor, quote_order, QuoteOrder(order_id=order_id))
    assert refused.value.clause == "R2.3.6a"
    assert state_of(house, order_id) is OrderState.DRAFT


def test_it_is_not_accepted(house: House) -> None:
    order_id = a_quoted_order(house)
    forget_the_number(house, order_id)
    accepted = AcceptEstimate(order_id=order_id, name="王美惠", signature=SIGNATURE)
    with pytest.raises(PartNotIdentified):
        house.do(house.advisor, accept_estimate, accepted)
    assert state_of(house, order_id) is OrderState.QUOTED
