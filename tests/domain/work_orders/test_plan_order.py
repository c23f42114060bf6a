"""The foreman gives a car a bay, a technician and a time, and each task its technician."""

from datetime import timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.plan_order import GiveTask, PlanOrder, give_task, plan_order
from aftersales_desktop.domain.work_orders.refusals import NotATechnician, UnknownBay
from aftersales_desktop.domain.work_orders.refusals_floor import NotToBePlanned
from tests.domain.work_orders.builders_floor import Job, a_bay, a_job, a_task, order_now
from tests.house import House


def plan_for(house: House, job: Job, **other: int) -> PlanOrder:
    """Plan the job for a technician at the next full hour, unless said otherwise."""
    wanted = {"bay_id": 0, "technician_id": house.technician.staff_id} | other
    return PlanOrder(
        order_id=job.order_id,
        bay_id=wanted["bay_id"],
        technician_id=wanted["technician_id"],
        planned_start=house.clock.now() + timedelta(hours=1),
    )


def test_a_planned_order_has_a_bay_a_technician_and_a_time(house: House) -> None:
    job, bay = a_job(house, state=OrderState.CONFIRMED), a_bay(house)
    planned = house.do(house.leader, plan_order, plan_for(house, job, bay_id=bay.id))
    assert (planned.bay, planned.technician) == ("3", "張家銘")
    order = order_now(house, job)
    assert (order.bay_id, order.technician_id) == (bay.id, house.technician.staff_id)
    assert order.planned_start == house.clock.now() + timedelta(hours=1)


def test_open_tasks_follow_the_order_to_its_new_technician(house: House) -> None:
    job = a_job(
        house,
        a_task("漏水診斷", technician=house.technician),
        a_task("更換煞車", technician=house.leader),
        technician=house.technician,
        state=OrderState.STARTED,
    )
    plan = plan_for(house, job, bay_id=a_bay(house).id, technician_id=house.other_technician.staff_id)
    house.do(house.leader, plan_order, plan)
    assert [line.technician_id for line in order_now(house, job).lines] == [
        house.other_technician.staff_id,
        house.leader.staff_id,
    ]


def test_an_order_the_customer_has_not_agreed_to_is_not_planned(house: House) -> None:
    job = a_job(house, state=OrderState.QUOTED)
    with pytest.raises(NotToBePlanned):
        house.do(house.leader, plan_order, plan_for(house, job, bay_id=a_bay(house).id))
    assert order_now(house, job).bay_id is None


def test_a_bay_out_of_use_is_not_planned(house: House) -> None:
    job = a_job(house)
    with pytest.raises(UnknownBay):
        house.do(house.leader, plan_order, plan_for(house, job, bay_id=999_999))


def test_only_somebody_who_repairs_cars_is_planned(house: House) -> None:
    job, bay = a_job(house), a_bay(house)
    with pytest.raises(NotATechnician):
        house.do(
            house.leader,
            plan_order,
            plan_for(house, job, bay_id=bay.id, technician_id=house.clerk.staff_id),
        )


def test_a_technician_plans_nobody(house: House) -> None:
    job, bay = a_job(house), a_bay(house)
    with pytest.raises(NotYourRight):
        house.do(house.technician, plan_order, plan_for(house, job, bay_id=bay.id))


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
