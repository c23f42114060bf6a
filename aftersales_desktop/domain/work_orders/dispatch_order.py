"""An accepted order goes to the floor: a bay, a technician, and the printed card with the car (SM1)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.estimate import needs_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION, REPAIRS_CARS
from aftersales_desktop.domain.work_orders.refusals import (
    CardNotPrinted,
    NotAccepted,
    NotATechnician,
    UnknownBay,
)
from aftersales_desktop.domain.work_orders.work_order import Bay
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class DispatchOrder:
    """Give this order to that technician in that bay; `planned_start` places it on the board."""

    order_id: int
    bay_id: int
    technician_id: int
    planned_start: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class OrderDispatched:
    """Where and to whom the order went."""

    order_id: int
    bay: str
    technician: str


@verb(roles=(*RECEPTION, Role.WORKSHOP_MANAGER, Role.TEAM_LEADER), clause="R2.3.1d")
def dispatch_order(work: Work, command: DispatchOrder) -> OrderDispatched:
    """Send a confirmed order to the floor; a dispatched one may be given to others until it is started.

    Refused while the customer has not accepted the estimate (R1.2.2a), or before the job card is printed.
    """
    order = find_order(work, command.order_id)
    bay, technician = _bay(work, command.bay_id), _technician(work, command.technician_id)
    if needs_acceptance(order):
        raise NotAccepted(order=order.shown_number)
    if order.card_printed_at is None:
        raise CardNotPrinted(order=order.shown_number)
    if order.state is not OrderState.DISPATCHED:
        order.step_to(OrderState.DISPATCHED, work.now())
    order.bay_id = bay.id
    order.technician_id = technician.id
    order.planned_start = command.planned_start
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "order dispatched"),
        order_id=order.id,
        new=f"{bay.name} {technician.name}",
    )
    return OrderDispatched(order_id=order.id, bay=bay.name, technician=technician.name)


def _bay(work: Work, bay_id: int) -> Bay:
    bay = work.session.get(Bay, bay_id)
    if bay is None or not bay.active:
        raise UnknownBay
    return bay


def _technician(work: Work, staff_id: int) -> StaffMember:
    person = work.session.get(StaffMember, staff_id)
    if person is None or not person.active or not person.as_actor().holds(*REPAIRS_CARS):
        raise NotATechnician
    return person
