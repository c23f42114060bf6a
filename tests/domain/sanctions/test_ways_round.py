"""Ways round a sanction that somebody in a hurry, or concerned, might try; each once slipped through."""

import pytest

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, RequestState
from aftersales_desktop.domain.approvals.withdraw_request import WithdrawRequest, withdraw_request
from aftersales_desktop.domain.notices.notice import Notice
from aftersales_desktop.domain.sanctions.appeal_sanction import AppealSanction, appeal_sanction
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.sanctions.refusals import FoundByTheProgram
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.sanctions.builders import a_confirmed, a_proposal, confirm, dismiss, stored, verify
from tests.house import House


def take_back(house: House, by: Actor) -> None:
    """Take back the request that waits."""
    with house.session() as session:
        waits = session.query(ApprovalRequest).filter(ApprovalRequest.state == RequestState.OPEN).one()
    house.do(by, withdraw_request, WithdrawRequest(request_id=waits.id))


def appeal(house: House, sanction_id: int) -> None:
    """Let the person concerned appeal."""
    house.do(house.advisor, appeal_sanction, AppealSanction(sanction_id=sanction_id, reason="當時在試車"))


def test_an_appeal_taken_back_leaves_the_sanction_confirmed(house: House) -> None:
    sanction_id = a_confirmed(house)
    appeal(house, sanction_id)
    take_back(house, house.advisor)
    assert stored(house, sanction_id).state is SanctionState.CONFIRMED


def test_what_the_program_found_is_not_taken_back_by_whoever_set_it_looking(house: House) -> None:
    """The supervisor checks the week; what is found is against the supervisor."""
    me = house.supervisor
    found = Proposal(
        person_id=me.staff_id,
        clause="R2.1.5f",
        event="unreported",
        about=Subject(SubjectKind.WORK_ORDER, 1),
        once="R2.1.5f order 1",
    )
    with house.session() as session, session.begin():
        work = Work(session, me, house.clock, "front", house.runner.zone)
        sanction = propose(work, found)
        assert sanction is not None
        sanction_id = sanction.id
    with pytest.raises(FoundByTheProgram) as refused:
        take_back(house, me)
    assert refused.value.clause == "X7"
    assert stored(house, sanction_id).state is SanctionState.PROPOSED


def test_one_decision_after_an_appeal_leaves_one_thing_to_enter(house: House) -> None:
    sanction_id = a_confirmed(house)
    appeal(house, sanction_id)
    confirm(house, sanction_id)
    assert open_hand_overs(house) == 1


def test_nothing_is_to_be_entered_once_the_appeal_succeeded(house: House) -> None:
    sanction_id = a_confirmed(house)
    appeal(house, sanction_id)
    dismiss(house, sanction_id, house.director)
    assert open_hand_overs(house) == 0


def test_what_the_director_proposes_against_the_manager_is_judged_by_the_general_manager(
    house: House,
) -> None:
    """Neither the proposer nor the person concerned judges it, and it must not wait for ever."""
    sanction_id = a_proposal(house, house.manager, by=house.director)
    assert verify(house, sanction_id, house.general_manager) is SanctionState.VERIFIED


def test_a_sanction_against_the_only_director_is_confirmed_by_the_general_manager(house: House) -> None:
    sanction_id = a_proposal(house, house.director)
    verify(house, sanction_id)
    assert confirm(house, sanction_id, house.general_manager) is SanctionState.CONFIRMED


def test_the_general_manager_stays_out_of_it_while_the_director_can(house: House) -> None:
    sanction_id = a_proposal(house)
    verify(house, sanction_id)
    assert confirm(house, sanction_id) is SanctionState.CONFIRMED


def open_hand_overs(house: House) -> int:
    """Count what the cash desk still has to enter."""
    with house.session() as session:
        waiting = (Notice.to_role == Role.CASHIER, Notice.to_accept, Notice.accepted_at.is_(None))
        return session.query(Notice).filter(*waiting).count()
