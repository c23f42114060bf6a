"""A claim part is bought like any other, and the customer's deposit never lies with nobody to ask (SM3)."""

import pytest

from aftersales_desktop.domain.claim_parts.cancel_claim import CancelClaim, cancel_claim
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.open_claim_order import OpenClaimOrder, open_claim_order
from aftersales_desktop.domain.claim_parts.refusals import ClaimOutOfDate
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.cancel_part_order import CancelPartOrder, cancel_part_order
from aftersales_desktop.domain.purchasing.lookups_proposals import purchase_proposals
from aftersales_desktop.domain.purchasing.order_parts import PartsOrdered
from aftersales_desktop.domain.purchasing.receive_part_order import receive_part_order
from aftersales_desktop.domain.purchasing.refusals import LineNeedsNothing, OrderedWithoutClaim
from aftersales_desktop.domain.work_orders.change_line import ChangeLine, change_line
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState, Payer, PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.refused import refused
from tests.domain.claim_parts.builders import (
    a_signed_claim,
    a_warranty_line,
    claim_of,
    decide,
    fit,
    pay,
    state_of,
    talk,
)
from tests.domain.claim_parts.test_after_arrival import free_in_a_test
from tests.domain.parts.builders import pieces
from tests.domain.purchasing.builders import Buying
from tests.domain.work_orders.builders import put_in_state


def a_rack(buying: Buying) -> Part:
    return buying.counter.a_part("45510-02310", "轉向機總成")


def a_rack_beside_one_in_stock(buying: Buying) -> Part:
    return buying.counter.a_part("45510-02310", "轉向機總成", A_01_1=1)


def a_claim_over_two(buying: Buying) -> int:
    """Sign a claim-part order over two pieces."""
    house = buying.house
    line = a_warranty_line(house)
    with house.session() as session, session.begin():
        session.get_one(OrderLine, line.id).quantity = pieces(2)
    opened = house.do(
        house.advisor, open_claim_order, OpenClaimOrder(order_id=line.order_id, line_id=line.id)
    )
    talk(house, opened.claim_id)
    pay(house, opened.claim_id, 1200)
    decide(house, house.manager)
    decide(house, house.director)
    return opened.claim_id


def bought(buying: Buying, part: Part, claim_id: int, n: float = 1) -> PartsOrdered:
    return buying.order(part, n, line_id=claim_of(buying.house, claim_id).line_id)


def cancelled(buying: Buying, part_order_id: int) -> None:
    seen = buying.row(part_order_id).version
    command = CancelPartOrder(part_order_id=part_order_id, version_seen=seen, reason="廠商停產")
    buying.house.do(buying.house.parts_manager, cancel_part_order, command)


def test_a_cancelled_order_leads_the_claim_back_so_that_the_deposit_can_go_back(buying: Buying) -> None:
    house, claim_id = buying.house, a_signed_claim(buying.house)
    cancelled(buying, bought(buying, a_rack(buying), claim_id).part_order_id)
    claim = claim_of(house, claim_id)
    assert (claim.state, claim.ordered_at) == (ClaimState.DEPOSIT_PAID, None)
    done = house.do(
        house.cashier, cancel_claim, CancelClaim(claim_id=claim_id, reason="停產", kind=PaymentKind.CASH)
    )
    assert done.amount == Money.of(600)


