"""A wrong tick is taken back while the car is still worked on (R2.2.3a)."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.mark_not_fitted import NOT_FITTED, MarkNotFitted, mark_not_fitted
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart, NothingFitted, NotInWork
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders_floor import Job, a_part, a_running_job, a_task, order_now
from tests.house import House


def a_fitted_job(house: House) -> Job:
    """A car with two litres ticked as fitted."""
    job = a_running_job(house, a_task(), a_part("冷卻液", quantity="2", handed_over="2"))
    house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))
    return job


def taken_back(job: Job, quantity: str | None = None) -> MarkNotFitted:
    amount = Quantity.of(quantity) if quantity is not None else None
    return MarkNotFitted(order_id=job.order_id, line_id=job.parts[0], quantity=amount)


def test_a_wrong_tick_is_taken_back_and_the_journal_says_so(house: House) -> None:
    job = a_fitted_job(house)
    receipt = house.do(house.technician, mark_not_fitted, taken_back(job))
    assert (receipt.fitted, receipt.left) == (Quantity.ZERO, Quantity.of(2))
    assert order_now(house, job).lines[1].fitted == Quantity.ZERO
    with house.session() as session:
        written = session.scalars(select(JournalLine).where(JournalLine.event == NOT_FITTED)).one()
        assert (written.order_id, written.staff_id) == (job.order_id, house.technician.staff_id)


def test_half_of_it_may_be_taken_back(house: House) -> None:
    job = a_fitted_job(house)
    receipt = house.do(house.technician, mark_not_fitted, taken_back(job, "0.5"))
    assert (receipt.fitted, receipt.left) == (Quantity.of("1.5"), Quantity.of("0.5"))


@pytest.mark.parametrize("quantity", ["3", "0", "-1"])
def test_no_more_comes_out_than_was_ticked(house: House, quantity: str) -> None:
    job = a_fitted_job(house)
    with pytest.raises(NothingFitted) as refused:
        house.do(house.technician, mark_not_fitted, taken_back(job, quantity))
    assert refused.value.clause == "R2.2.3a"
    assert order_now(house, job).lines[1].fitted == Quantity.of(2)


def test_a_second_press_takes_nothing_more(house: House) -> None:
    job = a_fitted_job(house)
    house.do(house.technician, mark_not_fitted, taken_back(job))
    with pytest.raises(NothingFitted):
        house.do(house.technician, mark_not_fitted, taken_back(job))


@pytest.mark.parametrize("state", [OrderState.FINISHED, OrderState.INSPECTED, OrderState.SETTLED])
def test_after_the_work_the_tick_stands(house: House, state: OrderState) -> None:
    job = a_fitted_job(house)
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, job.order_id).state = state
    with pytest.raises(NotInWork):
        house.do(house.technician, mark_not_fitted, taken_back(job))
    assert order_now(house, job).lines[1].fitted == Quantity.of(2)


def test_labour_is_not_taken_out(house: House) -> None:
    job = a_fitted_job(house)
    with pytest.raises(NotAPart):
        house.do(
            house.technician, mark_not_fitted, MarkNotFitted(order_id=job.order_id, line_id=job.tasks[0])
        )


def test_the_parts_counter_corrects_no_tick(house: House) -> None:
    job = a_fitted_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, mark_not_fitted, taken_back(job))
    assert order_now(house, job).lines[1].fitted == Quantity.of(2)
