"""The card travels with the car; when it does not, it is written down (R2.3.1d)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.closing import Move
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, move_vehicle
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.refusals import UnknownBay
from aftersales_desktop.domain.work_orders.refusals_floor import AlreadyThere, CardOfAnotherCar, NotInWork
from tests.domain.work_orders.builders_floor import a_bay, a_job, a_running_job, order_now
from tests.house import House


def test_a_scanned_card_moves_with_its_car(house: House) -> None:
    job = a_running_job(house)
    moved = house.do(
        house.technician,
        move_vehicle,
        MoveVehicle(order_id=job.order_id, place=Place.WASH, card=job.card),
    )
    assert not moved.apart
    order = order_now(house, job)
    assert (order.vehicle_place, order.card_place) == (Place.WASH, Place.WASH)
    with house.session() as session:
        assert session.scalars(select(Move.moved_by_id)).all() == [house.technician.staff_id]


def test_a_car_moved_without_its_card_is_written_down_as_apart(house: House) -> None:
    job = a_running_job(house)
    moved = house.do(house.technician, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.PARKING))
    assert moved.apart
    assert (moved.vehicle_place, moved.card_place) == (Place.PARKING, Place.RECEPTION)


def test_the_card_that_was_left_behind_is_brought_after_its_car(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.WASH))
    moved = house.do(
        house.technician,
        move_vehicle,
        MoveVehicle(order_id=job.order_id, place=Place.WASH, card=job.card),
    )
    assert not moved.apart


def test_a_car_moves_into_a_bay(house: House) -> None:
    job, bay = a_running_job(house), a_bay(house, "烤漆", place=Place.PAINT)
    house.do(
        house.technician,
        move_vehicle,
        MoveVehicle(order_id=job.order_id, place=Place.BAY, bay_id=bay.id, card=job.card),
    )
    order = order_now(house, job)
    assert (order.bay_id, order.vehicle_place) == (bay.id, Place.PAINT)


def test_the_card_of_another_car_moves_nothing(house: House) -> None:
    job, other = a_running_job(house), a_running_job(house, number=2611240018, plate="ABC-5218")
    with pytest.raises(CardOfAnotherCar) as refused:
        house.do(
            house.technician,
            move_vehicle,
            MoveVehicle(order_id=job.order_id, place=Place.WASH, card=other.card),
        )
    assert refused.value.clause == "R2.3.1d"
    assert order_now(house, job).vehicle_place is Place.RECEPTION


def test_a_car_cannot_move_where_it_stands(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(AlreadyThere):
        house.do(
            house.technician,
            move_vehicle,
            MoveVehicle(order_id=job.order_id, place=Place.RECEPTION, card=job.card),
        )


def test_a_bay_out_of_use_takes_no_car(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(UnknownBay):
        house.do(
            house.technician,
            move_vehicle,
            MoveVehicle(order_id=job.order_id, place=Place.BAY, bay_id=999_999),
        )


def test_a_car_that_was_delivered_moves_no_more(house: House) -> None:
    job = a_job(house, state=OrderState.DELIVERED)
    with pytest.raises(NotInWork):
        house.do(house.technician, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.WASH))


def test_the_parts_clerk_moves_no_cars(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.WASH))
