"""Keep stock for an order's open lines, so that nobody else takes it (SM2, R2.3.0)."""

from dataclasses import dataclass

from sqlalchemy import insert, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.counter_order import CounterLine, lines_of
from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.parts.refusals import OrderSettled
from aftersales_desktop.domain.parts.shelf import KEPT, STILL_NEEDS_PARTS, Shelf, shelf_for_order
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import AdditionState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RESERVED = QT_TRANSLATE_NOOP("Words", "parts reserved")


@dataclass(frozen=True, kw_only=True)
class ReserveForOrder:
    """The order whose open part lines are to be kept."""

    order_id: int


@dataclass(frozen=True, kw_only=True)
class ReservedForOrder:
    """How many lines are kept whole, and how many lack something."""

    order: str
    kept: int
    short: int


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER, Role.WORKSHOP_MANAGER, *RECEPTION), clause="R2.3.0")
def reserve_for_order(work: Work, order: ReserveForOrder) -> ReservedForOrder:
    """Keep what is free for every open line of the order, and say what is short.

    Additions wait until the front desk has confirmed them.

    Raises:
        UnknownOrder: No such order.
        OrderSettled: The order needs no parts (not accepted yet, finished or cancelled).

    """
    work_order = find_order(work, order.order_id)
    if work_order.state not in STILL_NEEDS_PARTS:
        raise OrderSettled(order=work_order.shown_number, state=work_order.state)
    lines = [line for line in lines_of(work, work_order.id).values() if _wants_stock(line)]
    shelf = shelf_for_order(work, work_order.id)
    short = sum(0 if _keep(work, shelf, line, work_order.id) else 1 for line in lines)
    return ReservedForOrder(order=work_order.shown_number, kept=len(lines) - short, short=short)


def _wants_stock(line: CounterLine) -> bool:
    return bool(line.open_quantity) and line.addition in {None, AdditionState.CONFIRMED}


def _keep(work: Work, shelf: Shelf, line: CounterLine, order_id: int) -> bool:
    """Keep as much as is free for one line; say whether that is all of it."""
    if line.part_id is None:
        return False
    before = shelf.kept_for(line.part_id, line.line_id)
    kept = min(line.open_quantity, shelf.free_for(line.part_id, line.line_id))
    if kept > before:
        held = work.session.scalar(select(KEPT.c.held).where(KEPT.c.line_id == line.line_id))
        row = {"line_id": line.line_id, "part_id": line.part_id, "quantity": kept, "held": held}
        work.session.execute(KEPT.delete().where(KEPT.c.line_id == line.line_id))
        work.session.execute(insert(Reservation), [row])
        shelf.kept.setdefault(line.part_id, {})[line.line_id] = kept
        work.note(Topic.STOCK, line.part_id, RESERVED, order_id=order_id, new=str(kept))
    return max(before, kept) >= line.open_quantity > Quantity.ZERO
