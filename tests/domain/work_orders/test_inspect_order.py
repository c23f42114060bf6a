"""Somebody who did not do the work looks the car over (R7.5.10)."""

import pytest
from sqlalchemy import select, update

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.closing import FinalInspection
from aftersales_desktop.domain.work_orders.finish_line import FinishLine, finish_line
from aftersales_desktop.domain.work_orders.finish_order import FinishOrder, finish_order
from aftersales_desktop.domain.work_orders.inspect_order import InspectOrder, inspect_order
from aftersales_desktop.domain.work_orders.order_state import OldParts, OrderState
from aftersales_desktop.domain.work_orders.record_old_parts import RecordOldParts, record_old_parts
from aftersales_desktop.domain.work_orders.refusals import NoReason, WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import OwnWork
from tests.domain.work_orders.builders_floor import Job, a_running_job, a_task, badge_of, order_now
from tests.house import House


def a_finished_job(house: House, worker: str = "technician") -> Job:
    """Take a car somebody worked on and finished."""
    job = a_running_job(house, a_task("漏水診斷"), a_task("更換水泵"))
    person = house.people[worker]
    house.do(house.leader, clock_on, ClockOn(card=job.card, badge=badge_of(house, person)))
    for task in job.tasks:
        house.do(person, finish_line, FinishLine(order_id=job.order_id, line_id=task))
    house.do(person, record_old_parts, RecordOldParts(order_id=job.order_id, old_parts=OldParts.NONE_REMOVED))
    house.do(person, finish_order, FinishOrder(order_id=job.order_id))
    return job


def test_a_car_that_passes_goes_to_the_desk(house: House) -> None:
    job = a_finished_job(house)
    house.do(house.inspector, inspect_order, InspectOrder(order_id=job.order_id, passed=True))
    assert order_now(house, job).state is OrderState.INSPECTED
    with house.session() as session:
        inspection = session.scalars(select(FinalInspection)).one()
        assert (inspection.passed, inspection.inspector_id) == (True, house.inspector.staff_id)


def test_a_car_that_fails_goes_back_to_work_with_the_tasks_open_again(house: House) -> None:
    job = a_finished_job(house)
    command = InspectOrder(order_id=job.order_id, passed=False, findings="皮帶異音", again=(job.tasks[1],))
    house.do(house.inspector, inspect_order, command)
    order = order_now(house, job)
    assert (order.state, order.finished_at) == (OrderState.STARTED, None)
    assert [line.done_at is None for line in order.lines] == [False, True]


def test_a_failure_without_a_choice_opens_every_task(house: House) -> None:
    job = a_finished_job(house)
    command = InspectOrder(order_id=job.order_id, passed=False, findings="皮帶異音")
    house.do(house.inspector, inspect_order, command)
    assert [line.done_at for line in order_now(house, job).lines] == [None, None]


def test_a_failure_needs_findings(house: House) -> None:
    job = a_finished_job(house)
    with pytest.raises(NoReason):
        house.do(house.inspector, inspect_order, InspectOrder(order_id=job.order_id, passed=False))
    assert order_now(house, job).state is OrderState.FINISHED


def test_nobody_inspects_their_own_work(house: House) -> None:
    job = a_finished_job(house, worker="leader")
    with pytest.raises(OwnWork) as refused:
        house.do(house.leader, inspect_order, InspectOrder(order_id=job.order_id, passed=True))
    assert refused.value.clause == "R7.5.10"
    assert order_now(house, job).state is OrderState.FINISHED


def test_own_work_is_inspected_when_there_is_nobody_else(house: House) -> None:
    job = a_finished_job(house, worker="leader")
    with house.session() as session, session.begin():
        others = StaffMember.id.in_([house.manager.staff_id, house.inspector.staff_id])
        session.execute(update(StaffMember).where(others).values(active=False))
    house.do(house.leader, inspect_order, InspectOrder(order_id=job.order_id, passed=True))
    assert order_now(house, job).state is OrderState.INSPECTED


def test_an_unfinished_car_is_not_inspected(house: House) -> None:
    job = a_running_job(house)
    with pytest.raises(WrongStep):
        house.do(house.inspector, inspect_order, InspectOrder(order_id=job.order_id, passed=True))


def test_a_technician_inspects_nothing(house: House) -> None:
    job = a_finished_job(house)
    with pytest.raises(NotYourRight):
        house.do(house.other_technician, inspect_order, InspectOrder(order_id=job.order_id, passed=True))
