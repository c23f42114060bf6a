"""The foreman gives a task to a technician."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.give_task import GiveTask, give_task
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.refusals import NotATechnician
from aftersales_desktop.domain.work_orders.refusals_floor import NotATask, NotToBePlanned
from tests.domain.work_orders.builders_floor import a_job, a_part, a_task, order_now
from tests.house import House


def test_a_task_is_given_to_a_technician(house: House) -> None:
    job = a_job(house)
    given = house.do(
        house.leader,
        give_task,
        GiveTask(order_id=job.order_id, line_id=job.tasks[0], technician_id=house.other_technician.staff_id),
    )
    assert given.technician == "許文彬"
    assert order_now(house, job).lines[0].technician_id == house.other_technician.staff_id


def test_a_task_of_a_finished_car_is_given_to_nobody(house: House) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    command = GiveTask(order_id=job.order_id, line_id=job.tasks[0], technician_id=house.technician.staff_id)
    with pytest.raises(NotToBePlanned):
        house.do(house.leader, give_task, command)
    with pytest.raises(NotYourRight):
        house.do(house.technician, give_task, command)


def test_a_part_is_no_task_and_a_clerk_no_technician(house: House) -> None:
    job = a_job(house, a_task(), a_part())
    part = GiveTask(order_id=job.order_id, line_id=job.parts[0], technician_id=house.technician.staff_id)
    with pytest.raises(NotATask):
        house.do(house.leader, give_task, part)
    clerk = GiveTask(order_id=job.order_id, line_id=job.tasks[0], technician_id=house.clerk.staff_id)
    with pytest.raises(NotATechnician):
        house.do(house.leader, give_task, clerk)
