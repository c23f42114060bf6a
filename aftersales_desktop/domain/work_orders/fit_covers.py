"""Somebody puts covers on the car and says so by name (R2.2.2a-b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.refusals_floor import NotInWork
from aftersales_desktop.domain.work_orders.work_order import CoverFitting
from aftersales_desktop.values.role import Role
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
class FitCovers:
    """Which covers were put on which order's car."""

    order_id: int
    covers: tuple[Cover, ...]


@dataclass(frozen=True)
class CoversFitted:
    """What is still missing afterwards; nothing when work may start."""

    order_id: int
    missing: tuple[Cover, ...]


@verb(
    roles=(
        Role.SERVICE_ADVISOR,
        Role.FRONT_DESK_SUPERVISOR,
        Role.TECHNICIAN,
        Role.TEAM_LEADER,
        Role.WORKSHOP_MANAGER,
    ),
    clause="R2.2.2a",
)
def fit_covers(work: Work, command: FitCovers) -> CoversFitted:
    """Record covers as fitted by the person at the window; one that is on already stays as it is.

    Raises:
        NotInWork: The car has left the house.

    """
    order = find_order(work, command.order_id)
    if order.state not in CAR_IS_HERE:
        raise NotInWork(order=order.shown_number, state=order.state)
    on_already = {fitting.cover for fitting in order.covers}
    new = [cover for cover in dict.fromkeys(command.covers) if cover not in on_already]
    order.covers.extend(
        CoverFitting(cover=cover, fitted_by_id=work.actor.staff_id, at=work.now()) for cover in new
    )
    if new:
        work.note(
            Topic.WORK_ORDERS,
            order.id,
            COVERED,
            order_id=order.id,
            new=", ".join(str(cover) for cover in new),
        )
    return CoversFitted(order.id, order.covers_missing())
