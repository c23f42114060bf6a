"""Nobody leaves the staff with the house's tools: they come back or are reported lost first (R2.3.5b-c)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.leaving import before_leaving
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.refusals import ToolsStillOut
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan


@before_leaving
def check_no_tool_is_out(work: Work, person: StaffMember) -> None:
    """Refuse while a special tool is out.

    Raises:
        ToolsStillOut: The refusal names the tools.

    """
    names = work.session.scalars(
        select(SpecialTool.name)
        .join(ToolLoan, ToolLoan.tool_id == SpecialTool.id)
        .where(ToolLoan.borrower_id == person.id, ToolLoan.back_at.is_(None), ToolLoan.lost_at.is_(None))
        .order_by(ToolLoan.id)
    ).all()
    if names:
        raise ToolsStillOut(person=person.name, tools="、".join(names))
