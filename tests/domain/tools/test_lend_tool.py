"""A tool goes out only with a complete entry, for a car under work, to somebody without an overdue tool."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.lend_tool import LendTool, lend_tool
from aftersales_desktop.domain.tools.refusals import (
    BorrowerHasLeft,
    BorrowerHasOverdueTool,
    ConditionMissing,
    OnlyForYourself,
    OrderTakesNoTools,
    ToolNotInCrib,
    ToolOut,
    ToolRetired,
)
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.tools.retire_tool import RetireTool, retire_tool
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from tests.domain.tools.builders import TO_THE_EVENING, Crib


def refuses(crib: Crib, refusal: type[Refusal], clause: str) -> None:
    assert refusal.clause == clause
    assert crib.count_loans() == 0


def test_three_codes_and_a_condition_make_an_entry(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    lent = crib.lend(tool, order, condition="接頭磨損，可用")
    loan = crib.loan(lent.loan_id)
    assert (loan.tool_id, loan.order_id, loan.borrower_id) == (
        tool.id,
        order.id,
        crib.house.technician.staff_id,
    )
    assert (loan.lent_by_id, loan.condition_out) == (crib.house.clerk.staff_id, "接頭磨損，可用")
    assert loan.out_at == crib.house.clock.now()
    assert crib.tool(tool.id).state is ToolState.ON_LOAN
    assert lent.loan == 2611240001


@pytest.mark.parametrize(
    "state",
    [
        OrderState.DISPATCHED,
        OrderState.STARTED,
        OrderState.WAITING_PARTS,
        OrderState.WAITING_CONFIRMATION,
    ],
)
def test_a_car_under_work_takes_tools(crib: Crib, state: OrderState) -> None:
    assert crib.lend(crib.a_tool(), crib.an_order(state)).borrower == "張家銘"


@pytest.mark.parametrize("state", [OrderState.CONFIRMED, OrderState.FINISHED, OrderState.DELIVERED])
def test_a_car_nobody_works_on_takes_no_tools(crib: Crib, state: OrderState) -> None:
    tool, order = crib.a_tool(), crib.an_order(state)
    with pytest.raises(OrderTakesNoTools):
        crib.lend(tool, order)
    refuses(crib, OrderTakesNoTools, "R2.3.5a")
    assert crib.tool(tool.id).state is ToolState.IN_CRIB


def test_a_tool_that_is_out_goes_to_nobody_else(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    with pytest.raises(ToolOut) as refused:
        crib.lend(tool, order, crib.house.other_technician)
    assert refused.value.facts == {"tool": "T-0001", "borrower": "張家銘", "order": order.shown_number}
    assert (refused.value.clause, crib.count_loans()) == ("R2.3.5a", 1)


def test_a_lost_tool_is_not_lent(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    with pytest.raises(ToolNotInCrib):
        crib.lend(tool, crib.an_order(), crib.house.other_technician)
    assert (ToolNotInCrib.clause, crib.count_loans()) == ("R2.3.5a", 1)


def test_a_retired_tool_is_not_lent(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.house.do(crib.house.parts_manager, retire_tool, RetireTool(tool_id=tool.id, reason="報廢"))
    with pytest.raises(ToolRetired):
        crib.lend(tool, crib.an_order())
    refuses(crib, ToolRetired, "R2.3.5a")


def test_an_entry_without_a_condition_is_not_complete(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    with pytest.raises(ConditionMissing):
        crib.lend(tool, order, condition="  ")
    refuses(crib, ConditionMissing, "R2.3.5a")


def test_a_borrower_with_an_overdue_tool_takes_no_further_one(crib: Crib) -> None:
    first, second = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100")
    finished, started = crib.an_order(), crib.an_order()
    crib.lend(first, finished)
    crib.set_state(finished, OrderState.FINISHED)
    with pytest.raises(BorrowerHasOverdueTool) as refused:
        crib.lend(second, started)
    assert refused.value.clause == "R2.3.5b"
    assert refused.value.facts == {"person": "張家銘", "tool": "T-0001", "order": finished.shown_number}
    assert crib.tool(second.id).state is ToolState.IN_CRIB
    assert crib.lend(second, started, crib.house.other_technician).borrower == "許文彬"


def test_bringing_the_overdue_tool_back_frees_the_borrower(crib: Crib) -> None:
    first, second, order = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100"), crib.an_order()
    crib.lend(first, order)
    crib.house.clock.move(TO_THE_EVENING)
    with pytest.raises(BorrowerHasOverdueTool):
        crib.lend(second, order)
    crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=first.id, condition="完好"))
    assert crib.lend(second, order).tool_id == second.id


def test_reporting_the_loss_does_not_free_the_borrower(crib: Crib) -> None:
    first, second, order = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100"), crib.an_order()
    crib.lend(first, order)
    crib.house.clock.move(TO_THE_EVENING)
    crib.house.do(crib.house.parts_manager, report_lost, ReportLost(tool_id=first.id))
    with pytest.raises(BorrowerHasOverdueTool):
        crib.lend(second, order)


def test_several_tools_that_are_not_overdue_are_nobodys_concern(crib: Crib) -> None:
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    assert crib.lend(crib.a_tool("活塞環壓縮器", "PR-100"), order).tool == "T-0002"


def test_the_badge_of_somebody_who_left_is_refused(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    with crib.house.session() as session, session.begin():
        session.get_one(StaffMember, crib.house.technician.staff_id).active = False
    with pytest.raises(BorrowerHasLeft):
        crib.lend(tool, order)
    refuses(crib, BorrowerHasLeft, "R2.3.5a")


@pytest.mark.parametrize("wrong", ["tool", "borrower", "card"])
def test_each_code_must_be_the_one_printed_for_its_object(crib: Crib, wrong: str) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    codes = {"tool": tool.code, "borrower": crib.badge(crib.house.technician), "card": order.code}
    right = codes[wrong]
    codes[wrong] = ScanCode(right.kind, right.number, (right.tag + 1) % 10_000)
    with pytest.raises(NotAScanCode):
        crib.house.do(crib.house.clerk, lend_tool, LendTool(**codes, condition="完好"))
    codes[wrong] = ScanCode(ScanKind.BIN, right.number, right.tag)
    with pytest.raises(NotAScanCode):
        crib.house.do(crib.house.clerk, lend_tool, LendTool(**codes, condition="完好"))
    assert crib.count_loans() == 0


def test_a_technician_enters_a_loan_for_himself(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    assert crib.lend(tool, order, by=crib.house.technician).borrower == "張家銘"


def test_a_technician_enters_no_loan_for_a_colleague(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    with pytest.raises(OnlyForYourself):
        crib.lend(tool, order, crib.house.other_technician, by=crib.house.technician)
    refuses(crib, OnlyForYourself, "R2.3.5a")


def test_reception_lends_no_tools(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    with pytest.raises(NotYourRight):
        crib.lend(tool, order, by=crib.house.advisor)
    refuses(crib, NotYourRight, "X2")
