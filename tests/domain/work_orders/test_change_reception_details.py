"""Correcting what was written down at the car, and ticking covers."""

from datetime import timedelta

import pytest

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.change_reception_details import (
    ChangeReceptionDetails,
    change_reception_details,
)
from aftersales_desktop.domain.work_orders.cover_car import CoverCar, cover_car
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderKind, OrderState
from aftersales_desktop.domain.work_orders.reception_details import Damage
from aftersales_desktop.domain.work_orders.refusals import (
    ImpossibleReading,
    NoComplaint,
    PromiseInThePast,
    TooLateToChange,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.work_orders.builders import a_quoted_order, an_order, labour, put_in_state
from tests.house import House


def test_a_correction_is_written_into_the_history(house: House) -> None:
    order_id = a_quoted_order(house)
    later = house.clock.now() + timedelta(hours=8)
    change = ChangeReceptionDetails(
        order_id=order_id,
        instruction="查來令片與碟盤",
        promised_at=later,
        damages=(Damage(x=1, y=2, text="凹陷"), Damage(x=3, y=4, text="掉漆")),
    )
    receipt = house.do(house.advisor, change_reception_details, change)
    assert receipt.changed == ("instruction", "promised_at", "damages")
    with house.session() as session:
        order = session.get_one(WorkOrder, order_id)
        assert (order.instruction, order.promised_at, len(order.damages)) == ("查來令片與碟盤", later, 2)
        line = session.query(JournalLine).filter_by(event="promised time changed").one()
        assert (line.old, line.new) == ("2026-11-24 14:30", "2026-11-24 16:30")


def test_a_corrected_mileage_is_corrected_in_the_cars_file(house: House) -> None:
    order = an_order(house, labour())
    wrong = ChangeReceptionDetails(order_id=order.order_id, mileage_km=560_000)
    right = ChangeReceptionDetails(order_id=order.order_id, mileage_km=56_400)
    for change in (wrong, right):
        house.do(house.advisor, change_reception_details, change)
    with house.session() as session:
        assert session.query(Vehicle).one().mileage_km == 56_400


def test_a_correction_of_an_old_order_leaves_a_later_reading(house: House) -> None:
    order = an_order(house, labour())
    with house.session() as session, session.begin():
        session.query(Vehicle).one().mileage_km = 70_000
    change = ChangeReceptionDetails(order_id=order.order_id, mileage_km=56_400)
    house.do(house.advisor, change_reception_details, change)
    with house.session() as session:
        assert session.query(Vehicle).one().mileage_km == 70_000


def test_fewer_marks_than_before_leave_no_old_ones(house: House) -> None:
    order_id = a_quoted_order(house)
    for marks in ((Damage(x=1, y=2, text="甲"), Damage(x=3, y=4, text="乙")), (Damage(x=9, y=9, text="丙"),)):
        house.do(
            house.advisor, change_reception_details, ChangeReceptionDetails(order_id=order_id, damages=marks)
        )
    with house.session() as session:
        assert [d.text for d in session.get_one(WorkOrder, order_id).damages] == ["丙"]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [({"complaint": " "}, NoComplaint), ({"fuel_eighths": 12}, ImpossibleReading)],
)
def test_a_correction_keeps_the_rules_of_opening(
    house: House, change: dict[str, object], refusal: type[Exception]
) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(refusal):
        house.do(
            house.advisor,
            change_reception_details,
            ChangeReceptionDetails(order_id=order_id, **change),  # type: ignore[arg-type]  # a row of the table above
        )


def test_a_promise_cannot_be_moved_into_the_past(house: House) -> None:
    order_id = a_quoted_order(house)
    past = house.clock.now() - timedelta(hours=1)
    with pytest.raises(PromiseInThePast):
        house.do(
            house.advisor,
            change_reception_details,
            ChangeReceptionDetails(order_id=order_id, promised_at=past),
        )


def test_the_class_is_fixed_once_the_estimate_is_made(house: House) -> None:
    opened = an_order(house, labour())
    internal = ChangeReceptionDetails(order_id=opened.order_id, kind=OrderKind.INTERNAL)
    assert house.do(house.advisor, change_reception_details, internal).changed == ("kind",)
    general = ChangeReceptionDetails(order_id=a_quoted_order(house), kind=OrderKind.INTERNAL)
    with pytest.raises(TooLateToChange):
        house.do(house.advisor, change_reception_details, general)


def test_a_finished_order_keeps_what_was_written_down(house: House) -> None:
    order_id = a_quoted_order(house)
    put_in_state(house, order_id, OrderState.FINISHED)
    with pytest.raises(TooLateToChange):
        house.do(
            house.advisor,
            change_reception_details,
            ChangeReceptionDetails(order_id=order_id, belongings="雨傘"),
        )


def test_a_cover_is_ticked_once_in_the_first_persons_name(house: House) -> None:
    opened = an_order(house, covers=frozenset())
    tick = CoverCar(order_id=opened.order_id, covers=(Cover.LEFT_FENDER,))
    house.do(house.technician, cover_car, tick)
    house.do(house.advisor, cover_car, tick)
    with house.session() as session:
        fittings = session.get_one(WorkOrder, opened.order_id).covers
        assert [(f.cover, f.fitted_by_id) for f in fittings] == [
            (Cover.LEFT_FENDER, house.technician.staff_id)
        ]


def test_a_clerk_neither_corrects_nor_covers(house: House) -> None:
    order_id = a_quoted_order(house)
    with pytest.raises(NotYourRight):
        house.do(
            house.clerk, change_reception_details, ChangeReceptionDetails(order_id=order_id, complaint="x")
        )
    with pytest.raises(NotYourRight):
        house.do(house.clerk, cover_car, CoverCar(order_id=order_id, covers=(Cover.SEAT,)))
