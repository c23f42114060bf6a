"""The customer file is read, tasks come out of it, and what came of them is counted (R2.1.2)."""

from datetime import date, timedelta

import pytest

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.refusals import UnknownCustomer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.front_desk.classify_customer import ClassifyCustomer, classify_customer
from aftersales_desktop.domain.front_desk.customer_task import Analysis, Grade, Standing, TaskResult
from aftersales_desktop.domain.front_desk.lookups_analyses import analysis_page, months_back
from aftersales_desktop.domain.front_desk.lookups_tasks import (
    TaskFilter,
    customer_task,
    customer_tasks,
    my_open_tasks,
    task_rates,
)
from aftersales_desktop.domain.front_desk.make_tasks import (
    MakeTasks,
    MoveTask,
    TaskFor,
    TasksMade,
    make_tasks,
    move_task,
)
from aftersales_desktop.domain.front_desk.record_grievance import RecordGrievance, record_grievance
from aftersales_desktop.domain.front_desk.record_task_result import RecordTaskResult, record_task_result
from aftersales_desktop.domain.front_desk.refusals import (
    NotAtTheDesk,
    NothingSelected,
    ReasonMissing,
    StandingNotExplained,
    TaskDone,
    TaskDueInThePast,
    TaskDueTooLate,
    TaskOfSomebodyElse,
    TooManySelected,
    UnknownTask,
)
from aftersales_desktop.domain.notices.lookups import my_notices
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal
from tests.domain.front_desk.builders import an_old_order
from tests.house import House

TODAY = date(2026, 11, 24)


def plates(house: House, which: Analysis) -> list[str]:
    return [row.plate for row in house.ask(house.supervisor, analysis_page, which)]


def give(
    house: House,
    *cars: Vehicle,
    to: Actor | None = None,
    due: date = TODAY,
    by: Actor | None = None,
    analysis: Analysis = Analysis.SERVICE_DUE,
) -> TasksMade:
    command = MakeTasks(
        analysis=analysis,
        customers=tuple(TaskFor(customer_id=car.customer_id, vehicle_id=car.id) for car in cars),
        assignee_id=(to or house.advisor).staff_id,
        due_on=due,
        script="請客戶回廠保養",
    )
    return house.do(by or house.supervisor, make_tasks, command)


def called(house: House, task_id: int, result: TaskResult, note: str = "", by: Actor | None = None) -> bool:
    command = RecordTaskResult(task_id=task_id, result=result, note=note)
    return house.do(by or house.advisor, record_task_result, command).done


def first_task(house: House) -> int:
    return house.ask(house.advisor, customer_tasks, TaskFilter.OPEN)[0].task_id


def test_months_are_counted_back_to_the_same_day_or_the_last_of_the_month() -> None:
    assert months_back(date(2026, 8, 31), 6) == date(2026, 2, 28)
    assert months_back(date(2026, 1, 15), 12) == date(2025, 1, 15)


def test_service_due_and_not_seen_tell_by_the_last_visit(house: House) -> None:
    cars = {name: house.a_car(plate=name) for name in ("NEW", "DUE", "GONE", "BACK", "HERE")}
    an_old_order(house, cars["NEW"], days=30)
    an_old_order(house, cars["DUE"], days=250)
    an_old_order(house, cars["GONE"], days=500)
    an_old_order(house, cars["BACK"], days=500)
    an_old_order(house, cars["BACK"], days=20)
    an_old_order(house, cars["HERE"], days=250)
    an_old_order(house, cars["HERE"], days=0.1, state=OrderState.STARTED)
    assert plates(house, Analysis.SERVICE_DUE) == ["DUE"]
    assert plates(house, Analysis.NOT_SEEN) == ["GONE"]


def test_the_lists_page_from_the_last_row_seen(house: House) -> None:
    for number in range(7):
        an_old_order(house, house.a_car(plate=f"CAR{number}"), days=500 + number)
    first = house.ask(house.supervisor, analysis_page, Analysis.NOT_SEEN, None, 4)
    rest = house.ask(house.supervisor, analysis_page, Analysis.NOT_SEEN, first[-1], 4)
    assert [row.plate for row in (*first, *rest)] == [f"CAR{number}" for number in range(7)]


