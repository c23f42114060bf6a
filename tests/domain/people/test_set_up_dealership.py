"""An empty database opens its door once."""

import pytest

from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.dealership.refusals import (
    DealershipNameMissing,
    UnknownLanguage,
)
from aftersales_desktop.domain.people.lookups import people_to_sign_in
from aftersales_desktop.domain.people.refusals import HouseAlreadySetUp, PersonNameMissing, WeakPin
from aftersales_desktop.domain.people.set_up_dealership import SetUpDealership, set_up_dealership
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from tests.domain.people.builders import GOOD_PIN
from tests.house import House


def new_house(
    name: str = "安達汽車", language: str = "zh_TW", administrator: str = "鄭文德", pin: str = GOOD_PIN
) -> SetUpDealership:
    return SetUpDealership(
        name=name, language=language, time_zone="Asia/Taipei", administrator=administrator, pin=pin
    )


def test_an_empty_database_is_set_up_by_anybody_and_signs_the_administrator_in(runner: Runner) -> None:
    assert runner.ask(NOBODY, the_house) is None
    opened = runner.do(NOBODY, set_up_dealership, new_house())
    assert opened.actor.name == "鄭文德"
    assert opened.actor.roles == {Role.ADMINISTRATOR}
    house = runner.ask(NOBODY, the_house)
    assert house is not None
    assert (house.name, house.time_zone, house.demo) == ("安達汽車", "Asia/Taipei", False)


def test_a_house_is_set_up_only_once(house: House) -> None:
    with pytest.raises(HouseAlreadySetUp) as refused:
        house.do(NOBODY, set_up_dealership, new_house())
    assert refused.value.clause == "X2"


@pytest.mark.parametrize(
    ("house", "reason"),
    [
        (new_house(name=" "), DealershipNameMissing),
        (new_house(language="fr"), UnknownLanguage),
        (new_house(administrator=""), PersonNameMissing),
        (new_house(pin="123456"), WeakPin),
    ],
)
def test_a_house_that_cannot_work_is_not_set_up(
    runner: Runner, house: SetUpDealership, reason: type[Refusal]
) -> None:
    with pytest.raises(reason):
        runner.do(NOBODY, set_up_dealership, house)
    assert runner.ask(NOBODY, the_house) is None
    assert runner.ask(NOBODY, people_to_sign_in) == ()
