"""A tool that comes back is looked at, whether it comes in time or late."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.tools.refusals import ConditionMissing, ToolNotOut, UnknownTool
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from tests.domain.tools.builders import TO_THE_EVENING, Crib


def test_the_returned_tool_lies_in_the_crib_in_its_new_condition(crib: Crib) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order())
    order = TakeBackTool(tool_id=tool.id, condition="接頭磨損")
    back = crib.house.do(crib.house.clerk, take_back_tool, order)
    loan = crib.loan(lent.loan_id)
    assert (loan.back_at, loan.condition_back) == (crib.house.clock.now(), "接頭磨損")
    assert loan.received_by_id == crib.house.clerk.staff_id
    stored = crib.tool(tool.id)
    assert (stored.state, stored.condition) == (ToolState.IN_CRIB, "接頭磨損")
    assert (back.was_overdue, back.place, back.condition_out) == (False, "架 2-04", "完好")


def test_an_overdue_tool_is_taken_back_and_said_to_be_late(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    crib.house.clock.move(TO_THE_EVENING)
    order = TakeBackTool(tool_id=tool.id, condition="完好")
    assert crib.house.do(crib.house.clerk, take_back_tool, order).was_overdue


def test_a_return_without_a_look_at_the_tool_is_refused(crib: Crib) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order())
    with pytest.raises(ConditionMissing):
        crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=tool.id, condition=" "))
    assert crib.loan(lent.loan_id).back_at is None
    assert crib.tool(tool.id).state is ToolState.ON_LOAN


def test_a_tool_that_is_not_out_cannot_come_back(crib: Crib) -> None:
    tool = crib.a_tool()
    with pytest.raises(ToolNotOut):
        crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=tool.id, condition="完好"))
    assert ToolNotOut.clause == "R2.3.5b"


def test_an_unknown_tool_is_refused(crib: Crib) -> None:
    with pytest.raises(UnknownTool):
        crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=99, condition="完好"))


def test_a_technician_does_not_receive_tools(crib: Crib) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order())
    with pytest.raises(NotYourRight):
        crib.house.do(crib.house.technician, take_back_tool, TakeBackTool(tool_id=tool.id, condition="好"))
    assert crib.loan(lent.loan_id).back_at is None


def test_the_same_return_counts_once(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    order = TakeBackTool(tool_id=tool.id, condition="完好")
    crib.house.do(crib.house.clerk, take_back_tool, order)
    with pytest.raises(ToolNotOut):
        crib.house.do(crib.house.clerk, take_back_tool, order)
