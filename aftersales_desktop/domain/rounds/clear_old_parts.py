"""The old parts of a car are taken off the floor (R2.2.8a)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rounds.old_parts_cleared import OldPartsCleared
from aftersales_desktop.domain.rounds.refusals import NothingToClear
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OldParts
from aftersales_desktop.domain.work_orders.posts import FLOOR
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLEARED = QT_TRANSLATE_NOOP("Words", "old parts cleared")


@dataclass(frozen=True, kw_only=True)
class ClearOldParts:
    """Whose old parts are off the floor."""

    order_id: int


@dataclass(frozen=True)
class OldPartsGone:
    """When they were cleared."""

    order_id: int
    number: str
    at: datetime


@verb(roles=FLOOR, clause="R2.2.8a")
def clear_old_parts(work: Work, command: ClearOldParts) -> OldPartsGone:
    """Write down that an order's old parts are where they were said to go.

    Raises:
        NothingToClear: None were removed, nobody said where they go, or they are cleared.

    """
    order = find_order(work, command.order_id)
    cleared = work.session.get(OldPartsCleared, order.id) is not None
    if cleared or order.old_parts in {None, OldParts.NONE_REMOVED}:
        raise NothingToClear(order=order.shown_number)
    work.session.add(
        OldPartsCleared(order_id=order.id, cleared_by_id=work.actor.staff_id, cleared_at=work.now())
    )
    work.note(Topic.ROUNDS, order.id, CLEARED, order_id=order.id, new=str(order.old_parts))
    return OldPartsGone(order.id, order.shown_number, work.now())
