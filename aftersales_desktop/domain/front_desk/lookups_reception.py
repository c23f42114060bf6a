"""How far the reception process is really applied: steps skipped or late, per advisor and week (R2.1.3b)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStep, ReceptionStepRule, StepState
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.reception_times import ReceptionTimes
from aftersales_desktop.domain.work_orders.work_order import CoverFitting, WorkOrder
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.work_order_number import WorkOrderNumber

WEEK = timedelta(days=7)
QUOTED, DISPATCHED = "estimate made", "order dispatched"
# While an order is still at the desk, nobody can say that a step was skipped.
STILL_AT_THE_DESK = (OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED, OrderState.CANCELLED)


@dataclass(frozen=True, kw_only=True)
class StepStamp:
    """One step of one reception."""

    step: ReceptionStep
    state: StepState
    at: datetime | None
    counts: bool


@dataclass(frozen=True, kw_only=True)
class Reception:
    """One reception with its stamps; `appointed` tells an appointment from a walk-in."""

    order_id: int
    number: str
    plate: str
    advisor_id: int
    advisor: str
    opened_at: datetime
    appointed: bool
    stamps: tuple[StepStamp, ...]

    def faults(self) -> tuple[StepStamp, ...]:
        """The steps that count and were skipped or late."""
        return tuple(one for one in self.stamps if one.counts and one.state is not StepState.DONE)


@dataclass(frozen=True, kw_only=True)
class AdvisorSteps:
    """One advisor's week; `applied` in hundredths of a percent of all steps that count."""

    advisor_id: int
    advisor: str
    orders: int
    skipped: int
    late: int
    applied: int
    worst: ReceptionStep | None


@dataclass(frozen=True, kw_only=True)
class ReceptionReport:
    """A week of receptions."""

    week: date
    counted: tuple[ReceptionStep, ...]
    advisors: tuple[AdvisorSteps, ...]
    receptions: tuple[Reception, ...]


@dataclass(frozen=True)
class _Limits:
    greeting: timedelta
    signature: timedelta
    hand_over: timedelta


@lookup(roles=ANY_STAFF)
def reception_report(work: Work, day: date) -> ReceptionReport:
    """Go through the receptions of the week a day lies in."""
    monday = day - timedelta(days=day.weekday())
    begin = datetime.combine(monday, time.min, work.zone)
    end = datetime.combine(monday + WEEK, time.min, work.zone)
    wanted = (
        WorkOrder.opened_at >= begin,
        WorkOrder.opened_at < end,
        WorkOrder.state.not_in(STILL_AT_THE_DESK),
    )
    counted = _counted(work)
    receptions = _receptions(work, wanted, counted)
    return ReceptionReport(
        week=monday,
        counted=tuple(step for step in ReceptionStep if step in counted),
        advisors=_by_advisor(receptions),
        receptions=receptions,
    )


@lookup(roles=ANY_STAFF)
def reception_of_order(work: Work, order_id: int) -> Reception | None:
    """Show the stamps of one order; while it is at the desk, a step not done yet stands as skipped."""
    found = _receptions(work, (WorkOrder.id == order_id,), _counted(work))
    return found[0] if found else None


def _counted(work: Work) -> frozenset[ReceptionStep]:
    out = set(work.session.scalars(select(ReceptionStepRule.step).where(ReceptionStepRule.counts.is_(False))))
    return frozenset(ReceptionStep) - out


def _receptions(
    work: Work, wanted: Iterable[ColumnElement[bool]], counted: frozenset[ReceptionStep]
) -> tuple[Reception, ...]:
    """Read orders, appointments, covers and journal of the wanted orders, one question each."""
    where = tuple(wanted)
    limits = _limits(work)
    names = staff_names(work)
    ids = select(WorkOrder.id).where(*where)
    covers = _covers(work, ids)
    events = _events(work, ids)
    rows = work.session.execute(
        select(WorkOrder, Vehicle.plate, Appointment.arrived_at, ReceptionTimes)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .outerjoin(Appointment, Appointment.order_id == WorkOrder.id)
        .outerjoin(ReceptionTimes, ReceptionTimes.order_id == WorkOrder.id)
        .where(*where)
        .order_by(WorkOrder.id.desc())
    )
    receptions = {}
    for order, plate, arrived, times in rows:
        moments = _moments(order, arrived, times, covers.get(order.id), events)
        receptions[order.id] = Reception(
            order_id=order.id,
            number=str(WorkOrderNumber(order.number)),
            plate=plate,
            advisor_id=order.advisor_id,
            advisor=names(order.advisor_id),
            opened_at=order.opened_at,
            appointed=arrived is not None,
            stamps=tuple(
                StepStamp(
                    step=step, state=_state(step, moments, limits), at=moments[step], counts=step in counted
                )
                for step in ReceptionStep
            ),
        )
    return tuple(receptions.values())


