"""A car goes to another place, and its card with it (R2.3.1d)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.closing import Move
from aftersales_desktop.domain.work_orders.find_order import find_order, order_on_card
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.refusals import UnknownBay, WrongStep
from aftersales_desktop.domain.work_orders.refusals_floor import (
    AlreadyThere,
    CardOfAnotherCar,
    NotInWork,
)
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MOVED = QT_TRANSLATE_NOOP("Words", "car and card moved")
MOVED_WITHOUT_CARD = QT_TRANSLATE_NOOP("Words", "car moved without its card")
GONE = frozenset({OrderState.DELIVERED, OrderState.CALLED_BACK, OrderState.ARCHIVED, OrderState.CANCELLED})


@dataclass(frozen=True, kw_only=True)
class MoveVehicle:
    """Where the car goes; without the scanned card the card stays behind, which is written down."""

    order_id: int
    place: Place
    bay_id: int | None = None
    card: ScanCode | None = None


@dataclass(frozen=True)
class VehicleMoved:
    """Where car and card are now; the window warns when they are apart."""

    order_id: int
    number: str
    vehicle_place: Place
    card_place: Place

    @property
    def apart(self) -> bool:
        """Whether the card is somewhere else than the car."""
        return self.vehicle_place is not self.card_place


@verb(
    roles=(
        Role.SERVICE_ADVISOR,
        Role.FRONT_DESK_SUPERVISOR,
        Role.TECHNICIAN,
        Role.TEAM_LEADER,
        Role.WORKSHOP_MANAGER,
        Role.QUALITY,
    ),
    clause="R2.3.1d",
)
def move_vehicle(work: Work, command: MoveVehicle) -> VehicleMoved:
    """Move a car; the card moves with it when it is scanned.

    Raises:
        CardOfAnotherCar: The scanned card belongs to another order.
        NotInWork: The car has left the house.
        UnknownBay: The bay is out of use.
        WrongStep: The car would leave the house, which it does by delivery.
        AlreadyThere: Nothing would change.

    """
    order = find_order(work, command.order_id)
    if order.state in GONE:
        raise NotInWork(order=order.shown_number, state=order.state)
    if command.card is not None:
        _check_card(work, order, command.card)
    bay = _bay(work, command)
    place = bay.place if bay else command.place
    if place is Place.HANDED_OVER:
        raise WrongStep(order=order.shown_number, state=order.state, wanted=OrderState.DELIVERED)
    card_place = place if command.card is not None else order.card_place
    if (place, card_place) == (order.vehicle_place, order.card_place) and bay in (None, _now_in(work, order)):
        raise AlreadyThere(order=order.shown_number)
    _write_move(work, order, place, card_place, bay)
    return VehicleMoved(order.id, order.shown_number, order.vehicle_place, order.card_place)


def bring_together(work: Work, order: WorkOrder, bay: Bay | None) -> None:
    """Note that car and card stand together at the bay, because the card was scanned there."""
    place = bay.place if bay else Place.BAY
    if order.vehicle_place is not place or order.card_place is not place:
        _write_move(work, order, place, place, bay)


def _check_card(work: Work, order: WorkOrder, card: ScanCode) -> None:
    scanned = order_on_card(work, card)
    if scanned.id != order.id:
        raise CardOfAnotherCar(scanned=scanned.shown_number, order=order.shown_number)


def _bay(work: Work, command: MoveVehicle) -> Bay | None:
    if command.bay_id is None:
        return None
    bay = work.session.get(Bay, command.bay_id)
    if bay is None or not bay.active:
        raise UnknownBay
    return bay


def _now_in(work: Work, order: WorkOrder) -> Bay | None:
    return work.session.get(Bay, order.bay_id) if order.bay_id else None


def _write_move(work: Work, order: WorkOrder, place: Place, card_place: Place, bay: Bay | None) -> None:
    """Write the new places on the order and a line in the log of moves."""
    before = order.vehicle_place
    order.vehicle_place, order.card_place = place, card_place
    if bay is not None:
        order.bay_id = bay.id
    work.session.add(
        Move(
            order_id=order.id,
            vehicle_place=place,
            card_place=card_place,
            bay_id=bay.id if bay else None,
            moved_by_id=work.actor.staff_id,
            at=work.now(),
        )
    )
    event = MOVED if place is card_place else MOVED_WITHOUT_CARD
    work.note(Topic.WORK_ORDERS, order.id, event, order_id=order.id, old=before, new=place)
