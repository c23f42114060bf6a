"""A special tool comes back to the crib and is looked at (R2.3.5b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import find_tool, loan_of
from aftersales_desktop.domain.tools.overdue import overdue_reason
from aftersales_desktop.domain.tools.refusals import ConditionMissing, ToolNotOut
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

BACK = QT_TRANSLATE_NOOP("Words", "tool returned")


@dataclass(frozen=True, kw_only=True)
class TakeBackTool:
    """Which tool, and what it looks like now."""

    tool_id: int
    condition: str


@dataclass(frozen=True, kw_only=True)
class ToolTakenBack:
    """The closed line of the register."""

    loan_id: int
    loan: int
    tool_id: int
    tool: str
    tool_name: str
    place: str
    borrower: str
    order: str
    condition: str
    condition_out: str
    was_overdue: bool


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.5b")
def take_back_tool(work: Work, order: TakeBackTool) -> ToolTakenBack:
    """Take a tool back, whether in time or late; its condition is checked.

    Raises:
        ToolNotOut: It is not on loan; a lost tool that turns up is found again, not returned.
        ConditionMissing: Nothing is said of its condition.

    """
    tool = find_tool(work, order.tool_id)
    loan = loan_of(work, tool)
    if loan is None:
        raise ToolNotOut(tool=tool.shown_number, state=tool.state)
    condition = order.condition.strip()
    if not condition:
        raise ConditionMissing(tool=tool.shown_number)
    job = find_order(work, loan.order_id)
    late = overdue_reason(loan, job.state, work.now()) is not None
    loan.back_at = work.now()
    loan.condition_back = condition
    loan.received_by_id = work.actor.staff_id
    tool.state = ToolState.IN_CRIB
    tool.condition = condition
    work.note(Topic.TOOLS, tool.id, BACK, order_id=job.id, old=loan.condition_out, new=condition)
    return ToolTakenBack(
        loan_id=loan.id,
        loan=loan.number,
        tool_id=tool.id,
        tool=tool.shown_number,
        tool_name=tool.name,
        place=tool.place,
        borrower=work.session.get_one(StaffMember, loan.borrower_id).name,
        order=job.shown_number,
        condition=condition,
        condition_out=loan.condition_out,
        was_overdue=late,
    )
