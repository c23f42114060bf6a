"""Bays and drain carts are entered once, by those who set the floor up."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.refusals_floor import NameTaken, NoName
from aftersales_desktop.domain.work_orders.set_up_floor import AddBay, AddDrainCart, add_bay, add_drain_cart
from tests.house import House


def test_bays_and_carts_are_added_under_their_names(house: House) -> None:
    assert house.do(house.manager, add_bay, AddBay(name=" 3 ")).name == "3"
    assert house.do(house.manager, add_drain_cart, AddDrainCart(name="A")).name == "A"


def test_two_bays_of_one_name_are_refused(house: House) -> None:
    house.do(house.manager, add_bay, AddBay(name="3"))
    with pytest.raises(NameTaken):
        house.do(house.manager, add_bay, AddBay(name="3"))


def test_two_carts_of_one_name_are_refused(house: House) -> None:
    house.do(house.manager, add_drain_cart, AddDrainCart(name="A"))
    with pytest.raises(NameTaken):
        house.do(house.manager, add_drain_cart, AddDrainCart(name="A"))


def test_a_bay_without_a_name_is_refused(house: House) -> None:
    with pytest.raises(NoName):
        house.do(house.manager, add_bay, AddBay(name="  "))


def test_a_technician_does_not_set_the_floor_up(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.technician, add_bay, AddBay(name="3"))
    with pytest.raises(NotYourRight):
        house.do(house.technician, add_drain_cart, AddDrainCart(name="A"))
