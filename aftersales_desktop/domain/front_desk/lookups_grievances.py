"""Grievances as screens show them: the list, one in full, what waits, suspected concealments (R2.1.4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.front_desk.grievance import (
    STILL_OPEN,
    Concealment,
    Grievance,
    GrievanceChannel,
    GrievanceState,
    SuspicionState,
)
from aftersales_desktop.domain.front_desk.refusals_grievance import UnknownGrievance
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 60
ORDERS_OFFERED = 20


class GrievanceFilter(StrEnum):
    """Which grievances are listed."""

    OPEN = "open"
    REPORTED = "reported"
    SUSPECTED = "suspected"
    ALL = "all"


@dataclass(frozen=True, kw_only=True)
class SuspicionRow:
    """A suspected concealment beside the grievance by which it came to light."""

    concealment_id: int
    person: str
    earlier: str
    earlier_words: str
    earlier_at: datetime | None
    state: SuspicionState
    judged_by: str
    findings: str


@dataclass(frozen=True, kw_only=True)
class GrievanceRow:
    """A grievance as people see it; `due_at` is when the program brings it before the superiors."""

    grievance_id: int
    number: str
    customer_id: int
    customer: str
    phone: str
    order_id: int | None
    order: str
    channel: GrievanceChannel
    words: str
    taken_by: str
    at: datetime
    state: GrievanceState
    due_at: datetime
    late: bool
    escalated: bool
    reported_by: str
    reported_to: Role | None
    reported_at: datetime | None
    report: str
    left_desk_at: datetime | None
    done: str
    confirmed_by: str
    closed_by: str
    closed_at: datetime | None
    suspicions: tuple[SuspicionRow, ...]


@dataclass(frozen=True, kw_only=True)
class OrderOfCustomer:
    """An order a grievance may be about."""

    order_id: int
    number: str
    complaint: str
    opened_at: datetime


@lookup(roles=ANY_STAFF)
def grievances(
    work: Work,
    which: GrievanceFilter = GrievanceFilter.OPEN,
    after: GrievanceRow | None = None,
    limit: int = PAGE,
) -> tuple[GrievanceRow, ...]:
    """Page through grievances, the latest first."""
    query = select(Grievance)
    if which is GrievanceFilter.OPEN:
        query = query.where(Grievance.state == GrievanceState.OPEN)
    elif which is GrievanceFilter.REPORTED:
        query = query.where(Grievance.state == GrievanceState.REPORTED)
    elif which is GrievanceFilter.SUSPECTED:
        suspected = select(Concealment.later_id).where(Concealment.state == SuspicionState.SUSPECTED)
        query = query.where(Grievance.id.in_(suspected))
    if after is not None:
        query = query.where(Grievance.id < after.grievance_id)
    found = work.session.scalars(query.order_by(Grievance.id.desc()).limit(limit)).all()
    return _rows(work, list(found))


@lookup(roles=ANY_STAFF)
def grievance_page(work: Work, grievance_id: int) -> GrievanceRow:
    """Open one grievance.

    Raises:
        UnknownGrievance: There is none.

    """
    found = work.session.get(Grievance, grievance_id)
    if found is None:
        raise UnknownGrievance
    return _rows(work, [found])[0]


@lookup(roles=ANY_STAFF)
def grievance_counts(work: Work) -> dict[GrievanceFilter, int]:
    """Count what lies at the desk, with the superiors, and what may have been hidden."""
    counted = dict(
        work.session.execute(
            select(Grievance.state, func.count())
            .where(Grievance.state.in_(STILL_OPEN))
            .group_by(Grievance.state)
        ).all()
    )
    suspected = select(func.count()).select_from(Concealment)
    return {
        GrievanceFilter.OPEN: counted.get(GrievanceState.OPEN, 0),
        GrievanceFilter.REPORTED: counted.get(GrievanceState.REPORTED, 0),
        GrievanceFilter.SUSPECTED: work.session.scalars(
            suspected.where(Concealment.state == SuspicionState.SUSPECTED)
        ).one(),
    }


@lookup(roles=ANY_STAFF)
def orders_of_customer(work: Work, customer_id: int) -> tuple[OrderOfCustomer, ...]:
    """List the customer's latest orders, for the choice of the one it is about."""
    found = work.session.execute(
        select(WorkOrder.id, WorkOrder.number, WorkOrder.complaint, WorkOrder.opened_at)
        .where(WorkOrder.customer_id == customer_id)
        .order_by(WorkOrder.id.desc())
        .limit(ORDERS_OFFERED)
    )
    return tuple(
        OrderOfCustomer(
            order_id=row.id, number=_order(row.number), complaint=row.complaint, opened_at=row.opened_at
        )
        for row in found
    )


