"""The director's day in figures: what is in the house, what is late, what waits, what was earned (R2.0b).

Every figure is counted from the orders, stock and loans of this moment; nothing is estimated.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select

from aftersales_desktop.boards.late_things import LEADING, count_late, count_overdue, count_short
from aftersales_desktop.database.journal import AuditEntry, Outcome
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import Payment, Settlement
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money, total

DAYS_SHOWN = 14
WAITING = (OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION)


@dataclass(frozen=True, kw_only=True)
class DayOfDeliveries:
    """How many cars were handed over on one day, and how many of them by the promised time."""

    day: date
    delivered: int
    on_time: int


@dataclass(frozen=True, kw_only=True)
class DirectorDay:
    """The figures of the day.

    Attributes:
        states: Orders in the house by state.
        late_since: What was promised first of the late orders.
        longest_wait: Since when the order waits that has waited longest, for parts or an answer.
        hours_in_house: Mean from check-in to hand-over of today's deliveries; None before the first.
        refused: Clauses by which something was refused today, the most frequent first.

    """

    states: dict[OrderState, int]
    late: int
    late_since: datetime | None
    longest_wait: datetime | None
    deliveries: tuple[DayOfDeliveries, ...]
    hours_in_house: float | None
    settled: int
    settled_amount: Money
    received: Money
    short: int
    overdue: int
    clocks_running: int
    refused: tuple[tuple[str, int], ...]

    @property
    def in_house(self) -> int:
        """All orders whose car has not been handed over."""
        return sum(self.states.values())

    @property
    def waiting(self) -> int:
        """Orders that wait for parts or for the customer's answer."""
        return sum(self.states.get(state, 0) for state in WAITING)

    @property
    def today(self) -> DayOfDeliveries:
        """Today's deliveries."""
        return self.deliveries[-1]


@lookup(roles=LEADING)
def director_day(work: Work) -> DirectorDay:
    """Count the day."""
    morning = _midnight(work, work.today())
    session = work.session
    late, late_since = count_late(work)
    counted = select(WorkOrder.state, func.count()).where(WorkOrder.state.in_(IN_HOUSE))
    bills = session.scalars(select(Settlement.due).where(Settlement.at >= morning)).all()
    paid = session.scalars(select(Payment.amount).where(Payment.at >= morning)).all()
    return DirectorDay(
        states=dict(session.execute(counted.group_by(WorkOrder.state)).all()),
        late=late,
        late_since=late_since,
        longest_wait=session.scalar(
            select(WorkOrder.state_since)
            .where(WorkOrder.state.in_(WAITING))
            .order_by(WorkOrder.state_since)
            .limit(1)
        ),
        deliveries=_deliveries(work),
        hours_in_house=_hours_in_house(work, morning),
        settled=len(bills),
        settled_amount=total(list(bills)),
        received=total(list(paid)),
        short=count_short(work),
        overdue=count_overdue(work),
        clocks_running=session.scalars(
            select(func.count()).select_from(Clocking).where(Clocking.ended_at.is_(None))
        ).one(),
        refused=_refused(work, morning),
    )


def _midnight(work: Work, day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=work.zone)


def _deliveries(work: Work) -> tuple[DayOfDeliveries, ...]:
    """Count the deliveries of the last days by the dealership's own days."""
    first = work.today() - timedelta(days=DAYS_SHOWN - 1)
    rows = work.session.execute(
        select(WorkOrder.delivered_at, WorkOrder.promised_at).where(
            WorkOrder.delivered_at >= _midnight(work, first)
        )
    )
    all_of_day: Counter[date] = Counter()
    on_time: Counter[date] = Counter()
    for delivered_at, promised_at in rows:
        if delivered_at is None:
            continue
        day = work.local(delivered_at).date()
        all_of_day[day] += 1
        on_time[day] += promised_at is None or delivered_at <= promised_at
    days = (first + timedelta(days=n) for n in range(DAYS_SHOWN))
    return tuple(DayOfDeliveries(day=day, delivered=all_of_day[day], on_time=on_time[day]) for day in days)


def _hours_in_house(work: Work, morning: datetime) -> float | None:
    rows = work.session.execute(
        select(WorkOrder.opened_at, WorkOrder.delivered_at).where(WorkOrder.delivered_at >= morning)
    )
    spans = [delivered - opened for opened, delivered in rows if delivered is not None]
    return sum(spans, timedelta()) / len(spans) / timedelta(hours=1) if spans else None


def _refused(work: Work, morning: datetime) -> tuple[tuple[str, int], ...]:
    counted = (
        select(AuditEntry.clause, func.count())
        .where(AuditEntry.at >= morning, AuditEntry.outcome == Outcome.REFUSED, AuditEntry.clause != "")
        .group_by(AuditEntry.clause)
        .order_by(func.count().desc(), AuditEntry.clause)
    )
    return tuple((clause, count) for clause, count in work.session.execute(counted))
