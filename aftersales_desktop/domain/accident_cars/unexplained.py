"""A margin that sank during the repair: what is owed brings in less than what was signed (R2.1.6c)."""

from collections.abc import Sequence

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import latest_version
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.priced_lines import (
    PricedLine,
    margin_owed,
    threshold,
    without_cost,
)
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder

BEFORE_THE_BILL = frozenset({OrderState.FINISHED, OrderState.INSPECTED})


def bill_unexplained(work: Work, order: WorkOrder, lines: Sequence[PricedLine]) -> Margin | None:
    """Reckon the margin of what is owed; None when it reaches the line, is explained, or work goes on."""
    if order.state not in BEFORE_THE_BILL or without_cost(lines):
        return None
    return unexplained(work, order, lines)


def unexplained(work: Work, order: WorkOrder, lines: Sequence[PricedLine]) -> Margin | None:
    """Reckon the margin of what is owed; None when it reaches the line or somebody wrote why."""
    version = latest_version(work, order.id)
    margin = margin_owed(work, order, lines)
    explained = version is not None and bool(version.reason)
    return None if explained or margin.reaches(threshold(work, order)) else margin