def test_a_warranty_about_to_end_is_listed_until_it_has_ended(house: House) -> None:
    for days in (-1, 0, 59, 61):
        car = house.a_car(plate=f"W{days}")
        with house.session() as session, session.begin():
            session.get_one(Vehicle, car.id).warranty_until = TODAY + timedelta(days=days)
    assert plates(house, Analysis.WARRANTY_ENDING) == ["W0", "W59"]


def test_complaints_come_from_the_desk_and_from_the_calls(house: House) -> None:
    car, other, calm = (house.a_car(plate=plate) for plate in ("A", "B", "C"))
    orders = {one.plate: an_old_order(house, one, days=3) for one in (other, calm)}
    caller, now = house.advisor.staff_id, house.clock.now()
    for plate, result in (
        ("B", CallResult.NOT_CONTENT),
        ("C", CallResult.NOT_CONTENT),
        ("C", CallResult.CONTENT),
    ):
        house.put(CallBack(order_id=orders[plate].id, result=result, said="慢", caller_id=caller, at=now))
    house.clock.move(timedelta(minutes=1))
    house.do(house.advisor, record_grievance, RecordGrievance(customer_id=car.customer_id, words="慢"))
    rows = house.ask(house.supervisor, analysis_page, Analysis.COMPLAINTS)
    assert [row.customer_id for row in rows] == [car.customer_id, other.customer_id]
    assert house.ask(house.supervisor, analysis_page, Analysis.COMPLAINTS, rows[0]) == rows[1:]
    said = house.ask(house.supervisor, analysis_page, Analysis.SATISFACTION)
    assert [row.plate for row in said] == ["C", "C", "B"]
    assert plates(house, Analysis.OPEN_CLAIMS) == []


def test_a_customer_is_classed_and_shown_so(house: House) -> None:
    car = house.a_car()
    an_old_order(house, car, days=500)
    lost = ClassifyCustomer(customer_id=car.customer_id, grade=Grade.KEY, standing=Standing.LOST)
    with pytest.raises(StandingNotExplained):
        house.do(house.supervisor, classify_customer, lost)
    with pytest.raises(NotYourRight):
        house.do(house.advisor, classify_customer, lost)
    for standing in (Standing.LOST, Standing.WON_BACK):
        good = ClassifyCustomer(
            customer_id=car.customer_id, grade=Grade.KEY, standing=standing, reason="搬到外地"
        )
        house.do(house.supervisor, classify_customer, good)
        (row,) = house.ask(house.supervisor, analysis_page, Analysis.NOT_SEEN)
        assert (row.grade, row.standing) == (Grade.KEY, standing)


def test_tasks_are_made_from_a_selection_once(house: House) -> None:
    car, other = house.a_car(plate="A"), house.a_car(plate="B")
    assert give(house, car) == TasksMade(made=1, left_out=0)
    assert give(house, car, other) == TasksMade(made=1, left_out=1)
    mine = house.ask(house.advisor, customer_tasks, TaskFilter.MINE)
    assert [(row.plate, row.script) for row in mine] == [("A", "請客戶回廠保養"), ("B", "請客戶回廠保養")]
    assert house.ask(house.advisor, my_open_tasks) == 2
    assert house.ask(house.supervisor, customer_tasks, TaskFilter.MINE) == ()
    assert len(house.ask(house.advisor, my_notices, None, 10)) == 2
    assert any(row.clause == "R2.1.2c" and row.about for row in house.ask(house.advisor, my_duties))