def test_a_cancelled_order_is_placed_again_though_the_car_has_left(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack(buying), a_signed_claim(buying.house)
    cancelled(buying, bought(buying, part, claim_id).part_order_id)
    put_in_state(house, claim_of(house, claim_id).order_id, OrderState.DELIVERED)
    (proposal,) = house.ask(house.parts_manager, purchase_proposals)
    assert (proposal.order_line_id, proposal.quantity) == (claim_of(house, claim_id).line_id, pieces(1))
    bought(buying, part, claim_id)
    assert state_of(house, claim_id) is ClaimState.ORDERED
    assert house.ask(house.parts_manager, purchase_proposals) == ()


def test_nothing_is_ordered_for_a_claim_whose_work_order_was_called_off(buying: Buying) -> None:
    part, claim_id = a_rack(buying), a_signed_claim(buying.house)
    put_in_state(buying.house, claim_of(buying.house, claim_id).order_id, OrderState.CANCELLED)
    with pytest.raises(LineNeedsNothing):
        bought(buying, part, claim_id)


def test_the_customer_is_called_in_once_all_of_it_is_here(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack(buying), a_claim_over_two(buying)
    ordered = bought(buying, part, claim_id, 2).part_order_id
    house.do(house.clerk, receive_part_order, buying.came(ordered, 1))
    assert state_of(house, claim_id) is ClaimState.ORDERED
    put_in_state(house, claim_of(house, claim_id).order_id, OrderState.DELIVERED)
    assert free(buying, part) == Quantity.ZERO
    house.do(house.clerk, receive_part_order, buying.came(ordered, 1))
    assert state_of(house, claim_id) is ClaimState.ARRIVED
    assert free(buying, part) == Quantity.ZERO


def test_what_is_kept_for_a_claim_stays_kept_beside_what_the_shelf_gives(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack_beside_one_in_stock(buying), a_claim_over_two(buying)
    ordered = bought(buying, part, claim_id, 2).part_order_id
    house.do(house.clerk, receive_part_order, buying.came(ordered, 1))
    put_in_state(house, claim_of(house, claim_id).order_id, OrderState.DELIVERED)
    assert free(buying, part) == Quantity.ZERO


def test_what_came_of_a_claim_given_up_is_anybodys(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack(buying), a_claim_over_two(buying)
    ordered = bought(buying, part, claim_id, 2).part_order_id
    house.do(house.clerk, receive_part_order, buying.came(ordered, 1))
    cancelled(buying, ordered)
    house.do(house.cashier, cancel_claim, CancelClaim(claim_id=claim_id, reason="停產"))
    assert free(buying, part) == pieces(1)


def test_a_claim_part_fitted_from_stock_meanwhile_is_refunded_when_the_goods_come(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack(buying), a_signed_claim(buying.house)
    ordered = bought(buying, part, claim_id).part_order_id
    fit(house, claim_of(house, claim_id).line_id)
    house.do(house.clerk, receive_part_order, buying.came(ordered, 1))
    claim = claim_of(house, claim_id)
    assert claim.state is ClaimState.FITTED
    assert claim.fitted_at is not None
    assert free(buying, part) == pieces(1)


def test_a_price_changed_after_the_signatures_is_signed_anew(buying: Buying) -> None:
    house, part, claim_id = buying.house, a_rack(buying), a_signed_claim(buying.house)
    claim = claim_of(house, claim_id)
    dearer = ChangeLine(
        order_id=claim.order_id,
        line_id=claim.line_id,
        description=claim.description,
        quantity=claim.quantity,
        unit_price=Money.of(9000),
        payer=Payer.WARRANTY,
    )
    house.do(house.advisor, change_line, dearer)
    with pytest.raises(ClaimOutOfDate):
        bought(buying, part, claim_id)


def test_a_part_on_its_way_does_not_become_a_claim_part(buying: Buying) -> None:
    house, part = buying.house, a_rack(buying)
    line = a_warranty_line(house)
    with house.session() as session, session.begin():
        session.get_one(OrderLine, line.id).payer = Payer.CUSTOMER
    buying.order(part, line_id=line.id)
    free_line = ChangeLine(
        order_id=line.order_id,
        line_id=line.id,
        description=line.description,
        quantity=line.quantity,
        unit_price=line.unit_price,
        payer=Payer.WARRANTY,
    )
    refused(house, house.advisor, change_line, free_line, reason=OrderedWithoutClaim, clause="R2.3.9a")


def free(buying: Buying, part: Part) -> Quantity:
    return buying.house.ask(buying.house.clerk, free_in_a_test, part.id)
