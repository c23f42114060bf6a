"""Who has which tool: for an order, for a borrower, and the warnings of overdue tools (R2.3.5b, T26)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Select, case, false, func, literal, or_, select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.row import MomentColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import (
    hindering_loan,
    person_on_badge,
    tool_on_label,
)
from aftersales_desktop.domain.tools.lookups_board import tool_named
from aftersales_desktop.domain.tools.overdue import (
    UNDER_WORK,
    OverdueReason,
    open_loan,
    out_or_overdue_since,
    overdue_loan,
    overdue_reason,
    overdue_since,
)
from aftersales_desktop.domain.tools.remind_borrower import REMINDED
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.standing import CRIB_EYES
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.find_order import order_on_card
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic

SEES_ALL_WARNINGS = (
    Role.WORKSHOP_MANAGER,
    Role.TEAM_LEADER,
    Role.PARTS_CLERK,
    Role.PARTS_MANAGER,
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
)
PAGE = 60
Loans = Select[ToolLoan, SpecialTool, WorkOrder, str, str]


class LoanView(StrEnum):
    """Which of the tools that are out a list shows."""

    ALL = "all"
    OVERDUE = "overdue"
    MINE = "mine"


@dataclass(frozen=True, kw_only=True)
class LoanOut:
    """A tool that is out: who has it, for which order, until when, and whether it is overdue.

    Attributes:
        overdue: Why it is overdue; None while it may be out.
        since: Overdue since, or out since.
        reminded_at: When somebody last reminded the borrower.

    """

    loan_id: int
    loan: int
    tool_id: int
    tool: str
    name: str
    place: str
    icon: str
    borrower_id: int
    borrower: str
    order_id: int
    order: str
    plate: str
    out_at: datetime
    due_at: datetime
    overdue: OverdueReason | None
    since: datetime
    reminded_at: datetime | None
    reminded_by: str


@dataclass(frozen=True, kw_only=True)
class ScannedTool:
    """A tool's label was scanned at the crib."""

    code: ScanCode
    tool_id: int
    tool: str
    name: str
    condition: str
    state: ToolState


@dataclass(frozen=True, kw_only=True)
class ScannedBorrower:
    """A badge was scanned at the crib; `hindered` says that this person may take nothing now."""

    code: ScanCode
    staff_id: int
    name: str
    hindered: bool


@dataclass(frozen=True, kw_only=True)
class ScannedOrder:
    """A job card was scanned at the crib."""

    code: ScanCode
    order_id: int
    order: str
    plate: str
    state: OrderState
    under_work: bool


@lookup(roles=ANY_STAFF)
def overdue_warnings(work: Work, after: LoanOut | None = None, limit: int = PAGE) -> tuple[LoanOut, ...]:
    """Warn of overdue tools: a technician of his own, the workshop manager and the crib of all (T26)."""
    return page_of_loans(work, _warned(work), after, limit)


@lookup(roles=ANY_STAFF)
def warnings_now(work: Work) -> int:
    """Count what `overdue_warnings` warns of."""
    return _count(work, _warned(work))


@lookup(roles=ANY_STAFF)
def tools_out_for_order(work: Work, order_id: int) -> tuple[LoanOut, ...]:
    """List the tools still out for an order; finishing it warns of them and is not held up (R2.3.5b)."""
    return _told(work, _open(open_loan() & (ToolLoan.order_id == order_id)).order_by(ToolLoan.id))


@lookup(roles=ANY_STAFF)
def loans_of_borrower(work: Work, staff_id: int) -> tuple[LoanOut, ...]:
    """List the tools a person has out now."""
    return _told(work, _open(open_loan() & (ToolLoan.borrower_id == staff_id)).order_by(ToolLoan.id))


@lookup(roles=CRIB_EYES)
def loans_out(
    work: Work,
    view: LoanView = LoanView.ALL,
    text: str = "",
    after: LoanOut | None = None,
    limit: int = PAGE,
) -> tuple[LoanOut, ...]:
    """Page through the tools that are out, overdue ones first, each group by how long.

    `text` is any part of tool, borrower, plate or order.
    """
    wanted = _seen(work, view)
    return page_of_loans(work, wanted & loan_named(text) if text.strip() else wanted, after, limit)


@lookup(roles=CRIB_EYES)
def loan_counts(work: Work) -> dict[LoanView, int]:
    """Count the tools that are out as each view has them."""
    return {view: _count(work, _seen(work, view)) for view in LoanView}


@lookup(roles=CRIB_EYES)
def scanned_at_crib(work: Work, code: ScanCode) -> ScannedTool | ScannedBorrower | ScannedOrder:
    """Say what a scanned code stands on, so that three scans in any order make one entry.

    Raises:
        NotAScanCode: It stands on nothing the crib knows.

    """
    if code.kind is ScanKind.BADGE:
        person = person_on_badge(work, code)
        hindered = hindering_loan(work, person) is not None
        return ScannedBorrower(code=code, staff_id=person.id, name=person.name, hindered=hindered)
    if code.kind is ScanKind.WORK_ORDER:
        return _scanned_order(work, code)
    tool = tool_on_label(work, code)
    return ScannedTool(
        code=code,
        tool_id=tool.id,
        tool=tool.shown_number,
        name=tool.name,
        condition=tool.condition,
        state=tool.state,
    )


