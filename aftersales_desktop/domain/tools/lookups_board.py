"""The tool board: every tool with where it is, worst first, page by page."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, func, or_, select, tuple_

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.tools.overdue import overdue_since
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.standing import (
    CRIB_EYES,
    RANKS,
    Standing,
    rank,
    standing_of,
    with_last_loan,
)
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.scan_code import ScanCode

PAGE = 60


class ToolView(StrEnum):
    """Which tools the board shows; `ALL` leaves out those that left the crib for good."""

    ALL = "all"
    IN_CRIB = "in"
    ON_LOAN = "out"
    OVERDUE = "overdue"
    MISSING = "lost"
    GONE = "gone"


SHOWN_RANKS = {
    ToolView.ALL: (0, 1, 2, 3),
    ToolView.MISSING: (0,),
    ToolView.OVERDUE: (1,),
    ToolView.ON_LOAN: (2,),
    ToolView.IN_CRIB: (3,),
    ToolView.GONE: (4,),
}
BoardKey = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class BoardTool:
    """One card of the board.

    Attributes:
        key: Where the card stands in the board's order; the next page begins after it.
        since: Overdue since, lost since, out since, or last returned, as the standing has it.

    """

    key: BoardKey
    tool_id: int
    tool: str
    name: str
    model: str
    place: str
    icon: str
    standing: Standing
    borrower: str = ""
    order: str = ""
    plate: str = ""
    since: datetime | None = None


@dataclass(frozen=True)
class ToolCounts:
    """How many tools each view of the board has."""

    counts: dict[str, int]
    worst: int


@dataclass(frozen=True, kw_only=True)
class ToolLabel:
    """What stands on a tool's label."""

    code: ScanCode
    tool: str
    name: str
    model: str
    place: str


@lookup(roles=CRIB_EYES)
def tool_labels(work: Work, tool_ids: tuple[int, ...]) -> tuple[ToolLabel, ...]:
    """Read the labels of these tools, in order of their numbers."""
    query = select(SpecialTool).where(SpecialTool.id.in_(tool_ids)).order_by(SpecialTool.number)
    return tuple(
        ToolLabel(code=tool.code, tool=tool.shown_number, name=tool.name, model=tool.model, place=tool.place)
        for tool in work.session.scalars(query)
    )


@lookup(roles=CRIB_EYES)
def tools_board(
    work: Work,
    view: ToolView = ToolView.ALL,
    text: str = "",
    after: BoardKey | None = None,
    limit: int = PAGE,
) -> tuple[BoardTool, ...]:
    """Read one page of the board, worst first."""
    place = rank(work.now())
    query = with_last_loan(select(SpecialTool, ToolLoan, WorkOrder, StaffMember.name, Vehicle.plate))
    query = (
        query.outerjoin(StaffMember, StaffMember.id == ToolLoan.borrower_id)
        .outerjoin(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(place.in_(SHOWN_RANKS[view]))
        .order_by(place, SpecialTool.number)
        .limit(limit)
    )
    if text.strip():
        query = query.where(tool_named(text.strip()))
    if after is not None:
        query = query.where(tuple_(place, SpecialTool.number) > after)
    return tuple(_card(work, *row) for row in work.session.execute(query))


@lookup(roles=CRIB_EYES)
def tool_counts(work: Work) -> ToolCounts:
    """Count the tools of each view, and those that need somebody: lost and overdue ones."""
    place = rank(work.now())
    ranked = with_last_loan(select(place.label("place")).select_from(SpecialTool)).subquery()
    query = select(ranked.c.place, func.count()).group_by(ranked.c.place)
    found: dict[int, int] = dict(work.session.execute(query).all())
    counts = {
        view.value: sum(found.get(number, 0) for number in ranks) for view, ranks in SHOWN_RANKS.items()
    }
    return ToolCounts(counts, worst=found.get(0, 0) + found.get(1, 0))


def tool_named(text: str) -> ColumnElement[bool]:
    """Match a part of name, model, serial or place, or the number with or without its T."""
    columns = (SpecialTool.name, SpecialTool.model, SpecialTool.serial, SpecialTool.place)
    wanted = [column.icontains(text, autoescape=True) for column in columns]
    digits = text.upper().removeprefix("T").strip("- ")
    if digits.isdecimal() and len(digits) <= len(str(2**31)):
        wanted.append(SpecialTool.number == int(digits))
    return or_(*wanted)


def _card(
    work: Work,
    tool: SpecialTool,
    loan: ToolLoan | None,
    order: WorkOrder | None,
    borrower: str | None,
    plate: str | None,
) -> BoardTool:
    standing = standing_of(tool, loan, order, work.now())
    away = standing in {Standing.LOST, Standing.COMPENSATION_DUE, Standing.OVERDUE, Standing.ON_LOAN}
    return BoardTool(
        key=(RANKS[standing], tool.number),
        tool_id=tool.id,
        tool=tool.shown_number,
        name=tool.name,
        model=tool.model,
        place=tool.place,
        icon=tool.icon,
        standing=standing,
        borrower=(borrower or "") if away else "",
        order=order.shown_number if away and order is not None else "",
        plate=(plate or "") if away else "",
        since=_since(work, standing, loan, order),
    )


def _since(work: Work, standing: Standing, loan: ToolLoan | None, order: WorkOrder | None) -> datetime | None:
    if loan is None or order is None:
        return None
    if standing is Standing.OVERDUE:
        return overdue_since(loan, order, work.now())
    if standing in {Standing.LOST, Standing.COMPENSATION_DUE}:
        return loan.lost_at
    return loan.out_at if standing is Standing.ON_LOAN else loan.back_at
