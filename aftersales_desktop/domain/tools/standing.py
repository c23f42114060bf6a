"""How a tool stands, worst first: lost, overdue, out, in; one word on the board and one order for lists."""

from datetime import datetime
from enum import StrEnum
from typing import TypeVarTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, select

from aftersales_desktop.domain.tools.overdue import overdue_loan, overdue_reason
from aftersales_desktop.domain.tools.special_tool import GONE, MISSING, SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CRIB_EYES = (
    Role.PARTS_CLERK,
    Role.PARTS_MANAGER,
    Role.TECHNICIAN,
    Role.TEAM_LEADER,
    Role.WORKSHOP_MANAGER,
    Role.QUALITY,
    Role.CASHIER,
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.ADMINISTRATOR,
)


class Standing(StrEnum):
    """How a tool stands for the people at the crib."""

    LOST = "lost"
    COMPENSATION_DUE = "compensation due"
    OVERDUE = "overdue"
    ON_LOAN = "on loan"
    IN_CRIB = "in crib"
    REPLACED = "replaced"
    RETIRED = "retired"


Columns = TypeVarTuple("Columns")

WORDS = (QT_TRANSLATE_NOOP("Words", "overdue"),)

RANKS = {
    Standing.LOST: 0,
    Standing.COMPENSATION_DUE: 0,
    Standing.OVERDUE: 1,
    Standing.ON_LOAN: 2,
    Standing.IN_CRIB: 3,
    Standing.REPLACED: 4,
    Standing.RETIRED: 4,
}


def standing_of(tool: SpecialTool, loan: ToolLoan | None, order: WorkOrder | None, now: datetime) -> Standing:
    """Say how a tool stands, given its last loan and that loan's order."""
    if tool.state is ToolState.ON_LOAN and loan is not None and order is not None:
        late = overdue_reason(loan, order.state, now) is not None
        return Standing.OVERDUE if late else Standing.ON_LOAN
    return Standing(tool.state.value)


def rank(now: datetime) -> ColumnElement[int]:
    """Rank tools as `RANKS` does; the query joins the last loan and its order."""
    return case(
        (SpecialTool.state.in_(MISSING), RANKS[Standing.LOST]),
        (and_(SpecialTool.state == ToolState.ON_LOAN, overdue_loan(now)), RANKS[Standing.OVERDUE]),
        (SpecialTool.state == ToolState.ON_LOAN, RANKS[Standing.ON_LOAN]),
        (SpecialTool.state.in_(GONE), RANKS[Standing.RETIRED]),
        else_=RANKS[Standing.IN_CRIB],
    )


def with_last_loan(query: Select[*Columns]) -> Select[*Columns]:
    """Join each tool's last loan and that loan's order, where there is one."""
    last = (
        select(func.max(ToolLoan.id))
        .where(ToolLoan.tool_id == SpecialTool.id)
        .correlate(SpecialTool)
        .scalar_subquery()
    )
    return query.outerjoin(ToolLoan, ToolLoan.id == last).outerjoin(
        WorkOrder, WorkOrder.id == ToolLoan.order_id
    )
