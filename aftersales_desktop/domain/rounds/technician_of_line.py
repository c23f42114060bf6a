"""Whose hands an issued part went into."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


def technician_of_line(work: Work, order: WorkOrder, line_id: int) -> int:
    """Name who took the last issue of a line; the order's technician or advisor when nobody is named."""
    took = work.session.scalar(
        select(PartsIssue.technician_id)
        .join(PartsIssueLine, PartsIssueLine.issue_id == PartsIssue.id)
        .where(PartsIssueLine.line_id == line_id, PartsIssue.technician_id.is_not(None))
        .order_by(PartsIssue.id.desc())
        .limit(1)
    )
    return took or order.technician_id or order.advisor_id
