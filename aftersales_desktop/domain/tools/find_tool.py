"""How verbs and lookups get hold of a tool, its loan and the person whose badge was scanned."""

from sqlalchemy import exists, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.overdue import open_loan, overdue_loan
from aftersales_desktop.domain.tools.refusals import UnknownTool
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic


def find_tool(work: Work, tool_id: int) -> SpecialTool:
    """Fetch a tool by its id.

    Raises:
        UnknownTool: There is none.

    """
    tool = work.session.get(SpecialTool, tool_id)
    if tool is None:
        raise UnknownTool(tool=f"#{tool_id}")
    work.concerns(Topic.TOOLS, tool.id)
    return tool


def tool_on_label(work: Work, label: ScanCode) -> SpecialTool:
    """Fetch the tool whose label was scanned.

    Raises:
        NotAScanCode: It is no tool label, or not the one printed for this tool.

    """
    tool = work.session.scalar(select(SpecialTool).where(SpecialTool.number == label.number))
    if label.kind is not ScanKind.TOOL or tool is None or tool.tag != label.tag:
        raise NotAScanCode(text=label.text)
    work.concerns(Topic.TOOLS, tool.id)
    return tool


def person_on_badge(work: Work, badge: ScanCode) -> StaffMember:
    """Fetch the person whose badge was scanned, whether still here or not.

    Raises:
        NotAScanCode: It is no badge, or one that has been replaced.

    """
    person = work.session.scalar(select(StaffMember).where(StaffMember.number == badge.number))
    if badge.kind is not ScanKind.BADGE or person is None or person.badge_tag != badge.tag:
        raise NotAScanCode(text=badge.text)
    return person


def loan_of(work: Work, tool: SpecialTool) -> ToolLoan | None:
    """Fetch the loan under which a tool is out; None when it is not."""
    return work.session.scalar(select(ToolLoan).where(ToolLoan.tool_id == tool.id, open_loan()))


def loss_of(work: Work, tool: SpecialTool) -> ToolLoan | None:
    """Fetch the loan under which a tool was lost last; None when it never was."""
    lost = select(ToolLoan).where(ToolLoan.tool_id == tool.id, ToolLoan.lost_at.is_not(None))
    return work.session.scalar(lost.order_by(ToolLoan.id.desc()).limit(1))


def hindering_loan(work: Work, person: StaffMember) -> ToolLoan | None:
    """Fetch the person's oldest loan that forbids a further one (R2.3.5b, R2.3.5d).

    An overdue loan forbids it, and so does a loss until it is made good: only then is its loan closed.
    """
    settled = exists().where(
        ToolCompensation.loan_id == ToolLoan.id, ToolCompensation.settled_at.is_not(None)
    )
    unsettled_loss = ToolLoan.lost_at.is_not(None) & ToolLoan.back_at.is_(None) & ~settled
    hindering = (
        select(ToolLoan)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .where(ToolLoan.borrower_id == person.id, overdue_loan(work.now()) | unsettled_loss)
    )
    return work.session.scalar(hindering.order_by(ToolLoan.id).limit(1))
