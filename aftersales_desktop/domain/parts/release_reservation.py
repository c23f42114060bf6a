"""Let go of what is kept for a line, so that others may take it (R2.3.0)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Reservation
from aftersales_desktop.domain.parts.refusals import NothingReserved
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

RELEASED = QT_TRANSLATE_NOOP("Words", "reservation released")


@dataclass(frozen=True, kw_only=True)
class ReleaseReservation:
    """The line that needs its stock no longer."""

    line_id: int


@dataclass(frozen=True, kw_only=True)
class ReservationReleased:
    """What is free again."""

    part: str
    quantity: Quantity


@verb(roles=(Role.PARTS_CLERK, Role.PARTS_MANAGER), clause="R2.3.0")
def release_reservation(work: Work, order: ReleaseReservation) -> ReservationReleased:
    """Let go of the stock kept for a line.

    Raises:
        NothingReserved: Nothing is kept for it.

    """
    kept = work.session.get(Reservation, order.line_id)
    if kept is None:
        raise NothingReserved
    line = work.session.get_one(OrderLine, order.line_id)
    work.session.delete(kept)
    work.note(Topic.STOCK, kept.part_id, RELEASED, order_id=line.order_id, old=str(kept.quantity))
    return ReservationReleased(part=line.description, quantity=kept.quantity)
