"""T27: a tool lost after it was overdue is made good by its original price or the same model."""

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.tools.choose_compensation import (
    ChooseCompensation,
    choose_compensation,
)
from aftersales_desktop.domain.tools.find_tool_again import FindToolAgain, find_tool_again
from aftersales_desktop.domain.tools.refusals import (
    AlreadyMadeGood,
    ConditionMissing,
    KindNotChosen,
    LoanNotOverdue,
    NotTheOwedAmount,
    NotTheSameModel,
    PriceUnknown,
    ReceiptMissing,
    ToolNotLost,
    ToolNotOut,
)
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.tools.settle_compensation import (
    CompensationSettled,
    MoneyReceived,
    SettleCompensation,
    ToolReceived,
    settle_compensation,
)
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from tests.domain.tools.builders import Crib

PAID = MoneyReceived(amount=Money.of(480), receipt="RC-261124-0031")


def choose(crib: Crib, tool: SpecialTool, kind: CompensationKind) -> None:
    crib.house.do(
        crib.house.parts_manager, choose_compensation, ChooseCompensation(tool_id=tool.id, kind=kind)
    )


def settle(
    crib: Crib, tool: SpecialTool, received: MoneyReceived | ToolReceived, by: Actor | None = None
) -> CompensationSettled:
    order = SettleCompensation(tool_id=tool.id, received=received)
    return crib.house.do(by or crib.house.cashier, settle_compensation, order)


def test_a_tool_in_use_is_not_reported_lost(crib: Crib) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order())
    with pytest.raises(LoanNotOverdue) as refused:
        crib.house.do(crib.house.parts_manager, report_lost, ReportLost(tool_id=tool.id))
    assert refused.value.clause == "R2.3.5c"
    assert crib.loan(lent.loan_id).lost_at is None


def test_a_tool_in_the_crib_is_not_reported_lost(crib: Crib) -> None:
    tool = crib.a_tool()
    with pytest.raises(ToolNotOut):
        crib.house.do(crib.house.parts_manager, report_lost, ReportLost(tool_id=tool.id))


