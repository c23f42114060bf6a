"""What was handed over goes into this car, no more and no less (R2.2.3a)."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.mark_fitted import MarkFitted, mark_fitted
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart, NotHandedOver, NotInWork
from aftersales_desktop.values.quantity import Quantity
from tests.domain.work_orders.builders_floor import a_job, a_part, a_running_job, a_task, order_now
from tests.house import House


def test_all_that_is_at_hand_is_fitted_when_nothing_else_is_said(house: House) -> None:
    job = a_running_job(house, a_task(), a_part("冷卻液 4L", quantity="3", handed_over="2"))
    fitted = house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))
    assert (fitted.fitted, fitted.left) == (Quantity.of(2), Quantity.ZERO)
    assert order_now(house, job).lines[1].fitted == Quantity.of(2)


def test_part_of_it_may_be_fitted(house: House) -> None:
    job = a_running_job(house, a_task(), a_part("機油", quantity="4.5", handed_over="4.5"))
    command = MarkFitted(order_id=job.order_id, line_id=job.parts[0], quantity=Quantity.of("4.2"))
    assert house.do(house.technician, mark_fitted, command).left == Quantity.of("0.3")


@pytest.mark.parametrize("wanted", ["2", "0", "-1"])
def test_no_more_is_fitted_than_was_handed_over(house: House, wanted: str) -> None:
    job = a_running_job(house, a_task(), a_part(quantity="2", handed_over="1"))
    command = MarkFitted(order_id=job.order_id, line_id=job.parts[0], quantity=Quantity.of(wanted))
    with pytest.raises(NotHandedOver) as refused:
        house.do(house.technician, mark_fitted, command)
    assert refused.value.clause == "R2.2.3a"
    assert order_now(house, job).lines[1].fitted == Quantity.ZERO


def test_a_part_still_at_the_counter_is_not_fitted(house: House) -> None:
    job = a_running_job(house, a_task(), a_part())
    with pytest.raises(NotHandedOver):
        house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))


def test_a_part_of_another_car_is_not_fitted_here(house: House) -> None:
    job = a_running_job(house, a_task(), a_part(handed_over="1"))
    other = a_running_job(house, number=2611240018, plate="ABC-5218")
    with pytest.raises(UnknownLine):
        house.do(house.technician, mark_fitted, MarkFitted(order_id=other.order_id, line_id=job.parts[0]))


def test_labour_is_not_fitted(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(NotAPart):
        house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.tasks[0]))


def test_nothing_is_fitted_after_the_work_is_finished(house: House) -> None:
    job = a_job(house, a_part(handed_over="1"), state=OrderState.FINISHED)
    with pytest.raises(NotInWork):
        house.do(house.technician, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))


def test_the_parts_clerk_fits_nothing(house: House) -> None:
    job = a_running_job(house, a_task(), a_part(handed_over="1"))
    with pytest.raises(NotYourRight):
        house.do(house.clerk, mark_fitted, MarkFitted(order_id=job.order_id, line_id=job.parts[0]))
