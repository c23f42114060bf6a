"""Reception or the parts clerk drops a part wished for in words that nobody can find (R2.3.6)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.wished_part import IDENTIFY_PARTS, find_wish
from aftersales_desktop.domain.work_orders.estimate import withdraw_changed_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.refusals import PartsAlreadyOut
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

DROPPED = QT_TRANSLATE_NOOP("Words", "wished part dropped")


@dataclass(frozen=True, kw_only=True)
class DropWish:
    """The line with the wish."""

    order_id: int
    line_id: int


@dataclass(frozen=True, kw_only=True)
class WishDropped:
    """What nobody looks for any more; it stays in the order's history."""

    order_id: int
    line_id: int
    wish: str


@verb(roles=IDENTIFY_PARTS, clause="R2.3.6a")
def drop_wish(work: Work, command: DropWish) -> WishDropped:
    """Take a part off the order that nobody has found in the catalogue.

    Raises:
        TooLateToChange: Work on the order is over.
        UnknownLine, NotAPart: There is no such part line.
        AlreadyIdentified: It names a part of the catalogue: taking it off is reception's.
        PartsAlreadyOut: Something went out for it.

    """
    order = find_order(work, command.order_id)
    line = find_wish(work, order, command.line_id)
    if line.stocked_out:
        raise PartsAlreadyOut(order=order.shown_number)
    line.dropped = True
    withdraw_changed_acceptance(work, order)
    work.note(Topic.WORK_ORDERS, order.id, DROPPED, order_id=order.id, old=line.description)
    return WishDropped(order_id=order.id, line_id=line.id, wish=line.description)