def test_an_overdue_tool_is_reported_lost_with_its_borrower_and_price(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    crib.set_state(order, OrderState.FINISHED)
    lost = crib.house.do(crib.house.parts_manager, report_lost, ReportLost(tool_id=tool.id))
    assert (lost.borrower, lost.price) == ("張家銘", Money.of(480))
    assert crib.tool(tool.id).state is ToolState.LOST
    assert crib.loan(lost.loan_id).lost_at == crib.house.clock.now()


def test_only_the_parts_manager_reports_a_loss_and_chooses(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    for somebody in (crib.house.clerk, crib.house.technician, crib.house.cashier):
        with pytest.raises(NotYourRight):
            crib.house.do(somebody, report_lost, ReportLost(tool_id=tool.id))
        order = ChooseCompensation(tool_id=tool.id, kind=CompensationKind.SAME_MODEL)
        with pytest.raises(NotYourRight):
            crib.house.do(somebody, choose_compensation, order)
    assert crib.tool(tool.id).state is ToolState.LOST


def test_another_model_does_not_replace_the_lost_tool(crib: Crib) -> None:
    tool = crib.a_tool()
    lost = crib.lose(tool)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    with pytest.raises(NotTheSameModel) as refused:
        settle(crib, tool, ToolReceived(model="FP-3300", condition="全新"))
    assert refused.value.clause == "R2.3.5d"
    owed = crib.compensation(lost.loan_id)
    assert owed is not None
    assert owed.settled_at is None
    assert crib.tool(tool.id).state is ToolState.COMPENSATION_DUE


@pytest.mark.parametrize("written", ["FP-2210", "fp 2210", "ＦＰ－２２１０"])
def test_the_same_model_replaces_the_lost_tool(crib: Crib, written: str) -> None:
    tool = crib.a_tool()
    lost = crib.lose(tool)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    received = ToolReceived(model=written, condition="全新", serial="S-77")
    settled = settle(crib, tool, received, crib.house.parts_manager)
    assert crib.tool(tool.id).state is ToolState.REPLACED
    new = crib.tool(settled.new_tool_id or 0)
    assert (new.state, new.model, new.price) == (ToolState.IN_CRIB, "FP-2210", Money.of(480))
    assert (new.replaces_id, new.serial, new.place) == (tool.id, "S-77", "架 2-04")
    owed = crib.compensation(lost.loan_id)
    assert owed is not None
    assert (owed.new_tool_id, owed.settled_at) == (new.id, crib.house.clock.now())


def test_the_original_price_settles_the_loss(crib: Crib) -> None:
    tool = crib.a_tool()
    lost = crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    settled = settle(crib, tool, PAID)
    assert (settled.amount, settled.new_tool_id) == (Money.of(480), None)
    assert crib.tool(tool.id).state is ToolState.RETIRED
    owed = crib.compensation(lost.loan_id)
    assert owed is not None
    assert (owed.receipt, owed.settled_by_id) == ("RC-261124-0031", crib.house.cashier.staff_id)


def test_settling_frees_the_borrower(crib: Crib) -> None:
    tool, other = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100")
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    settle(crib, tool, PAID)
    assert crib.lend(other, crib.an_order()).borrower == "張家銘"


@pytest.mark.parametrize("amount", ["479.99", "400", "500"])
def test_no_other_amount_settles_it(crib: Crib, amount: str) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    with pytest.raises(NotTheOwedAmount):
        settle(crib, tool, MoneyReceived(amount=Money.of(amount), receipt="RC-1"))
    assert NotTheOwedAmount.clause == "R2.3.5c"
    assert crib.tool(tool.id).state is ToolState.COMPENSATION_DUE


def test_money_without_a_receipt_is_refused(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    with pytest.raises(ReceiptMissing):
        settle(crib, tool, MoneyReceived(amount=Money.of(480), receipt=" "))
    assert crib.tool(tool.id).state is ToolState.COMPENSATION_DUE


def test_what_is_received_must_be_what_was_chosen_and_the_choice_may_be_changed(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    with pytest.raises(KindNotChosen):
        settle(crib, tool, PAID)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    assert settle(crib, tool, PAID).kind is CompensationKind.ORIGINAL_PRICE


def test_a_replacement_is_looked_at(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    with pytest.raises(ConditionMissing):
        settle(crib, tool, ToolReceived(model="FP-2210", condition=""))


def test_nothing_is_settled_before_it_is_chosen(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    with pytest.raises(ToolNotLost):
        settle(crib, tool, PAID)


def test_a_loss_is_settled_once(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    settle(crib, tool, PAID)
    with pytest.raises(AlreadyMadeGood):
        settle(crib, tool, PAID)
    with pytest.raises(AlreadyMadeGood):
        choose(crib, tool, CompensationKind.SAME_MODEL)


def test_a_tool_without_a_price_can_only_be_replaced(crib: Crib) -> None:
    tool = crib.a_tool(price="0")
    crib.lose(tool)
    with pytest.raises(PriceUnknown):
        choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    assert crib.tool(tool.id).state is ToolState.COMPENSATION_DUE


def test_a_clerk_receives_no_compensation(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    with pytest.raises(NotYourRight):
        settle(crib, tool, PAID, crib.house.clerk)


def test_a_tool_found_again_is_owed_by_nobody(crib: Crib) -> None:
    tool = crib.a_tool()
    lost = crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    crib.house.do(crib.house.clerk, find_tool_again, FindToolAgain(tool_id=tool.id, condition="有灰塵"))
    assert crib.tool(tool.id).state is ToolState.IN_CRIB
    assert crib.compensation(lost.loan_id) is None
    loan = crib.loan(lost.loan_id)
    assert loan.lost_at is not None
    assert loan.back_at == crib.house.clock.now()
    assert crib.lend(tool, crib.an_order()).tool_id == tool.id


def test_only_a_lost_tool_is_found_again(crib: Crib) -> None:
    tool = crib.a_tool()
    with pytest.raises(ToolNotLost):
        crib.house.do(crib.house.clerk, find_tool_again, FindToolAgain(tool_id=tool.id, condition="好"))
    crib.lose(tool)
    with pytest.raises(ConditionMissing):
        crib.house.do(crib.house.clerk, find_tool_again, FindToolAgain(tool_id=tool.id, condition=""))
    with pytest.raises(NotYourRight):
        crib.house.do(crib.house.technician, find_tool_again, FindToolAgain(tool_id=tool.id, condition="好"))
    assert crib.tool(tool.id).state is ToolState.LOST


def test_a_tool_found_after_the_loss_was_made_good_is_a_new_one(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    settle(crib, tool, PAID)
    with pytest.raises(AlreadyMadeGood):
        crib.house.do(crib.house.clerk, find_tool_again, FindToolAgain(tool_id=tool.id, condition="好"))
