"""The loan register page by page, as it is printed (F28), and one of its lines as a slip."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.keyset import sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.lookups import loan_named
from aftersales_desktop.domain.tools.overdue import open_loan
from aftersales_desktop.domain.tools.refusals import RegisterTooLong, UnknownTool
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.standing import CRIB_EYES, Standing, standing_of
from aftersales_desktop.domain.tools.tool_loan import CompensationKind, ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode

MOST_PRINTED = 2000
PAGE = 60


class RegisterView(StrEnum):
    """Which lines of the register are shown."""

    ALL = "all"
    OUT = "out"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class RegisterWish:
    """What somebody wants to see of the register: loans that went out on these days.

    Attributes:
        text: Any part of tool, borrower, plate or order.

    """

    first: date
    last: date
    view: RegisterView = RegisterView.ALL
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class RegisterLine:
    """One line of the register: borrower, loan, return, loss (F28)."""

    loan_id: int
    loan: int
    tool_id: int
    tool: str
    tool_name: str
    model: str
    serial: str
    tool_code: ScanCode
    price: Money
    order_id: int
    order: str
    order_number: int
    plate: str
    borrower: str
    team: str
    lent_by: str
    out_at: datetime
    due_at: datetime
    condition_out: str
    back_at: datetime | None
    condition_back: str
    received_by: str
    lost_at: datetime | None
    compensation: CompensationKind | None
    settled_at: datetime | None
    receipt: str
    standing: Standing


@lookup(roles=CRIB_EYES)
def register_lines(work: Work, first: date, last: date) -> tuple[RegisterLine, ...]:
    """Read the loans that went out on the days from `first` to `last`, in order of their numbers.

    Raises:
        RegisterTooLong: More loans than fit one print.

    """
    lines = _lines(work, *_went_out(work, first, last), limit=MOST_PRINTED + 1)
    if len(lines) > MOST_PRINTED:
        raise RegisterTooLong(most=MOST_PRINTED)
    return lines


@lookup(roles=CRIB_EYES)
def register_page(
    work: Work, wish: RegisterWish, before_id: int | None = None, limit: int = PAGE
) -> tuple[RegisterLine, ...]:
    """Page through the register, the newest loans first; `before_id` is the last one seen."""
    wanted = _went_out(work, wish.first, wish.last)
    if wish.view is RegisterView.OUT:
        wanted.append(open_loan())
    if wish.view is RegisterView.LOST:
        wanted.append(ToolLoan.lost_at.is_not(None))
    if wish.text.strip():
        wanted.append(loan_named(wish.text))
    if before_id is not None:
        wanted.append(ToolLoan.id < before_id)
    return _lines(work, *wanted, limit=limit, newest_first=True)


def _went_out(work: Work, first: date, last: date) -> list[ColumnElement[bool]]:
    begin = datetime.combine(first, time(), work.zone)
    end = datetime.combine(last + timedelta(days=1), time(), work.zone)
    return [ToolLoan.out_at >= begin, ToolLoan.out_at < end]


@lookup(roles=CRIB_EYES)
def register_line(work: Work, loan_id: int) -> RegisterLine:
    """Read one line, for the loan slip.

    Raises:
        UnknownTool: There is no such loan.

    """
    lines = _lines(work, ToolLoan.id == loan_id, limit=1)
    if not lines:
        raise UnknownTool(tool=f"TL #{loan_id}")
    return lines[0]


def _lines(
    work: Work, *wanted: ColumnElement[bool], limit: int, newest_first: bool = False
) -> tuple[RegisterLine, ...]:
    lender, receiver = aliased(StaffMember), aliased(StaffMember)
    query = (
        select(
            ToolLoan,
            SpecialTool,
            WorkOrder,
            Vehicle.plate,
            StaffMember,
            lender.name,
            receiver.name,
            ToolCompensation,
        )
        .join(SpecialTool, SpecialTool.id == ToolLoan.tool_id)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .join(lender, lender.id == ToolLoan.lent_by_id)
        .outerjoin(receiver, receiver.id == ToolLoan.received_by_id)
        .outerjoin(ToolCompensation, ToolCompensation.loan_id == ToolLoan.id)
        .where(*wanted)
        .order_by(*sorted_by(ToolLoan.id.expression, descending=newest_first))
        .limit(limit)
    )
    return tuple(_line(work, row) for row in work.session.execute(query))


Joined = tuple[ToolLoan, SpecialTool, WorkOrder, str, StaffMember, str, str | None, ToolCompensation | None]


def _line(work: Work, row: Joined) -> RegisterLine:
    loan, tool, order, plate, borrower, lent_by, received_by, compensation = row
    return RegisterLine(
        loan_id=loan.id,
        loan=loan.number,
        tool_id=tool.id,
        tool=tool.shown_number,
        tool_name=tool.name,
        model=tool.model,
        serial=tool.serial,
        tool_code=tool.code,
        price=tool.price,
        order_id=order.id,
        order=order.shown_number,
        order_number=order.number,
        plate=plate,
        borrower=borrower.name,
        team=borrower.team,
        lent_by=lent_by,
        out_at=loan.out_at,
        due_at=loan.due_at,
        condition_out=loan.condition_out,
        back_at=loan.back_at,
        condition_back=loan.condition_back,
        received_by=received_by or "",
        lost_at=loan.lost_at,
        compensation=compensation.kind if compensation is not None else None,
        settled_at=compensation.settled_at if compensation is not None else None,
        receipt=compensation.receipt if compensation is not None else "",
        standing=_standing(work, loan, tool, order),
    )


def _standing(work: Work, loan: ToolLoan, tool: SpecialTool, order: WorkOrder) -> Standing:
    """Say how this loan, not the tool, stands: a closed line stays closed whatever happened since."""
    if loan.back_at is not None:
        return Standing.IN_CRIB
    return standing_of(tool, loan, order, work.now())
