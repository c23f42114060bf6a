"""A car that waits for a part leaves its removed parts in a place with a name (R2.2.6a)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.keep_removed_parts import KeepRemovedParts, keep_removed_parts
from aftersales_desktop.domain.work_orders.order_state import OrderState, PauseReason
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import (
    NotAPart,
    NothingMissing,
    NotInWork,
    RemovedPartsPlaceMissing,
)
from aftersales_desktop.domain.work_orders.resume_order import ResumeOrder, resume_order
from aftersales_desktop.domain.work_orders.wait_for_parts import WaitForParts, wait_for_parts
from tests.domain.work_orders.builders_floor import a_job, a_part, a_running_job, a_task, order_now
from tests.house import House


def test_a_car_waits_for_a_part_and_its_clocks_are_paused(house: House) -> None:
    job = a_running_job(house, a_task(), a_part("轉向機"))
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    waiting = house.do(
        house.technician,
        wait_for_parts,
        WaitForParts(order_id=job.order_id, line_id=job.parts[0], removed_parts_place="貨架 B-2"),
    )
    assert (waiting.part, waiting.clocks_stopped) == ("轉向機", 1)
    order = order_now(house, job)
    assert (order.state, order.removed_parts_place) == (OrderState.WAITING_PARTS, "貨架 B-2")
    with house.session() as session:
        assert session.scalars(select(Clocking.pause_reason)).all() == [PauseReason.PARTS]


def test_a_car_does_not_wait_while_nobody_knows_where_its_parts_lie(house: House) -> None:
    job = a_running_job(house, a_task(), a_part())
    with pytest.raises(RemovedPartsPlaceMissing) as refused:
        house.do(house.technician, wait_for_parts, WaitForParts(order_id=job.order_id, line_id=job.parts[0]))
    assert refused.value.clause == "R2.2.6a"
    assert order_now(house, job).state is OrderState.STARTED


def test_a_place_written_down_before_is_enough(house: House) -> None:
    job = a_running_job(house, a_task(), a_part())
    house.do(house.technician, keep_removed_parts, KeepRemovedParts(order_id=job.order_id, place=" 箱 12 "))
    waiting = house.do(
        house.technician, wait_for_parts, WaitForParts(order_id=job.order_id, line_id=job.parts[0])
    )
    assert waiting.removed_parts_place == "箱 12"


def test_nobody_waits_for_a_part_that_is_there(house: House) -> None:
    job = a_running_job(house, a_task(), a_part(handed_over="1"))
    with pytest.raises(NothingMissing):
        house.do(
            house.technician,
            wait_for_parts,
            WaitForParts(order_id=job.order_id, line_id=job.parts[0], removed_parts_place="箱 12"),
        )


def test_nobody_waits_for_labour(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotAPart):
        house.do(
            house.technician,
            wait_for_parts,
            WaitForParts(order_id=job.order_id, line_id=job.tasks[0], removed_parts_place="箱 12"),
        )


def test_a_car_not_started_cannot_wait_for_parts(house: House) -> None:
    job = a_job(house, a_task(), a_part())
    with pytest.raises(WrongStep):
        house.do(
            house.technician,
            wait_for_parts,
            WaitForParts(order_id=job.order_id, line_id=job.parts[0], removed_parts_place="箱 12"),
        )


def test_the_place_of_removed_parts_has_a_name(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(RemovedPartsPlaceMissing):
        house.do(house.technician, keep_removed_parts, KeepRemovedParts(order_id=job.order_id, place=" "))
    gone = a_job(house, state=OrderState.DELIVERED, number=2611240018)
    with pytest.raises(NotInWork):
        house.do(house.technician, keep_removed_parts, KeepRemovedParts(order_id=gone.order_id, place="箱 1"))


def test_when_the_part_is_there_work_goes_on(house: House) -> None:
    job = a_job(house, a_task(), a_part(), state=OrderState.WAITING_PARTS)
    house.do(house.clerk, resume_order, ResumeOrder(order_id=job.order_id))
    assert order_now(house, job).state is OrderState.STARTED


def test_the_floor_does_not_answer_for_the_customer(house: House) -> None:
    job = a_job(house, state=OrderState.WAITING_CONFIRMATION)
    with pytest.raises(WrongStep):
        house.do(house.leader, resume_order, ResumeOrder(order_id=job.order_id))
    assert order_now(house, job).state is OrderState.WAITING_CONFIRMATION


def test_the_cashier_neither_stops_nor_resumes_work(house: House) -> None:
    job = a_running_job(house, a_task(), a_part())
    with pytest.raises(NotYourRight):
        house.do(house.cashier, wait_for_parts, WaitForParts(order_id=job.order_id, line_id=job.parts[0]))
    with pytest.raises(NotYourRight):
        house.do(house.cashier, resume_order, ResumeOrder(order_id=job.order_id))
    with pytest.raises(NotYourRight):
        house.do(house.cashier, keep_removed_parts, KeepRemovedParts(order_id=job.order_id, place="箱 1"))
