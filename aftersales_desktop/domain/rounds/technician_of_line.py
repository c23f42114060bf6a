"""Whose hands an issued part went into."""

from collections.abc import Collection

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


def technician_of_line(work: Work, order: WorkOrder, line_id: int) -> int:
    """Name who took the last issue of a line; the order's technician or advisor when nobody is named."""
    return takers(work, (line_id,)).get(line_id) or order.technician_id or order.advisor_id


def takers(work: Work, line_ids: Collection[int]) -> dict[int, int | None]:
    """Name who took the last issue of each of many lines; lines that nobody took by name are left out."""
    rows = work.session.execute(
        select(PartsIssueLine.line_id, PartsIssue.technician_id)
        .join(PartsIssue, PartsIssue.id == PartsIssueLine.issue_id)
        .where(PartsIssueLine.line_id.in_(line_ids), PartsIssue.technician_id.is_not(None))
        .order_by(PartsIssue.id)
    )
    return {row.line_id: row.technician_id for row in rows}
