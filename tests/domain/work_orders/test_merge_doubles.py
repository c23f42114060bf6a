"""After a merge everything hangs on the entry kept."""

import pytest

from aftersales_desktop.boards.vehicle_history import vehicle_history
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.lookups import customer_facts, vehicle_facts
from aftersales_desktop.domain.customers.refusals import (
    DifferentVins,
    NotItself,
    UnknownCustomer,
    UnknownVehicle,
)
from aftersales_desktop.domain.customers.search import find_customers
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.merge_doubles import (
    MergeCustomers,
    MergeVehicles,
    merge_customers,
    merge_vehicles,
)
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.customers.builders import book
from tests.house import House


def an_old_order(house: House, car: Vehicle, number: int = 2611200001) -> WorkOrder:
    order = WorkOrder(
        number=number,
        card_tag=1,
        kind=OrderKind.GENERAL,
        state_since=house.clock.now(),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        complaint="異響",
        mileage_km=56_000,
        fuel_eighths=4,
        opened_at=house.clock.now(),
    )
    house.put(order)
    return order


def test_cars_orders_and_appointments_hang_on_the_customer_kept(house: House) -> None:
    kept, double = house.a_car("ABC-5218", phone=""), house.a_car("粵B·7K219", "王小姐", "0912")
    order = an_old_order(house, double)
    book(house, double)
    merge = MergeCustomers(kept_id=kept.customer_id, double_id=double.customer_id)
    assert house.do(house.supervisor, merge_customers, merge).orders == 1
    facts = house.ask(house.advisor, customer_facts, kept.customer_id)
    assert {car.plate for car in facts.vehicles} == {"ABC-5218", "粵B·7K219"}
    assert facts.phone == "0912"
    with house.session() as session:
        assert session.get_one(WorkOrder, order.id).customer_id == kept.customer_id
    [visit] = house.ask(house.advisor, vehicle_history, double.id).to_come
    assert visit.customer_id == kept.customer_id
    assert house.ask(house.advisor, find_customers, "王小姐") == ()


def test_orders_and_appointments_hang_on_the_vehicle_kept_with_the_higher_mileage(house: House) -> None:
    kept, double = house.a_car("粵B·7K219"), house.a_car("粤B7K219", "王小姐")
    order = an_old_order(house, double)
    book(house, double)
    with house.session() as session, session.begin():
        session.get_one(Vehicle, double.id).mileage_km = 70_000
        session.get_one(Vehicle, double.id).vin = "LVGBH51K5CG123456"
    merge = MergeVehicles(kept_id=kept.id, double_id=double.id)
    house.do(house.supervisor, merge_vehicles, merge)
    facts = house.ask(house.advisor, vehicle_facts, kept.id)
    assert (facts.mileage_km, facts.vin) == (70_000, "LVGBH51K5CG123456")
    with house.session() as session:
        assert session.get_one(WorkOrder, order.id).vehicle_id == kept.id
    assert len(house.ask(house.advisor, vehicle_history, kept.id).to_come) == 1
    with pytest.raises(UnknownVehicle):
        house.ask(house.advisor, vehicle_facts, double.id)


def test_what_was_merged_before_points_to_the_last_entry_kept(house: House) -> None:
    first, second, third = (house.a_car(plate) for plate in ("ABC-1111", "ABC-2222", "ABC-3333"))
    house.do(house.supervisor, merge_vehicles, MergeVehicles(kept_id=second.id, double_id=first.id))
    house.do(house.supervisor, merge_vehicles, MergeVehicles(kept_id=third.id, double_id=second.id))
    with house.session() as session:
        assert session.get_one(Vehicle, first.id).merged_into_id == third.id


def test_an_entry_is_not_merged_into_itself_nor_twice(house: House) -> None:
    kept, double = house.a_car("ABC-1111"), house.a_car("ABC-2222")
    with pytest.raises(NotItself) as refused:
        house.do(
            house.supervisor,
            merge_customers,
            MergeCustomers(kept_id=kept.customer_id, double_id=kept.customer_id),
        )
    assert refused.value.clause == "R2.1.2a"
    with pytest.raises(NotItself):
        house.do(house.supervisor, merge_vehicles, MergeVehicles(kept_id=kept.id, double_id=kept.id))
    merge = MergeCustomers(kept_id=kept.customer_id, double_id=double.customer_id)
    house.do(house.supervisor, merge_customers, merge)
    with pytest.raises(UnknownCustomer):
        house.do(house.supervisor, merge_customers, merge)


def test_two_vins_are_two_vehicles(house: House) -> None:
    kept, double = house.a_car("ABC-1111"), house.a_car("ABC-1111", "乙")
    with house.session() as session, session.begin():
        session.get_one(Vehicle, kept.id).vin = "A" * 17
        session.get_one(Vehicle, double.id).vin = "B" * 17
    with pytest.raises(DifferentVins):
        house.do(house.supervisor, merge_vehicles, MergeVehicles(kept_id=kept.id, double_id=double.id))
    with house.session() as session:
        assert session.get_one(Vehicle, double.id).merged_into_id is None


def test_merging_is_the_supervisors_business(house: House) -> None:
    kept, double = house.a_car("ABC-1111"), house.a_car("ABC-2222")
    with pytest.raises(NotYourRight):
        house.do(house.advisor, merge_vehicles, MergeVehicles(kept_id=kept.id, double_id=double.id))
    with pytest.raises(NotYourRight):
        house.do(
            house.advisor,
            merge_customers,
            MergeCustomers(kept_id=kept.customer_id, double_id=double.customer_id),
        )
