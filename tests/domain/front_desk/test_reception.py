"""Each step of a reception is stamped, skipped and late ones are counted; activities are kept (R2.1.3)."""

from datetime import date, timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.customers.make_appointment import MakeAppointment, make_appointment
from aftersales_desktop.domain.customers.mark_arrived import MarkArrived, mark_arrived
from aftersales_desktop.domain.front_desk.lookups_reception import (
    Reception,
    reception_of_order,
    reception_report,
)
from aftersales_desktop.domain.front_desk.plan_activity import (
    EnterResults,
    PlanActivity,
    activities,
    enter_results,
    plan_activity,
)
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStep, StepState
from aftersales_desktop.domain.front_desk.refusals import (
    ActivityBackwards,
    ActivityNameless,
    ActivityNotBegun,
    NoStepLeft,
    ResultsMissing,
    UnknownActivity,
)
from aftersales_desktop.domain.front_desk.set_reception_steps import SetReceptionSteps, set_reception_steps
from aftersales_desktop.domain.work_orders.change_reception_details import (
    ChangeReceptionDetails,
    change_reception_details,
)
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from tests.domain.front_desk.builders import an_old_order
from tests.house import House

TODAY = date(2026, 11, 24)
MINUTE = timedelta(minutes=1)


def received(house: House, *, walked: bool = True, covers: bool = True) -> int:
    """Receive a car with an appointment: arrived, greeted five minutes later, opened ten later."""
    car = house.a_car()
    booked = house.do(
        house.advisor,
        make_appointment,
        MakeAppointment(
            at=house.clock.now() + timedelta(hours=1),
            customer_id=car.customer_id,
            vehicle_id=car.id,
            advisor_id=house.advisor.staff_id,
            wish="保養",
        ),
    )
    house.do(house.advisor, mark_arrived, MarkArrived(appointment_id=booked.appointment_id))
    greeted = house.clock.now() + 5 * MINUTE
    house.clock.move(10 * MINUTE)
    command = OpenWorkOrder(
        vehicle_id=car.id,
        customer_id=car.customer_id,
        complaint="保養",
        mileage_km=60_000,
        fuel_eighths=4,
        appointment_id=booked.appointment_id,
        greeted_at=greeted,
        walked_round_at=house.clock.now() if walked else None,
        covers=frozenset(Cover) if covers else frozenset(),
    )
    return house.do(house.advisor, open_work_order, command).order_id


def leaves_the_desk(house: House, order_id: int, *, signed_after: timedelta = MINUTE) -> None:
    """Sign and print; the car goes to the workshop without its word in the journal."""
    house.clock.move(signed_after)
    with house.session() as session, session.begin():
        order = session.get_one(WorkOrder, order_id)
        order.state, order.accepted_at = OrderState.DISPATCHED, house.clock.now()
        order.card_printed_at = house.clock.now()


def stamps(house: House, order_id: int) -> dict[ReceptionStep, StepState]:
    found = house.ask(house.supervisor, reception_of_order, order_id)
    assert isinstance(found, Reception)
    return {one.step: one.state for one in found.stamps}


def test_the_steps_are_stamped_by_what_the_desk_does_anyway(house: House) -> None:
    order_id = received(house)
    leaves_the_desk(house, order_id)
    found = stamps(house, order_id)
    done = {step for step, state in found.items() if state is StepState.DONE}
    assert done == set(ReceptionStep) - {ReceptionStep.QUOTATION, ReceptionStep.HAND_OVER}
    reception = house.ask(house.supervisor, reception_of_order, order_id)
    assert reception is not None
    assert reception.appointed
    arrived, greeted = reception.stamps[0].at, reception.stamps[1].at
    assert arrived is not None
    assert greeted == arrived + 5 * MINUTE


def test_a_car_not_walked_round_is_a_step_skipped(house: House) -> None:
    order_id = received(house, walked=False, covers=False)
    leaves_the_desk(house, order_id)
    found = stamps(house, order_id)
    assert found[ReceptionStep.WALK_ROUND] is StepState.SKIPPED
    assert found[ReceptionStep.COVERS] is StepState.SKIPPED


def test_a_walk_round_after_the_signature_is_late(house: House) -> None:
    order_id = received(house, walked=False, covers=False)
    leaves_the_desk(house, order_id)
    house.clock.move(MINUTE)
    late = ChangeReceptionDetails(order_id=order_id, walked_round_at=house.clock.now())
    house.do(house.advisor, change_reception_details, late)
    assert stamps(house, order_id)[ReceptionStep.WALK_ROUND] is StepState.LATE


