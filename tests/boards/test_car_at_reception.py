"""What reception knows of a car before the first question."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.car_at_reception import car_at_reception
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.refusals import UnknownVehicle
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.work_orders.builders import a_quoted_order, an_order, put_in_state
from tests.house import House


def test_a_first_visit_has_no_past(house: House) -> None:
    car = house.a_car()
    seen = house.ask(house.advisor, car_at_reception, car.id)
    assert (seen.customer, seen.mileage_km, seen.last_at, seen.open_order_id) == (
        "王美惠",
        56_210,
        None,
        None,
    )


def test_the_last_visit_the_open_order_and_todays_appointment_are_shown(house: House) -> None:
    car = house.a_car()
    gone = a_quoted_order(house, car=car)
    put_in_state(house, gone, OrderState.DELIVERED)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, gone).delivered_at = house.clock.now()
    visit = Appointment(
        at=house.clock.now() + timedelta(hours=1),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        wish="煞車異音",
    )
    house.put(visit)
    here = an_order(house, car=car)
    seen = house.ask(house.advisor, car_at_reception, car.id)
    assert (seen.last_work, seen.repeat) == ("更換機油", True)
    assert (seen.open_order_id, seen.open_order) == (here.order_id, here.number)
    assert (seen.appointment_id, seen.wish) == (visit.id, "煞車異音")


def test_an_unknown_car_is_refused(house: House) -> None:
    with pytest.raises(UnknownVehicle):
        house.ask(house.advisor, car_at_reception, 999_999)
