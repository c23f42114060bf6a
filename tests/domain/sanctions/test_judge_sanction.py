"""Verified by one, confirmed by another, dismissed with a reason; never by the person concerned."""

from functools import partial

import pytest

from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, RequestState
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.approvals.refusals import (
    AlreadyDecided,
    DecisionOnOneself,
    NotYourPower,
    OwnRequest,
)
from aftersales_desktop.domain.approvals.withdraw_request import WithdrawRequest, withdraw_request
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.sanctions.judge_sanction import (
    ConfirmSanction,
    VerifySanction,
    confirm_sanction,
    verify_sanction,
)
from aftersales_desktop.domain.sanctions.refusals import (
    NoFindings,
    OwnSanction,
    SanctionMovedOn,
    UnknownSanction,
)
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from tests.acceptance.test_races import BY_THE_DATABASE, race
from tests.domain.sanctions.builders import (
    DISMISSAL,
    a_confirmed,
    a_proposal,
    a_verified,
    confirm,
    dismiss,
    stored,
    verify,
)
from tests.domain.work_orders.builders_discounts import a_bill, import_discount
from tests.domain.work_orders.test_check_discounts import check
from tests.house import House


def open_requests(house: House) -> list[ApprovalRequest]:
    with house.session() as session:
        return session.query(ApprovalRequest).filter(ApprovalRequest.state == RequestState.OPEN).all()


def in_the_inbox(house: House, by: Actor, *, approve: bool = True, comment: str = "") -> None:
    (request,) = open_requests(house)
    said = DecideRequest(
        request_id=request.id, version_seen=request.version, approve=approve, comment=comment
    )
    house.do(by, decide_request, said)


def test_it_is_verified_then_confirmed_by_two_people(house: House) -> None:
    sanction_id = a_proposal(house)
    assert verify(house, sanction_id) is SanctionState.VERIFIED
    assert confirm(house, sanction_id) is SanctionState.CONFIRMED
    with house.session() as session:
        steps = session.query(SanctionStep).order_by(SanctionStep.id).all()
        assert [(step.step, step.by_id) for step in steps] == [
            (StepTaken.VERIFIED, house.manager.staff_id),
            (StepTaken.CONFIRMED, house.director.staff_id),
        ]
    assert open_requests(house) == []


def test_the_person_and_the_cash_desk_are_told_at_confirmation(house: House) -> None:
    sanction_id = a_verified(house)
    with house.session() as session:
        assert session.query(Notice).filter(Notice.to_staff_id == house.advisor.staff_id).count() == 0
    confirm(house, sanction_id)
    with house.session() as session:
        mine = session.query(Notice).filter(Notice.to_staff_id == house.advisor.staff_id).one()
        assert (mine.subject_id, mine.clause) == (sanction_id, "R2.1.4b")
        desk = session.query(Notice).filter(Notice.to_role == Role.CASHIER).one()
        assert desk.to_accept


def test_whoever_proposed_does_not_verify(house: House) -> None:
    sanction_id = a_proposal(house, by=house.manager)
    with pytest.raises(OwnRequest):
        verify(house, sanction_id)
    assert stored(house, sanction_id).state is SanctionState.PROPOSED
    assert verify(house, sanction_id, house.director) is SanctionState.VERIFIED


def test_whoever_verified_does_not_confirm(house: House) -> None:
    sanction_id = a_proposal(house)
    verify(house, sanction_id, house.director)
    with pytest.raises(OwnRequest):
        confirm(house, sanction_id)
    assert confirm(house, sanction_id, house.general_manager) is SanctionState.CONFIRMED


def test_the_person_concerned_judges_nothing(house: House) -> None:
    sanction_id = a_proposal(house, house.manager)
    with pytest.raises(OwnSanction):
        verify(house, sanction_id)
    with pytest.raises(OwnSanction):
        dismiss(house, sanction_id)
    with pytest.raises(DecisionOnOneself):
        in_the_inbox(house, house.manager)
    assert stored(house, sanction_id).state is SanctionState.PROPOSED


def test_the_verifier_may_name_who_really_acted(house: House) -> None:
    sanction_id = a_proposal(house, house.supervisor)
    verify(house, sanction_id, person=house.advisor)
    assert stored(house, sanction_id).person_id == house.advisor.staff_id
    other = a_proposal(house, house.technician)
    with pytest.raises(OwnSanction):
        verify(house, other, person=house.manager)