def test_a_stamp_never_lies_in_the_future_and_the_first_one_stays(house: House) -> None:
    order_id = received(house)
    before = house.ask(house.supervisor, reception_of_order, order_id)
    later = ChangeReceptionDetails(order_id=order_id, walked_round_at=house.clock.now() + timedelta(days=9))
    house.do(house.advisor, change_reception_details, later)
    assert house.ask(house.supervisor, reception_of_order, order_id) == before


def test_a_signature_after_the_limit_is_late(house: House) -> None:
    order_id = received(house)
    leaves_the_desk(house, order_id, signed_after=46 * MINUTE)
    assert stamps(house, order_id)[ReceptionStep.SIGNATURE] is StepState.LATE


def test_the_week_counts_skipped_and_late_steps_per_advisor(house: House) -> None:
    leaves_the_desk(house, received(house))
    an_old_order(house, house.a_car(plate="LAST WEEK"), days=8)
    an_old_order(house, house.a_car(plate="AT THE DESK"), days=0.1, state=OrderState.DRAFT)
    report = house.ask(house.supervisor, reception_report, TODAY)
    (row,) = report.advisors
    assert (row.advisor, row.orders, row.skipped, row.late, row.applied) == (
        house.advisor.name,
        1,
        2,
        0,
        8000,
    )
    assert [len(one.faults()) for one in report.receptions] == [2]
    assert house.ask(house.supervisor, reception_report, TODAY - timedelta(days=7)).advisors[0].orders == 1


def test_only_the_steps_that_count_are_counted(house: House) -> None:
    leaves_the_desk(house, received(house))
    kept = frozenset(ReceptionStep) - {ReceptionStep.QUOTATION, ReceptionStep.HAND_OVER}
    with pytest.raises(NoStepLeft):
        house.do(house.supervisor, set_reception_steps, SetReceptionSteps(counted=frozenset()))
    with pytest.raises(NotYourRight):
        house.do(house.advisor, set_reception_steps, SetReceptionSteps(counted=kept))
    house.do(house.supervisor, set_reception_steps, SetReceptionSteps(counted=kept))
    (row,) = house.ask(house.supervisor, reception_report, TODAY).advisors
    assert (row.skipped, row.applied) == (0, 10_000)
    house.do(house.supervisor, set_reception_steps, SetReceptionSteps(counted=frozenset(ReceptionStep)))
    assert house.ask(house.supervisor, reception_report, TODAY).advisors[0].skipped == 2


def test_an_activity_is_planned_and_its_results_entered(house: House) -> None:
    plan = PlanActivity(name="冬季檢測", offer="免費 28 項檢測", first=TODAY, last=TODAY + timedelta(days=30))
    made = house.do(house.supervisor, plan_activity, plan).activity_id
    results = EnterResults(activity_id=made, results="來店成效良好", visits=46, turnover=Money.of(38_600))
    with pytest.raises(NotYourRight):
        house.do(house.advisor, plan_activity, plan)
    with pytest.raises(NotYourRight):
        house.do(house.advisor, enter_results, results)
    house.do(house.director, enter_results, results)
    (row,) = house.ask(house.advisor, activities)
    assert (row.name, row.running, row.visits, row.results_by) == ("冬季檢測", True, 46, house.director.name)


@pytest.mark.parametrize(
    ("first", "last"),
    [(0, -1), (-9, -1), (5, 4), (0, 800)],
)
def test_an_activity_runs_forward_and_is_not_over(house: House, first: int, last: int) -> None:
    plan = PlanActivity(
        name="x", offer="y", first=TODAY + timedelta(days=first), last=TODAY + timedelta(days=last)
    )
    with pytest.raises(ActivityBackwards):
        house.do(house.supervisor, plan_activity, plan)


def test_a_nameless_activity_and_empty_or_negative_results_are_refused(house: House) -> None:
    with pytest.raises(ActivityNameless):
        house.do(house.supervisor, plan_activity, PlanActivity(name=" ", offer="y", first=TODAY, last=TODAY))
    soon = PlanActivity(name="x", offer="y", first=TODAY + timedelta(days=1), last=TODAY + timedelta(days=2))
    made = house.do(house.supervisor, plan_activity, soon).activity_id
    good = EnterResults(activity_id=made, results="好", visits=1, turnover=Money.ZERO)
    with pytest.raises(ActivityNotBegun):
        house.do(house.supervisor, enter_results, good)
    house.clock.move(timedelta(days=1))
    for results, visits, turnover in ((" ", 1, 0), ("好", -1, 0), ("好", 1, -100), ("好", 10**6, 0)):
        bad = EnterResults(activity_id=made, results=results, visits=visits, turnover=Money(turnover))
        with pytest.raises(ResultsMissing):
            house.do(house.supervisor, enter_results, bad)
    unknown = EnterResults(activity_id=999_999, results="好", visits=1, turnover=Money.ZERO)
    with pytest.raises(UnknownActivity):
        house.do(house.supervisor, enter_results, unknown)
