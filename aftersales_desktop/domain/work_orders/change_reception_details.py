"""Reception corrects what was written down at the car."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.line_wanted import BEFORE_WORK, IN_WORK
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderKind, OrderState
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.reception_details import (
    Damage,
    check_complaint,
    check_promise,
    check_readings,
    fit_covers,
    mark_damages,
)
from aftersales_desktop.domain.work_orders.reception_times import stamp_reception
from aftersales_desktop.domain.work_orders.refusals import TooLateToChange
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True, kw_only=True)
class ChangeReceptionDetails:
    """What shall stand from now on; None leaves a thing as it is."""

    order_id: int
    complaint: str | None = None
    instruction: str | None = None
    kind: OrderKind | None = None
    mileage_km: int | None = None
    fuel_eighths: int | None = None
    belongings: str | None = None
    damages: tuple[Damage, ...] | None = None
    covers: frozenset[Cover] = frozenset()
    promised_at: datetime | None = None
    walked_round_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ReceptionDetailsChanged:
    """The changed order and the names of what was changed."""

    order_id: int
    changed: tuple[str, ...]


@verb(roles=RECEPTION, clause="R2.1.3a")
def change_reception_details(work: Work, command: ChangeReceptionDetails) -> ReceptionDetailsChanged:
    """Correct the check-in; each change is in the order's history.

    A mileage that is corrected is corrected in the car's file too. Refused once the work is finished; the
    class can only be changed while the order is a draft.
    """
    order = find_order(work, command.order_id)
    _check(work, order, command)
    read_before = order.mileage_km
    changed = _change_plain_fields(work, order, command)
    if "mileage_km" in changed:
        _correct_file(work, order, read_before)
    if command.damages is not None and _marks(order) != command.damages:
        mark_damages(order, command.damages)
        changed.append("damages")
        _note(work, order, QT_TRANSLATE_NOOP("Words", "walk-round changed"), "", str(len(command.damages)))
    stamp_reception(work, order, walked_round_at=_walked(work, command, changed))
    for cover in fit_covers(work, order, command.covers):
        changed.append("covers")
        _note(work, order, QT_TRANSLATE_NOOP("Words", "cover fitted"), "", cover)
    return ReceptionDetailsChanged(order_id=order.id, changed=tuple(dict.fromkeys(changed)))


def _walked(work: Work, command: ChangeReceptionDetails, changed: list[str]) -> datetime | None:
    """Tell when the car was walked round: as stamped, or now when damages were changed."""
    return command.walked_round_at or (work.now() if "damages" in changed else None)


def _check(work: Work, order: WorkOrder, command: ChangeReceptionDetails) -> None:
    if order.state not in BEFORE_WORK | IN_WORK:
        raise TooLateToChange(order=order.shown_number, state=order.state)
    if command.kind not in {None, order.kind} and order.state is not OrderState.DRAFT:
        raise TooLateToChange(order=order.shown_number, state=order.state)
    if command.complaint is not None:
        check_complaint(command.complaint)
    if command.promised_at != order.promised_at:
        check_promise(work, command.promised_at)
    check_readings(
        order.mileage_km if command.mileage_km is None else command.mileage_km,
        order.fuel_eighths if command.fuel_eighths is None else command.fuel_eighths,
    )


def _change_plain_fields(work: Work, order: WorkOrder, command: ChangeReceptionDetails) -> list[str]:
    """Set the fields that differ and write each change down."""
    changed = []
    for name, event in FIELDS.items():
        wanted, old = getattr(command, name), getattr(order, name)
        if isinstance(wanted, str) and not isinstance(wanted, OrderKind):
            wanted = wanted.strip()
        if wanted is None or wanted == old:
            continue
        setattr(order, name, wanted)
        changed.append(name)
        _note(work, order, event, _written(work, old), _written(work, wanted))
    return changed


def _correct_file(work: Work, order: WorkOrder, read_before: int) -> None:
    """Correct the car's file too when its reading is this order's, or lower than what is read now."""
    car = work.session.get_one(Vehicle, order.vehicle_id, with_for_update=True)
    if car.mileage_km == read_before or car.mileage_km < order.mileage_km:
        car.mileage_km = order.mileage_km
        work.note(
            Topic.CUSTOMERS, car.id, FIELDS["mileage_km"], old=str(read_before), new=str(order.mileage_km)
        )


def _marks(order: WorkOrder) -> tuple[Damage, ...]:
    return tuple(Damage(x=mark.x, y=mark.y, text=mark.text) for mark in order.damages)


def _written(work: Work, value: object) -> str:
    if isinstance(value, datetime):
        return f"{work.local(value):%Y-%m-%d %H:%M}"
    return "" if value is None else str(value)


def _note(work: Work, order: WorkOrder, event: str, old: str, new: str) -> None:
    work.note(Topic.WORK_ORDERS, order.id, event, order_id=order.id, old=old, new=new)


FIELDS = {
    "complaint": QT_TRANSLATE_NOOP("Words", "complaint changed"),
    "instruction": QT_TRANSLATE_NOOP("Words", "instruction changed"),
    "kind": QT_TRANSLATE_NOOP("Words", "class changed"),
    "mileage_km": QT_TRANSLATE_NOOP("Words", "mileage corrected"),
    "fuel_eighths": QT_TRANSLATE_NOOP("Words", "fuel corrected"),
    "belongings": QT_TRANSLATE_NOOP("Words", "belongings changed"),
    "promised_at": QT_TRANSLATE_NOOP("Words", "promised time changed"),
}
