"""Bays as rows, the day as columns, and the slot in which the next car fits best."""

from datetime import datetime, time, timedelta

import pytest

from aftersales_desktop.boards.floor_board import floor_board, suggestion
from aftersales_desktop.boards.floor_rows import BarKind
from aftersales_desktop.boards.working_time import Shift
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.dispatch_order import DispatchOrder, dispatch_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.start_order import StartOrder, start_order
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.actor import NOBODY
from tests.domain.work_orders.builders_floor import Job, a_bay, a_job, a_task
from tests.house import House


def plan(house: House, job: Job, bay: Bay, *, hours: float = 0) -> None:
    """Let the foreman put a job into a bay."""
    command = DispatchOrder(
        order_id=job.order_id,
        bay_id=bay.id,
        technician_id=house.technician.staff_id,
        planned_start=house.clock.now() + timedelta(hours=hours),
    )
    house.do(house.leader, dispatch_order, command)


def at(house: House, hour: int, minute: int = 0) -> datetime:
    """A time of day at the dealership."""
    return house.clock.now().astimezone(house.runner.zone).replace(hour=hour, minute=minute)


def shift(house: House) -> Shift:
    """The working day by the rulebook's defaults."""
    return Shift(time(8), time(18), time(12), time(13, 30), house.runner.zone)


def test_a_car_in_work_stands_in_its_bay_with_its_technician_and_clock(house: House) -> None:
    bay = a_bay(house)
    job = a_job(house, a_task(hours="2"), bay=bay)
    house.do(house.technician, start_order, StartOrder(card=job.card))
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    house.clock.move(timedelta(minutes=30))
    row = house.ask(house.leader, floor_board).bays[0]
    assert (row.name, row.technicians) == ("3", ("張家銘",))
    assert row.worked_until(house.clock.now()) == timedelta(minutes=30)
    assert row.now is not None
    assert (row.now.kind, row.now.note) == (BarKind.RUNNING, "更換水泵與皮帶")
    assert row.now.end == house.clock.now() + timedelta(hours=1.5)


def test_a_started_car_nobody_works_on_is_paused(house: House) -> None:
    a_job(house, state=OrderState.STARTED, bay=a_bay(house))
    row = house.ask(house.leader, floor_board).bays[0]
    assert row.now is not None
    assert row.now.kind is BarKind.PAUSED


def test_a_car_that_will_be_done_after_its_promise_says_how_late(house: House) -> None:
    job = a_job(house, a_task(hours="2"), bay=a_bay(house), promised_in=timedelta(hours=1))
    house.do(house.technician, start_order, StartOrder(card=job.card))
    row = house.ask(house.leader, floor_board).bays[0]
    assert row.now is not None
    assert row.now.late == timedelta(hours=1)
    assert house.ask(house.leader, floor_board).late == 1


def test_a_planned_car_waits_behind_the_one_in_the_bay(house: House) -> None:
    bay = a_bay(house)
    first = a_job(house, a_task(hours="2"), bay=bay)
    house.do(house.technician, start_order, StartOrder(card=first.card))
    plan(house, a_job(house, number=2611240018, plate="ABC-5218"), bay, hours=1)
    bars = house.ask(house.leader, floor_board).bays[0].bars
    assert [bar.kind for bar in bars] == [BarKind.PAUSED, BarKind.PLANNED]
    assert bars[1].start == bars[0].end


def test_the_first_planned_car_of_an_empty_bay_is_the_next_one(house: House) -> None:
    bay = a_bay(house)
    plan(house, a_job(house), bay)
    row = house.ask(house.leader, floor_board).bays[0]
    assert row.now is not None
    assert row.now.kind is BarKind.NEXT


def test_work_does_not_go_on_over_noon(house: House) -> None:
    done = shift(house).end_of_work(at(house, 11), timedelta(hours=2))
    assert done == at(house, 14, 30)
    assert shift(house).end_of_work(at(house, 12, 10), timedelta(hours=1)) == at(house, 14, 30)


def test_the_queues_first_car_fits_where_a_bay_is_free_first(house: House) -> None:
    taken, free = a_bay(house, "1", 1), a_bay(house, "2", 2)
    job = a_job(house, a_task(hours="2"), bay=taken)
    house.do(house.technician, start_order, StartOrder(card=job.card))
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    queued = a_job(house, state=OrderState.CONFIRMED, number=2611240018, plate="ABC-5218")
    best = house.ask(house.leader, suggestion)
    assert best is not None
    assert (best.order_id, best.bay_id, best.plate) == (queued.order_id, free.id, "ABC-5218")
    assert best.technician != "張家銘"
    assert best.start == house.clock.now()
    assert best.in_time


def test_nothing_is_suggested_for_an_empty_queue(house: House) -> None:
    a_bay(house)
    assert house.ask(house.leader, suggestion) is None


def test_nothing_is_suggested_where_there_is_no_bay(house: House) -> None:
    a_job(house, state=OrderState.CONFIRMED)
    assert house.ask(house.leader, suggestion) is None


def test_a_car_nobody_gave_a_bay_is_not_lost(house: House) -> None:
    a_job(house, state=OrderState.STARTED)
    board = house.ask(house.leader, floor_board)
    assert [bar.plate for bar in board.homeless] == ["粵B·7K219"]
    assert board.count(BarKind.PAUSED) == 1


def test_nobody_sees_the_board_without_signing_in(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, floor_board)
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, suggestion)
