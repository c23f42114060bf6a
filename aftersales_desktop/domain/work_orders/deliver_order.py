"""The customer takes the car over; the promised time is compared with the fact (R7.5.8)."""

from dataclasses import dataclass
from datetime import timedelta

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.aftercare import Delivery, Survey
from aftersales_desktop.domain.work_orders.closing import Move
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.refusals import NobodyTakesOver
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class DeliverOrder:
    """This person takes the car; the survey was filled in or declined (R1.3.7b)."""

    order_id: int
    taken_over_by: str
    survey: Survey


@dataclass(frozen=True, kw_only=True)
class OrderDelivered:
    """The car is with its customer; `late_by` tells by how much the promise was missed, None when kept."""

    order_id: int
    late_by: timedelta | None


@verb(roles=RECEPTION, clause="R7.5.8")
def deliver_order(work: Work, command: DeliverOrder) -> OrderDelivered:
    """Hand car and card over; refused before the bill is settled, or to nobody."""
    order = find_order(work, command.order_id)
    if not command.taken_over_by.strip():
        raise NobodyTakesOver
    order.step_to(OrderState.DELIVERED, work.now())
    order.delivered_at = work.now()
    _leave(work, order)
    work.session.add(
        Delivery(
            order_id=order.id,
            taken_over_by=command.taken_over_by.strip(),
            survey=command.survey,
            promised_at=order.promised_at,
            at=work.now(),
            delivered_by_id=work.actor.staff_id,
        )
    )
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "car delivered"),
        order_id=order.id,
        new=command.taken_over_by.strip(),
    )
    promised = order.promised_at
    late = work.now() - promised if promised is not None and promised < work.now() else None
    return OrderDelivered(order_id=order.id, late_by=late)


def _leave(work: Work, order: WorkOrder) -> None:
    """Let car and card leave the house together (R2.3.1d)."""
    order.vehicle_place = order.card_place = Place.HANDED_OVER
    work.session.add(
        Move(
            order_id=order.id,
            vehicle_place=Place.HANDED_OVER,
            card_place=Place.HANDED_OVER,
            moved_by_id=work.actor.staff_id,
            at=work.now(),
        )
    )
