"""The floor's two queues, page by page: cars to be sent to a bay, and cars to be inspected."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.row import MomentColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.inspect_order import who_worked_on
from aftersales_desktop.domain.work_orders.lookups_order_list import NEVER
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 60


@dataclass(frozen=True, kw_only=True)
class QueuedOrder:
    """A car that waits to be sent to a bay."""

    order_id: int
    number: str
    plate: str
    car: str
    kind: OrderKind
    state: OrderState
    tasks: tuple[str, ...]
    complaint: str
    hours: Quantity
    promised_at: datetime | None
    repeat: bool
    card_printed: bool


@dataclass(frozen=True, kw_only=True)
class InspectionWanted:
    """A finished car; `own_work` when the person at the window worked on it."""

    order_id: int
    number: str
    plate: str
    car: str
    technicians: tuple[str, ...]
    tasks: tuple[tuple[int, str], ...]
    complaint: str
    finished_at: datetime
    promised_at: datetime | None
    own_work: bool


@dataclass(frozen=True, kw_only=True)
class QueueCounts:
    """How many cars stand in each queue."""

    to_dispatch: int
    to_inspect: int


TO_DISPATCH = or_(
    WorkOrder.state == OrderState.CONFIRMED,
    and_(
        WorkOrder.state == OrderState.DISPATCHED,
        or_(WorkOrder.planned_start.is_(None), WorkOrder.bay_id.is_(None)),
    ),
)
TO_INSPECT = WorkOrder.state == OrderState.FINISHED
PROMISED: ColumnElement[Any] = func.coalesce(
    WorkOrder.promised_at, literal(NEVER, MomentColumn()), type_=MomentColumn()
)


@lookup(roles=ANY_STAFF)
def dispatch_queue(
    work: Work, after: QueuedOrder | None = None, limit: int = PAGE
) -> tuple[QueuedOrder, ...]:
    """Page through the cars accepted by their customers that no bay has been given, by their promise."""
    query = _waiting(TO_DISPATCH, after).limit(limit)
    return tuple(_queued(order, car) for order, car in work.session.execute(query))


@lookup(roles=ANY_STAFF)
def inspection_queue(
    work: Work, after: InspectionWanted | None = None, limit: int = PAGE
) -> tuple[InspectionWanted, ...]:
    """Page through the finished cars nobody has inspected, the earliest promise first (R7.5.10)."""
    query = _waiting(TO_INSPECT, after).limit(limit)
    return tuple(_inspection(work, order, car) for order, car in work.session.execute(query))


@lookup(roles=ANY_STAFF)
def queue_counts(work: Work) -> QueueCounts:
    """Count the cars of both queues."""
    counts = (
        work.session.scalars(select(func.count()).select_from(WorkOrder).where(which)).one()
        for which in (TO_DISPATCH, TO_INSPECT)
    )
    to_dispatch, to_inspect = counts
    return QueueCounts(to_dispatch=to_dispatch, to_inspect=to_inspect)


def to_be_dispatched(work: Work, order_id: int | None = None) -> QueuedOrder | None:
    """Find a car of the queue; the first one when none is named."""
    query = _waiting(TO_DISPATCH, None).limit(1)
    if order_id is not None:
        query = query.where(WorkOrder.id == order_id)
    found = work.session.execute(query).first()
    return _queued(*found) if found is not None else None


def _waiting(
    which: ColumnElement[bool], after: QueuedOrder | InspectionWanted | None
) -> Select[WorkOrder, Vehicle]:
    query = select(WorkOrder, Vehicle).join(Vehicle, Vehicle.id == WorkOrder.vehicle_id).where(which)
    number = WorkOrder.id.expression
    if after is not None:
        due = literal(after.promised_at or NEVER, MomentColumn())
        query = query.where(behind(((PROMISED, due), (number, after.order_id))))
    return query.order_by(*sorted_by(PROMISED, number))


def _queued(order: WorkOrder, car: Vehicle) -> QueuedOrder:
    return QueuedOrder(
        order_id=order.id,
        number=order.shown_number,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        kind=order.kind,
        state=order.state,
        tasks=tuple(task.description for task in order.tasks),
        complaint=order.complaint,
        hours=Quantity(sum(task.quantity.thousandths for task in order.tasks)),
        promised_at=order.promised_at,
        repeat=order.repeat_of_id is not None,
        card_printed=order.card_printed_at is not None,
    )


def _inspection(work: Work, order: WorkOrder, car: Vehicle) -> InspectionWanted:
    workers = who_worked_on(work, order)
    names = work.session.scalars(
        select(StaffMember.name).where(StaffMember.id.in_(workers)).order_by(StaffMember.name)
    )
    return InspectionWanted(
        order_id=order.id,
        number=order.shown_number,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        technicians=tuple(names),
        tasks=tuple((task.id, task.description) for task in order.tasks),
        complaint=order.complaint,
        finished_at=order.finished_at or order.state_since,
        promised_at=order.promised_at,
        own_work=work.actor.staff_id in workers,
    )
