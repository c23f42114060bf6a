"""A request is decided once, by somebody entitled who did not ask for it."""

import threading

import pytest
from sqlalchemy.exc import IntegrityError

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.change_authority import ChangeAuthority, change_authority
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.approvals.refusals import (
    AlreadyDecided,
    CommentMissing,
    NotYourPower,
    OwnRequest,
    RequestChanged,
    RequestOvertaken,
    UnknownRequest,
)
from aftersales_desktop.domain.approvals.signatures import CONSEQUENCES
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.facts import thawed_facts
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from tests.domain.approvals.builders import (
    DISCOUNT,
    ask,
    change_in_a_test,
    decide,
    notices_to,
    request_of,
)
from tests.house import House, pin_hash


def second_director(house: House) -> Actor:
    """Take on another service director."""
    member = StaffMember(
        number=190,
        badge_tag=1,
        name="林志遠",
        pin_hash=pin_hash(),
        roles=[StaffRole(role=Role.SERVICE_DIRECTOR)],
    )
    house.put(member)
    return member.as_actor()


def test_the_director_approves_and_the_asker_is_told(house: House) -> None:
    request_id = ask(house, house.supervisor)
    receipt = decide(house, house.director, request_id, comment="good customer")
    stored = request_of(house, request_id)
    assert receipt.state is stored.state is RequestState.APPROVED
    assert (stored.decided_by_id, stored.on_behalf_of_id) == (house.director.staff_id, None)
    assert stored.decided_at == house.clock.now()
    [notice] = notices_to(house, house.supervisor)
    facts = thawed_facts(notice.facts)
    assert (facts["person"], facts["power"], facts["comment"]) == (
        house.director.name,
        "discount above the limit",
        "good customer",
    )
    assert "approved" in notice.says
    assert notice.clause == "R2.1.5a"


def test_a_request_sent_back_carries_the_comment_to_the_asker(house: House) -> None:
    request_id = ask(house, house.supervisor)
    decide(house, house.director, request_id, approve=False, comment="too much")
    assert request_of(house, request_id).state is RequestState.DECLINED
    [notice] = notices_to(house, house.supervisor)
    assert "sent back" in notice.says


@pytest.mark.parametrize("comment", ["", "   "])
def test_a_request_is_not_sent_back_without_a_word(house: House, comment: str) -> None:
    request_id = ask(house, house.supervisor)
    with pytest.raises(CommentMissing):
        decide(house, house.director, request_id, approve=False, comment=comment)
    assert request_of(house, request_id).state is RequestState.OPEN
    assert notices_to(house, house.supervisor) == []


def test_whoever_does_not_hold_the_power_is_told_who_does(house: House) -> None:
    request_id = ask(house, house.supervisor)
    with pytest.raises(NotYourPower) as refused:
        decide(house, house.manager, request_id)
    assert refused.value.clause == "R2.1.5a"
    assert refused.value.lifted_by == (Role.SERVICE_DIRECTOR,)
    assert request_of(house, request_id).state is RequestState.OPEN


def test_nobody_decides_an_own_request_but_the_general_manager_does(house: House) -> None:
    request_id = ask(house, house.director)
    with pytest.raises(OwnRequest) as refused:
        decide(house, house.director, request_id)
    assert refused.value.clause == "X4"
    assert refused.value.lifted_by == (Role.GENERAL_MANAGER,)
    assert request_of(house, request_id).state is RequestState.OPEN
    decide(house, house.general_manager, request_id)
    assert request_of(house, request_id).state is RequestState.APPROVED


def test_the_general_manager_does_not_decide_while_the_director_can(house: House) -> None:
    request_id = ask(house, house.supervisor)
    with pytest.raises(NotYourPower):
        decide(house, house.general_manager, request_id)


def test_when_the_only_director_has_left_the_general_manager_stands_in(house: House) -> None:
    request_id = ask(house, house.supervisor)
    house.do(house.administrator, dismiss_staff, DismissStaff(staff_id=house.director.staff_id))
    assert decide(house, house.general_manager, request_id).state is RequestState.APPROVED


def test_a_second_director_decides_what_the_first_asked_for(house: House) -> None:
    other = second_director(house)
    request_id = ask(house, house.director)
    with pytest.raises(OwnRequest) as refused:
        decide(house, house.director, request_id)
    assert refused.value.lifted_by == (Role.SERVICE_DIRECTOR,)
    with pytest.raises(NotYourPower):
        decide(house, house.general_manager, request_id)
    assert decide(house, other, request_id).state is RequestState.APPROVED


