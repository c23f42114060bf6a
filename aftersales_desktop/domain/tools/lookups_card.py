"""One tool with all that the crib must know of it: its loan, what is owed for it, its history."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.find_tool import find_tool, loss_of
from aftersales_desktop.domain.tools.overdue import overdue_since
from aftersales_desktop.domain.tools.special_tool import MISSING, SpecialTool
from aftersales_desktop.domain.tools.standing import CRIB_EYES, Standing, standing_of
from aftersales_desktop.domain.tools.tool_loan import CompensationKind, ToolCompensation, ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LOANS_SHOWN = 12


class LoanEvent(StrEnum):
    """What the register tells of a tool."""

    LENT = "tool lent"
    RETURNED = "tool returned"
    LOST = "tool reported lost"
    FOUND = "tool found again"
    SETTLED = "loss made good"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "tool lent"),
    QT_TRANSLATE_NOOP("Words", "tool returned"),
    QT_TRANSLATE_NOOP("Words", "tool reported lost"),
    QT_TRANSLATE_NOOP("Words", "tool found again"),
    QT_TRANSLATE_NOOP("Words", "loss made good"),
)


@dataclass(frozen=True, kw_only=True)
class HistoryEntry:
    """One thing that happened to the tool: who had it, and the order or condition that goes with it."""

    at: datetime
    event: LoanEvent
    person: str
    detail: str
    order_id: int


@dataclass(frozen=True, kw_only=True)
class LoanNow:
    """The loan under which the tool is out or was lost."""

    loan_id: int
    loan: int
    borrower_id: int
    borrower: str
    order_id: int
    order: str
    out_at: datetime
    due_at: datetime
    condition_out: str
    overdue_since: datetime | None
    lost_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Owed:
    """How a loss is made good; `kind` is None while nothing is chosen."""

    kind: CompensationKind | None
    amount: Money


@dataclass(frozen=True, kw_only=True)
class ToolCard:
    """The chosen tool."""

    tool_id: int
    tool: str
    code: ScanCode
    name: str
    model: str
    serial: str
    place: str
    condition: str
    price: Money
    purchased_on: date | None
    icon: str
    standing: Standing
    loans: int
    loan: LoanNow | None
    owed: Owed | None
    history: tuple[HistoryEntry, ...]
    replaces: str


@lookup(roles=CRIB_EYES)
def tool_card(work: Work, tool_id: int) -> ToolCard:
    """Read one tool's card.

    Raises:
        UnknownTool: There is none.

    """
    tool = find_tool(work, tool_id)
    rows = _loans(work, tool)
    loan, order, borrower = rows[0][:3] if rows else (None, None, "")
    standing = standing_of(tool, loan, order, work.now())
    return ToolCard(
        tool_id=tool.id,
        tool=tool.shown_number,
        code=tool.code,
        name=tool.name,
        model=tool.model,
        serial=tool.serial,
        place=tool.place,
        condition=tool.condition,
        price=tool.price,
        purchased_on=tool.purchased_on,
        icon=tool.icon,
        standing=standing,
        loans=_how_often(work, tool),
        loan=_loan_now(work, standing, loan, order, borrower),
        owed=_owed(work, tool),
        history=_history(rows),
        replaces=find_tool(work, tool.replaces_id).shown_number if tool.replaces_id is not None else "",
    )


LoanRow = tuple[ToolLoan, WorkOrder, str, str | None, ToolCompensation | None]


def _loans(work: Work, tool: SpecialTool) -> list[LoanRow]:
    """Read the tool's last loans, newest first."""
    receiver = aliased(StaffMember)
    query = (
        select(ToolLoan, WorkOrder, StaffMember.name, receiver.name, ToolCompensation)
        .join(WorkOrder, WorkOrder.id == ToolLoan.order_id)
        .join(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .outerjoin(receiver, receiver.id == ToolLoan.received_by_id)
        .outerjoin(ToolCompensation, ToolCompensation.loan_id == ToolLoan.id)
        .where(ToolLoan.tool_id == tool.id)
        .order_by(ToolLoan.id.desc())
        .limit(LOANS_SHOWN)
    )
    return list(work.session.execute(query))


def _how_often(work: Work, tool: SpecialTool) -> int:
    counted = select(func.count()).select_from(ToolLoan).where(ToolLoan.tool_id == tool.id)
    return work.session.scalar(counted) or 0


def _loan_now(
    work: Work, standing: Standing, loan: ToolLoan | None, order: WorkOrder | None, borrower: str
) -> LoanNow | None:
    away = {Standing.ON_LOAN, Standing.OVERDUE, Standing.LOST, Standing.COMPENSATION_DUE}
    if loan is None or order is None or standing not in away:
        return None
    late = standing is Standing.OVERDUE
    return LoanNow(
        loan_id=loan.id,
        loan=loan.number,
        borrower_id=loan.borrower_id,
        borrower=borrower,
        order_id=order.id,
        order=order.shown_number,
        out_at=loan.out_at,
        due_at=loan.due_at,
        condition_out=loan.condition_out,
        overdue_since=overdue_since(loan, order, work.now()) if late else None,
        lost_at=loan.lost_at,
    )


def _owed(work: Work, tool: SpecialTool) -> Owed | None:
    if tool.state not in MISSING:
        return None
    loan = loss_of(work, tool)
    chosen = work.session.get(ToolCompensation, loan.id) if loan is not None else None
    if chosen is None:
        return Owed(kind=None, amount=tool.price)
    return Owed(kind=chosen.kind, amount=chosen.amount)


def _history(rows: list[LoanRow]) -> tuple[HistoryEntry, ...]:
    """Tell the loans as single events, newest first."""
    entries = [entry for row in rows for entry in _events(*row)]
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def _events(
    loan: ToolLoan,
    order: WorkOrder,
    borrower: str,
    receiver: str | None,
    compensation: ToolCompensation | None,
) -> list[HistoryEntry]:
    told = [(loan.out_at, LoanEvent.LENT, borrower, order.shown_number)]
    if loan.lost_at is not None:
        told.append((loan.lost_at, LoanEvent.LOST, borrower, order.shown_number))
    if loan.back_at is not None:
        event = LoanEvent.RETURNED if loan.lost_at is None else LoanEvent.FOUND
        told.append((loan.back_at, event, receiver or borrower, loan.condition_back))
    if compensation is not None and compensation.settled_at is not None:
        detail = compensation.receipt or compensation.kind.value
        told.append((compensation.settled_at, LoanEvent.SETTLED, borrower, detail))
    return [
        HistoryEntry(at=at, event=event, person=person, detail=detail, order_id=order.id)
        for at, event, person, detail in told
    ]
