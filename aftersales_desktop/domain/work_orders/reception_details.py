"""What reception writes down at the car: readings, damages, covers, promised time, and their rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.order_state import Cover
from aftersales_desktop.domain.work_orders.refusals import ImpossibleReading, NoComplaint, PromiseInThePast
from aftersales_desktop.domain.work_orders.work_order import CoverFitting, DamageMark, WorkOrder

FULL_TANK = 8
LARGEST_MILEAGE = 9_999_999


@dataclass(frozen=True, kw_only=True)
class Damage:
    """A damage on the walk-round: place in thousandths of the sketch, and what is seen there."""

    x: int
    y: int
    text: str


def check_complaint(complaint: str) -> str:
    """Refuse an empty complaint (R2.1.3a)."""
    if not complaint.strip():
        raise NoComplaint
    return complaint.strip()


def check_readings(mileage_km: int, fuel_eighths: int) -> None:
    """Refuse readings no instrument shows."""
    if not 0 <= mileage_km <= LARGEST_MILEAGE or not 0 <= fuel_eighths <= FULL_TANK:
        raise ImpossibleReading


def check_promise(work: Work, promised_at: datetime | None) -> None:
    """Refuse a promise that is broken already (R7.5.8)."""
    if promised_at is not None and promised_at < work.now():
        raise PromiseInThePast


def mark_damages(order: WorkOrder, damages: Iterable[Damage]) -> None:
    """Set the sketch's marks anew."""
    wanted = list(damages)
    for mark, damage in zip(order.damages, wanted, strict=False):
        mark.x, mark.y, mark.text = damage.x, damage.y, damage.text
    del order.damages[len(wanted) :]
    for place, damage in enumerate(wanted[len(order.damages) :], start=len(order.damages) + 1):
        order.damages.append(DamageMark(position=place, x=damage.x, y=damage.y, text=damage.text))


def fit_covers(work: Work, order: WorkOrder, covers: Iterable[Cover]) -> list[Cover]:
    """Tick covers in the name of the person at hand (R2.2.2); those on already keep their first name."""
    on = {fitting.cover for fitting in order.covers}
    fresh = sorted(set(covers) - on)
    for cover in fresh:
        order.covers.append(CoverFitting(cover=cover, fitted_by_id=work.actor.staff_id, at=work.now()))
    return fresh
