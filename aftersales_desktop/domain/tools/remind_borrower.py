"""A borrower is reminded of a tool, with name and time before the technician's eyes (R2.3.5b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import find_tool, loan_of
from aftersales_desktop.domain.tools.refusals import ToolNotOut
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

REMINDED = QT_TRANSLATE_NOOP("Words", "borrower reminded")


@dataclass(frozen=True, kw_only=True)
class RemindBorrower:
    """Which tool should come back."""

    tool_id: int


@dataclass(frozen=True, kw_only=True)
class BorrowerReminded:
    """Who sees the reminder at the floor terminal."""

    tool: str
    tool_name: str
    borrower: str


@verb(roles=(Role.WORKSHOP_MANAGER, Role.TEAM_LEADER, Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.5b")
def remind_borrower(work: Work, order: RemindBorrower) -> BorrowerReminded:
    """Leave a reminder; nothing is sent out of the house.

    Raises:
        ToolNotOut: Nobody has the tool.

    """
    tool = find_tool(work, order.tool_id)
    loan = loan_of(work, tool)
    if loan is None:
        raise ToolNotOut(tool=tool.shown_number, state=tool.state)
    borrower = work.session.get_one(StaffMember, loan.borrower_id)
    work.note(Topic.TOOLS, tool.id, REMINDED, order_id=loan.order_id, new=borrower.name)
    return BorrowerReminded(tool=tool.shown_number, tool_name=tool.name, borrower=borrower.name)
