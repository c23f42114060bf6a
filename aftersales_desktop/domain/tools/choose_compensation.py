"""How a lost tool is made good is chosen: its original price or the same model, nothing else (R2.3.5c)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.find_tool import find_tool, loss_of
from aftersales_desktop.domain.tools.refusals import AlreadyMadeGood, PriceUnknown, ToolNotLost
from aftersales_desktop.domain.tools.special_tool import GONE, MISSING, SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import CompensationKind, ToolCompensation, ToolLoan
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHOSEN = QT_TRANSLATE_NOOP("Words", "compensation chosen")


@dataclass(frozen=True, kw_only=True)
class ChooseCompensation:
    """Which lost tool, and how it is made good."""

    tool_id: int
    kind: CompensationKind


@dataclass(frozen=True, kw_only=True)
class CompensationChosen:
    """What the borrower now owes: money, or a tool of this model."""

    loan_id: int
    tool: str
    kind: CompensationKind
    amount: Money
    model: str


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.5c")
def choose_compensation(work: Work, order: ChooseCompensation) -> CompensationChosen:
    """Choose, or choose again until something has been received.

    Raises:
        ToolNotLost: It has not been reported lost.
        AlreadyMadeGood: The loss is settled.
        PriceUnknown: The original price stands nowhere.

    """
    tool = find_tool(work, order.tool_id)
    loan = lost_loan(work, tool)
    if order.kind is CompensationKind.ORIGINAL_PRICE and tool.price == Money.ZERO:
        raise PriceUnknown(tool=tool.shown_number)
    compensation = chosen_for(work, loan)
    if compensation is None:
        compensation = ToolCompensation(
            loan_id=loan.id,
            kind=order.kind,
            amount=tool.price,
            chosen_by_id=work.actor.staff_id,
            chosen_at=work.now(),
        )
        work.session.add(compensation)
    compensation.kind = order.kind
    compensation.amount = tool.price if order.kind is CompensationKind.ORIGINAL_PRICE else Money.ZERO
    compensation.chosen_by_id = work.actor.staff_id
    compensation.chosen_at = work.now()
    tool.state = ToolState.COMPENSATION_DUE
    work.note(Topic.TOOLS, tool.id, CHOSEN, order_id=loan.order_id, new=order.kind.value)
    return CompensationChosen(
        loan_id=loan.id,
        tool=tool.shown_number,
        kind=order.kind,
        amount=compensation.amount,
        model=tool.model,
    )


def lost_loan(work: Work, tool: SpecialTool) -> ToolLoan:
    """Fetch the loan of a loss that is still to be made good.

    Raises:
        ToolNotLost: The tool has not been reported lost.
        AlreadyMadeGood: It was, and that is settled.

    """
    loan = loss_of(work, tool)
    if loan is not None and tool.state in MISSING:
        return loan
    if loan is not None and loan.back_at is None and tool.state in GONE:
        raise AlreadyMadeGood(tool=tool.shown_number)
    raise ToolNotLost(tool=tool.shown_number, state=tool.state)


def chosen_for(work: Work, loan: ToolLoan) -> ToolCompensation | None:
    """Fetch what was chosen for a loss; None while nothing was."""
    return work.session.scalar(select(ToolCompensation).where(ToolCompensation.loan_id == loan.id))
