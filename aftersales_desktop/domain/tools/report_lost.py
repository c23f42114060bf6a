"""A tool that was not returned in time cannot be found: the borrower is liable (R2.3.5c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import find_tool, loan_of
from aftersales_desktop.domain.tools.liable import hold_liable
from aftersales_desktop.domain.tools.overdue import overdue_reason
from aftersales_desktop.domain.tools.refusals import LoanNotOverdue, ToolNotOut
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SAYS_LOST = QT_TRANSLATE_NOOP("Notices", "{tool} is lost; {borrower} is liable: {price}, or the same model")
LOST = QT_TRANSLATE_NOOP("Words", "tool reported lost")


@dataclass(frozen=True, kw_only=True)
class ReportLost:
    """Which tool is not to be found."""

    tool_id: int


@dataclass(frozen=True, kw_only=True)
class ToolLost:
    """Who is liable, and for how much."""

    loan_id: int
    tool_id: int
    tool: str
    tool_name: str
    borrower: str
    price: Money


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.5c")
def report_lost(work: Work, order: ReportLost) -> ToolLost:
    """Record a loss and propose that the borrower makes it good; only an overdue loan can become one (SM5).

    Raises:
        ToolNotOut: Nobody has it.
        LoanNotOverdue: It may still be in use.

    """
    tool = find_tool(work, order.tool_id)
    loan = loan_of(work, tool)
    if loan is None:
        raise ToolNotOut(tool=tool.shown_number, state=tool.state)
    borrower = work.session.get_one(StaffMember, loan.borrower_id)
    job = find_order(work, loan.order_id)
    if overdue_reason(loan, job.state, work.now()) is None:
        raise LoanNotOverdue(tool=tool.shown_number, due=loan.due_at, borrower=borrower.name)
    loan.lost_at = work.now()
    tool.state = ToolState.LOST
    work.note(Topic.TOOLS, tool.id, LOST, order_id=job.id, new=borrower.name)
    message = Message(
        says=SAYS_LOST,
        about=Subject(SubjectKind.TOOL_LOAN, loan.id),
        facts={"tool": f"{tool.shown_number} {tool.name}", "borrower": borrower.name, "price": tool.price},
        clause="R2.3.5c",
        order_id=job.id,
    )
    hold_liable(work, loan, tool, job)
    tell(work, borrower.id, message)
    tell(work, Role.WORKSHOP_MANAGER, message)
    return ToolLost(
        loan_id=loan.id,
        tool_id=tool.id,
        tool=tool.shown_number,
        tool_name=tool.name,
        borrower=borrower.name,
        price=tool.price,
    )
