"""Somebody fits a cover to the customer's car and signs for it (R2.2.2)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.line_wanted import BEFORE_WORK, IN_WORK
from aftersales_desktop.domain.work_orders.order_state import Cover
from aftersales_desktop.domain.work_orders.posts import FLOOR, RECEPTION
from aftersales_desktop.domain.work_orders.reception_details import fit_covers
from aftersales_desktop.domain.work_orders.refusals import TooLateToChange
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class FitCover:
    """Tick this cover as fitted."""

    order_id: int
    cover: Cover


@dataclass(frozen=True, kw_only=True)
class CoverFitted:
    """The cover is on; `fresh` is False when somebody had fitted it before."""

    order_id: int
    cover: Cover
    fresh: bool


@verb(roles=RECEPTION + FLOOR, clause="R2.2.2a")
def fit_cover(work: Work, command: FitCover) -> CoverFitted:
    """Tick a cover in the name of the person at hand; refused once the work is over."""
    order = find_order(work, command.order_id)
    if order.state not in BEFORE_WORK | IN_WORK:
        raise TooLateToChange(order=order.shown_number, state=order.state)
    fresh = bool(fit_covers(work, order, [command.cover]))
    if fresh:
        work.note(
            Topic.WORK_ORDERS,
            order.id,
            QT_TRANSLATE_NOOP("Words", "cover fitted"),
            order_id=order.id,
            new=command.cover,
        )
    return CoverFitted(order_id=order.id, cover=command.cover, fresh=fresh)
