"""D18: a lost tool is proposed as its borrower's compensation, with evidence, and ends with the loss (X7)."""

from sqlalchemy import select

from aftersales_desktop.boards.inbox import inbox_count
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.domain.tools.find_tool_again import FindToolAgain, find_tool_again
from aftersales_desktop.domain.tools.settle_compensation import ToolReceived
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.sanctions.builders import confirm, verify
from tests.domain.tools.builders import Crib
from tests.domain.tools.test_compensation import PAID, choose, settle


def the_sanction(crib: Crib) -> Sanction:
    with crib.house.session() as session:
        return session.scalars(select(Sanction)).one()


def last_step(crib: Crib) -> SanctionStep:
    with crib.house.session() as session:
        return session.scalars(select(SanctionStep).order_by(SanctionStep.id.desc()).limit(1)).one()


def test_a_lost_tool_is_proposed_as_its_borrowers_compensation(crib: Crib) -> None:
    tool = crib.a_tool()
    lost = crib.lose(tool)
    found = the_sanction(crib)
    assert (found.clause, found.measure, found.amount) == ("R2.3.5c", Measure.COMPENSATION, Money.of(480))
    assert (found.person_id, found.by_program) == (crib.house.technician.staff_id, True)
    assert found.subject == Subject(SubjectKind.TOOL_LOAN, lost.loan_id)
    assert "FP-2210" in found.evidence
    assert "480.00" in found.evidence
    assert found.state is SanctionState.PROPOSED


def test_a_loss_made_good_settles_what_was_confirmed_with_its_receipt(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    sanction_id = the_sanction(crib).id
    verify(crib.house, sanction_id)
    assert confirm(crib.house, sanction_id) is SanctionState.CONFIRMED
    choose(crib, tool, CompensationKind.ORIGINAL_PRICE)
    settle(crib, tool, PAID)
    assert the_sanction(crib).state is SanctionState.SETTLED
    assert last_step(crib).reference == PAID.receipt


def test_what_was_made_good_before_is_settled_by_its_confirmation(crib: Crib) -> None:
    """Nobody pays twice because the managers were slower than the borrower."""
    tool = crib.a_tool()
    crib.lose(tool)
    choose(crib, tool, CompensationKind.SAME_MODEL)
    received = ToolReceived(model="FP-2210", condition="全新")
    settled = settle(crib, tool, received, crib.house.parts_manager)
    assert the_sanction(crib).state is SanctionState.PROPOSED
    sanction_id = the_sanction(crib).id
    verify(crib.house, sanction_id)
    confirm(crib.house, sanction_id)
    assert the_sanction(crib).state is SanctionState.SETTLED
    assert (last_step(crib).step, last_step(crib).reference) == (StepTaken.SETTLED, settled.new_tool)


def test_a_tool_found_again_takes_the_proposal_out_of_every_inbox(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    assert crib.house.ask(crib.house.manager, inbox_count).waiting == 1
    crib.house.do(crib.house.clerk, find_tool_again, FindToolAgain(tool_id=tool.id, condition="有灰塵"))
    assert the_sanction(crib).state is SanctionState.DISMISSED
    assert crib.house.ask(crib.house.manager, inbox_count).waiting == 0
    crib.lose(tool)
    with crib.house.session() as session:
        states = session.scalars(select(Sanction.state).order_by(Sanction.id)).all()
    assert states == [SanctionState.DISMISSED, SanctionState.PROPOSED]
