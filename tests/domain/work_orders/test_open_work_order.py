"""Opening a work order: the customer's words, the readings, the promise, repeat repairs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.appointment import Appointment, AppointmentState
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.reception_details import Damage
from aftersales_desktop.domain.work_orders.refusals import (
    ImpossibleReading,
    NoComplaint,
    PromiseInThePast,
    UnknownCar,
    WarrantyOver,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.work_orders.builders import a_part, an_order, labour, lines_of, put_in_state
from tests.house import House


def wanted(house: House, car: Vehicle | None = None) -> OpenWorkOrder:
    car = car or house.a_car()
    return OpenWorkOrder(
        vehicle_id=car.id,
        customer_id=car.customer_id,
        complaint="踩煞車會叫",
        mileage_km=57_000,
        fuel_eighths=5,
        belongings="兒童座椅",
        damages=(Damage(x=120, y=800, text="刮痕 12 cm"),),
        covers=frozenset({Cover.SEAT, Cover.FOOT_MAT}),
        promised_at=house.clock.now() + timedelta(hours=5),
        lines=(labour(), a_part()),
    )


def count_orders(house: House) -> int:
    with house.session() as session:
        return session.query(WorkOrder).count()


def test_an_order_is_opened_as_a_draft_of_the_advisor(house: House) -> None:
    opened = house.do(house.advisor, open_work_order, wanted(house))
    with house.session() as session:
        order = session.get_one(WorkOrder, opened.order_id)
        assert opened.number == "RO-261124-0001"
        assert (order.state, order.advisor_id) == (OrderState.DRAFT, house.advisor.staff_id)
        assert order.complaint == "踩煞車會叫"
        assert {c.cover: c.fitted_by_id for c in order.covers} == {
            Cover.SEAT: house.advisor.staff_id,
            Cover.FOOT_MAT: house.advisor.staff_id,
        }
        assert [(d.position, d.x, d.text) for d in order.damages] == [(1, 120, "刮痕 12 cm")]
        assert [line.position for line in order.lines] == [1, 2]
        assert session.get_one(Vehicle, order.vehicle_id).mileage_km == 57_000


def test_the_days_orders_are_numbered_in_turn(house: House) -> None:
    assert [an_order(house).number[-4:] for _ in range(2)] == ["0001", "0002"]


def test_an_order_needs_the_customers_own_words(house: House) -> None:
    with pytest.raises(NoComplaint) as refused:
        house.do(house.advisor, open_work_order, replace(wanted(house), complaint="  "))
    assert refused.value.clause == "R2.1.3a"
    assert count_orders(house) == 0


def test_a_promise_in_the_past_is_refused(house: House) -> None:
    late = replace(wanted(house), promised_at=house.clock.now() - timedelta(minutes=1))
    with pytest.raises(PromiseInThePast) as refused:
        house.do(house.advisor, open_work_order, late)
    assert refused.value.clause == "R7.5.8"
    assert count_orders(house) == 0


@pytest.mark.parametrize("change", [{"fuel_eighths": 9}, {"fuel_eighths": -1}, {"mileage_km": -5}])
def test_readings_no_instrument_shows_are_refused(house: House, change: dict[str, int]) -> None:
    with pytest.raises(ImpossibleReading):
        house.do(house.advisor, open_work_order, replace(wanted(house), **change))  # type: ignore[arg-type]  # numbers for number fields
    assert count_orders(house) == 0


def test_an_unknown_car_is_refused(house: House) -> None:
    with pytest.raises(UnknownCar):
        house.do(house.advisor, open_work_order, replace(wanted(house), vehicle_id=999_999))


def test_a_technician_opens_no_order(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.technician, open_work_order, wanted(house))
    assert count_orders(house) == 0


def test_a_lower_mileage_is_told_and_does_not_overwrite_the_cars_file(house: House) -> None:
    car = house.a_car()
    opened = house.do(house.advisor, open_work_order, replace(wanted(house, car), mileage_km=50_000))
    assert opened.mileage_before == 56_210
    with house.session() as session:
        assert session.get_one(Vehicle, car.id).mileage_km == 56_210
        assert session.get_one(WorkOrder, opened.order_id).mileage_km == 50_000


@pytest.mark.parametrize(("days", "repeated"), [(30, True), (31, False)])
def test_a_car_back_within_thirty_days_is_a_repeat_repair(house: House, days: int, *, repeated: bool) -> None:
    car = house.a_car()
    first = an_order(house, car=car)
    put_in_state(house, first.order_id, OrderState.DELIVERED)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, first.order_id).delivered_at = house.clock.now()
    house.clock.move(timedelta(days=days))
    second = house.do(house.advisor, open_work_order, wanted(house, car))
    assert second.repeat_of == (first.number if repeated else None)
    with house.session() as session:
        assert (session.get_one(WorkOrder, second.order_id).repeat_of_id is not None) is repeated


def test_a_warranty_order_costs_the_customer_nothing(house: House) -> None:
    car = house.a_car()
    with house.session() as session, session.begin():
        session.get_one(Vehicle, car.id).warranty_until = house.clock.now().date()
    free = replace(wanted(house, car), kind=OrderKind.WARRANTY)
    opened = house.do(house.advisor, open_work_order, free)
    lines = lines_of(house, opened.order_id)
    assert {line.payer for line in lines} == {Payer.WARRANTY}
    assert {line.charged.fen for line in lines} == {0}


def test_a_car_out_of_warranty_gets_no_free_lines(house: House) -> None:
    car = house.a_car()
    with house.session() as session, session.begin():
        session.get_one(Vehicle, car.id).warranty_until = house.clock.now().date() - timedelta(days=1)
    with pytest.raises(WarrantyOver) as refused:
        house.do(house.advisor, open_work_order, replace(wanted(house, car), kind=OrderKind.WARRANTY))
    assert refused.value.clause == "R1.2.1b"
    assert count_orders(house) == 0


def test_the_appointment_is_kept_by_the_order(house: House) -> None:
    car = house.a_car()
    appointment = Appointment(
        at=house.clock.now(),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        wish="保養",
    )
    house.put(appointment)
    opened = house.do(
        house.advisor, open_work_order, replace(wanted(house, car), appointment_id=appointment.id)
    )
    with house.session() as session:
        kept = session.get_one(Appointment, appointment.id)
        assert (kept.state, kept.order_id) == (AppointmentState.CHECKED_IN, opened.order_id)
