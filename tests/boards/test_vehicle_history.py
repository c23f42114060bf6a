"""The history of a car stands on one page."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.vehicle_history import past_visits, vehicle_history
from aftersales_desktop.domain.customers.refusals import UnknownVehicle
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from tests.boards.builders import an_order
from tests.domain.customers.builders import book
from tests.house import House


def test_the_latest_visit_comes_first_with_its_lines_and_what_the_customer_paid(house: House) -> None:
    car = house.a_car()
    ago = house.clock.now() - timedelta(days=90)
    an_order(house, car, 1, OrderState.ARCHIVED, opened=ago, delivered=ago + timedelta(hours=5))
    an_order(house, car, 2)
    an_order(house, house.a_car("ABC-5218"), 3)
    history = house.ask(house.advisor, vehicle_history, car.id)
    assert [visit.still_here for visit in history.visits] == [True, False]
    latest = history.visits[0]
    assert [line.description for line in latest.lines] == ["檢查底盤", "前輪軸承"]
    assert latest.charged == Money.of("320")
    assert latest.mileage_km == 56_000
    assert history.vehicle.plate == "粵B·7K219"


def test_cancelled_orders_are_no_visits_and_appointments_to_come_are_shown(house: House) -> None:
    car = house.a_car()
    an_order(house, car, 1, OrderState.CANCELLED)
    book(house, car)
    history = house.ask(house.advisor, vehicle_history, car.id)
    assert history.visits == ()
    assert [visit.wish for visit in history.to_come] == ["保養，冷氣不冷"]


def test_a_car_that_is_not_in_the_file_has_no_history(house: House) -> None:
    with pytest.raises(UnknownVehicle):
        house.ask(house.advisor, vehicle_history, 999_999)


def test_a_cars_earlier_visits_are_paged_and_counted(house: House) -> None:
    car = house.a_car()
    for n in range(1, 8):
        an_order(house, car, n, OrderState.DELIVERED)
    history = house.ask(house.advisor, vehicle_history, car.id, 3)
    assert (len(history.visits), history.visits_in_all) == (3, 7)
    second = house.ask(house.advisor, past_visits, car.id, history.visits[-1].order_id, 3)
    third = house.ask(house.advisor, past_visits, car.id, second[-1].order_id, 3)
    numbers = [visit.number for visit in (*history.visits, *second, *third)]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == 7
