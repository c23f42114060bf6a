"""T26: a tool is overdue when its order is finished or the shift has ended; the right people are warned."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from aftersales_desktop.domain.tools.lookups import overdue_warnings
from aftersales_desktop.domain.tools.overdue import (
    OverdueReason,
    overdue_loan,
    overdue_reason,
)
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.domain.tools.builders import TO_THE_EVENING, Crib


def test_a_finished_order_warns_technician_and_workshop_manager(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    assert crib.house.ask(crib.house.technician, overdue_warnings) == ()
    crib.house.clock.move(timedelta(minutes=40))
    crib.set_state(order, OrderState.FINISHED)
    for warned in (crib.house.technician, crib.house.manager):
        (warning,) = crib.house.ask(warned, overdue_warnings)
        assert (warning.tool, warning.borrower, warning.order) == ("T-0001", "張家銘", order.shown_number)
        assert warning.overdue is OverdueReason.ORDER_FINISHED
        assert warning.since == crib.house.clock.now()


def test_a_technician_is_warned_of_his_own_tools_only(crib: Crib) -> None:
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.house.clock.move(TO_THE_EVENING)
    assert crib.house.ask(crib.house.other_technician, overdue_warnings) == ()
    assert len(crib.house.ask(crib.house.technician, overdue_warnings)) == 1


def test_the_end_of_the_shift_makes_a_loan_overdue_to_the_minute(crib: Crib) -> None:
    crib.lend(crib.a_tool(), crib.an_order())
    crib.house.clock.at = datetime(2026, 11, 24, 9, 59, 59, tzinfo=UTC)
    assert crib.house.ask(crib.house.manager, overdue_warnings) == ()
    crib.house.clock.move(timedelta(seconds=1))
    (warning,) = crib.house.ask(crib.house.manager, overdue_warnings)
    assert warning.overdue is OverdueReason.SHIFT_ENDED
    assert warning.since == datetime(2026, 11, 24, 10, tzinfo=UTC)


def test_a_tool_lent_in_overtime_is_due_at_the_end_of_the_day(crib: Crib) -> None:
    crib.house.clock.at = datetime(2026, 11, 24, 11, 30, tzinfo=UTC)
    lent = crib.lend(crib.a_tool(), crib.an_order())
    assert lent.due_at == datetime(2026, 11, 24, 16, tzinfo=UTC)


def test_a_returned_tool_warns_nobody(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    crib.house.clock.move(TO_THE_EVENING)
    crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=tool.id, condition="完好"))
    assert crib.house.ask(crib.house.manager, overdue_warnings) == ()


def test_an_order_sent_back_to_work_lets_the_tool_stay_out(crib: Crib) -> None:
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.set_state(order, OrderState.FINISHED)
    assert len(crib.house.ask(crib.house.manager, overdue_warnings)) == 1
    crib.set_state(order, OrderState.STARTED)
    assert crib.house.ask(crib.house.manager, overdue_warnings) == ()


def test_the_longest_overdue_comes_first(crib: Crib) -> None:
    first, second = crib.an_order(), crib.an_order()
    crib.lend(crib.a_tool(), first)
    crib.lend(crib.a_tool("活塞環壓縮器", "PR-100"), second, crib.house.other_technician)
    crib.set_state(second, OrderState.FINISHED)
    crib.house.clock.move(timedelta(minutes=5))
    crib.set_state(first, OrderState.FINISHED)
    warnings = crib.house.ask(crib.house.manager, overdue_warnings)
    assert [warning.tool for warning in warnings] == ["T-0002", "T-0001"]


@pytest.mark.parametrize("state", list(OrderState))
@pytest.mark.parametrize("hours", [1, 10])
def test_question_and_condition_say_the_same(crib: Crib, state: OrderState, hours: int) -> None:
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.set_state(order, state)
    now = crib.house.clock.now() + timedelta(hours=hours)
    with crib.house.session() as session:
        loan = session.scalars(select(ToolLoan)).one()
        told = overdue_reason(loan, state, now) is not None
        found = session.scalars(select(ToolLoan).join(WorkOrder).where(overdue_loan(now))).all()
    assert told == (len(found) == 1)
