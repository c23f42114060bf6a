"""Signing, explaining, and who is told no (R2.1.6b-c, R2.3.3a, X4)."""

import pytest

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.accident_cars.quotation import QuotationState
from aftersales_desktop.domain.accident_cars.refusals import (
    AlreadySigned,
    NoReasonNeeded,
    NotPriced,
    QuotationChanged,
    ReasonTooShort,
)
from aftersales_desktop.domain.accident_cars.sign_quotation import SignQuotation, sign_quotation
from aftersales_desktop.domain.accident_cars.write_reason import WriteReason, write_reason
from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.approvals.refusals import AlreadyDecided, NotYourPower, OwnRequest
from aftersales_desktop.domain.duties.duty_rows import DutyRow
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.values.role import Role
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import (
    a_priced,
    a_signed,
    an_accident,
    bumper,
    cost,
    explain,
    price,
    quotation_stored,
    sign,
    versions,
)
from tests.domain.work_orders.builders_discounts import decide, the_request
from tests.house import House


def test_the_advisor_and_the_technician_do_not_sign(house: House) -> None:
    wanted = SignQuotation(order_id=a_priced(house), version_seen=1)
    told = ((house.advisor, OwnRequest, "X4"), (house.technician, NotYourPower, "R2.1.6b"))
    for person, reason, clause in told:
        no = refused(house, person, sign_quotation, wanted, reason=reason, clause=clause)
        assert no.lifted_by == (Role.FRONT_DESK_SUPERVISOR,)


def test_a_supervisor_does_not_sign_what_he_priced_himself(house: House) -> None:
    order_id = an_accident(house)
    cost(house, order_id, 600, 100)
    price(house, order_id, by=house.supervisor)
    wanted = SignQuotation(order_id=order_id, version_seen=1)
    no = refused(house, house.supervisor, sign_quotation, wanted, reason=OwnRequest, clause="X4")
    assert no.lifted_by == (Role.SERVICE_DIRECTOR,)
    sign(house, order_id, by=house.director)


def test_an_older_version_on_the_screen_is_not_signed(house: House) -> None:
    order_id = a_priced(house)
    cost(house, order_id, 590, 100)
    price(house, order_id)
    wanted = SignQuotation(order_id=order_id, version_seen=1)
    refused(house, house.supervisor, sign_quotation, wanted, reason=QuotationChanged, clause="R2.3.4b")


def test_a_changed_quotation_is_priced_before_it_is_signed(house: House) -> None:
    order_id = a_priced(house)
    house.do(house.advisor, add_line, AddLine(order_id=order_id, line=bumper("卡扣", 20, "1")))
    wanted = SignQuotation(order_id=order_id, version_seen=1)
    refused(house, house.supervisor, sign_quotation, wanted, reason=NotPriced, clause="R2.3.3a")
    request = the_request(house)
    said = DecideRequest(request_id=request.id, version_seen=request.version, approve=True)
    refused(house, house.supervisor, decide_request, said, reason=QuotationChanged, clause="R2.3.4b")


def test_two_who_decide_at_once_and_the_second_is_told_who_was_first(house: House) -> None:
    order_id = a_priced(house, 720)
    explain(house, order_id)
    request = the_request(house)
    said = DecideRequest(request_id=request.id, version_seen=request.version, approve=True)
    house.do(house.director, decide_request, said)
    no = refused(house, house.director, decide_request, said, reason=AlreadyDecided, clause="X4")
    assert house.director.name in str(no)
    wanted = SignQuotation(order_id=order_id, version_seen=1)
    refused(house, house.director, sign_quotation, wanted, reason=AlreadySigned, clause="R2.3.3a")


def test_sent_back_it_is_not_signed_and_priced_again_it_is_asked_again(house: House) -> None:
    order_id = a_priced(house)
    decide(house, house.supervisor, approve=False, comment="大燈價格再確認")
    stored = quotation_stored(house, order_id)
    assert stored is not None
    assert stored.state is QuotationState.SENT_BACK
    assert price(house, order_id).asked is Power.ACCIDENT_QUOTATION
    assert the_request(house).state is RequestState.OPEN


def test_a_reason_that_says_nothing_is_none(house: House) -> None:
    order_id = a_priced(house, 720)
    for text in ("", "  ", "…！"):
        wanted = WriteReason(order_id=order_id, reason=text)
        refused(house, house.advisor, write_reason, wanted, reason=ReasonTooShort, clause="R2.1.6c")
    assert versions(house, order_id)[0].reason == ""


def test_nobody_explains_a_margin_that_reaches_the_line_or_is_signed(house: House) -> None:
    wanted = WriteReason(order_id=a_priced(house), reason="沒有必要")
    refused(house, house.advisor, write_reason, wanted, reason=NoReasonNeeded, clause="R2.1.6c")
    signed = WriteReason(order_id=a_signed(house, "粵B·00001"), reason="沒有必要")
    refused(house, house.advisor, write_reason, signed, reason=AlreadySigned, clause="R2.3.3a")


def test_the_clerk_writes_no_reason(house: House) -> None:
    wanted = WriteReason(order_id=a_priced(house, 720), reason="車隊客戶")
    refused(house, house.clerk, write_reason, wanted, reason=NotYourRight, clause="X2")


@pytest.mark.parametrize(("whole_cost", "open_ones"), [(700, 0), (720, 1)])
def test_the_advisor_is_reminded_of_a_reason_until_it_is_written(
    house: House, whole_cost: int, open_ones: int
) -> None:
    order_id = a_priced(house, whole_cost)
    assert len(reminders(house)) == open_ones
    if open_ones:
        explain(house, order_id)
        assert not reminders(house)


def reminders(house: House) -> list[DutyRow]:
    """What the advisor's duties say of low margins."""
    return [row for row in house.ask(house.advisor, my_duties) if row.clause == "R2.1.6c"]
