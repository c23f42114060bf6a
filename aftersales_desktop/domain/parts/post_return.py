"""Return, step 2: the system follows the goods; stock, order line and order cost are corrected (R2.3.11d)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_return
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.refusals import GoodsFirst, ReturnGoneOn
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

POSTED = QT_TRANSLATE_NOOP("Words", "return posted")
NEEDED_AGAIN = frozenset({ReturnReason.WRONG_PART, ReturnReason.DEFECTIVE})


@dataclass(frozen=True, kw_only=True)
class PostReturn:
    """The return whose goods are here."""

    return_id: int


@dataclass(frozen=True, kw_only=True)
class ReturnPosted:
    """What is in stock again, and what it takes off the order's cost."""

    return_id: int
    shown_number: str
    order: str
    part: str
    quantity: Quantity
    cost: Money


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.11d")
def post_return(work: Work, order: PostReturn) -> ReturnPosted:
    """Put the returned parts back into stock, at the cost they went out with.

    The service director is not asked (R2.3.11a). A wrong or defective part leaves the line open for
    another one; what is not needed leaves the order.

    Raises:
        UnknownSlip: No such return.
        GoodsFirst: The goods have not been received (R2.3.11d).
        ReturnGoneOn: It was posted or withdrawn before.

    """
    slip = find_return(work, order.return_id)
    shown = shown_document("RT", slip.number)
    if slip.state is ReturnState.REQUESTED:
        raise GoodsFirst(slip=shown)
    if slip.state is not ReturnState.RECEIVED or slip.counted is None or slip.bin_id is None:
        raise ReturnGoneOn(slip=shown, state=slip.state)
    work_order = find_order(work, slip.order_id)
    line = find_line(work_order, slip.line_id)
    cost = _cost_on_the_way_out(work, slip)
    entry = Entry(
        part_id=slip.part_id, bin_id=slip.bin_id, quantity=slip.counted, unit_cost=cost, line_id=line.id
    )
    post(work, [entry], MovementKind.RETURN, shown)
    line.return_to_stock(slip.counted, still_needed=slip.reason in NEEDED_AGAIN)
    slip.state = ReturnState.RETURNED
    slip.returned_at = work.now()
    work.note(Topic.PARTS, slip.id, POSTED, order_id=work_order.id, new=shown)
    work.note(Topic.WORK_ORDERS, work_order.id, POSTED, new=shown)
    return ReturnPosted(
        return_id=slip.id,
        shown_number=shown,
        order=work_order.shown_number,
        part=line.description,
        quantity=slip.counted,
        cost=cost.times(slip.counted),
    )


def _cost_on_the_way_out(work: Work, slip: PartsReturn) -> Money:
    """Find what a piece cost when it last went out for this line."""
    out = (
        select(StockMovement.unit_cost)
        .where(StockMovement.line_id == slip.line_id, StockMovement.kind == MovementKind.STOCK_OUT)
        .order_by(StockMovement.id.desc())
        .limit(1)
    )
    return work.session.scalars(out).one()
