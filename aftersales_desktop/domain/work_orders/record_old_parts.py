"""What became of the old parts of a car (R2.2.8a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OldParts, OrderState
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.domain.work_orders.technician_at_work import ON_THE_FLOOR, check_in_work
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DISPOSED = QT_TRANSLATE_NOOP("Words", "old parts")


@dataclass(frozen=True, kw_only=True)
class RecordOldParts:
    """To the customer, to the manufacturer, scrapped, or none removed."""

    order_id: int
    old_parts: OldParts


@dataclass(frozen=True)
class OldPartsRecorded:
    """What stands on the order."""

    order_id: int
    old_parts: OldParts


@verb(roles=FLOOR, clause="R2.2.8a")
def record_old_parts(work: Work, command: RecordOldParts) -> OldPartsRecorded:
    """Record the disposal; it may be corrected until the car is inspected.

    Raises:
        NotInWork: The order is not on the floor.

    """
    order = find_order(work, command.order_id)
    check_in_work(order, ON_THE_FLOOR | {OrderState.FINISHED})
    old, order.old_parts = order.old_parts, command.old_parts
    work.note(Topic.WORK_ORDERS, order.id, DISPOSED, order_id=order.id, old=old or "", new=command.old_parts)
    return OldPartsRecorded(order.id, command.old_parts)
