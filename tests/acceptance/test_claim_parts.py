"""Claim parts, T31 to T33 (R2.3.8, R2.3.9), at the verbs that order and close them."""

from aftersales_desktop.domain.claim_parts.ask_waiver import AskWaiver, ask_waiver
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.close_claim import CloseClaim, close_claim
from aftersales_desktop.domain.claim_parts.refund_deposit import RefundDeposit, refund_deposit
from aftersales_desktop.domain.claim_parts.refusals import (
    DepositMissing,
    NotRefunded,
    NotSignedByDirector,
    NotSignedByManager,
)
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.claim_parts.builders import (
    a_fitted_claim,
    an_informed_claim,
    claim_of,
    decide,
    order_in_a_test,
    order_part,
    pay,
    set_large_amount,
    state_of,
)
from tests.house import House


def test_t31_without_a_deposit_nothing_is_ordered_unless_the_manager_waives_it(house: House) -> None:
    """T31."""
    set_large_amount(house, 3000)
    claim_id = an_informed_claim(house)
    line_id = claim_of(house, claim_id).line_id
    no = refused(
        house, house.parts_manager, order_in_a_test, line_id, reason=DepositMissing, clause="R2.3.8b"
    )
    assert no.lifted_by == (Role.WORKSHOP_MANAGER,)
    house.do(house.advisor, ask_waiver, AskWaiver(claim_id=claim_id, reason="老客戶"))
    refused(house, house.parts_manager, order_in_a_test, line_id, reason=DepositMissing, clause="R2.3.8b")
    decide(house, house.manager)
    refused(house, house.parts_manager, order_in_a_test, line_id, reason=NotSignedByManager, clause="R2.3.9a")
    decide(house, house.manager)
    order_part(house, claim_id)
    assert state_of(house, claim_id) is ClaimState.ORDERED


def test_t32_a_large_claim_part_needs_the_director_too(house: House) -> None:
    """T32."""
    set_large_amount(house, 3000)
    claim_id = an_informed_claim(house, price=3000)
    pay(house, claim_id, 900)
    decide(house, house.manager)
    line_id = claim_of(house, claim_id).line_id
    no = refused(
        house, house.parts_manager, order_in_a_test, line_id, reason=NotSignedByDirector, clause="R2.3.9b"
    )
    assert no.lifted_by == (Role.SERVICE_DIRECTOR,)
    decide(house, house.director)
    order_part(house, claim_id)
    assert state_of(house, claim_id) is ClaimState.ORDERED


def test_t32_as_long_as_no_amount_is_set_every_claim_part_needs_the_director(house: House) -> None:
    """T32, with the setting left open."""
    claim_id = an_informed_claim(house, price=10)
    pay(house, claim_id, 10)
    decide(house, house.manager)
    line_id = claim_of(house, claim_id).line_id
    refused(
        house, house.parts_manager, order_in_a_test, line_id, reason=NotSignedByDirector, clause="R2.3.9b"
    )


def test_t33_a_fitted_claim_part_is_closed_once_the_whole_deposit_is_back(house: House) -> None:
    """T33."""
    claim_id = a_fitted_claim(house)
    command = CloseClaim(claim_id=claim_id)
    refused(house, house.advisor, close_claim, command, reason=NotRefunded, clause="R2.3.8c")
    paid = house.do(house.cashier, refund_deposit, RefundDeposit(claim_id=claim_id, kind=PaymentKind.CASH))
    assert paid.amount == Money.of(600)
    house.do(house.advisor, close_claim, command)
    assert state_of(house, claim_id) is ClaimState.CLOSED
