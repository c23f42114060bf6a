"""The technician scans the job card at the covered car and work begins (SM1, R2.2.2, R2.3.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.estimate import needs_acceptance
from aftersales_desktop.domain.work_orders.find_order import order_on_card
from aftersales_desktop.domain.work_orders.move_vehicle import bring_together
from aftersales_desktop.domain.work_orders.order_state import THREE_PIECE_SET, OrderState
from aftersales_desktop.domain.work_orders.posts import REPAIRS_CARS
from aftersales_desktop.domain.work_orders.refusals import NotAccepted
from aftersales_desktop.domain.work_orders.refusals_floor import FenderCoversMissing, ThreePieceSetMissing
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.listed import Listed
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

STARTED = QT_TRANSLATE_NOOP("Words", "work started")


@dataclass(frozen=True, kw_only=True)
class StartOrder:
    """The card that lies with the car; it is scanned, never picked from a list."""

    card: ScanCode


@dataclass(frozen=True)
class OrderStarted:
    """From now on parts may be issued (R2.3.2a)."""

    order_id: int
    number: str


@verb(roles=REPAIRS_CARS, clause="R2.3.2a")
def start_order(work: Work, command: StartOrder) -> OrderStarted:
    """Start work on a dispatched order; car and card now stand at its bay.

    Raises:
        NotAScanCode: It is not the card of an order.
        WrongStep: The order is not dispatched.
        NotAccepted: Paid lines were changed after the customer's signature (R1.2.2a).
        ThreePieceSetMissing: A cover inside is missing; every missing cover is named.
        FenderCoversMissing: Only fender covers are missing.

    """
    order = order_on_card(work, command.card)
    before = order.state
    order.step_to(OrderState.STARTED, work.now())
    if needs_acceptance(order):
        raise NotAccepted(order=order.shown_number)
    check_covers(order)
    order.started_at = work.now()
    if order.technician_id is None and work.actor.holds(Role.TECHNICIAN):
        order.technician_id = work.actor.staff_id
    bay = work.session.get(Bay, order.bay_id) if order.bay_id else None
    bring_together(work, order, bay)
    work.note(Topic.WORK_ORDERS, order.id, STARTED, order_id=order.id, old=before, new=order.state)
    return OrderStarted(order.id, order.shown_number)


def check_covers(order: WorkOrder) -> None:
    """Let a covered car through.

    Raises:
        ThreePieceSetMissing: A cover inside is missing (R2.2.2a).
        FenderCoversMissing: A fender cover is missing (R2.2.2b).

    """
    missing = order.covers_missing()
    if THREE_PIECE_SET & set(missing):
        raise ThreePieceSetMissing(covers=Listed(missing))
    if missing:
        raise FenderCoversMissing(covers=Listed(missing))
