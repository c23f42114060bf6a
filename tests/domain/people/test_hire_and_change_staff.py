"""Staff come, change their posts, leave and come back."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.people.change_staff import ChangeStaff, change_staff
from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.people.hire_staff import HireStaff, hire_staff
from aftersales_desktop.domain.people.lookups import (
    advisors,
    people_to_sign_in,
    person_now,
    staff_list,
    technicians,
)
from aftersales_desktop.domain.people.refusals import (
    LastAdministrator,
    NoPost,
    OnlyAdministratorGivesThis,
    PersonNameMissing,
    UnknownPerson,
    WeakPin,
)
from aftersales_desktop.domain.people.take_back_staff import TakeBackStaff, take_back_staff
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.role import Role
from tests.domain.people.builders import GOOD_PIN, entry, hire
from tests.house import House


def test_somebody_hired_stands_on_the_sign_in_list_with_all_posts(house: House) -> None:
    hired = hire(house, "馮志偉", Role.TECHNICIAN, Role.TEAM_LEADER)
    [row] = [row for row in house.ask(NOBODY, people_to_sign_in) if row.staff_id == hired.staff_id]
    assert row.name == "馮志偉"
    assert set(row.posts) == {Role.TECHNICIAN, Role.TEAM_LEADER}


def test_everybody_hired_gets_an_own_number_and_badge(house: House) -> None:
    first, second = hire(house, "甲"), hire(house, "乙")
    assert second.number == first.number + 1
    assert first.badge.number == first.number
    assert entry(house, first.staff_id).pin_hash.startswith("$argon2id$")


def test_a_person_without_name_or_post_is_not_hired(house: House) -> None:
    before = len(house.ask(house.director, staff_list))
    with pytest.raises(PersonNameMissing):
        house.do(house.director, hire_staff, HireStaff(name=" ", posts=frozenset({Role.SALES}), pin=GOOD_PIN))
    with pytest.raises(NoPost):
        house.do(house.director, hire_staff, HireStaff(name="甲", posts=frozenset(), pin=GOOD_PIN))
    assert len(house.ask(house.director, staff_list)) == before


@pytest.mark.parametrize("pin", ["12345", "123456", "654321", "111111", "121212", "12a456", "", "7" * 40])
def test_a_pin_that_is_guessed_at_once_is_refused(house: House, pin: str) -> None:
    with pytest.raises(WeakPin) as refused:
        hire(house, pin=pin)
    assert refused.value.clause == "X2"


def test_only_those_who_hire_may_hire(house: House) -> None:
    command = HireStaff(name="甲", posts=frozenset({Role.TECHNICIAN}), pin=GOOD_PIN)
    for person in (house.advisor, house.manager, house.clerk):
        with pytest.raises(NotYourRight):
            house.do(person, hire_staff, command)


def test_only_an_administrator_makes_an_administrator(house: House) -> None:
    command = HireStaff(name="甲", posts=frozenset({Role.ADMINISTRATOR}), pin=GOOD_PIN)
    with pytest.raises(OnlyAdministratorGivesThis):
        house.do(house.director, hire_staff, command)
    house.do(house.administrator, hire_staff, command)


def test_changed_posts_are_changed_rights(house: House) -> None:
    hired = hire(house, "馮志偉", Role.TECHNICIAN)
    change = ChangeStaff(
        staff_id=hired.staff_id, name="馮志偉", posts=frozenset({Role.SERVICE_ADVISOR}), team="前臺"
    )
    house.do(house.director, change_staff, change)
    actor = house.ask(NOBODY, person_now, hired.staff_id)
    assert actor is not None
    assert actor.roles == {Role.SERVICE_ADVISOR}
    assert entry(house, hired.staff_id).team == "前臺"


def test_nobody_is_left_without_a_post(house: House) -> None:
    hired = hire(house)
    with pytest.raises(NoPost):
        house.do(
            house.director, change_staff, ChangeStaff(staff_id=hired.staff_id, name="甲", posts=frozenset())
        )
    with pytest.raises(PersonNameMissing):
        house.do(
            house.director,
            change_staff,
            ChangeStaff(staff_id=hired.staff_id, name="", posts=frozenset({Role.SALES})),
        )
    assert entry(house, hired.staff_id).name == "馮志偉"


def test_the_last_administrator_stays_administrator(house: House) -> None:
    me = house.administrator
    with pytest.raises(LastAdministrator):
        house.do(
            me, change_staff, ChangeStaff(staff_id=me.staff_id, name=me.name, posts=frozenset({Role.SALES}))
        )
    with pytest.raises(LastAdministrator):
        house.do(me, dismiss_staff, DismissStaff(staff_id=me.staff_id))
    hire(house, "乙", Role.ADMINISTRATOR)
    house.do(me, dismiss_staff, DismissStaff(staff_id=me.staff_id))
    assert house.ask(NOBODY, person_now, me.staff_id) is None


def test_the_director_does_not_unmake_an_administrator(house: House) -> None:
    admin = hire(house, "乙", Role.ADMINISTRATOR)
    with pytest.raises(OnlyAdministratorGivesThis):
        house.do(house.director, dismiss_staff, DismissStaff(staff_id=admin.staff_id))
    with pytest.raises(OnlyAdministratorGivesThis):
        house.do(
            house.director,
            change_staff,
            ChangeStaff(staff_id=admin.staff_id, name="乙", posts=frozenset({Role.SALES})),
        )


def test_who_left_is_on_no_list_but_the_whole_one_and_can_come_back(house: House) -> None:
    hired = hire(house)
    house.do(house.director, dismiss_staff, DismissStaff(staff_id=hired.staff_id))
    assert hired.staff_id not in {row.staff_id for row in house.ask(NOBODY, people_to_sign_in)}
    assert hired.staff_id not in {row.staff_id for row in house.ask(house.director, staff_list)}
    whole = house.ask(house.director, staff_list, with_those_who_left=True)
    assert [row.active for row in whole if row.staff_id == hired.staff_id] == [False]
    back = house.do(house.director, take_back_staff, TakeBackStaff(staff_id=hired.staff_id))
    assert back.badge != hired.badge
    assert hired.staff_id in {row.staff_id for row in house.ask(NOBODY, people_to_sign_in)}


def test_a_stranger_cannot_be_changed(house: House) -> None:
    with pytest.raises(UnknownPerson):
        house.do(house.director, dismiss_staff, DismissStaff(staff_id=999_999))


def test_technicians_and_advisors_are_found_by_their_posts(house: House) -> None:
    assert {row.name for row in house.ask(house.advisor, technicians)} == {"葉書豪", "張家銘", "許文彬"}
    assert {row.name for row in house.ask(house.clerk, advisors)} == {"趙文彬", "林怡君"}
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, technicians)
    with pytest.raises(NotYourRight):
        house.ask(house.clerk, staff_list)
