"""The register: pages, filters, totals, one case, and everybody's own."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.sanction_page import sanction_page
from aftersales_desktop.boards.sanction_register import (
    SanctionQuery,
    my_sanctions,
    sanction_counts,
    sanction_list,
    sanction_totals,
)
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.sanctions.refusals import NotYourSanction, UnknownSanction
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.values.money import Money
from tests.domain.sanctions.builders import (
    DISMISSAL,
    a_confirmed,
    a_proposal,
    a_verified,
    confirm,
    verify,
)
from tests.domain.sanctions.test_after_confirmation import appeal, settle
from tests.house import House


def ids(house: House, **filters: object) -> list[int]:
    query = SanctionQuery(**filters)  # type: ignore[arg-type]  # the test names only what exists
    return [row.sanction_id for row in house.ask(house.director, sanction_list, query)]


def test_pages_follow_one_another_without_gap_or_double(house: House) -> None:
    made = [a_proposal(house, event=f"第 {n} 次") for n in range(7)]
    first = house.ask(house.director, sanction_list, SanctionQuery(limit=4))
    rest = house.ask(house.director, sanction_list, SanctionQuery(limit=4, after=first[-1]))
    assert [row.sanction_id for row in (*first, *rest)] == list(reversed(made))


def test_filters_and_search(house: House) -> None:
    fine, dismissal = a_proposal(house), a_verified(house, house.technician, clause=DISMISSAL)
    house.clock.move(timedelta(days=40))
    later = a_proposal(house, house.clerk)
    assert ids(house, states=frozenset({SanctionState.VERIFIED})) == [dismissal]
    assert ids(house, person_id=house.advisor.staff_id) == [fine]
    assert ids(house, month=house.clock.now().date()) == [later]
    assert ids(house, clause="R2.2") == [dismissal]
    assert ids(house, text="r2.1") == [later, fine]
    assert ids(house, text=house.technician.name[:2]) == [dismissal]
    row = house.ask(house.director, sanction_list, SanctionQuery(text="R2.2"))[0]
    assert ids(house, text=row.shown_number) == [dismissal]
    assert house.ask(house.director, sanction_counts) == {
        SanctionState.PROPOSED: 2,
        SanctionState.VERIFIED: 1,
    }


def test_totals_count_what_was_confirmed_and_stands(house: House) -> None:
    for n in range(2):
        sanction_id = a_proposal(house, event=f"第 {n} 次")
        verify(house, sanction_id)
        confirm(house, sanction_id)
    a_proposal(house, house.technician)
    appealed = a_confirmed(house, house.clerk)
    appeal(house, appealed, house.clerk)
    totals = house.ask(house.director, sanction_totals, house.clock.now().date())
    assert [(one.person, one.count, one.amount) for one in totals] == [(house.advisor.name, 2, Money.of(40))]
    assert house.ask(house.director, sanction_totals, house.clock.now().date() - timedelta(days=60)) == ()


def test_a_case_shows_its_history_and_who_is_next(house: House) -> None:
    sanction_id = a_proposal(house)
    page = house.ask(house.manager, sanction_page, sanction_id)
    assert (page.may_judge, page.proposed_by) == (True, house.supervisor.name)
    assert house.manager.name in page.waits_for
    verify(house, sanction_id)
    page = house.ask(house.director, sanction_page, sanction_id)
    assert (page.waits_for, page.signatures, page.may_judge) == ((house.director.name,), (0, 1), True)
    assert not house.ask(house.manager, sanction_page, sanction_id).may_judge
    confirm(house, sanction_id)
    assert house.ask(house.cashier, sanction_page, sanction_id).may_settle
    settle(house, sanction_id)
    page = house.ask(house.advisor, sanction_page, sanction_id)
    assert (page.may_appeal, page.steps[-1].reference, page.waits_for) == (False, "薪 2611-07", ())


def test_the_signatures_under_a_dismissal_are_counted(house: House) -> None:
    sanction_id = a_verified(house, house.technician, clause=DISMISSAL)
    assert house.ask(house.director, sanction_page, sanction_id).signatures == (0, 2)
    confirm(house, sanction_id)
    page = house.ask(house.general_manager, sanction_page, sanction_id)
    assert (page.signatures, page.may_judge) == ((1, 2), True)


def test_the_person_concerned_is_not_among_those_who_judge(house: House) -> None:
    sanction_id = a_proposal(house, house.manager)
    page = house.ask(house.manager, sanction_page, sanction_id)
    assert (page.may_judge, page.waits_for) == (False, (house.director.name,))


def test_everybody_sees_the_own_ones_once_they_are_confirmed(house: House) -> None:
    sanction_id = a_verified(house)
    assert house.ask(house.advisor, my_sanctions, SanctionQuery()) == ()
    with pytest.raises(NotYourSanction):
        house.ask(house.advisor, sanction_page, sanction_id)
    confirm(house, sanction_id)
    (mine,) = house.ask(house.advisor, my_sanctions, SanctionQuery())
    assert mine.sanction_id == sanction_id
    assert house.ask(house.advisor, sanction_page, sanction_id).may_appeal
    assert house.ask(house.technician, my_sanctions, SanctionQuery()) == ()
    with pytest.raises(NotYourSanction):
        house.ask(house.technician, sanction_page, sanction_id)


def test_the_register_is_for_those_who_lead(house: House) -> None:
    for other in (house.advisor, house.technician):
        with pytest.raises(NotYourRight):
            house.ask(other, sanction_list, SanctionQuery())
    with pytest.raises(UnknownSanction):
        house.ask(house.director, sanction_page, 999_999)
