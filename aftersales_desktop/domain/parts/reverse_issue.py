"""Undo a stock-out whose goods are still at the counter (SM2): back into the same bins, at the same cost."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_issue
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.parts_issue import PartsIssue
from aftersales_desktop.domain.parts.refusals import AlreadyHandedOver, AlreadyReversed
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

REVERSED = QT_TRANSLATE_NOOP("Words", "stock-out reversed")


@dataclass(frozen=True, kw_only=True)
class ReverseIssue:
    """The slip that was a mistake."""

    issue_id: int


@dataclass(frozen=True, kw_only=True)
class IssueReversed:
    """The slip that no longer counts."""

    issue_id: int
    slip: str
    order: str


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="SM2")
def reverse_issue(work: Work, order: ReverseIssue) -> IssueReversed:
    """Put a slip's parts back on the shelf while they are still here.

    Raises:
        UnknownSlip: No such slip.
        AlreadyHandedOver: The technician has the parts; only a return brings them back.
        AlreadyReversed: It was reversed before.

    """
    issue = find_issue(work, order.issue_id)
    slip = shown_document("PI", issue.number)
    if issue.handed_over_at is not None:
        raise AlreadyHandedOver(slip=slip)
    if issue.reversed_at is not None:
        raise AlreadyReversed(slip=slip)
    work_order = find_order(work, issue.order_id)
    post(work, _back_again(work, issue, slip), MovementKind.REVERSAL, slip)
    lines = {line.id: line for line in work_order.lines}
    for line in issue.lines:
        lines[line.line_id].reverse_stock_out(line.quantity)
    issue.reversed_at = work.now()
    work.note(Topic.PARTS, issue.id, REVERSED, order_id=work_order.id, new=slip)
    work.note(Topic.WORK_ORDERS, work_order.id, REVERSED, new=slip)
    return IssueReversed(issue_id=issue.id, slip=slip, order=work_order.shown_number)


def _back_again(work: Work, issue: PartsIssue, slip: str) -> list[Entry]:
    """Turn the slip's own ledger lines round, cost and all."""
    lines = {line.line_id for line in issue.lines}
    taken = select(StockMovement).where(
        StockMovement.line_id.in_(lines),
        StockMovement.document == slip,
        StockMovement.kind == MovementKind.STOCK_OUT,
    )
    return [
        Entry(
            part_id=m.part_id,
            bin_id=m.bin_id,
            quantity=-m.quantity,
            unit_cost=m.unit_cost,
            line_id=m.line_id,
        )
        for m in work.session.scalars(taken)
    ]
