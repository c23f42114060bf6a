"""A part that is neither fitted nor back once work is over becomes an incident (R2.2.3b)."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.duty_board import my_duties
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.duties.do_duty import DoDuty, do_duty
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.rounds.compare_parts import CompareParts, PartsCompared, compare_parts
from aftersales_desktop.domain.rounds.judge_withholding import JudgeIncident, judge_incident
from aftersales_desktop.domain.rounds.lookups_withholding import incidents
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from tests.boards.builders import an_order
from tests.house import House


@pytest.fixture
def order(house: House) -> WorkOrder:
    """A finished car, brought over from elsewhere: of four litres issued three are in it, none came back."""
    order = an_order(house, house.a_car(), state=OrderState.FINISHED)
    with house.session() as session, session.begin():
        stored = session.get_one(WorkOrder, order.id)
        stored.technician_id = house.technician.staff_id
        line = stored.lines[1]
        line.quantity = line.stocked_out = line.handed_over = Quantity.of(4)
        line.fitted = Quantity.of(3)
    return order


def compare(house: House) -> PartsCompared:
    return house.do(house.manager, compare_parts, CompareParts())


def duty(house: House) -> DutyRow:
    return next(row for row in house.ask(house.manager, my_duties) if row.duty == "reconciliation")


def test_a_difference_becomes_an_incident_of_its_technician_and_the_duty_is_done(
    house: House, order: WorkOrder
) -> None:
    assert compare(house) == PartsCompared(lines=1, incidents=1)
    (row,) = house.ask(house.manager, incidents)
    assert (row.order_id, row.technician, row.quantity) == (order.id, house.technician.name, "1")
    assert row.what == "4 − 3 − 0 = 1"
    done = duty(house)
    assert (done.state, done.evidence.figures) == (DutyState.DONE, {"lines": 1, "incidents": 1})


def test_what_was_looked_into_is_not_opened_again(house: House, order: WorkOrder) -> None:
    compare(house)
    (row,) = house.ask(house.manager, incidents)
    judged = JudgeIncident(incident_id=row.incident_id, verified=False, reason="灑在地上，已清理")
    house.do(house.manager, judge_incident, judged)
    assert compare(house).incidents == 0
    assert len(house.ask(house.manager, incidents)) == 1


def test_a_part_beside_a_car_in_work_is_no_incident(house: House, order: WorkOrder) -> None:
    with house.session() as session, session.begin():
        session.get_one(WorkOrder, order.id).state = OrderState.STARTED
    assert compare(house) == PartsCompared(lines=1, incidents=0)


def test_what_came_back_is_accounted_for(house: House, order: WorkOrder) -> None:
    with house.session() as session, session.begin():
        line = session.query(OrderLine).filter_by(order_id=order.id, kind=LineKind.PART).one()
        line.taken_back = Quantity.of(1)
    assert compare(house).incidents == 0


def test_ticking_the_weekly_duty_off_compares(house: House, order: WorkOrder) -> None:
    house.clock.move(timedelta(hours=1))
    receipt = house.do(house.manager, do_duty, DoDuty(duty="reconciliation", period="2026-W48"))
    assert receipt.evidence.figures == {"lines": 1, "incidents": 1}
    assert len(house.ask(house.manager, incidents)) == 1


def test_a_technician_does_not_compare(house: House, order: WorkOrder) -> None:
    with pytest.raises(NotYourRight):
        house.do(house.technician, compare_parts, CompareParts())
    assert house.ask(house.manager, incidents) == ()
