"""A tool reported lost turns up before the loss was made good: nothing is owed any more (R2.3.5c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.tools.choose_compensation import chosen_for, lost_loan
from aftersales_desktop.domain.tools.find_tool import find_tool
from aftersales_desktop.domain.tools.liable import no_longer_lost
from aftersales_desktop.domain.tools.refusals import ConditionMissing
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

FOUND = QT_TRANSLATE_NOOP("Words", "tool found again")


@dataclass(frozen=True, kw_only=True)
class FindToolAgain:
    """Which tool turned up, and what it looks like."""

    tool_id: int
    condition: str


@dataclass(frozen=True, kw_only=True)
class ToolFound:
    """The tool is in the crib again and its loan closed."""

    loan_id: int
    tool_id: int
    tool: str
    tool_name: str
    place: str


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.5c")
def find_tool_again(work: Work, order: FindToolAgain) -> ToolFound:
    """Put a lost tool back into the crib; the register keeps that it was lost and found.

    Raises:
        ToolNotLost: It was not lost.
        AlreadyMadeGood: The loss is settled; what turns up now is a new tool.
        ConditionMissing: Nothing is said of its condition.

    """
    tool = find_tool(work, order.tool_id)
    loan = lost_loan(work, tool)
    if not order.condition.strip():
        raise ConditionMissing(tool=tool.shown_number)
    owed = chosen_for(work, loan)
    if owed is not None:
        work.session.delete(owed)
    loan.back_at = work.now()
    loan.condition_back = order.condition.strip()
    loan.received_by_id = work.actor.staff_id
    tool.state = ToolState.IN_CRIB
    tool.condition = order.condition.strip()
    no_longer_lost(work, loan)
    work.note(Topic.TOOLS, tool.id, FOUND, order_id=loan.order_id, new=tool.condition)
    return ToolFound(
        loan_id=loan.id, tool_id=tool.id, tool=tool.shown_number, tool_name=tool.name, place=tool.place
    )
