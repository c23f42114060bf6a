"""A part wished for in words on an order, as the people see it who find out which part it is (R2.3.6)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import AlreadyIdentified
from aftersales_desktop.domain.work_orders.find_order import find_line
from aftersales_desktop.domain.work_orders.line_wanted import BEFORE_WORK, IN_WORK
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import TooLateToChange
from aftersales_desktop.domain.work_orders.refusals_floor import NotAPart
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role

IDENTIFY_PARTS = (*RECEPTION, Role.PARTS_CLERK, Role.PARTS_MANAGER)


def find_wish(work: Work, order: WorkOrder, line_id: int) -> OrderLine:
    """Fetch a part line behind which no part of the catalogue stands.

    Raises:
        TooLateToChange: Work on the order is over.
        UnknownLine: The line does not stand on this order, or was dropped.
        NotAPart: The line is labour.
        AlreadyIdentified: Its number is a part of the catalogue.

    """
    if order.state not in BEFORE_WORK | IN_WORK:
        raise TooLateToChange(order=order.shown_number, state=order.state)
    line = find_line(order, line_id)
    if line.kind is not LineKind.PART:
        raise NotAPart(task=line.description)
    known = select(Part.id).where(Part.number == line.part_number)
    if line.part_number and work.session.scalar(known) is not None:
        raise AlreadyIdentified(part=line.description, number=line.part_number)
    return line
