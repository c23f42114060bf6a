"""A lost tool is made good: the original price is paid, or the same model comes into the crib (R2.3.5d)."""

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.add_tool import AddTool, enter_tool
from aftersales_desktop.domain.tools.choose_compensation import chosen_for, lost_loan
from aftersales_desktop.domain.tools.find_tool import find_tool
from aftersales_desktop.domain.tools.liable import loss_made_good, reference_of
from aftersales_desktop.domain.tools.refusals import (
    ConditionMissing,
    KindNotChosen,
    NotTheOwedAmount,
    NotTheSameModel,
    ReceiptMissing,
    ToolNotLost,
)
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import CompensationKind, ToolCompensation, ToolLoan
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SETTLED = QT_TRANSLATE_NOOP("Words", "loss made good")


@dataclass(frozen=True, kw_only=True)
class MoneyReceived:
    """What was paid, and the number of its receipt."""

    amount: Money
    receipt: str


@dataclass(frozen=True, kw_only=True)
class ToolReceived:
    """The tool handed in instead, as its plate and a look at it say."""

    model: str
    condition: str
    serial: str = ""
    place: str = ""
    purchased_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class SettleCompensation:
    """Which lost tool, and what was received for it."""

    tool_id: int
    received: MoneyReceived | ToolReceived


@dataclass(frozen=True, kw_only=True)
class CompensationSettled:
    """The closed loan, and the tool that takes the lost one's place, if any."""

    loan_id: int
    tool: str
    kind: CompensationKind
    amount: Money
    new_tool_id: int | None
    new_tool: str


@verb(roles=(Role.CASHIER, Role.PARTS_MANAGER), clause="R2.3.5d")
def settle_compensation(work: Work, order: SettleCompensation) -> CompensationSettled:
    """Record what was received; then the loan is closed.

    Raises:
        ToolNotLost: Nothing is owed for it, or nothing has been chosen yet.
        AlreadyMadeGood: It is settled.
        KindNotChosen: The other way was chosen.
        NotTheOwedAmount, ReceiptMissing: Money must be the original price, with its receipt.
        NotTheSameModel, ConditionMissing: A tool must be the same model, and be looked at.

    """
    tool = find_tool(work, order.tool_id)
    loan = lost_loan(work, tool)
    owed = chosen_for(work, loan)
    if owed is None:
        raise ToolNotLost(tool=tool.shown_number, state=tool.state)
    new_tool = _receive(work, tool, owed, order.received)
    owed.settled_at = work.now()
    owed.settled_by_id = work.actor.staff_id
    owed.new_tool_id = new_tool.id if new_tool is not None else None
    tool.state = ToolState.RETIRED if new_tool is None else ToolState.REPLACED
    _note(work, tool, loan, owed, new_tool)
    loss_made_good(work, loan, reference_of(work, owed))
    return CompensationSettled(
        loan_id=loan.id,
        tool=tool.shown_number,
        kind=owed.kind,
        amount=owed.amount,
        new_tool_id=owed.new_tool_id,
        new_tool=new_tool.shown_number if new_tool is not None else "",
    )


def _receive(
    work: Work, tool: SpecialTool, owed: ToolCompensation, received: MoneyReceived | ToolReceived
) -> SpecialTool | None:
    money = isinstance(received, MoneyReceived)
    kind = CompensationKind.ORIGINAL_PRICE if money else CompensationKind.SAME_MODEL
    if owed.kind is not kind:
        raise KindNotChosen(tool=tool.shown_number, chosen=owed.kind, received=kind)
    if isinstance(received, MoneyReceived):
        _take_money(tool, owed, received)
        return None
    return _take_tool(work, tool, received)


def _take_money(tool: SpecialTool, owed: ToolCompensation, received: MoneyReceived) -> None:
    if received.amount != owed.amount:
        raise NotTheOwedAmount(amount=received.amount, tool=tool.shown_number, owed=owed.amount)
    if not received.receipt.strip():
        raise ReceiptMissing
    owed.receipt = received.receipt.strip()


def _take_tool(work: Work, tool: SpecialTool, received: ToolReceived) -> SpecialTool:
    if search_key(received.model) != search_key(tool.model):
        raise NotTheSameModel(model=received.model or "—", tool=tool.shown_number, wanted=tool.model)
    if not received.condition.strip():
        raise ConditionMissing(tool=tool.shown_number)
    entry = AddTool(
        name=tool.name,
        model=tool.model,
        place=received.place.strip() or tool.place,
        price=tool.price,
        serial=received.serial,
        condition=received.condition,
        purchased_on=received.purchased_on or work.today(),
        icon=tool.icon,
    )
    return enter_tool(work, entry, replaces=tool)


def _note(
    work: Work, tool: SpecialTool, loan: ToolLoan, owed: ToolCompensation, new_tool: SpecialTool | None
) -> None:
    received = f"{owed.amount} {owed.receipt}" if new_tool is None else new_tool.shown_number
    work.note(Topic.TOOLS, tool.id, SETTLED, order_id=loan.order_id, old=owed.kind.value, new=received)
