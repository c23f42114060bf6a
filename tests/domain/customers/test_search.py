"""Whatever part of plate, VIN, phone or name is remembered, the car is found."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.search import FoundBy, find_customers
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.actor import NOBODY
from tests.house import House


@pytest.fixture
def full_house(house: House) -> House:
    for plate, name, phone, vin in (
        ("粵B·7K219", "王美惠", "0912-338-605", "LVGBH51K5CG123456"),
        ("ABC-5218", "陳柏翰", "0922-111-222", ""),
        ("BC-5218", "林怡如", "0933-521-800", ""),
    ):
        car = house.a_car(plate, name, phone)
        with house.session() as session, session.begin():
            session.get_one(Vehicle, car.id).vin = vin
    return house


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("粵B·7K219", FoundBy.PLATE),
        ("粤b 7k219", FoundBy.PLATE),
        ("7K2", FoundBy.PLATE),
        ("cg12345", FoundBy.VIN),
        ("８６０５", FoundBy.PHONE),
        ("338 605", FoundBy.PHONE),
        ("美惠", FoundBy.NAME),
    ],
)
def test_any_part_finds_the_car(full_house: House, text: str, by: FoundBy) -> None:
    [found] = full_house.ask(full_house.advisor, find_customers, text)
    assert (found.plate, found.customer, found.by) == ("粵B·7K219", "王美惠", by)


def test_the_whole_plate_comes_before_what_only_contains_it(full_house: House) -> None:
    found = full_house.ask(full_house.advisor, find_customers, "BC5218")
    assert [row.plate for row in found] == ["BC-5218", "ABC-5218"]


def test_what_begins_with_the_text_comes_before_what_only_contains_it(full_house: House) -> None:
    full_house.a_car("XYZ-9521", "甲", "1")
    full_house.a_car("521-ABC", "乙", "2")
    found = full_house.ask(full_house.advisor, find_customers, "521")
    assert found[0].plate == "521-ABC"


def test_a_percent_sign_is_no_joker(full_house: House) -> None:
    assert full_house.ask(full_house.advisor, find_customers, "%") == ()
    assert full_house.ask(full_house.advisor, find_customers, "  ") == ()


def test_a_customer_without_car_is_found_and_one_with_two_cars_twice(full_house: House) -> None:
    lone = Customer(name="蘇靖雯", name_key="蘇靖雯", created_at=full_house.clock.now())
    full_house.put(lone)
    [found] = full_house.ask(full_house.advisor, find_customers, "靖雯")
    assert (found.vehicle_id, found.plate) == (None, "")
    for plate in ("AAA-1111", "AAA-2222"):
        full_house.put(
            Vehicle(
                customer_id=lone.id,
                plate=plate,
                plate_key=plate.replace("-", ""),
                created_at=full_house.clock.now(),
            )
        )
    assert {row.plate for row in full_house.ask(full_house.advisor, find_customers, "靖雯")} == {
        "AAA-1111",
        "AAA-2222",
    }


def test_no_more_than_asked_for_is_found(house: House) -> None:
    for number in range(9):
        house.a_car(f"ABC-100{number}", f"客戶{number}", f"09{number}")
    assert len(house.ask(house.advisor, find_customers, "ABC", 4)) == 4


def test_the_file_is_for_staff_only(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, find_customers, "ABC")
