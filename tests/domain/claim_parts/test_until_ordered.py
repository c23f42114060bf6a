"""From the talk to the order: talk, deposit or waiver, signatures (R2.3.8a-b, R2.3.9, SM3)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.claim_parts.ask_signatures import AskSignature, ask_signature
from aftersales_desktop.domain.claim_parts.ask_waiver import AskWaiver, ask_waiver
from aftersales_desktop.domain.claim_parts.cancel_claim import CancelClaim, cancel_claim
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.claim_parts.lookups_page import claim_page
from aftersales_desktop.domain.claim_parts.open_claim_order import OpenClaimOrder, open_claim_order
from aftersales_desktop.domain.claim_parts.record_talk import RecordTalk, record_talk
from aftersales_desktop.domain.claim_parts.refusals import (
    AlreadyClaimed,
    ClaimOutOfDate,
    ClaimWrongStep,
    DepositOnAccount,
    DepositSettled,
    NoClaimOrder,
    NoReasonToCancel,
    NotADeposit,
    NothingSaid,
    NothingToSign,
    NotInformed,
    NotSignedByDirector,
    NotSignedByManager,
    OnlyWarrantyParts,
    RefundByCashier,
    UnknownClaimOrder,
    WaiverNeedsReason,
)
from aftersales_desktop.domain.claim_parts.take_deposit import TakeDeposit, take_deposit
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, Payer, PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.acceptance.refused import refused
from tests.domain.claim_parts.builders import (
    a_claim,
    a_signed_claim,
    a_warranty_line,
    a_warranty_part,
    an_informed_claim,
    claim_of,
    decide,
    open_requests,
    order_in_a_test,
    order_part,
    pay,
    set_large_amount,
    state_of,
    talk,
)
from tests.house import House

REASON = "老客戶，保證回廠安裝"


def test_opening_proposes_a_share_of_the_price(house: House) -> None:
    line = a_warranty_line(house)
    command = OpenClaimOrder(order_id=line.order_id, line_id=line.id)
    opened = house.do(house.advisor, open_claim_order, command)
    assert opened.proposed == Money.of(600)
    assert state_of(house, opened.claim_id) is ClaimState.DRAFT
    refused(house, house.clerk, open_claim_order, command, reason=NotYourRight, clause="X2")
    refused(house, house.advisor, open_claim_order, command, reason=AlreadyClaimed, clause="R2.3.8a")


@pytest.mark.parametrize(("price", "proposed"), [(200, 100), (80, 80), (0, 0)])
def test_a_small_part_asks_the_least_deposit_but_never_more_than_it_costs(
    house: House, price: int, proposed: int
) -> None:
    line = a_warranty_line(house, price)
    command = OpenClaimOrder(order_id=line.order_id, line_id=line.id)
    assert house.do(house.advisor, open_claim_order, command).proposed == Money.of(proposed)


def test_a_part_the_customer_pays_is_no_claim_part(house: House) -> None:
    line = a_warranty_line(house)
    with house.session() as session, session.begin():
        session.get_one(OrderLine, line.id).payer = Payer.CUSTOMER
    command = OpenClaimOrder(order_id=line.order_id, line_id=line.id)
    refused(house, house.advisor, open_claim_order, command, reason=OnlyWarrantyParts, clause="R2.3.8a")


def test_the_first_talk_informs_the_customer(house: House) -> None:
    claim_id = a_claim(house)
    empty = RecordTalk(claim_id=claim_id, channel=AnswerChannel.PHONE, said="  ")
    refused(house, house.advisor, record_talk, empty, reason=NothingSaid, clause="R2.3.8a")
    refused(house, house.cashier, record_talk, empty, reason=NotYourRight, clause="X2")
    nobody = RecordTalk(claim_id=99_999, channel=AnswerChannel.PHONE, said="x")
    refused(house, house.advisor, record_talk, nobody, reason=UnknownClaimOrder, clause="R2.3.8a")
    talk(house, claim_id, "說" * 900)
    claim = claim_of(house, claim_id)
    assert claim.state is ClaimState.INFORMED
    assert len(claim.talks[0].said) == 500


def test_no_deposit_before_the_talk(house: House) -> None:
    claim_id = a_claim(house)
    command = TakeDeposit(claim_id=claim_id, amount=Money.of(600), kind=PaymentKind.CASH)
    refused(house, house.cashier, take_deposit, command, reason=NotInformed, clause="R2.3.8a")


@pytest.mark.parametrize("yuan", [0, -5, 2001, 9_000_000])
def test_a_deposit_is_more_than_nothing_and_at_most_the_price(house: House, yuan: int) -> None:
    claim_id = an_informed_claim(house)
    command = TakeDeposit(claim_id=claim_id, amount=Money.of(yuan), kind=PaymentKind.CASH)
    refused(house, house.cashier, take_deposit, command, reason=NotADeposit, clause="R2.3.8b")


def test_a_deposit_gets_a_receipt_and_asks_the_manager(house: House) -> None:
    claim_id = an_informed_claim(house)
    on_account = TakeDeposit(claim_id=claim_id, amount=Money.of(600), kind=PaymentKind.ACCOUNT)
    refused(house, house.cashier, take_deposit, on_account, reason=DepositOnAccount, clause="R2.3.8b")
    refused(house, house.clerk, take_deposit, on_account, reason=NotYourRight, clause="X2")
    assert pay(house, claim_id).receipt == "RC-261124-0001"
    (request,) = open_requests(house)
    assert (request.power, request.asked_by_id) == (Power.CLAIM_PART, house.advisor.staff_id)
    again = TakeDeposit(claim_id=claim_id, amount=Money.of(600), kind=PaymentKind.CASH)
    refused(house, house.cashier, take_deposit, again, reason=DepositSettled, clause="R2.3.8b")


def test_the_manager_waives_a_deposit_for_a_reason(house: House) -> None:
    claim_id = an_informed_claim(house)
    empty = AskWaiver(claim_id=claim_id, reason=" ")
    refused(house, house.advisor, ask_waiver, empty, reason=WaiverNeedsReason, clause="R2.3.8b")
    refused(house, house.technician, ask_waiver, empty, reason=NotYourRight, clause="X2")
    house.do(house.advisor, ask_waiver, AskWaiver(claim_id=claim_id, reason=REASON))
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.WAIVER
    decide(house, house.manager)
    claim = claim_of(house, claim_id)
    assert (claim.state, claim.waived_because) == (ClaimState.DEPOSIT_PAID, REASON)
    decide(house, house.manager)
    assert [request.power for request in open_requests(house)] == [Power.LARGE_CLAIM_PART]


def test_a_waiver_sent_back_leaves_the_deposit_to_be_taken(house: House) -> None:
    claim_id = an_informed_claim(house)
    house.do(house.advisor, ask_waiver, AskWaiver(claim_id=claim_id, reason=REASON))
    decide(house, house.manager, approve=False, comment="金額太高")
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.DEPOSIT
    pay(house, claim_id)
    assert state_of(house, claim_id) is ClaimState.DEPOSIT_PAID


def test_a_deposit_overtakes_a_waiver_that_is_asked_for(house: House) -> None:
    claim_id = an_informed_claim(house)
    house.do(house.advisor, ask_waiver, AskWaiver(claim_id=claim_id, reason=REASON))
    pay(house, claim_id)
    assert [request.power for request in open_requests(house)] == [Power.CLAIM_PART]


def test_below_the_large_amount_the_manager_alone_signs(house: House) -> None:
    set_large_amount(house, 3000)
    claim_id = an_informed_claim(house, price=2999)
    pay(house, claim_id)
    decide(house, house.manager)
    assert open_requests(house) == []
    order_part(house, claim_id)
    assert state_of(house, claim_id) is ClaimState.ORDERED


def test_a_signature_sent_back_is_asked_for_again(house: House) -> None:
    claim_id = an_informed_claim(house)
    command = AskSignature(claim_id=claim_id)
    refused(house, house.advisor, ask_signature, command, reason=ClaimWrongStep, clause="SM3")
    pay(house, claim_id)
    refused(house, house.advisor, ask_signature, command, reason=NothingToSign, clause="R2.3.9a")
    refused(house, house.clerk, ask_signature, command, reason=NotYourRight, clause="X2")
    decide(house, house.manager, approve=False, comment="先確認料號")
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.ASK_AGAIN
    line_id = claim_of(house, claim_id).line_id
    refused(house, house.parts_manager, order_in_a_test, line_id, reason=NotSignedByManager, clause="R2.3.9a")
    assert house.do(house.advisor, ask_signature, command).power is Power.CLAIM_PART
    decide(house, house.manager)
    decide(house, house.director)
    assert house.ask(house.advisor, claim_page, claim_id).row.step is ClaimStep.ORDER


def test_a_warranty_part_is_not_ordered_without_a_claim_part_order(house: House) -> None:
    line = a_warranty_line(house)
    refused(house, house.parts_manager, order_in_a_test, line.id, reason=NoClaimOrder, clause="R2.3.8a")


def test_signatures_are_for_what_stood_on_the_line(house: House) -> None:
    claim_id = a_signed_claim(house)
    line_id = claim_of(house, claim_id).line_id
    with house.session() as session, session.begin():
        session.get_one(OrderLine, line_id).quantity = Quantity.of(2)
    refused(house, house.parts_manager, order_in_a_test, line_id, reason=ClaimOutOfDate, clause="R2.3.9a")


def test_a_cancellation_pays_the_deposit_back_at_once(house: House) -> None:
    claim_id = an_informed_claim(house)
    pay(house, claim_id)
    command = CancelClaim(claim_id=claim_id, reason="客戶改變主意")
    refused(house, house.advisor, cancel_claim, command, reason=RefundByCashier, clause="R2.3.8c")
    refused(house, house.technician, cancel_claim, command, reason=NotYourRight, clause="X2")
    empty = CancelClaim(claim_id=claim_id, reason=" ")
    refused(house, house.cashier, cancel_claim, empty, reason=NoReasonToCancel, clause="SM3")
    receipt = house.do(house.cashier, cancel_claim, command)
    assert (receipt.voucher, receipt.amount) == ("RV-261124-0001", Money.of(600))
    assert state_of(house, claim_id) is ClaimState.CANCELLED
    assert open_requests(house) == []


def test_nothing_is_cancelled_once_it_is_ordered(house: House) -> None:
    claim_id = a_signed_claim(house)
    order_part(house, claim_id)
    command = CancelClaim(claim_id=claim_id, reason="客戶改變主意")
    refused(house, house.cashier, cancel_claim, command, reason=ClaimWrongStep, clause="SM3")


def test_a_cancelled_one_makes_room_for_another(house: House) -> None:
    line = a_warranty_line(house)
    claim_id = a_claim(house, line)
    house.do(house.advisor, cancel_claim, CancelClaim(claim_id=claim_id, reason="料號錯誤"))
    assert a_claim(house, line) != claim_id


def test_a_large_claim_taken_apart_into_its_parts_stays_large(house: House) -> None:
    set_large_amount(house, 3000)
    first = a_warranty_line(house, 2000)
    claim_id = a_claim(house, first)
    talk(house, claim_id)
    pay(house, claim_id)
    decide(house, house.manager)
    second = a_claim(house, another_line(house, first))
    no = refused(
        house,
        house.parts_manager,
        order_in_a_test,
        first.id,
        reason=NotSignedByDirector,
        clause="R2.3.9b",
    )
    assert no.facts["amount"] == Money.of(4000)
    house.do(house.advisor, ask_signature, AskSignature(claim_id=claim_id))
    decide(house, house.director)
    house.do(house.parts_manager, order_in_a_test, first.id)
    house.do(house.advisor, cancel_claim, CancelClaim(claim_id=second, reason="料號錯誤"))


def another_line(house: House, beside: OrderLine) -> OrderLine:
    """Put a second warranty part on the order."""
    command = AddLine(order_id=beside.order_id, line=a_warranty_part())
    added = house.do(house.advisor, add_line, command)
    with house.session() as session:
        line = session.get_one(OrderLine, added.line_id)
        session.expunge(line)
    return line
