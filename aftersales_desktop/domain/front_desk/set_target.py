"""The supervisor or the service director sets a month's target, or takes it back (R2.1.1a)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.do_duty import tick_off
from aftersales_desktop.domain.duties.evidence import counted
from aftersales_desktop.domain.front_desk.indicator import NATURES, Indicator, IndicatorUnit, TargetOrigin
from aftersales_desktop.domain.front_desk.month_target import MonthTarget
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.refusals import MonthClosed, TargetOutOfRange
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SET = QT_TRANSLATE_NOOP("Words", "target set")
TAKEN_BACK = QT_TRANSLATE_NOOP("Words", "target taken back")
DUTY = "targets"
ENTERED = QT_TRANSLATE_NOOP("Notices", "targets entered: {manufacturer} manufacturer, {group} group")


@dataclass(frozen=True, kw_only=True)
class SetTarget:
    """Any day of the month; the value in the indicator's unit (fen, orders, hundredths of a percent).

    No value takes the target back.
    """

    month: date
    indicator: Indicator
    origin: TargetOrigin
    value: int | None


@dataclass(frozen=True, kw_only=True)
class TargetSet:
    """What stands from now on."""

    month: date
    indicator: Indicator
    origin: TargetOrigin
    value: int | None


@verb(roles=HEADS_OF_THE_DESK, clause="R2.1.1a")
def set_target(work: Work, command: SetTarget) -> TargetSet:
    """Set a target of this month or one to come.

    Raises:
        MonthClosed: The month is over, or more than a year ahead.
        TargetOutOfRange: Nothing, less than nothing, or more than the figure can be.

    """
    month = command.month.replace(day=1)
    this_month = work.today().replace(day=1)
    if not this_month <= month <= this_month.replace(year=this_month.year + 1):
        raise MonthClosed(month=f"{month:%Y-%m}")
    _check_value(command)
    stood = work.session.scalar(
        select(MonthTarget).where(
            MonthTarget.month == month,
            MonthTarget.indicator == command.indicator,
            MonthTarget.origin == command.origin,
        )
    )
    old = str(stood.value) if stood is not None else ""
    if command.value is None:
        if stood is not None:
            work.session.delete(stood)
    elif stood is None:
        _add(work, month, command, command.value)
    else:
        stood.value, stood.set_by_id, stood.set_at = command.value, work.actor.staff_id, work.now()
    work.session.flush()
    event = SET if command.value is not None else TAKEN_BACK
    what = f"{month:%Y-%m} {command.indicator} ({command.origin})"
    work.note(Topic.FRONT_DESK, 0, event, old=old, new=f"{what} {command.value or ''}".strip())
    if month == this_month:
        _tick_off_duty(work, month)
    return TargetSet(month=month, indicator=command.indicator, origin=command.origin, value=command.value)


def _check_value(command: SetTarget) -> None:
    nature = NATURES[command.indicator]
    if command.value is not None and not 0 < command.value <= nature.most:
        unit = nature.unit
        hundredths = unit is not IndicatorUnit.COUNT
        raise TargetOutOfRange(
            indicator=command.indicator, most=nature.most // 100 if hundredths else nature.most
        )


def _add(work: Work, month: date, command: SetTarget, value: int) -> None:
    work.session.add(
        MonthTarget(
            month=month,
            indicator=command.indicator,
            origin=command.origin,
            value=value,
            set_by_id=work.actor.staff_id,
            set_at=work.now(),
        )
    )


def _tick_off_duty(work: Work, month: date) -> None:
    """Count both sets entered as the month's duty done, for the post whose duty it is."""
    origins = work.session.scalars(select(MonthTarget.origin).where(MonthTarget.month == month)).all()
    if set(origins) == set(TargetOrigin):
        manufacturer = origins.count(TargetOrigin.MANUFACTURER)
        shown = counted(ENTERED, manufacturer=manufacturer, group=len(origins) - manufacturer)
        tick_off(work, DUTY, shown)
