"""Return, step 1: the goods lie on the counter, counted, unused, and have a bin (R2.3.11c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.find_parts import find_bin, find_return
from aftersales_desktop.domain.parts.parts_return import ReturnState
from aftersales_desktop.domain.parts.refusals import (
    CountedMore,
    FittedPart,
    NotUnused,
    QuantityMissing,
    ReturnGoneOn,
)
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RECEIVED = QT_TRANSLATE_NOOP("Words", "return received")


@dataclass(frozen=True, kw_only=True)
class ReceiveReturn:
    """How many were counted, that they are unused, and which bin they get."""

    return_id: int
    counted: Quantity
    unused: bool
    bin_id: int


@dataclass(frozen=True, kw_only=True)
class ReturnReceived:
    """The slip, and what may now be posted."""

    return_id: int
    shown_number: str
    counted: Quantity
    bin: str


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.11c")
def receive_return(work: Work, order: ReceiveReturn) -> ReturnReceived:
    """Write down that the goods are here; the stock changes in step 2.

    Raises:
        UnknownSlip: No such return.
        ReturnGoneOn: It was received, posted or withdrawn before.
        QuantityMissing: Nothing was counted.
        CountedMore: More than asked for.
        NotUnused: The parts were used (R2.3.11c).
        UnknownBin: No such bin.
        FittedPart: They have been fitted in the meantime (R2.3.7).

    """
    slip = find_return(work, order.return_id)
    shown = shown_document("RT", slip.number)
    if slip.state is not ReturnState.REQUESTED:
        raise ReturnGoneOn(slip=shown, state=slip.state)
    if order.counted <= Quantity.ZERO:
        raise QuantityMissing
    if order.counted > slip.quantity:
        raise CountedMore(slip=shown, wanted=slip.quantity, counted=order.counted)
    if not order.unused:
        raise NotUnused(slip=shown)
    place = find_bin(work, order.bin_id)
    line = find_line(find_order(work, slip.order_id), slip.line_id)
    if order.counted > line.with_technician:
        raise FittedPart(part=line.description, returnable=line.with_technician)
    line.take_back(order.counted)
    slip.state = ReturnState.RECEIVED
    slip.counted = order.counted
    slip.bin_id = place.id
    slip.received_by_id = work.actor.staff_id
    slip.received_at = work.now()
    work.note(Topic.PARTS, slip.id, RECEIVED, order_id=slip.order_id, new=shown)
    work.note(Topic.WORK_ORDERS, slip.order_id, RECEIVED, new=shown)
    return ReturnReceived(return_id=slip.id, shown_number=shown, counted=order.counted, bin=place.code)
