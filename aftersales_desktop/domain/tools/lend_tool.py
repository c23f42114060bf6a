"""A special tool goes out: its label, the borrower's badge and the job card make the entry (R2.3.5a)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import (
    find_tool,
    hindering_loan,
    loan_of,
    person_on_badge,
    tool_on_label,
)
from aftersales_desktop.domain.tools.overdue import UNDER_WORK, due_back
from aftersales_desktop.domain.tools.refusals import (
    BorrowerHasLeft,
    BorrowerHasOverdueTool,
    ConditionMissing,
    OnlyForYourself,
    OrderTakesNoTools,
    ToolNotInCrib,
    ToolOut,
    ToolRetired,
)
from aftersales_desktop.domain.tools.special_tool import GONE, SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.find_order import find_order, order_on_card
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LENT = QT_TRANSLATE_NOOP("Words", "tool lent")


@dataclass(frozen=True, kw_only=True)
class LendTool:
    """The three codes of an entry, and what the tool looks like when it goes out."""

    tool: ScanCode
    borrower: ScanCode
    card: ScanCode
    condition: str


@dataclass(frozen=True, kw_only=True)
class ToolLent:
    """The register's new line."""

    loan_id: int
    loan: int
    tool_id: int
    tool: str
    tool_name: str
    borrower: str
    order_id: int
    order: str
    due_at: datetime


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER, Role.TECHNICIAN), clause="R2.3.5a")
def lend_tool(work: Work, order: LendTool) -> ToolLent:
    """Lend a tool for an order under work; a technician may enter his own loan (SM5).

    Raises:
        NotAScanCode: A code is not of the kind wanted, or not the one printed for this object.
        ToolRetired, ToolOut, ToolNotInCrib: The tool does not lie in the crib.
        OrderTakesNoTools: Nobody works on that order.
        BorrowerHasLeft: The badge's person no longer works here.
        OnlyForYourself: A technician tried to lend to somebody else.
        BorrowerHasOverdueTool: The borrower has an overdue or lost tool (R2.3.5b).
        ConditionMissing: The entry says nothing of the tool's condition.

    """
    tool = tool_on_label(work, order.tool)
    _check_in_crib(work, tool)
    job = order_on_card(work, order.card)
    if job.state not in UNDER_WORK:
        raise OrderTakesNoTools(order=job.shown_number, state=job.state)
    borrower = person_on_badge(work, order.borrower)
    _check_borrower(work, borrower)
    if not order.condition.strip():
        raise ConditionMissing(tool=tool.shown_number)
    return _enter(work, tool, job, borrower, order.condition.strip())


def _check_in_crib(work: Work, tool: SpecialTool) -> None:
    if tool.state in GONE:
        raise ToolRetired(tool=tool.shown_number)
    loan = loan_of(work, tool)
    if loan is not None:
        borrower = work.session.get_one(StaffMember, loan.borrower_id)
        job = find_order(work, loan.order_id)
        raise ToolOut(tool=tool.shown_number, borrower=borrower.name, order=job.shown_number)
    if tool.state is not ToolState.IN_CRIB:
        raise ToolNotInCrib(tool=tool.shown_number, state=tool.state)


def _check_borrower(work: Work, borrower: StaffMember) -> None:
    if not borrower.active:
        raise BorrowerHasLeft(person=borrower.name)
    crib = work.actor.holds(Role.PARTS_CLERK, Role.PARTS_MANAGER)
    if not crib and borrower.id != work.actor.staff_id:
        raise OnlyForYourself(actor=work.actor.name, person=borrower.name)
    hindering = hindering_loan(work, borrower)
    if hindering is not None:
        tool = find_tool(work, hindering.tool_id)
        job = find_order(work, hindering.order_id)
        raise BorrowerHasOverdueTool(person=borrower.name, tool=tool.shown_number, order=job.shown_number)


def _enter(work: Work, tool: SpecialTool, job: WorkOrder, borrower: StaffMember, condition: str) -> ToolLent:
    loan = ToolLoan(
        number=next_number(work, "tool loan"),
        tool_id=tool.id,
        order_id=job.id,
        borrower_id=borrower.id,
        lent_by_id=work.actor.staff_id,
        out_at=work.now(),
        due_at=due_back(work),
        condition_out=condition,
    )
    work.session.add(loan)
    tool.state = ToolState.ON_LOAN
    tool.condition = condition
    work.session.flush()
    work.note(Topic.TOOLS, tool.id, LENT, order_id=job.id, new=borrower.name)
    return ToolLent(
        loan_id=loan.id,
        loan=loan.number,
        tool_id=tool.id,
        tool=tool.shown_number,
        tool_name=tool.name,
        borrower=borrower.name,
        order_id=job.id,
        order=job.shown_number,
        due_at=loan.due_at,
    )
