"""A deputy holds the powers of an absent person for some days, and for no longer (R2.0a)."""

from datetime import date, timedelta

import pytest

from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.approvals.delegation import (
    EndDelegation,
    StartDelegation,
    end_delegation,
    start_delegation,
)
from aftersales_desktop.domain.approvals.refusals import (
    DaysOutOfOrder,
    DelegationInThePast,
    DelegationReasonMissing,
    DelegationTooLong,
    DeputyAlreadyNamed,
    DeputyHasLeft,
    DeputyOfOneself,
    NothingToDelegate,
    NotYourDelegation,
    NotYourPower,
    OwnRequestByDeputy,
    UnknownDelegation,
)
from aftersales_desktop.domain.people.delegation import Delegation
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.people.refusals import UnknownPerson
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from tests.domain.approvals.builders import ask, decide, notices_to, request_of
from tests.domain.approvals.test_authority import powers_in_a_test
from tests.house import House

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def hand_over(
    house: House,
    actor: Actor,
    absent: Actor,
    deputy: Actor,
    *,
    first: date = TODAY,
    last: date = TODAY + 2 * DAY,
    reason: str = "annual leave",
) -> int:
    """Hand somebody's powers over."""
    command = StartDelegation(
        from_id=absent.staff_id, to_id=deputy.staff_id, first_day=first, last_day=last, reason=reason
    )
    return house.do(actor, start_delegation, command).delegation_id


def delegations(house: House) -> int:
    """Count what is stored."""
    with house.session() as session:
        return session.query(Delegation).count()


def test_the_deputy_decides_in_the_name_of_the_absent_person(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager)
    request_id = ask(house, house.supervisor)
    receipt = decide(house, house.manager, request_id)
    stored = request_of(house, request_id)
    assert receipt.for_id == stored.on_behalf_of_id == house.director.staff_id
    assert stored.decided_by_id == house.manager.staff_id
    [notice] = notices_to(house, house.manager)
    assert "stand in" in notice.says


def test_the_deputy_has_the_powers_in_the_days_of_the_absence_only(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager, first=TODAY + DAY, last=TODAY + 2 * DAY)
    held = []
    for _day in range(4):
        held.append(Power.DISCOUNT_ABOVE_LIMIT in house.ask(house.manager, powers_in_a_test))
        house.clock.move(DAY)
    assert held == [False, True, True, False]


def test_a_delegation_that_was_ended_gives_nothing_any_more(house: House) -> None:
    delegation_id = hand_over(house, house.director, house.director, house.manager)
    house.do(house.director, end_delegation, EndDelegation(delegation_id=delegation_id))
    request_id = ask(house, house.supervisor)
    with pytest.raises(NotYourPower) as refused:
        decide(house, house.manager, request_id)
    assert refused.value.lifted_by == (Role.SERVICE_DIRECTOR,)
    with pytest.raises(UnknownDelegation):
        house.do(house.director, end_delegation, EndDelegation(delegation_id=delegation_id))


def test_the_deputy_does_not_decide_what_the_absent_person_asked_for(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager)
    request_id = ask(house, house.director)
    with pytest.raises(OwnRequestByDeputy) as refused:
        decide(house, house.manager, request_id)
    assert refused.value.lifted_by == (Role.GENERAL_MANAGER,)
    assert request_of(house, request_id).state is RequestState.OPEN


def test_powers_are_not_handed_on_by_a_deputy(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager)
    hand_over(house, house.manager, house.manager, house.leader)
    assert Power.DISCOUNT_ABOVE_LIMIT not in house.ask(house.leader, powers_in_a_test)
    assert Power.CLAIM_PART in house.ask(house.leader, powers_in_a_test)


def test_a_deputy_who_left_and_an_absent_person_who_left_give_nothing(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager)
    house.do(house.administrator, dismiss_staff, DismissStaff(staff_id=house.director.staff_id))
    assert Power.DISCOUNT_ABOVE_LIMIT not in house.ask(house.manager, powers_in_a_test)


def test_the_director_hands_over_for_somebody_who_fell_ill(house: House) -> None:
    hand_over(house, house.director, house.supervisor, house.advisor, reason="ill")
    assert Power.DISCOUNT in house.ask(house.advisor, powers_in_a_test)


def test_others_do_not_hand_over_foreign_powers_nor_take_them_back(house: House) -> None:
    with pytest.raises(NotYourDelegation):
        hand_over(house, house.manager, house.director, house.manager)
    delegation_id = hand_over(house, house.director, house.director, house.manager)
    with pytest.raises(NotYourDelegation) as refused:
        house.do(house.manager, end_delegation, EndDelegation(delegation_id=delegation_id))
    assert refused.value.clause == "R2.0a"
    assert Power.DISCOUNT_ABOVE_LIMIT in house.ask(house.manager, powers_in_a_test)


@pytest.mark.parametrize(
    ("first", "last", "reason", "why"),
    [
        (TODAY - DAY, TODAY, "leave", DelegationInThePast),
        (TODAY + 2 * DAY, TODAY + DAY, "leave", DaysOutOfOrder),
        (TODAY, TODAY + 366 * DAY, "leave", DelegationTooLong),
        (TODAY, TODAY, "  ", DelegationReasonMissing),
    ],
)
def test_days_and_reason_have_to_be_right(
    house: House, first: date, last: date, reason: str, why: type[Refusal]
) -> None:
    with pytest.raises(why):
        hand_over(house, house.director, house.director, house.manager, first=first, last=last, reason=reason)
    assert delegations(house) == 0


def test_nobody_is_an_own_deputy(house: House) -> None:
    with pytest.raises(DeputyOfOneself):
        hand_over(house, house.director, house.director, house.director)
    assert delegations(house) == 0


def test_somebody_dismissed_is_no_deputy(house: House) -> None:
    house.do(house.administrator, dismiss_staff, DismissStaff(staff_id=house.manager.staff_id))
    with pytest.raises(DeputyHasLeft) as refused:
        hand_over(house, house.director, house.director, house.manager)
    assert refused.value.facts["person"] == house.manager.name
    assert delegations(house) == 0


def test_somebody_unknown_is_no_deputy(house: House) -> None:
    command = StartDelegation(
        from_id=house.director.staff_id, to_id=999_999, first_day=TODAY, last_day=TODAY, reason="leave"
    )
    with pytest.raises(UnknownPerson):
        house.do(house.director, start_delegation, command)


def test_a_technician_has_no_powers_to_hand_over(house: House) -> None:
    with pytest.raises(NothingToDelegate):
        hand_over(house, house.technician, house.technician, house.other_technician)


def test_one_deputy_at_a_time(house: House) -> None:
    hand_over(house, house.director, house.director, house.manager)
    with pytest.raises(DeputyAlreadyNamed) as refused:
        hand_over(house, house.director, house.director, house.supervisor, first=TODAY + DAY)
    assert refused.value.facts["deputy"] == house.manager.name
    hand_over(
        house, house.director, house.director, house.supervisor, first=TODAY + 3 * DAY, last=TODAY + 4 * DAY
    )
    assert delegations(house) == 2
