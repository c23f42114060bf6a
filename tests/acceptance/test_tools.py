"""Special tools: whoever keeps one too long is warned, whoever loses one makes it good (T26, T27)."""

from datetime import timedelta

import pytest

from aftersales_desktop.domain.people.dismiss_staff import DismissStaff, dismiss_staff
from aftersales_desktop.domain.tools.choose_compensation import ChooseCompensation, choose_compensation
from aftersales_desktop.domain.tools.lend_tool import LendTool, lend_tool
from aftersales_desktop.domain.tools.lookups import overdue_warnings
from aftersales_desktop.domain.tools.overdue import OverdueReason
from aftersales_desktop.domain.tools.refusals import (
    BorrowerHasOverdueTool,
    NotTheOwedAmount,
    NotTheSameModel,
    ToolsStillOut,
)
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.tools.settle_compensation import (
    MoneyReceived,
    SettleCompensation,
    ToolReceived,
    settle_compensation,
)
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.domain.work_orders.clock_on import ClockOn, clock_on
from aftersales_desktop.domain.work_orders.refusals_floor import ClockStillRuns
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode
from tests.acceptance.day import Day, Visit, labour
from tests.acceptance.refused import refused

EVENING = timedelta(hours=10)


def lent(day: Day, label: ScanCode, visit: Visit) -> None:
    """Lend the tool to the technician for the car."""
    day.house.do(day.house.clerk, lend_tool, entry(day, label, visit))


def entry(day: Day, label: ScanCode, visit: Visit) -> LendTool:
    """Fill in the register: label, badge, card and condition."""
    return LendTool(tool=label, borrower=day.badge(day.house.technician), card=visit.card, condition="完好")


def lost(day: Day) -> int:
    """Let a tool worth 480 be lent, not come back and not be found."""
    tool_id, label = day.a_tool(price="480")
    lent(day, label, day.started(labour()))
    day.house.clock.move(EVENING)
    day.house.do(day.house.parts_manager, report_lost, ReportLost(tool_id=tool_id))
    return tool_id


def choose(day: Day, tool_id: int, kind: CompensationKind) -> None:
    """Choose how the loss is made good."""
    day.house.do(day.house.parts_manager, choose_compensation, ChooseCompensation(tool_id=tool_id, kind=kind))


def test_t26_technician_and_workshop_manager_are_warned_when_the_order_is_finished(day: Day) -> None:
    tool_id, label = day.a_tool()
    visit = day.started(labour())
    house = day.house
    lent(day, label, visit)
    assert house.ask(house.technician, overdue_warnings) == ()
    day.do_the_labour(visit)
    day.finish(visit)
    for warned in (house.technician, house.manager):
        (warning,) = house.ask(warned, overdue_warnings)
        assert (warning.tool_id, warning.overdue) == (tool_id, OverdueReason.ORDER_FINISHED)
    assert house.ask(house.other_technician, overdue_warnings) == ()
    _, second = day.a_tool()
    next_car = day.started(labour(), plate="粵B·5H618")
    further = entry(day, second, next_car)
    refused(house, house.clerk, lend_tool, further, reason=BorrowerHasOverdueTool, clause="R2.3.5b")
    house.do(house.clerk, take_back_tool, TakeBackTool(tool_id=tool_id, condition="完好"))
    assert house.ask(house.manager, overdue_warnings) == ()
    house.do(house.clerk, lend_tool, further)


def test_t27_another_model_does_not_make_a_loss_good_but_the_same_one_does(day: Day) -> None:
    tool_id = lost(day)
    choose(day, tool_id, CompensationKind.SAME_MODEL)
    other = SettleCompensation(tool_id=tool_id, received=ToolReceived(model="FP-2300", condition="全新"))
    crib = day.house.parts_manager
    refused(day.house, crib, settle_compensation, other, reason=NotTheSameModel, clause="R2.3.5d")
    same = SettleCompensation(tool_id=tool_id, received=ToolReceived(model="FP-2210", condition="全新"))
    assert day.house.do(crib, settle_compensation, same).new_tool == "T-0002"


@pytest.mark.parametrize("paid", ["479.99", "480.01", "0"])
def test_t27_the_original_price_is_paid_to_the_fen(day: Day, paid: str) -> None:
    tool_id = lost(day)
    choose(day, tool_id, CompensationKind.ORIGINAL_PRICE)
    wrong = SettleCompensation(tool_id=tool_id, received=MoneyReceived(amount=Money.of(paid), receipt="R-1"))
    cashier = day.house.cashier
    refused(day.house, cashier, settle_compensation, wrong, reason=NotTheOwedAmount, clause="R2.3.5c")
    right = SettleCompensation(tool_id=tool_id, received=MoneyReceived(amount=Money.of("480"), receipt="R-1"))
    assert day.house.do(cashier, settle_compensation, right).amount == Money.of("480")


def test_nobody_leaves_the_staff_with_a_tool_or_a_running_clock(day: Day) -> None:
    tool_id, label = day.a_tool()
    visit = day.started(labour())
    house, leaving = day.house, DismissStaff(staff_id=day.house.technician.staff_id)
    house.do(house.clerk, lend_tool, entry(day, label, visit))
    house.do(house.technician, clock_on, ClockOn(card=visit.card))
    refused(house, house.director, dismiss_staff, leaving, reason=ToolsStillOut, clause="R2.3.5b")
    house.do(house.clerk, take_back_tool, TakeBackTool(tool_id=tool_id, condition="完好"))
    refused(house, house.director, dismiss_staff, leaving, reason=ClockStillRuns, clause="X2")
    day.do_the_labour(visit)
    house.do(house.director, dismiss_staff, leaving)
