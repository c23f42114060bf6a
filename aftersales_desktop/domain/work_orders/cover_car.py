"""Somebody puts several covers on the car at once and says so by name (R2.2.2a-b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.posts import FLOOR, RECEPTION
from aftersales_desktop.domain.work_orders.reception_details import fit_covers
from aftersales_desktop.domain.work_orders.refusals_floor import NotInWork
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

COVERED = QT_TRANSLATE_NOOP("Words", "covers fitted")
CAR_IS_HERE = frozenset(OrderState) - {
    OrderState.SETTLED,
    OrderState.DELIVERED,
    OrderState.CALLED_BACK,
    OrderState.ARCHIVED,
    OrderState.CANCELLED,
}


@dataclass(frozen=True, kw_only=True)
class CoverCar:
    """Which covers were put on which order's car."""

    order_id: int
    covers: tuple[Cover, ...]


@dataclass(frozen=True)
class CarCovered:
    """What is still missing afterwards; nothing when work may start."""

    order_id: int
    missing: tuple[Cover, ...]


@verb(roles=(*RECEPTION, *FLOOR), clause="R2.2.2a")
def cover_car(work: Work, command: CoverCar) -> CarCovered:
    """Record covers as fitted by the person at the window; one that is on already stays as it is.

    Raises:
        NotInWork: The car has left the house.

    """
    order = find_order(work, command.order_id)
    if order.state not in CAR_IS_HERE:
        raise NotInWork(order=order.shown_number, state=order.state)
    new = fit_covers(work, order, command.covers)
    if new:
        work.note(
            Topic.WORK_ORDERS,
            order.id,
            COVERED,
            order_id=order.id,
            new=", ".join(str(cover) for cover in new),
        )
    return CarCovered(order.id, order.covers_missing())
