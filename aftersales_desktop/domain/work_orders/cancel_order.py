"""An order is called off before anything has left the stores (SM1)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import NoReason, PartsAlreadyOut
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class CancelOrder:
    """Call this order off, and why."""

    order_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class OrderCancelled:
    """The order is called off."""

    order_id: int


@verb(roles=RECEPTION, clause="SM1")
def cancel_order(work: Work, command: CancelOrder) -> OrderCancelled:
    """Call an order off; refused without a reason, once dispatched, or when parts are stocked out."""
    order = find_order(work, command.order_id)
    if not command.reason.strip():
        raise NoReason
    if any(line.stocked_out for line in order.lines):
        raise PartsAlreadyOut(order=order.shown_number)
    order.step_to(OrderState.CANCELLED, work.now())
    order.cancel_reason = command.reason.strip()
    order.vehicle_place = order.card_place = Place.HANDED_OVER
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "order cancelled"),
        order_id=order.id,
        new=command.reason.strip(),
    )
    return OrderCancelled(order_id=order.id)
