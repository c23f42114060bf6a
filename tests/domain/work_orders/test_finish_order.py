"""Nothing is left open, unaccounted for or lying about when work is called finished (T15)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.book_used_filter import BookUsedFilter, book_used_filter
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, finish_order
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OldParts, OrderState, PartClass
from aftersales_desktop.domain.work_orders.record_old_parts import RecordOldParts, record_old_parts
from aftersales_desktop.domain.work_orders.refusals import WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import (
    FilterNotBooked,
    NotInWork,
    NotReadyToFinish,
    OldPartsOpen,
    PartNotFitted,
    TaskOpen,
)
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders_floor import (
    Job,
    a_drain_cart,
    a_job,
    a_part,
    a_running_job,
    a_task,
    order_now,
)
from tests.house import House


def done_but_for(house: House, *parts: OrderLine) -> Job:
    """Take a car whose labour and old parts are done, and whose parts are as said."""
    job = a_running_job(house, a_task(), *parts)
    house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    house.do(
        house.technician, record_old_parts, RecordOldParts(order_id=job.order_id, old_parts=OldParts.SCRAPPED)
    )
    return job


def test_a_car_with_everything_done_is_finished(house: House) -> None:
    job = done_but_for(house)
    finished = house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert finished.never_issued == ()
    order = order_now(house, job)
    assert (order.state, order.finished_at) == (OrderState.FINISHED, house.clock.now())


def test_issued_oil_that_is_not_in_the_car_keeps_it_open(house: House) -> None:
    job = done_but_for(house, a_part("機油 5W-30", PartClass.OIL, quantity="4", handed_over="4"))
    with pytest.raises(PartNotFitted) as refused:
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert refused.value.clause == "R2.2.3a"
    assert refused.value.facts == {"part": "機油 5W-30", "quantity": "4 件"}
    assert order_now(house, job).state is OrderState.STARTED
    house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))
    house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert order_now(house, job).state is OrderState.FINISHED


def test_a_part_physically_back_at_the_counter_does_not_hold_the_car(house: House) -> None:
    part = a_part(quantity="2", handed_over="2")
    part.fitted, part.taken_back = Quantity.of(1), Quantity.of(1)
    job = done_but_for(house, part)
    house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert order_now(house, job).state is OrderState.FINISHED


def test_a_part_stocked_out_and_never_collected_keeps_the_car_open(house: House) -> None:
    part = a_part(quantity="2")
    part.stocked_out = Quantity.of(2)
    job = done_but_for(house, part)
    with pytest.raises(PartNotFitted):
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))


def test_a_part_nobody_collected_is_named_on_finishing(house: House) -> None:
    job = done_but_for(house, a_part("驅動皮帶 6PK1230"))
    finished = house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert finished.never_issued == ("驅動皮帶 6PK1230",)


def test_every_missing_thing_is_named_at_once(house: House) -> None:
    oil_filter = a_part("機油濾芯", PartClass.OIL_FILTER, handed_over="1")
    oil_filter.fitted = Quantity.of(1)
    job = a_running_job(house, a_task("漏水診斷"), oil_filter, a_part("水泵總成", handed_over="1"))
    with pytest.raises(NotReadyToFinish) as refused:
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    missing = refused.value.facts["missing"]
    assert isinstance(missing, tuple)
    assert [type(thing) for thing in missing] == [TaskOpen, PartNotFitted, OldPartsOpen, FilterNotBooked]
    assert "漏水診斷" in str(refused.value)
    assert order_now(house, job).state is OrderState.STARTED


def test_an_old_oil_filter_is_on_a_cart_before_the_car_is_finished(house: House) -> None:
    oil_filter = a_part("機油濾芯", PartClass.OIL_FILTER, handed_over="1")
    job = done_but_for(house, oil_filter)
    house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))
    with pytest.raises(FilterNotBooked) as refused:
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert refused.value.clause == "R2.2.8c"
    booking = BookUsedFilter(order_id=job.order_id, cart_id=a_drain_cart(house))
    house.do(house.technician, book_used_filter, booking)
    house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert order_now(house, job).state is OrderState.FINISHED


def test_what_became_of_the_old_parts_is_recorded_first(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, finish_line, FinishLine(order_id=job.order_id, line_id=job.tasks[0]))
    with pytest.raises(OldPartsOpen) as refused:
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))
    assert refused.value.clause == "R2.2.8a"


def test_a_running_clock_keeps_its_task_open(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, clock_on, ClockOn(card=job.card))
    with pytest.raises(NotReadyToFinish):
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))


def test_a_car_waiting_for_the_customer_is_not_finished(house: House) -> None:
    job = a_job(house, state=OrderState.WAITING_CONFIRMATION)
    with pytest.raises(WrongStep):
        house.do(house.technician, finish_order, FinishOrder(order_id=job.order_id))


def test_the_advisor_finishes_no_work(house: House) -> None:
    job = done_but_for(house)
    with pytest.raises(NotYourRight):
        house.do(house.advisor, finish_order, FinishOrder(order_id=job.order_id))


def test_old_parts_of_a_car_that_left_are_nobodys_business(house: House) -> None:
    job = a_job(house, state=OrderState.DELIVERED)
    with pytest.raises(NotInWork):
        house.do(
            house.technician,
            record_old_parts,
            RecordOldParts(order_id=job.order_id, old_parts=OldParts.SCRAPPED),
        )
    with pytest.raises(NotYourRight):
        house.do(
            house.clerk, record_old_parts, RecordOldParts(order_id=job.order_id, old_parts=OldParts.SCRAPPED)
        )
