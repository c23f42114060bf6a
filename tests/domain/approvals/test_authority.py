"""The authority matrix: as the regulation hands it out, changed by the director, obeyed by verbs (R2.0a)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight, lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import check_power, holders, may
from aftersales_desktop.domain.approvals.change_authority import ChangeAuthority, change_authority
from aftersales_desktop.domain.approvals.refusals import (
    ApprovalStepAbolished,
    NotYourPower,
    PowerIsTheirs,
    PowerWithoutHolder,
    UnknownPower,
)
from aftersales_desktop.regulations.authority import AuthorityKind, authority
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.values.role import ANY_STAFF, Role
from tests.house import House


@lookup(roles=ANY_STAFF)
def powers_in_a_test(work: Work) -> frozenset[Power]:
    """List the powers of whoever asks."""
    return frozenset(power for power in Power if may(work, power))


@lookup(roles=ANY_STAFF)
def holders_in_a_test(work: Work, power: Power) -> tuple[Role, ...]:
    """Tell who holds a power."""
    return holders(work, power)


@lookup(roles=ANY_STAFF)
def check_in_a_test(work: Work, power: Power) -> None:
    """Use a power as a verb does."""
    check_power(work, power)


def test_every_power_stands_in_the_matrix_under_an_existing_clause() -> None:
    lines = authority()
    assert {power.value for power in Power} <= set(lines)
    served = {key for key, line in lines.items() if line.kind is AuthorityKind.SERVED}
    assert served == set(lines) - {power.value for power in Power}
    assert served
    for line in lines.values():
        assert rulebook().clause(line.clause), line.clause
        assert line.holders
        assert set(line.title) == {"en", "zh_TW", "zh_CN"}


def test_the_delegated_powers_work_without_asking_anybody(house: House) -> None:
    supervisor = house.ask(house.supervisor, powers_in_a_test)
    assert {Power.DISCOUNT, Power.ACCIDENT_QUOTATION} <= supervisor
    assert Power.SELF_PURCHASE in house.ask(house.parts_manager, powers_in_a_test)
    assert Power.ORDER_RETURN in house.ask(house.clerk, powers_in_a_test)
    delegated = (Power.DISCOUNT, Power.ACCIDENT_QUOTATION, Power.SELF_PURCHASE, Power.ORDER_RETURN)
    assert {authority()[power].kind for power in delegated} == {AuthorityKind.DELEGATED}


def test_the_refusal_names_the_clause_and_the_posts_that_hold_the_power(house: House) -> None:
    with pytest.raises(NotYourPower) as refused:
        house.ask(house.advisor, check_in_a_test, Power.CLAIM_PART)
    assert (refused.value.clause, refused.value.lifted_by) == ("R2.3.9a", (Role.WORKSHOP_MANAGER,))
    house.ask(house.manager, check_in_a_test, Power.CLAIM_PART)


def test_the_director_gives_a_power_to_another_post(house: House) -> None:
    change = ChangeAuthority(key=Power.DISCOUNT, holders=frozenset({Role.SERVICE_ADVISOR}), reason="trial")
    house.do(house.director, change_authority, change)
    assert house.ask(house.clerk, holders_in_a_test, Power.DISCOUNT) == (Role.SERVICE_ADVISOR,)
    assert Power.DISCOUNT in house.ask(house.advisor, powers_in_a_test)
    assert Power.DISCOUNT not in house.ask(house.supervisor, powers_in_a_test)


def test_nobody_but_the_director_keeps_the_matrix(house: House) -> None:
    change = ChangeAuthority(key=Power.DISCOUNT, holders=frozenset({Role.SERVICE_ADVISOR}))
    for person in (house.general_manager, house.supervisor, house.administrator):
        with pytest.raises(NotYourRight) as refused:
            house.do(person, change_authority, change)
        assert refused.value.lifted_by == (Role.SERVICE_DIRECTOR,)
    assert house.ask(house.clerk, holders_in_a_test, Power.DISCOUNT) == (Role.FRONT_DESK_SUPERVISOR,)


@pytest.mark.parametrize("posts", [frozenset(), frozenset({Role.SAFETY})])
def test_a_power_is_never_left_without_somebody_who_holds_it(house: House, posts: frozenset[Role]) -> None:
    with pytest.raises(PowerWithoutHolder):
        house.do(house.director, change_authority, ChangeAuthority(key=Power.CLAIM_PART, holders=posts))
    assert house.ask(house.clerk, holders_in_a_test, Power.CLAIM_PART) == (Role.WORKSHOP_MANAGER,)


@pytest.mark.parametrize(
    ("power", "clause"), [(Power.SELF_PURCHASE, "R2.3.10a"), (Power.ORDER_RETURN, "R2.3.11a")]
)
def test_no_approval_step_is_put_before_self_purchase_and_returns(
    house: House, power: Power, clause: str
) -> None:
    change = ChangeAuthority(key=power, holders=frozenset({Role.SERVICE_DIRECTOR}))
    with pytest.raises(ApprovalStepAbolished) as refused:
        house.do(house.director, change_authority, change)
    assert refused.value.clause == clause
    assert house.ask(house.clerk, holders_in_a_test, power) == authority()[power].holders


def test_self_purchase_may_be_given_to_further_posts(house: House) -> None:
    more = frozenset({Role.PARTS_MANAGER, Role.PURCHASING, Role.PARTS_CLERK})
    house.do(house.director, change_authority, ChangeAuthority(key=Power.SELF_PURCHASE, holders=more))
    assert Power.SELF_PURCHASE in house.ask(house.clerk, powers_in_a_test)


def test_returns_stay_with_the_parts_counter_because_stock_is_posted_there_alone(house: House) -> None:
    more = frozenset({Role.PARTS_CLERK, Role.PARTS_MANAGER, Role.TEAM_LEADER})
    with pytest.raises(PowerIsTheirs) as refused:
        house.do(house.director, change_authority, ChangeAuthority(key=Power.ORDER_RETURN, holders=more))
    assert refused.value.clause == "R2.3.0"
    assert not house.ask(house.leader, powers_in_a_test)


def test_a_line_that_does_not_exist_is_not_changed(house: House) -> None:
    with pytest.raises(UnknownPower):
        house.do(
            house.director,
            change_authority,
            ChangeAuthority(key="hire", holders=frozenset({Role.SERVICE_ADVISOR})),
        )