def _rows(work: Work, found: list[Grievance]) -> tuple[GrievanceRow, ...]:
    """Read customers, orders and suspicions of a page at once."""
    names = staff_names(work)
    ids = [one.id for one in found]
    people = _customers(work, {one.customer_id for one in found})
    numbers = dict(
        work.session.execute(
            select(WorkOrder.id, WorkOrder.number).where(WorkOrder.id.in_([one.order_id for one in found]))
        ).all()
    )
    hours = timedelta(hours=number_of(work, "grievance.escalate_hours"))
    suspicions = _suspicions(work, ids, names)
    return tuple(
        GrievanceRow(
            grievance_id=one.id,
            number=one.shown_number,
            customer_id=people[one.customer_id].id,
            customer=people[one.customer_id].name,
            phone=people[one.customer_id].phone,
            order_id=one.order_id,
            order=_order(numbers[one.order_id]) if one.order_id is not None else "",
            channel=one.channel,
            words=one.words,
            taken_by=names(one.taken_by_id),
            at=one.at,
            state=one.state,
            due_at=one.at + hours,
            late=one.state is GrievanceState.OPEN and work.now() > one.at + hours,
            escalated=one.escalated_at is not None,
            reported_by=names(one.reported_by_id),
            reported_to=one.reported_to,
            reported_at=one.reported_at,
            report=one.report,
            left_desk_at=one.left_desk_at,
            done=one.done,
            confirmed_by=one.confirmed_by,
            closed_by=names(one.closed_by_id),
            closed_at=one.closed_at,
            suspicions=suspicions.get(one.id, ()),
        )
        for one in found
    )


def _customers(work: Work, ids: set[int]) -> dict[int, Customer]:
    """Read customers; a merged double is shown as the entry it was merged into."""
    found = {one.id: one for one in work.session.scalars(select(Customer).where(Customer.id.in_(ids)))}
    kept = {one.merged_into_id for one in found.values() if one.merged_into_id is not None}
    merged = {one.id: one for one in work.session.scalars(select(Customer).where(Customer.id.in_(kept)))}
    return {id_: merged.get(one.merged_into_id or 0, one) for id_, one in found.items()}


def _suspicions(work: Work, ids: list[int], names: StaffNames) -> dict[int, tuple[SuspicionRow, ...]]:
    query = (
        select(Concealment, Grievance)
        .outerjoin(Grievance, Grievance.id == Concealment.earlier_id)
        .where(Concealment.later_id.in_(ids))
        .order_by(Concealment.id)
    )
    found: dict[int, tuple[SuspicionRow, ...]] = {}
    for found_one in work.session.execute(query):
        one: Concealment = found_one[0]
        earlier: Grievance | None = found_one[1]
        row = SuspicionRow(
            concealment_id=one.id,
            person=names(one.person_id),
            earlier=earlier.shown_number if earlier is not None else "",
            earlier_words=earlier.words if earlier is not None else "",
            earlier_at=earlier.at if earlier is not None else None,
            state=one.state,
            judged_by=names(one.judged_by_id),
            findings=one.findings,
        )
        found[one.later_id] = (*found.get(one.later_id, ()), row)
    return found


def _order(number: int) -> str:
    return str(WorkOrderNumber(number))
