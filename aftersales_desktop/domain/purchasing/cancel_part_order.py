"""What a supplier still owes is cancelled, with the reason; what came stays (R2.3.10c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.under_way import not_coming as claim_not_coming
from aftersales_desktop.domain.purchasing.demand import awaited_for
from aftersales_desktop.domain.purchasing.find_purchase import find_part_order
from aftersales_desktop.domain.purchasing.part_order import ON_THE_WAY, PartOrderState
from aftersales_desktop.domain.purchasing.refusals import CancelNeedsReason, NothingAwaited
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.hand_overs import HandOver, hand_over
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CANCELLED = QT_TRANSLATE_NOOP("Words", "part order cancelled")
NOT_COMING = HandOver(
    QT_TRANSLATE_NOOP("Notices", "{part} for {plate} ({order}) will not come: {why}"),
    "R2.3.10c",
    to_accept=False,
)


@dataclass(frozen=True, kw_only=True)
class CancelPartOrder:
    """The order as it was seen, and why."""

    part_order_id: int
    version_seen: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class PartOrderCancelled:
    """Nothing is awaited of it any more."""

    number: str


@verb(roles=(Role.PARTS_MANAGER, Role.PURCHASING), clause="R2.3.10c")
def cancel_part_order(work: Work, command: CancelPartOrder) -> PartOrderCancelled:
    """Cancel what has not come; the work orders that wait for it are told.

    A claim part may then be ordered anew, or given up with the deposit paid back (R2.3.8c).

    Raises:
        UnknownPartOrder: No such order.
        ChangedElsewhere: Somebody received or cancelled it a moment earlier.
        NothingAwaited: It is received or cancelled.
        CancelNeedsReason: No reason.

    """
    order = find_part_order(work, command.part_order_id, command.version_seen)
    if order.state not in ON_THE_WAY:
        raise NothingAwaited(order=order.shown_number, state=order.state)
    if not command.reason.strip():
        raise CancelNeedsReason(order=order.shown_number)
    order.state = PartOrderState.CANCELLED
    order.cancel_reason = command.reason.strip()
    order.closed_at = work.now()
    work.session.flush()
    for line in order.lines:
        if line.order_line_id is not None and line.awaited:
            wanted = work.session.get_one(OrderLine, line.order_line_id)
            waiting = find_order(work, wanted.order_id)
            facts = {"part": wanted.description, "why": order.cancel_reason}
            work.note(Topic.WORK_ORDERS, waiting.id, CANCELLED, order_id=waiting.id, new=wanted.description)
            if not awaited_for(work, wanted.id):
                claim_not_coming(work, wanted)
            hand_over(work, waiting, NOT_COMING, (waiting.technician_id, waiting.advisor_id), facts)
    work.note(Topic.PURCHASING, order.id, CANCELLED, old=order.shown_number, new=order.cancel_reason)
    return PartOrderCancelled(number=order.shown_number)
