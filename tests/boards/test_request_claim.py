"""What the signer of a claim part sees (R2.3.9)."""

from aftersales_desktop.boards.request_claim import (
    AMOUNT,
    DEPOSIT,
    LARGE,
    LARGE_UNSET,
    MANAGER_SIGNED,
    PROPOSED,
    RECEIVED,
    TALKED,
    WAIVED,
)
from aftersales_desktop.boards.request_details import Details
from aftersales_desktop.boards.request_page import request_page
from aftersales_desktop.domain.claim_parts.ask_waiver import AskWaiver, ask_waiver
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from tests.domain.claim_parts.builders import (
    an_informed_claim,
    decide,
    open_requests,
    pay,
    set_large_amount,
)
from tests.house import House


def details(house: House, by: Actor) -> Details:
    (request,) = open_requests(house)
    return house.ask(by, request_page, request.id).details


def values(found: Details) -> dict[str, object]:
    return {row.label: row.value for row in found.rows}


def test_the_signer_sees_part_amount_deposit_and_what_was_passed(house: House) -> None:
    claim_id = an_informed_claim(house)
    pay(house, claim_id)
    found = details(house, house.manager)
    shown = values(found)
    assert (shown[AMOUNT], shown[DEPOSIT]) == (Money.of(2000), Money.of(600))
    assert LARGE_UNSET in shown
    assert found.passed == (TALKED, RECEIVED)
    decide(house, house.manager)
    assert MANAGER_SIGNED in details(house, house.director).passed


def test_whoever_waives_sees_what_would_be_proposed(house: House) -> None:
    set_large_amount(house, 1500)
    claim_id = an_informed_claim(house)
    house.do(house.advisor, ask_waiver, AskWaiver(claim_id=claim_id, reason="老客戶"))
    shown = values(details(house, house.manager))
    assert (shown[PROPOSED], shown[LARGE]) == (Money.of(600), Money.of(1500))
    decide(house, house.manager)
    assert values(details(house, house.manager))[WAIVED] == "老客戶"
