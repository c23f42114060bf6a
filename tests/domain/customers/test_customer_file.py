"""Customers and vehicles are entered, corrected and found again."""

from datetime import date

import pytest

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.add_vehicle import AddVehicle, add_vehicle
from aftersales_desktop.domain.customers.change_customer import ChangeCustomer, change_customer
from aftersales_desktop.domain.customers.change_vehicle import ChangeVehicle, change_vehicle
from aftersales_desktop.domain.customers.customer import CustomerKind
from aftersales_desktop.domain.customers.lookups import (
    customer_facts,
    likely_same_customer,
    likely_same_vehicle,
    vehicle_facts,
)
from aftersales_desktop.domain.customers.lookups_file import FileWish, customer_file
from aftersales_desktop.domain.customers.refusals import (
    CustomerNameMissing,
    MileageBackwards,
    PlateAndVinMissing,
    UnknownCustomer,
    UnknownVehicle,
)
from aftersales_desktop.domain.customers.search import FoundBy
from tests.house import House


def test_a_customer_is_entered_with_car_and_shown_with_it(house: House) -> None:
    added = house.do(
        house.advisor,
        add_customer,
        AddCustomer(name=" 沈佩珊 ", phone="0912-338-605", kind=CustomerKind.COMPANY, tax_number="24536806"),
    )
    car = house.do(
        house.advisor,
        add_vehicle,
        AddVehicle(
            customer_id=added.customer_id,
            plate="abc 5218",
            vin="lvgbh51k5cg123456",
            make="豐田",
            model="RAV4",
            warranty_until=date(2027, 3, 1),
            mileage_km=12_000,
        ),
    )
    facts = house.ask(house.clerk, customer_facts, added.customer_id)
    assert (facts.name, facts.kind, facts.tax_number) == ("沈佩珊", CustomerKind.COMPANY, "24536806")
    [shown] = facts.vehicles
    assert (shown.vehicle_id, shown.plate, shown.vin, shown.car) == (
        car.vehicle_id,
        "ABC-5218",
        "LVGBH51K5CG123456",
        "豐田 RAV4",
    )


def test_a_foreign_plate_and_an_odd_vin_are_taken_as_they_are(house: House) -> None:
    car = house.a_car()
    added = house.do(
        house.advisor, add_vehicle, AddVehicle(customer_id=car.customer_id, plate="M-XY 1234E", vin="WBA1")
    )
    facts = house.ask(house.advisor, vehicle_facts, added.vehicle_id)
    assert (facts.plate, facts.vin) == ("M-XY 1234E", "WBA1")


def test_a_customer_without_name_is_not_entered(house: House) -> None:
    with pytest.raises(CustomerNameMissing) as refused:
        house.do(house.advisor, add_customer, AddCustomer(name="  "))
    assert refused.value.clause == "R2.1.2a"
    assert house.ask(house.advisor, customer_file, FileWish()) == ()


def test_a_car_without_plate_and_vin_or_without_owner_is_not_entered(house: House) -> None:
    car = house.a_car()
    with pytest.raises(PlateAndVinMissing):
        house.do(house.advisor, add_vehicle, AddVehicle(customer_id=car.customer_id, plate=" - "))
    with pytest.raises(UnknownCustomer):
        house.do(house.advisor, add_vehicle, AddVehicle(customer_id=999, plate="ABC-5218"))
    assert len(house.ask(house.advisor, customer_facts, car.customer_id).vehicles) == 1


def test_the_file_is_kept_by_reception_only(house: House) -> None:
    car = house.a_car()
    with pytest.raises(NotYourRight):
        house.do(house.clerk, add_customer, AddCustomer(name="甲"))
    with pytest.raises(NotYourRight):
        house.do(house.technician, add_vehicle, AddVehicle(customer_id=car.customer_id, plate="ABC-5218"))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, change_customer, ChangeCustomer(customer_id=car.customer_id, name="乙"))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, change_vehicle, change(car.id, car.customer_id))


def test_the_journal_keeps_what_stood_in_the_entry_before(house: House) -> None:
    car = house.a_car(name="王美惠", phone="0912-338-605")
    house.do(
        house.advisor,
        change_customer,
        ChangeCustomer(customer_id=car.customer_id, name="王美慧", phone="0912-338-605"),
    )
    with house.session() as session:
        [line] = session.query(JournalLine).all()
    assert "王美惠" in line.old
    assert "王美慧" in line.new
    assert house.ask(house.advisor, customer_facts, car.customer_id).name == "王美慧"