def _scanned_order(work: Work, code: ScanCode) -> ScannedOrder:
    order = order_on_card(work, code)
    return ScannedOrder(
        code=code,
        order_id=order.id,
        order=order.shown_number,
        plate=work.session.get_one(Vehicle, order.vehicle_id).plate,
        state=order.state,
        under_work=order.state in UNDER_WORK,
    )


def _warned(work: Work) -> ColumnElement[bool]:
    wanted = overdue_loan(work.now())
    if not work.actor.holds(*SEES_ALL_WARNINGS):
        wanted = wanted & (ToolLoan.borrower_id == work.actor.staff_id)
    return wanted


def _seen(work: Work, view: LoanView) -> ColumnElement[bool]:
    if view is LoanView.OVERDUE:
        return overdue_loan(work.now())
    return (
        open_loan() & (ToolLoan.borrower_id == work.actor.staff_id) if view is LoanView.MINE else open_loan()
    )


def loan_named(text: str) -> ColumnElement[bool]:
    """Match any part of tool, borrower, plate or order of a loan."""
    plate = plate_key(text)
    return or_(
        tool_named(text.strip()),
        StaffMember.name.icontains(text.strip(), autoescape=True),
        Vehicle.plate_key.contains(plate, autoescape=True) if plate else false(),
        numbered(WorkOrder.number.expression, "RO", text),
    )


def _open(wanted: ColumnElement[bool]) -> Loans:
    return (
        select(ToolLoan, SpecialTool, WorkOrder, StaffMember.name, Vehicle.plate)
        .join(SpecialTool, SpecialTool.id == ToolLoan.tool_id)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .join(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(wanted)
    )


def page_of_loans(
    work: Work, wanted: ColumnElement[bool], after: LoanOut | None, limit: int
) -> tuple[LoanOut, ...]:
    """Read loans, overdue ones first, each group by how long; the query joins order, tool and people."""
    in_time = case((overdue_loan(work.now()), 0), else_=1)
    since, tie = out_or_overdue_since(work.now()), ToolLoan.id.expression
    query = _open(wanted).order_by(*sorted_by(in_time, since, tie)).limit(limit)
    if after is not None:
        last_since = literal(after.since, MomentColumn())
        last = ((in_time, int(after.overdue is None)), (since, last_since), (tie, after.loan_id))
        query = query.where(behind(last))
    return _told(work, query)


def _count(work: Work, wanted: ColumnElement[bool]) -> int:
    loans = select(func.count()).select_from(ToolLoan).join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
    return work.session.scalars(loans.where(wanted)).one()


def _told(work: Work, query: Loans) -> tuple[LoanOut, ...]:
    found = list(work.session.execute(query))
    reminders = _reminders(work, [tool.id for _, tool, *_ in found])
    return tuple(_loan_out(work, row, reminders) for row in found)


def _loan_out(
    work: Work,
    row: tuple[ToolLoan, SpecialTool, WorkOrder, str, str],
    reminders: dict[int, tuple[datetime, str]],
) -> LoanOut:
    loan, tool, order, borrower, plate = row
    reason = overdue_reason(loan, order.state, work.now())
    reminded = reminders.get(tool.id)
    fresh = reminded is not None and reminded[0] >= loan.out_at
    return LoanOut(
        loan_id=loan.id,
        loan=loan.number,
        tool_id=tool.id,
        tool=tool.shown_number,
        name=tool.name,
        place=tool.place,
        icon=tool.icon,
        borrower_id=loan.borrower_id,
        borrower=borrower,
        order_id=order.id,
        order=order.shown_number,
        plate=plate,
        out_at=loan.out_at,
        due_at=loan.due_at,
        overdue=reason,
        since=overdue_since(loan, order, work.now()) if reason is not None else loan.out_at,
        reminded_at=reminded[0] if reminded is not None and fresh else None,
        reminded_by=reminded[1] if reminded is not None and fresh else "",
    )


def _reminders(work: Work, tool_ids: Iterable[int]) -> dict[int, tuple[datetime, str]]:
    """Read when each tool's borrower was last reminded, and by whom."""
    newest = (
        select(func.max(JournalLine.id))
        .where(
            JournalLine.topic == Topic.TOOLS.value,
            JournalLine.object_id.in_(tuple(tool_ids)),
            JournalLine.event == REMINDED,
        )
        .group_by(JournalLine.object_id)
    )
    query = (
        select(JournalLine.object_id, JournalLine.at, StaffMember.name)
        .join(StaffMember, StaffMember.id == JournalLine.staff_id)
        .where(JournalLine.id.in_(newest))
    )
    return {tool_id: (at, name) for tool_id, at, name in work.session.execute(query)}
