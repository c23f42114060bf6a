"""Targets against what the work orders say: achievement and a traffic light with a word (R2.1.1a)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, exists, func, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.indicator import (
    NATURES,
    WHOLE,
    Indicator,
    IndicatorUnit,
    TargetOrigin,
)
from aftersales_desktop.domain.front_desk.month_target import MonthTarget
from aftersales_desktop.domain.rules.value_of import share_of
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult, Delivery
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MOST_SHOWN = 99_900
GENERAL: ColumnElement[bool] = WorkOrder.kind == OrderKind.GENERAL


class TargetLight(StrEnum):
    """How a target stands; the word beside the colour."""

    REACHED = "target met"
    ON_COURSE = "on course"
    SLIGHTLY_BEHIND = "slightly behind"
    BEHIND = "behind"
    NO_TARGET = "no target set"
    NO_FIGURE = "no figure yet"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "target met"),
    QT_TRANSLATE_NOOP("Words", "on course"),
    QT_TRANSLATE_NOOP("Words", "slightly behind"),
    QT_TRANSLATE_NOOP("Words", "behind"),
    QT_TRANSLATE_NOOP("Words", "no target set"),
    QT_TRANSLATE_NOOP("Words", "no figure yet"),
)


@dataclass(frozen=True, kw_only=True)
class TargetCell:
    """One origin's target; `achieved` in hundredths of a percent."""

    origin: TargetOrigin
    target: int | None
    achieved: int | None
    light: TargetLight


@dataclass(frozen=True, kw_only=True)
class IndicatorRow:
    """One figure of the month beside its two targets."""

    indicator: Indicator
    unit: IndicatorUnit
    formula: str
    actual: int | None
    cells: tuple[TargetCell, ...]

    def cell(self, origin: TargetOrigin) -> TargetCell:
        """One origin's target."""
        return next(cell for cell in self.cells if cell.origin is origin)


@dataclass(frozen=True, kw_only=True)
class IndicatorSheet:
    """A month's sheet; `elapsed` is how much of the month is over, in hundredths of a percent."""

    month: date
    elapsed: int
    rows: tuple[IndicatorRow, ...]


@lookup(roles=ANY_STAFF)
def indicator_sheet(work: Work, month: date) -> IndicatorSheet:
    """Reckon a month's figures and how far each target is reached."""
    first = month.replace(day=1)
    elapsed = _elapsed(work, first)
    actual = _actual(work, first)
    targets = {
        (one.indicator, one.origin): one.value
        for one in work.session.scalars(select(MonthTarget).where(MonthTarget.month == first))
    }
    near = share_of(work, "target.near_share", first)
    rows = []
    for indicator, nature in NATURES.items():
        value = actual[indicator]
        cells = tuple(
            _cell(indicator, origin, targets.get((indicator, origin)), value, elapsed, near)
            for origin in TargetOrigin
        )
        rows.append(
            IndicatorRow(
                indicator=indicator, unit=nature.unit, formula=nature.formula, actual=value, cells=cells
            )
        )
    return IndicatorSheet(month=first, elapsed=elapsed, rows=tuple(rows))


def _cell(
    indicator: Indicator,
    origin: TargetOrigin,
    target: int | None,
    actual: int | None,
    elapsed: int,
    near: int,
) -> TargetCell:
    if target is None:
        return TargetCell(origin=origin, target=None, achieved=None, light=TargetLight.NO_TARGET)
    if actual is None:
        return TargetCell(origin=origin, target=target, achieved=None, light=TargetLight.NO_FIGURE)
    nature = NATURES[indicator]
    achieved = _achieved(actual, target, less_is_better=nature.less_is_better)
    expected = elapsed if nature.grows else WHOLE
    return TargetCell(
        origin=origin, target=target, achieved=achieved, light=light_of(achieved, expected, near)
    )


def light_of(achieved: int, expected: int, near: int) -> TargetLight:
    """Say how an achievement stands against what may be expected by now."""
    if achieved >= WHOLE:
        return TargetLight.REACHED
    if expected < WHOLE and achieved >= expected:
        return TargetLight.ON_COURSE
    if achieved * WHOLE >= expected * near:
        return TargetLight.SLIGHTLY_BEHIND
    return TargetLight.BEHIND