def test_the_second_of_two_directors_is_told_who_decided_when_and_how(house: House) -> None:
    other = second_director(house)
    request_id = ask(house, house.supervisor)
    seen = request_of(house, request_id).version
    decide(house, house.director, request_id, approve=False, comment="no")
    with pytest.raises(AlreadyDecided) as refused:
        decide(house, other, request_id, version=seen)
    assert refused.value.facts == {
        "person": house.director.name,
        "at": house.clock.now(),
        "how": RequestState.DECLINED,
    }
    assert request_of(house, request_id).state is RequestState.DECLINED


def test_two_directors_at_one_instant_decide_once(house: House) -> None:
    """Two stations, each with its own engine on the same database, press the key together."""
    directors = (house.director, second_director(house))
    request_id = ask(house, house.supervisor)
    command = DecideRequest(
        request_id=request_id, version_seen=request_of(house, request_id).version, approve=True
    )
    outcomes: list[str] = []
    start = threading.Barrier(len(directors))

    def press(director: Actor) -> None:
        engine = open_engine(house.runner.engine.url.render_as_string(hide_password=False))
        start.wait()
        try:
            Runner(engine, house.clock).do(director, decide_request, command)
            outcomes.append("decided")
        except Refusal as refusal:
            outcomes.append(type(refusal).__name__)
        engine.dispose()

    stations = [threading.Thread(target=press, args=(director,)) for director in directors]
    for station in stations:
        station.start()
    for station in stations:
        station.join()
    assert sorted(outcomes) == ["AlreadyDecided", "decided"]
    assert len(notices_to(house, house.supervisor)) == 1


def test_what_was_changed_meanwhile_is_not_approved(house: House) -> None:
    request_id = ask(house, house.supervisor)
    house.do(house.supervisor, change_in_a_test, DISCOUNT)
    with pytest.raises(RequestOvertaken):
        decide(house, house.director, request_id)


def test_asking_again_overtakes_the_first_request(house: House) -> None:
    first, second = ask(house, house.supervisor), ask(house, house.supervisor)
    with pytest.raises(RequestOvertaken):
        decide(house, house.director, first)
    decide(house, house.director, second)


def test_an_older_version_on_the_screen_is_not_decided(house: House) -> None:
    request_id = ask(house, house.supervisor)
    with pytest.raises(RequestChanged):
        decide(house, house.director, request_id, version=request_of(house, request_id).version + 1)


def test_a_request_that_does_not_exist_is_said_to_be_unknown(house: House) -> None:
    with pytest.raises(UnknownRequest):
        decide(house, house.director, 999_999, version=1)


def test_the_consequence_happens_in_the_same_transaction(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[RequestState] = []

    def consequence(work: Work, request: ApprovalRequest) -> None:
        seen.append(request.state)
        raise CommentMissing

    monkeypatch.setitem(CONSEQUENCES, Power.DISCOUNT_ABOVE_LIMIT, consequence)
    request_id = ask(house, house.supervisor)
    with pytest.raises(CommentMissing):
        decide(house, house.director, request_id)
    assert seen == [RequestState.APPROVED]
    assert request_of(house, request_id).state is RequestState.OPEN


def test_a_power_given_to_another_post_is_obeyed_at_once(house: House) -> None:
    request_id = ask(house, house.advisor)
    to_supervisor = frozenset({Role.SERVICE_DIRECTOR, Role.FRONT_DESK_SUPERVISOR})
    change = ChangeAuthority(key=Power.DISCOUNT_ABOVE_LIMIT, holders=to_supervisor)
    house.do(house.director, change_authority, change)
    assert decide(house, house.supervisor, request_id).state is RequestState.APPROVED


def test_the_database_itself_keeps_asker_and_decider_apart(house: House) -> None:
    request_id = ask(house, house.director)
    with house.session() as session:
        request = session.get_one(ApprovalRequest, request_id)
        request.state = RequestState.APPROVED
        request.decided_by_id = house.director.staff_id
        request.decided_at = house.clock.now()
        with pytest.raises(IntegrityError, match="four_eyes"):
            session.flush()


@pytest.mark.parametrize("power", [Power.SELF_PURCHASE, Power.ORDER_RETURN])
def test_the_database_takes_no_request_for_an_abolished_step(house: House, power: Power) -> None:
    with house.session() as session:
        session.add(
            ApprovalRequest(
                power=power,
                subject_kind=DISCOUNT.kind,
                subject_id=1,
                subject_version=1,
                digest="",
                asked_by_id=house.clerk.staff_id,
                asked_at=house.clock.now(),
            )
        )
        with pytest.raises(IntegrityError, match="no_abolished_step"):
            session.flush()