def test_saving_an_entry_unchanged_leaves_no_trace(house: House) -> None:
    car = house.a_car(name="王美惠", phone="0912-338-605")
    house.do(
        house.advisor,
        change_customer,
        ChangeCustomer(customer_id=car.customer_id, name="王美惠", phone="0912-338-605"),
    )
    with house.session() as session:
        assert session.query(JournalLine).count() == 0


def test_a_customers_name_is_not_emptied(house: House) -> None:
    car = house.a_car()
    with pytest.raises(CustomerNameMissing):
        house.do(house.advisor, change_customer, ChangeCustomer(customer_id=car.customer_id, name=""))
    with pytest.raises(UnknownCustomer):
        house.do(house.advisor, change_customer, ChangeCustomer(customer_id=999, name="甲"))
    assert house.ask(house.advisor, customer_facts, car.customer_id).name == "王美惠"


def change(
    vehicle_id: int, customer_id: int, mileage_km: int = 60_000, plate: str = "粵B·7K219"
) -> ChangeVehicle:
    return ChangeVehicle(
        vehicle_id=vehicle_id, customer_id=customer_id, plate=plate, make="豐田", mileage_km=mileage_km
    )


def test_a_car_goes_to_a_new_owner(house: House) -> None:
    car, other = house.a_car(), house.a_car("ABC-5218", "陳柏翰", "0922-111-222")
    house.do(house.advisor, change_vehicle, change(car.id, other.customer_id))
    assert house.ask(house.advisor, customer_facts, car.customer_id).vehicles == ()
    assert len(house.ask(house.advisor, customer_facts, other.customer_id).vehicles) == 2
    with house.session() as session:
        events = {line.event for line in session.query(JournalLine)}
    assert "vehicle has a new owner" in events


def test_mileage_goes_down_only_by_the_supervisors_hand(house: House) -> None:
    car = house.a_car()
    with pytest.raises(MileageBackwards) as refused:
        house.do(house.advisor, change_vehicle, change(car.id, car.customer_id, 100))
    assert refused.value.clause == "R2.1.2a"
    assert house.ask(house.advisor, vehicle_facts, car.id).mileage_km == 56_210
    house.do(house.supervisor, change_vehicle, change(car.id, car.customer_id, 100))
    assert house.ask(house.advisor, vehicle_facts, car.id).mileage_km == 100


def test_a_car_is_not_given_to_a_stranger_nor_left_without_a_sign(house: House) -> None:
    car = house.a_car()
    with pytest.raises(UnknownCustomer):
        house.do(house.advisor, change_vehicle, change(car.id, 999_999))
    with pytest.raises(PlateAndVinMissing):
        house.do(house.advisor, change_vehicle, change(car.id, car.customer_id, plate=""))
    with pytest.raises(UnknownVehicle):
        house.do(house.advisor, change_vehicle, change(999_999, car.customer_id))


def test_the_file_is_paged_by_customer_without_gaps(house: House) -> None:
    for number in range(7):
        house.a_car(f"ABC-100{number}", f"客戶{number}", f"09{number}")
    first = house.ask(house.advisor, customer_file, FileWish(), None, 3)
    second = house.ask(house.advisor, customer_file, FileWish(), first[-1], 3)
    third = house.ask(house.advisor, customer_file, FileWish(), second[-1], 3)
    assert [row.customer for row in (*first, *second, *third)] == [f"客戶{n}" for n in range(6, -1, -1)]


def test_entries_with_the_same_phone_name_plate_or_vin_are_suggested_as_doubles(house: House) -> None:
    car = house.a_car("粵B·7K219", "王美惠", "0912-338-605")
    same_phone = house.a_car("ABC-5218", "王小姐", "0912 338 605")
    same_plate = house.a_car("粤B7K219", "別人", "0900")
    assert [
        (row.customer_id, row.by) for row in house.ask(house.advisor, likely_same_customer, car.customer_id)
    ] == [(same_phone.customer_id, FoundBy.PHONE)]
    assert [(row.vehicle_id, row.by) for row in house.ask(house.advisor, likely_same_vehicle, car.id)] == [
        (same_plate.id, FoundBy.PLATE)
    ]
