"""How verbs get hold of an order, a line or a card.

A verb keeps the order from other stations until it is done: its lines are counted up and down, and two
stations that count at one instant must not count past each other. A lookup keeps nobody waiting.
"""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import AdditionState
from aftersales_desktop.domain.work_orders.refusals import UnknownAddition, UnknownLine, UnknownOrder
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic


def find_order(work: Work, order_id: int) -> WorkOrder:
    """Fetch an order by its id.

    Raises:
        UnknownOrder: There is none.

    """
    order = work.session.get(WorkOrder, order_id, with_for_update=not work.looks_only or None)
    if order is None:
        raise UnknownOrder(order=order_id)
    work.concerns(Topic.WORK_ORDERS, order.id)
    return order


def find_line(order: WorkOrder, line_id: int) -> OrderLine:
    """Fetch a line of this order.

    Raises:
        UnknownLine: The line does not stand on this order (R2.3.1b).

    """
    line = next((line for line in order.lines if line.id == line_id and not line.dropped), None)
    if line is None:
        raise UnknownLine(order=order.shown_number)
    return line


def find_addition(work: Work, addition_id: int) -> Addition:
    """Fetch a second-round addition that waits for the customer's answer.

    Raises:
        UnknownAddition: There is none, or it is answered already.

    """
    addition = work.session.get(Addition, addition_id, with_for_update=True)
    if addition is None or addition.state is not AdditionState.REPORTED:
        raise UnknownAddition
    return addition


def order_on_card(work: Work, card: ScanCode) -> WorkOrder:
    """Fetch the order whose job card was scanned or typed with its check characters (R2.3.1a, X1).

    Raises:
        NotAScanCode: It is no job card, or its tag is not the one printed on this order's card.

    """
    wanted = select(WorkOrder).where(WorkOrder.number == card.number)
    if not work.looks_only:
        wanted = wanted.with_for_update().execution_options(populate_existing=True)
    order = work.session.scalar(wanted)
    if card.kind is not ScanKind.WORK_ORDER or order is None or order.card_tag != card.tag:
        raise NotAScanCode(text=card.text)
    work.concerns(Topic.WORK_ORDERS, order.id)
    return order
