"""Goods have come in: whoever waits for such a part is told at once (X6)."""

from collections.abc import Iterable

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.hand_overs import PART_ARRIVED, hand_over
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder


def tell_who_waits(work: Work, part_ids: Iterable[int]) -> int:
    """Tell the technician and the advisor of each order that waits for one of these parts."""
    waiting = (
        select(WorkOrder, OrderLine)
        .join(OrderLine, OrderLine.id == WorkOrder.awaited_line_id)
        .join(Part, Part.number == OrderLine.part_number)
        .where(WorkOrder.state == OrderState.WAITING_PARTS, Part.id.in_(set(part_ids)))
        .order_by(WorkOrder.id)
    )
    found = work.session.execute(waiting).all()
    for order, line in found:
        told = (order.technician_id, order.advisor_id)
        hand_over(work, order, PART_ARRIVED, told, {"part": line.description})
    return len(found)
