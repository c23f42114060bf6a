"""The house is changed by those who lead it, and stays one that can print and reckon."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.dealership.change_dealership import ChangeDealership, change_dealership
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.dealership.refusals import (
    DealershipNameMissing,
    UnknownLanguage,
    UnknownTimeZone,
)
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.refusal import Refusal
from tests.house import House


def changed(name: str = "新名車業", language: str = "en", zone: str = "Asia/Shanghai") -> ChangeDealership:
    return ChangeDealership(
        name=name, language=language, time_zone=zone, phone="02-2712-0000", address="臺北市"
    )


def test_the_director_changes_the_house(house: House) -> None:
    house.do(house.director, change_dealership, changed())
    now = house.ask(NOBODY, the_house)
    assert now is not None
    assert (now.name, now.language, now.phone) == ("新名車業", "en", "02-2712-0000")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (changed(name=""), DealershipNameMissing),
        (changed(language="fr"), UnknownLanguage),
        (changed(zone="Asia/Nowhere"), UnknownTimeZone),
    ],
)
def test_a_change_that_cannot_work_is_refused(
    house: House, change: ChangeDealership, reason: type[Refusal]
) -> None:
    with pytest.raises(reason):
        house.do(house.director, change_dealership, change)
    now = house.ask(NOBODY, the_house)
    assert now is not None
    assert now.name == "安達汽車服務廠"


def test_the_house_is_not_changed_by_those_who_do_not_lead_it(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.advisor, change_dealership, changed())