def test_bad_tasks_are_refused(house: House) -> None:
    car = house.a_car()
    with pytest.raises(NothingSelected):
        give(house)
    with pytest.raises(TaskDueInThePast):
        give(house, car, due=TODAY - timedelta(days=1))
    with pytest.raises(TaskDueTooLate):
        give(house, car, due=TODAY + timedelta(days=400))
    with pytest.raises(NotAtTheDesk):
        give(house, car, to=house.technician)
    with pytest.raises(NotYourRight):
        give(house, car, by=house.advisor)
    many = tuple(TaskFor(customer_id=number) for number in range(1, 502))
    bad: tuple[tuple[tuple[TaskFor, ...], type[Refusal]], ...] = (
        (many, TooManySelected),
        ((TaskFor(customer_id=999_999),), UnknownCustomer),
    )
    for customers, reason in bad:
        command = MakeTasks(
            analysis=Analysis.NOT_SEEN,
            customers=customers,
            assignee_id=house.advisor.staff_id,
            due_on=TODAY,
        )
        with pytest.raises(reason):
            house.do(house.supervisor, make_tasks, command)
    assert house.ask(house.advisor, customer_tasks, TaskFilter.OPEN) == ()


def test_a_call_ends_a_task_and_nobody_answering_only_after_the_last_try(house: House) -> None:
    give(house, house.a_car())
    task = first_task(house)
    assert not called(house, task, TaskResult.NOT_REACHED)
    assert not called(house, task, TaskResult.NOT_REACHED)
    assert called(house, task, TaskResult.NOT_REACHED)
    with pytest.raises(TaskDone):
        called(house, task, TaskResult.REACHED)
    row = house.ask(house.advisor, customer_task, task)
    assert (row.tries, row.result, row.called_by) == (3, TaskResult.NOT_REACHED, house.advisor.name)
    assert [one.task_id for one in house.ask(house.advisor, customer_tasks, TaskFilter.DONE)] == [task]


def test_a_call_belongs_to_whoever_it_was_given_to_or_the_supervisor(house: House) -> None:
    give(house, house.a_car(), to=house.supervisor)
    task = first_task(house)
    with pytest.raises(TaskOfSomebodyElse):
        called(house, task, TaskResult.REACHED)
    with pytest.raises(NotYourRight):
        called(house, task, TaskResult.REACHED, by=house.technician)
    with pytest.raises(UnknownTask):
        called(house, 999_999, TaskResult.REACHED)
    assert called(house, task, TaskResult.REACHED, by=house.supervisor)


def test_no_interest_needs_its_reason(house: House) -> None:
    give(house, house.a_car())
    with pytest.raises(ReasonMissing):
        called(house, first_task(house), TaskResult.NO_INTEREST)
    assert called(house, first_task(house), TaskResult.NO_INTEREST, "已換車")


def test_a_task_is_given_to_somebody_else(house: House) -> None:
    give(house, house.a_car())
    task = first_task(house)
    move = MoveTask(task_id=task, assignee_id=house.supervisor.staff_id, due_on=TODAY)
    with pytest.raises(NotYourRight):
        house.do(house.advisor, move_task, move)
    wrong = MoveTask(task_id=task, assignee_id=house.technician.staff_id, due_on=TODAY)
    with pytest.raises(NotAtTheDesk):
        house.do(house.supervisor, move_task, wrong)
    house.do(house.supervisor, move_task, move)
    assert house.ask(house.supervisor, customer_task, task).assignee == house.supervisor.name


def test_the_rate_per_person_counts_what_is_done_of_what_was_due(house: House) -> None:
    cars = [house.a_car(plate=f"P{number}") for number in range(4)]
    give(house, *cars)
    tasks = [row.task_id for row in house.ask(house.advisor, customer_tasks, TaskFilter.MINE)]
    called(house, tasks[0], TaskResult.APPOINTMENT)
    called(house, tasks[1], TaskResult.WRONG_NUMBER)
    called(house, tasks[2], TaskResult.NOT_REACHED)
    (rate,) = house.ask(house.supervisor, task_rates, TODAY, TODAY)
    assert (rate.name, rate.given, rate.done, rate.reached, rate.appointments, rate.late) == (
        house.advisor.name,
        4,
        2,
        1,
        1,
        0,
    )
    assert rate.rate == 5000
    house.clock.move(timedelta(days=1))
    assert house.ask(house.supervisor, task_rates, TODAY, TODAY)[0].late == 2
