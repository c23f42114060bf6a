"""Removed parts get a place with a name while the car is in pieces (R2.2.6a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.refusals_floor import RemovedPartsPlaceMissing
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, check_in_work
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

KEPT = QT_TRANSLATE_NOOP("Words", "place of the removed parts")


@dataclass(frozen=True, kw_only=True)
class KeepRemovedParts:
    """Shelf or box in which the removed parts of an order lie."""

    order_id: int
    place: str


@dataclass(frozen=True)
class RemovedPartsKept:
    """The place as it stands on the order."""

    order_id: int
    place: str


@verb(roles=FLOOR, clause="R2.2.6a")
def keep_removed_parts(work: Work, command: KeepRemovedParts) -> RemovedPartsKept:
    """Write down where the removed parts lie.

    Raises:
        NotInWork: Nobody works on the order.
        RemovedPartsPlaceMissing: No place was named.

    """
    order = find_order(work, command.order_id)
    check_in_work(order, ON_THE_FLOOR)
    place = command.place.strip()
    if not place:
        raise RemovedPartsPlaceMissing(order=order.shown_number)
    old, order.removed_parts_place = order.removed_parts_place, place
    work.note(Topic.WORK_ORDERS, order.id, KEPT, order_id=order.id, old=old, new=place)
    return RemovedPartsKept(order.id, place)
