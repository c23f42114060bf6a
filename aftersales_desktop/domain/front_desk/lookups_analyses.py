"""What the customer file says when it is read: six lists of customers (R2.1.2b).

Each page is found by walking an index from where the last page ended, so that a hundred thousand orders make
no difference.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, and_, cast, exists, literal, or_, select, union_all
from sqlalchemy.orm import aliased

from aftersales_desktop.database.keyset import behind
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.front_desk.customer_task import (
    Analysis,
    CustomerStanding,
    CustomerTask,
    Grade,
    Standing,
)
from aftersales_desktop.domain.front_desk.grievance import STILL_OPEN, Grievance
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.aftercare import CallBack, CallResult
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact, Word
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PAGE = 60
LAST_VISIT = QT_TRANSLATE_NOOP("Words", "Last visit {day}, {km} km")
ENDS = QT_TRANSLATE_NOOP("Words", "Warranty ends {day}")
PART = QT_TRANSLATE_NOOP("Words", "{part}: {state}")
SAID = QT_TRANSLATE_NOOP("Words", "{result}: {said}")
GONE = (ClaimState.CLOSED, ClaimState.CANCELLED)


@dataclass(frozen=True, kw_only=True)
class CustomerRow:
    """A customer of a list, with the car, why he is on it, and whether somebody is to call.

    `place` is where the row stands in its list, for the next page.
    """

    key: int
    customer_id: int
    customer: str
    phone: str
    vehicle_id: int | None
    plate: str
    car: str
    says: str
    facts: dict[str, Fact] = field(compare=False)
    task_for: str = ""
    grade: Grade | None = None
    standing: Standing | None = None
    place: tuple[object, ...] = ()


Found = tuple[int, int, int | None, str, dict[str, Fact], tuple[object, ...]]


@lookup(roles=ANY_STAFF)
def analysis_page(
    work: Work, which: Analysis, after: CustomerRow | None = None, limit: int = PAGE
) -> tuple[CustomerRow, ...]:
    """Page through one of the lists."""
    return _dressed(work, which, READERS[which](work, after, limit))


def months_back(day: date, months: int) -> date:
    """Go back whole months; the 31st becomes the last day of a shorter month."""
    whole = day.year * 12 + day.month - 1 - months
    first = date(whole // 12, whole % 12 + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _before(work: Work, key_months: int) -> datetime:
    return datetime.combine(months_back(work.today(), key_months), time.min, work.zone)


def _service_due(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    """Cars whose last visit is longer ago than a service interval, and not yet long ago."""
    interval = number_of(work, "service.interval_months")
    gone = max(number_of(work, "customer.not_seen_months"), interval)
    return _last_visits(work, after, limit, newest=_before(work, interval), oldest=_before(work, gone))


def _not_seen(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    """Cars that were here, but not for months."""
    gone = number_of(work, "customer.not_seen_months")
    return _last_visits(work, after, limit, newest=_before(work, gone), oldest=None)


def _last_visits(
    work: Work, after: CustomerRow | None, limit: int, *, newest: datetime, oldest: datetime | None
) -> list[Found]:
    """Walk the deliveries back in time, past those of cars that came again or are here now."""
    later = aliased(WorkOrder)
    came_again = exists().where(
        later.vehicle_id == WorkOrder.vehicle_id,
        later.id != WorkOrder.id,
        later.state != OrderState.CANCELLED,
        or_(
            later.delivered_at.is_(None),
            later.delivered_at > WorkOrder.delivered_at,
            and_(later.delivered_at == WorkOrder.delivered_at, later.id > WorkOrder.id),
        ),
    )
    at: ColumnElement[Any] = WorkOrder.delivered_at.expression
    id_: ColumnElement[Any] = WorkOrder.id.expression
    query = select(
        WorkOrder.id,
        WorkOrder.customer_id,
        WorkOrder.vehicle_id,
        WorkOrder.delivered_at,
        WorkOrder.mileage_km,
    ).where(WorkOrder.delivered_at < newest, ~came_again)
    if oldest is not None:
        query = query.where(WorkOrder.delivered_at >= oldest)
    if after is not None:
        query = query.where(behind(((at, after.place[0]), (id_, after.place[1])), descending=True))
    rows = work.session.execute(query.order_by(at.desc(), id_.desc()).limit(limit))
    return [
        (
            row.id,
            row.customer_id,
            row.vehicle_id,
            LAST_VISIT,
            {"day": work.local(row.delivered_at).date(), "km": row.mileage_km},
            (row.delivered_at, row.id),
        )
        for row in rows
    ]


def _warranty_ending(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    until = work.today() + timedelta(days=number_of(work, "warranty.ending_days"))
    ends: ColumnElement[Any] = Vehicle.warranty_until.expression
    id_: ColumnElement[Any] = Vehicle.id.expression
    query = select(Vehicle.id, Vehicle.customer_id, Vehicle.warranty_until).where(
        Vehicle.warranty_until >= work.today(),
        Vehicle.warranty_until <= until,
        Vehicle.merged_into_id.is_(None),
    )
    if after is not None:
        query = query.where(behind(((ends, after.place[0]), (id_, after.place[1]))))
    rows = work.session.execute(query.order_by(ends, id_).limit(limit))
    return [
        (row.id, row.customer_id, row.id, ENDS, {"day": row.warranty_until}, (row.warranty_until, row.id))
        for row in rows
        if row.warranty_until is not None
    ]


def _open_claims(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    query = select(ClaimPartOrder).where(ClaimPartOrder.state.not_in(GONE))
    if after is not None:
        query = query.where(ClaimPartOrder.id > after.key)
    claims = work.session.scalars(query.order_by(ClaimPartOrder.id).limit(limit))
    return [
        (
            one.id,
            one.customer_id,
            one.vehicle_id,
            PART,
            {"part": one.description, "state": Word(one.state)},
            (one.id,),
        )
        for one in claims
    ]


def _complaints(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    """Open grievances, and calls that ended with a customer who was not content and not called again."""
    later = aliased(CallBack)
    answered = exists().where(
        later.order_id == CallBack.order_id, later.id > CallBack.id, later.result != CallResult.NOT_REACHED
    )
    calls = (
        select(
            CallBack.at.label("at"),
            (CallBack.id * 2).label("key"),
            WorkOrder.customer_id.label("customer_id"),
            WorkOrder.vehicle_id.label("vehicle_id"),
            literal(CallResult.NOT_CONTENT.value).label("result"),
            CallBack.said.label("said"),
        )
        .join(WorkOrder, WorkOrder.id == CallBack.order_id)
        .where(CallBack.result == CallResult.NOT_CONTENT, ~answered)
    )
    entries = (
        select(
            Grievance.at,
            Grievance.id * 2 + 1,
            Grievance.customer_id,
            WorkOrder.vehicle_id,
            cast(Grievance.state, String),
            Grievance.words,
        )
        .outerjoin(WorkOrder, WorkOrder.id == Grievance.order_id)
        .where(Grievance.state.in_(STILL_OPEN))
    )
    both = union_all(calls, entries).subquery()
    query = select(both)
    if after is not None:
        query = query.where(
            behind(((both.c.at, after.place[0]), (both.c.key, after.place[1])), descending=True)
        )
    rows = work.session.execute(query.order_by(both.c.at.desc(), both.c.key.desc()).limit(limit))
    return [
        (
            row.key,
            row.customer_id,
            row.vehicle_id,
            SAID,
            {"result": Word(row.result), "said": row.said},
            (row.at, row.key),
        )
        for row in rows
    ]


def _satisfaction(work: Work, after: CustomerRow | None, limit: int) -> list[Found]:
    """What customers said at the calls, the latest first."""
    query = (
        select(CallBack, WorkOrder.customer_id, WorkOrder.vehicle_id)
        .join(WorkOrder, WorkOrder.id == CallBack.order_id)
        .where(CallBack.result != CallResult.NOT_REACHED)
    )
    if after is not None:
        query = query.where(CallBack.id < after.key)
    rows = work.session.execute(query.order_by(CallBack.id.desc()).limit(limit))
    return [
        (
            call.id,
            customer_id,
            vehicle_id,
            SAID,
            {"result": Word(call.result), "said": call.said or "—"},
            (call.id,),
        )
        for call, customer_id, vehicle_id in rows
    ]


Reader = Callable[[Work, CustomerRow | None, int], list[Found]]
READERS: dict[Analysis, Reader] = {
    Analysis.SERVICE_DUE: _service_due,
    Analysis.NOT_SEEN: _not_seen,
    Analysis.WARRANTY_ENDING: _warranty_ending,
    Analysis.OPEN_CLAIMS: _open_claims,
    Analysis.COMPLAINTS: _complaints,
    Analysis.SATISFACTION: _satisfaction,
}


def _dressed(work: Work, which: Analysis, found: list[Found]) -> tuple[CustomerRow, ...]:
    """Read names, plates, classes and open tasks of a page at once; a merged entry as what it is now."""
    people, cars = (
        _kept(work, Customer, {one[1] for one in found}),
        _kept(work, Vehicle, {one[2] for one in found}),
    )
    ids = [one.id for one in people.values()]
    open_tasks = select(CustomerTask.customer_id, CustomerTask.assignee_id).where(
        CustomerTask.customer_id.in_(ids), CustomerTask.done_at.is_(None), CustomerTask.analysis == which
    )
    tasks = dict(work.session.execute(open_tasks).all())
    classed = select(CustomerStanding).where(CustomerStanding.customer_id.in_(ids))
    standings = {one.customer_id: one for one in work.session.scalars(classed)}
    names = staff_names(work)
    rows = []
    for key, customer_id, vehicle_id, says, facts, place in found:
        customer, car = people[customer_id], cars.get(vehicle_id)
        standing = standings.get(customer.id)
        rows.append(
            CustomerRow(
                key=key,
                customer_id=customer.id,
                customer=customer.name,
                phone=customer.phone,
                vehicle_id=car.id if car is not None else None,
                plate=car.plate if car is not None else "",
                car=f"{car.make} {car.model}".strip() if car is not None else "",
                says=says,
                facts=facts,
                task_for=names(tasks.get(customer.id)),
                grade=standing.grade if standing is not None else None,
                standing=standing.standing if standing is not None else None,
                place=place,
            )
        )
    return tuple(rows)


def _kept(work: Work, table: Any, ids: set[Any]) -> dict[Any, Any]:  # noqa: ANN401 - customers or vehicles
    """Fetch entries by id, each double as the entry it was merged into."""
    found = {one.id: one for one in work.session.scalars(select(table).where(table.id.in_(ids)))}
    into = {one.merged_into_id for one in found.values() if one.merged_into_id is not None}
    kept = {one.id: one for one in work.session.scalars(select(table).where(table.id.in_(into)))}
    return {id_: kept.get(one.merged_into_id, one) for id_, one in found.items()}
