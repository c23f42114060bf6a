"""Acknowledgements at one stroke, and requests taken back."""

import pytest

from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.decide_requests import (
    DecideRequests,
    RequestsDecided,
    SeenRequest,
    decide_requests,
)
from aftersales_desktop.domain.approvals.refusals import (
    AlreadyDecided,
    NotInBulk,
    NotYourPower,
    NotYourRequest,
    OwnRequest,
    RequestOvertaken,
    UnknownRequest,
)
from aftersales_desktop.domain.approvals.signatures import WHEN_TAKEN_BACK, when_taken_back
from aftersales_desktop.domain.approvals.withdraw_request import WithdrawRequest, withdraw_request
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.approvals.builders import ask, decide, notices_to, request_of
from tests.house import House


def about(number: int) -> Subject:
    """Name one of several discounts."""
    return Subject(SubjectKind.DISCOUNT, number)


def acknowledge(house: House, actor: Actor, *request_ids: int) -> RequestsDecided:
    """Acknowledge several requests at one stroke."""
    seen = tuple(
        SeenRequest(request_id=id_, version_seen=request_of(house, id_).version) for id_ in request_ids
    )
    return house.do(actor, decide_requests, DecideRequests(requests=seen, comment="seen"))


def test_several_acknowledgements_go_through_at_one_stroke(house: House) -> None:
    ids = [ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA, about=about(n)) for n in (1, 2, 3)]
    receipt = acknowledge(house, house.director, *ids)
    assert [one.request_id for one in receipt.decided] == ids
    assert receipt.refused == ()
    assert len(notices_to(house, house.supervisor)) == 3


def test_one_that_is_refused_does_not_hold_up_the_others(house: House) -> None:
    good = ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA, about=about(1))
    own = ask(house, house.director, Power.DISCOUNT_ABOVE_QUOTA, about=about(2))
    late = ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA, about=about(3))
    decide(house, house.director, late)
    receipt = acknowledge(house, house.director, own, late, good)
    assert [one.request_id for one in receipt.decided] == [good]
    reasons = {one.request_id: type(one.refusal) for one in receipt.refused}
    assert reasons == {own: OwnRequest, late: AlreadyDecided}
    assert request_of(house, good).state is RequestState.APPROVED
    assert request_of(house, own).state is RequestState.OPEN


def test_what_has_to_be_read_is_not_approved_in_bulk(house: House) -> None:
    request_id = ask(house, house.supervisor, Power.ACCIDENT_BELOW_MARGIN)
    receipt = acknowledge(house, house.director, request_id)
    assert isinstance(receipt.refused[0].refusal, NotInBulk)
    assert request_of(house, request_id).state is RequestState.OPEN


def test_bulk_needs_the_power_too(house: House) -> None:
    request_id = ask(house, house.supervisor, Power.DISCOUNT_ABOVE_QUOTA)
    receipt = acknowledge(house, house.manager, request_id)
    assert isinstance(receipt.refused[0].refusal, NotYourPower)


def test_the_asker_takes_a_request_back(house: House) -> None:
    request_id = ask(house, house.supervisor)
    house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=request_id))
    assert request_of(house, request_id).state is RequestState.WITHDRAWN
    with pytest.raises(RequestOvertaken):
        decide(house, house.director, request_id)
    with pytest.raises(RequestOvertaken):
        house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=request_id))


def test_the_thing_hears_that_its_request_was_taken_back(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[int] = []
    monkeypatch.delitem(WHEN_TAKEN_BACK, Power.DISCOUNT_ABOVE_LIMIT, raising=False)
    when_taken_back(Power.DISCOUNT_ABOVE_LIMIT)(lambda _work, request: heard.append(request.id))
    request_id = ask(house, house.supervisor)
    house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=request_id))
    monkeypatch.delitem(WHEN_TAKEN_BACK, Power.DISCOUNT_ABOVE_LIMIT)
    assert heard == [request_id]


def test_nobody_takes_back_what_another_asked_for(house: House) -> None:
    request_id = ask(house, house.supervisor)
    with pytest.raises(NotYourRequest) as refused:
        house.do(house.advisor, withdraw_request, WithdrawRequest(request_id=request_id))
    assert refused.value.facts["person"] == house.supervisor.name
    assert request_of(house, request_id).state is RequestState.OPEN


def test_what_is_decided_is_not_taken_back(house: House) -> None:
    request_id = ask(house, house.supervisor)
    decide(house, house.director, request_id)
    with pytest.raises(AlreadyDecided):
        house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=request_id))
    with pytest.raises(UnknownRequest):
        house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=999_999))