def _achieved(actual: int, target: int, *, less_is_better: bool) -> int:
    above, below = (target, actual) if less_is_better else (actual, target)
    if below == 0:
        return WHOLE
    return min(MOST_SHOWN, (above * WHOLE + below // 2) // below)


def _moments(work: Work, first: date) -> tuple[datetime, datetime]:
    days = monthrange(first.year, first.month)[1]
    begin = datetime.combine(first, time.min, work.zone)
    after = date.fromordinal(first.toordinal() + days)
    return begin, datetime.combine(after, time.min, work.zone)


def _elapsed(work: Work, first: date) -> int:
    begin, end = _moments(work, first)
    gone = (min(max(work.now(), begin), end) - begin).total_seconds()
    return round(gone * WHOLE / (end - begin).total_seconds())


def _actual(work: Work, first: date) -> dict[Indicator, int | None]:
    """Reckon every figure with one question each to settlements, deliveries, orders and calls."""
    begin, end = _moments(work, first)
    return _from_settlements(work, begin, end) | _from_visits(work, begin, end)


def _from_settlements(work: Work, begin: datetime, end: datetime) -> dict[Indicator, int | None]:
    row = work.session.execute(
        select(
            func.count(),
            func.coalesce(func.sum(Settlement.labour), 0),
            func.coalesce(func.sum(Settlement.parts), 0),
            func.coalesce(func.sum(Settlement.due), 0),
        )
        .join(WorkOrder, WorkOrder.id == Settlement.order_id)
        .where(GENERAL, Settlement.at >= begin, Settlement.at < end)
    ).one()
    count, labour, parts, due = row[0], _fen(row[1]), _fen(row[2]), _fen(row[3])
    gross = labour + parts
    return {
        Indicator.LABOUR: labour,
        Indicator.PARTS: parts,
        Indicator.TURNOVER: due,
        Indicator.ORDERS: count,
        Indicator.AVERAGE: due // count if count else None,
        Indicator.DISCOUNT: _share(gross - due, gross),
    }


def _from_visits(work: Work, begin: datetime, end: datetime) -> dict[Indicator, int | None]:
    earlier = aliased(WorkOrder)
    before = exists().where(
        earlier.vehicle_id == WorkOrder.vehicle_id,
        earlier.id < WorkOrder.id,
        earlier.delivered_at.is_not(None),
        earlier.delivered_at < WorkOrder.opened_at,
    )
    opened, repeats, again = work.session.execute(
        select(func.count(), _count(WorkOrder.repeat_of_id.is_not(None)), _count(before)).where(
            GENERAL, WorkOrder.opened_at >= begin, WorkOrder.opened_at < end
        )
    ).one()
    promised, kept = work.session.execute(
        select(func.count(), _count(Delivery.at <= Delivery.promised_at))
        .join(WorkOrder, WorkOrder.id == Delivery.order_id)
        .where(GENERAL, Delivery.promised_at.is_not(None), Delivery.at >= begin, Delivery.at < end)
    ).one()
    content = CallBack.result.in_((CallResult.CONTENT, CallResult.SUGGESTION))
    reached, happy = work.session.execute(
        select(func.count(), _count(content))
        .join(WorkOrder, WorkOrder.id == CallBack.order_id)
        .where(
            GENERAL,
            and_(CallBack.result != CallResult.NOT_REACHED, CallBack.at >= begin, CallBack.at < end),
        )
    ).one()
    return {
        Indicator.REPEAT: _share(repeats, opened),
        Indicator.ON_TIME: _share(kept, promised),
        Indicator.SATISFACTION: _share(happy, reached),
        Indicator.RETURN_VISITS: _share(again, opened),
    }


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _share(above: int, below: int) -> int | None:
    return (above * WHOLE + below // 2) // below if below else None


def _fen(amount: Money | int) -> int:
    return amount.fen if isinstance(amount, Money) else int(amount)