def _moments(
    order: WorkOrder,
    arrived: datetime | None,
    times: ReceptionTimes | None,
    covered: datetime | None,
    events: dict[tuple[int, str], datetime],
) -> dict[ReceptionStep, datetime | None]:
    """Tell when each step of one reception was taken."""
    return {
        ReceptionStep.ARRIVAL: arrived or order.opened_at,
        ReceptionStep.GREETING: times.greeted_at if times is not None else None,
        ReceptionStep.CUSTOMER: order.opened_at,
        ReceptionStep.COMPLAINT: order.opened_at,
        ReceptionStep.WALK_ROUND: times.walked_round_at if times is not None else None,
        ReceptionStep.COVERS: covered,
        ReceptionStep.QUOTATION: events.get((order.id, QUOTED)),
        ReceptionStep.SIGNATURE: order.accepted_at,
        ReceptionStep.JOB_CARD: order.card_printed_at,
        ReceptionStep.HAND_OVER: events.get((order.id, DISPATCHED)),
    }


def _limits(work: Work) -> _Limits:
    return _Limits(
        greeting=timedelta(minutes=number_of(work, "reception.greeting_minutes")),
        signature=timedelta(minutes=number_of(work, "reception.signature_minutes")),
        hand_over=timedelta(minutes=number_of(work, "reception.hand_over_minutes")),
    )


def _covers(work: Work, ids: object) -> dict[int, datetime]:
    """When the last of the five covers was on; an order without all of them is left out."""
    rows = work.session.execute(
        select(CoverFitting.order_id, func.max(CoverFitting.at))
        .where(CoverFitting.order_id.in_(ids))  # type: ignore[arg-type]  # a subquery of ids
        .group_by(CoverFitting.order_id)
        .having(func.count() >= len(Cover))
    )
    return dict(rows.all())


def _events(work: Work, ids: object) -> dict[tuple[int, str], datetime]:
    """When the estimate was first shown and the car first handed to the workshop."""
    rows = work.session.execute(
        select(JournalLine.order_id, JournalLine.event, func.min(JournalLine.at))
        .where(JournalLine.order_id.in_(ids), JournalLine.event.in_((QUOTED, DISPATCHED)))  # type: ignore[arg-type]  # a subquery of ids
        .group_by(JournalLine.order_id, JournalLine.event)
    )
    return {(order_id, event): at for order_id, event, at in rows if order_id is not None}


def _state(step: ReceptionStep, moments: dict[ReceptionStep, datetime | None], limits: _Limits) -> StepState:
    at = moments[step]
    if at is None:
        return StepState.SKIPPED
    latest = _latest(step, moments, limits)
    return StepState.LATE if latest is not None and at > latest else StepState.DONE


def _latest(
    step: ReceptionStep, moments: dict[ReceptionStep, datetime | None], limits: _Limits
) -> datetime | None:
    """By when a step is in time: within its minutes, or before the step it has to come before."""
    after = {
        ReceptionStep.GREETING: (ReceptionStep.ARRIVAL, limits.greeting),
        ReceptionStep.WALK_ROUND: (ReceptionStep.SIGNATURE, timedelta()),
        ReceptionStep.COVERS: (ReceptionStep.HAND_OVER, timedelta()),
        ReceptionStep.SIGNATURE: (ReceptionStep.COMPLAINT, limits.signature),
        ReceptionStep.JOB_CARD: (ReceptionStep.HAND_OVER, timedelta()),
        ReceptionStep.HAND_OVER: (ReceptionStep.SIGNATURE, limits.hand_over),
    }
    if step not in after:
        return None
    other, span = after[step]
    moment = moments[other]
    return moment + span if moment is not None else None


def _by_advisor(receptions: tuple[Reception, ...]) -> tuple[AdvisorSteps, ...]:
    rows = []
    for advisor_id in {one.advisor_id for one in receptions}:
        mine = [one for one in receptions if one.advisor_id == advisor_id]
        faults = [fault for one in mine for fault in one.faults()]
        steps = sum(stamp.counts for one in mine for stamp in one.stamps)
        worst = Counter(fault.step for fault in faults).most_common(1)
        rows.append(
            AdvisorSteps(
                advisor_id=advisor_id,
                advisor=mine[0].advisor,
                orders=len(mine),
                skipped=sum(fault.state is StepState.SKIPPED for fault in faults),
                late=sum(fault.state is StepState.LATE for fault in faults),
                applied=(steps - len(faults)) * 10_000 // steps if steps else 0,
                worst=worst[0][0] if worst else None,
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.applied, row.advisor)))
