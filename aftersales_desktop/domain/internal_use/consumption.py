"""How much of a consumable went out in a month, and how much may (R2.3.12c)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, and_, func, select, type_coerce

from aftersales_desktop.database.row import QuantityColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.internal_use.internal_use_order import (
    ConsumableCeiling,
    InternalUseLine,
    InternalUseOrder,
    InternalUseState,
)
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True)
class AboveACeiling:
    """A consumable of which less may go out this month than is used and wanted."""

    part_id: int
    used: Quantity
    wanted: Quantity
    ceiling: Quantity


def month_of(day: date) -> date:
    """Name a month by its first day."""
    return day.replace(day=1)


def month_after(month: date) -> date:
    """Name the month after."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def bounds(work: Work, month: date) -> tuple[datetime, datetime]:
    """Give the moments at which a month of the dealership begins and ends."""
    first, after = (
        datetime.combine(day, time(), work.zone).astimezone(UTC) for day in (month, month_after(month))
    )
    return first, after


def issued_in(work: Work, month: date) -> ColumnElement[bool]:
    """Pick the orders that went out in a month."""
    first, after = bounds(work, month)
    return and_(
        InternalUseOrder.state == InternalUseState.ISSUED,
        InternalUseOrder.issued_at >= first,
        InternalUseOrder.issued_at < after,
    )


def used_in(work: Work, month: date, part_ids: Iterable[int]) -> dict[int, Quantity]:
    """Add up what went out of some consumables in a month."""
    used = type_coerce(func.sum(InternalUseLine.quantity), QuantityColumn())
    rows = (
        select(InternalUseLine.part_id, used)
        .join(InternalUseOrder, InternalUseOrder.id == InternalUseLine.order_id)
        .where(InternalUseLine.part_id.in_(set(part_ids)), issued_in(work, month))
        .group_by(InternalUseLine.part_id)
    )
    return {row[0]: row[1] for row in work.session.execute(rows)}


def ceilings_in(work: Work, month: date, part_ids: Iterable[int]) -> dict[int, Quantity]:
    """Tell the ceilings that hold in a month; a consumable without one is not in it."""
    rows = (
        select(ConsumableCeiling.part_id, ConsumableCeiling.quantity)
        .where(ConsumableCeiling.part_id.in_(set(part_ids)), ConsumableCeiling.effective_from <= month)
        .order_by(ConsumableCeiling.effective_from, ConsumableCeiling.id)
    )
    return {row[0]: row[1] for row in work.session.execute(rows)}


def above_ceilings(work: Work, wanted: Mapping[int, Quantity]) -> list[AboveACeiling]:
    """Tell which consumables would go above this month's ceiling if so much more of them went out."""
    month = month_of(work.today())
    used, ceilings = used_in(work, month, wanted), ceilings_in(work, month, wanted)
    asked = (
        AboveACeiling(part_id, used.get(part_id, Quantity.ZERO), quantity, ceilings[part_id])
        for part_id, quantity in wanted.items()
        if part_id in ceilings
    )
    return [one for one in asked if one.used + one.wanted > one.ceiling]