def test_who_may_stands_in_the_matrix(house: House) -> None:
    sanction_id = a_proposal(house)
    for other in (house.parts_manager, house.technician, house.cashier):
        with pytest.raises(NotYourPower):
            verify(house, sanction_id, other)
    verify(house, sanction_id)
    with pytest.raises(NotYourPower):
        confirm(house, sanction_id, house.supervisor)


def test_steps_do_not_jump(house: House) -> None:
    sanction_id = a_proposal(house)
    with pytest.raises(SanctionMovedOn):
        confirm(house, sanction_id)
    verify(house, sanction_id)
    with pytest.raises(SanctionMovedOn) as refused:
        verify(house, sanction_id, house.director)
    assert refused.value.facts["person"] == house.manager.name
    confirm(house, sanction_id)
    with pytest.raises(SanctionMovedOn):
        dismiss(house, sanction_id, house.director)
    with pytest.raises(UnknownSanction):
        confirm(house, 999_999)


def test_findings_and_reasons_are_said(house: House) -> None:
    sanction_id = a_proposal(house)
    with pytest.raises(NoFindings):
        house.do(house.manager, verify_sanction, VerifySanction(sanction_id=sanction_id, findings=" "))
    with pytest.raises(NoFindings):
        dismiss(house, sanction_id, reason="")
    assert dismiss(house, sanction_id) is SanctionState.DISMISSED
    assert open_requests(house) == []


def test_a_verified_one_is_dismissed_by_those_who_confirm(house: House) -> None:
    sanction_id = a_verified(house)
    with pytest.raises(OwnRequest):
        dismiss(house, sanction_id)
    assert dismiss(house, sanction_id, house.director) is SanctionState.DISMISSED


def test_the_dismissal_of_an_employee_needs_two_signatures(house: House) -> None:
    sanction_id = a_verified(house, house.technician, clause=DISMISSAL)
    assert confirm(house, sanction_id) is SanctionState.VERIFIED
    with pytest.raises(OwnRequest):
        confirm(house, sanction_id)
    assert confirm(house, sanction_id, house.general_manager) is SanctionState.CONFIRMED
    with house.session() as session:
        signed = session.query(SanctionStep).filter(SanctionStep.step != StepTaken.VERIFIED).all()
        assert len({step.by_id for step in signed}) == 2
        told = session.query(Notice).filter(Notice.says.contains("{measure}")).all()
        assert {notice.to_role for notice in told} == {None, Role.OFFICE}
        assert not any("{amount}" in notice.says for notice in told)


def test_the_inbox_takes_the_same_steps(house: House) -> None:
    sanction_id = a_proposal(house)
    in_the_inbox(house, house.manager, comment="屬實")
    assert stored(house, sanction_id).state is SanctionState.VERIFIED
    in_the_inbox(house, house.director, approve=False, comment="情節輕微")
    assert stored(house, sanction_id).state is SanctionState.DISMISSED


def test_taking_back_a_proposal_or_a_verification(house: House) -> None:
    sanction_id = a_verified(house)
    house.do(house.manager, withdraw_request, WithdrawRequest(request_id=open_requests(house)[0].id))
    assert stored(house, sanction_id).state is SanctionState.PROPOSED
    assert verify(house, sanction_id, house.director) is SanctionState.VERIFIED
    other = a_proposal(house, house.technician)
    request = next(one for one in open_requests(house) if one.subject_id == other)
    house.do(house.supervisor, withdraw_request, WithdrawRequest(request_id=request.id))
    assert stored(house, other).state is SanctionState.DISMISSED


def test_of_two_directors_at_once_the_second_is_told(house: House) -> None:
    there = house.runner.at("director 2")
    for n in range(6):
        sanction_id = a_proposal(house, event=f"第 {n} 次")
        verify(house, sanction_id)
        command = ConfirmSanction(sanction_id=sanction_id)
        late = race(
            partial(house.do, house.director, confirm_sanction, command),
            partial(there.do, house.director, confirm_sanction, command),
        )
        assert len(late) == 1
        assert isinstance(late[0], (SanctionMovedOn, AlreadyDecided, *BY_THE_DATABASE))
        if isinstance(late[0], SanctionMovedOn):
            assert late[0].facts["person"] == house.director.name


def test_what_the_program_found_goes_the_same_way(house: House) -> None:
    import_discount(house, a_bill(house), house.clock.now())
    assert check(house) == 1
    with house.session() as session:
        request = session.query(ApprovalRequest).one()
    assert verify(house, request.subject_id) is SanctionState.VERIFIED
    assert confirm(house, request.subject_id) is SanctionState.CONFIRMED


def test_a_confirmed_one_waits_for_nobodys_yes(house: House) -> None:
    a_confirmed(house)
    assert open_requests(house) == []
