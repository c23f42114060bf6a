"""Issued, fitted, returned per technician and order; incidents; old parts on the floor (R2.2.3b, R2.2.8a)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import staff_names
from aftersales_desktop.domain.rounds.old_parts_cleared import OldPartsCleared
from aftersales_desktop.domain.rounds.technician_of_line import takers
from aftersales_desktop.domain.rounds.withholding import Withholding, WithholdingState
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OldParts, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

SEES = (
    Role.WORKSHOP_MANAGER,
    Role.TEAM_LEADER,
    Role.QUALITY,
    Role.PARTS_MANAGER,
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.AUDITOR,
)
MOST_SHOWN = 500
CLEAR_DAYS = "old_parts.clear_days"
# While work goes on, a part may lie beside the car until the day is over.
AT_WORK = frozenset({OrderState.STARTED, OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION})


@dataclass(frozen=True, kw_only=True)
class IssuedLine:
    """One issued part: how much of it is fitted, back, and neither."""

    order_id: int
    order: str
    plate: str
    line_id: int
    part: str
    unit: str
    technician: str
    issued: Quantity
    fitted: Quantity
    returned: Quantity
    difference: Quantity
    at_work: bool
    incident: WithholdingState | None


@dataclass(frozen=True, kw_only=True)
class IncidentRow:
    """An incident "possible withholding" and what came of it."""

    incident_id: int
    order_id: int
    order: str
    part: str
    quantity: str
    technician_id: int
    technician: str
    what: str
    state: WithholdingState
    opened_by: str
    opened_at: datetime
    judgement: str
    judged_by: str
    judged_at: datetime | None
    sanction_id: int | None


@dataclass(frozen=True, kw_only=True)
class OldPartsRow:
    """Old parts that still lie on the floor; `late` when longer than allowed."""

    order_id: int
    order: str
    plate: str
    old_parts: OldParts
    place: str
    since: datetime
    late: bool


@lookup(roles=SEES)
def reconciliation(work: Work, days: int = 31, *, differences_only: bool = False) -> tuple[IssuedLine, ...]:
    """Compare issued with fitted and returned parts of the orders of some days, per technician."""
    since = work.now() - timedelta(days=days)
    query = (
        select(OrderLine, WorkOrder, Vehicle.plate)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(
            OrderLine.kind == LineKind.PART,
            OrderLine.stocked_out > Quantity.ZERO,
            WorkOrder.opened_at >= since,
        )
        .order_by(WorkOrder.id.desc(), OrderLine.position)
        .limit(MOST_SHOWN)
    )
    if differences_only:
        query = query.where(differs())
    incidents = _incident_states(work)
    names = staff_names(work)
    found = work.session.execute(query).all()
    took = takers(work, [line.id for line, _, _ in found])
    lines = [
        IssuedLine(
            order_id=order.id,
            order=order.shown_number,
            plate=plate,
            line_id=line.id,
            part=line.description,
            unit=line.unit,
            technician=names(took.get(line.id) or order.technician_id or order.advisor_id),
            issued=line.stocked_out,
            fitted=line.fitted,
            returned=line.taken_back,
            difference=line.not_accounted,
            at_work=order.state in AT_WORK,
            incident=incidents.get(line.id),
        )
        for line, order, plate in found
    ]
    return tuple(
        sorted(lines, key=lambda row: (row.at_work, row.difference == Quantity.ZERO, row.technician))
    )


@lookup(roles=SEES)
def incidents(
    work: Work, after: IncidentRow | None = None, limit: int = MOST_SHOWN
) -> tuple[IncidentRow, ...]:
    """Page through the incidents, the latest first."""
    names = staff_names(work)
    query = (
        select(Withholding, OrderLine, WorkOrder)
        .join(OrderLine, OrderLine.id == Withholding.line_id)
        .join(WorkOrder, WorkOrder.id == Withholding.order_id)
        .order_by(Withholding.id.desc())
        .limit(limit)
    )
    if after is not None:
        query = query.where(Withholding.id < after.incident_id)
    return tuple(
        IncidentRow(
            incident_id=incident.id,
            order_id=order.id,
            order=order.shown_number,
            part=line.description,
            quantity=f"{incident.quantity} {line.unit}".strip(),
            technician_id=incident.technician_id,
            technician=names(incident.technician_id),
            what=incident.what,
            state=incident.state,
            opened_by=names(incident.opened_by_id),
            opened_at=incident.opened_at,
            judgement=incident.judgement,
            judged_by=names(incident.judged_by_id),
            judged_at=incident.judged_at,
            sanction_id=incident.sanction_id,
        )
        for incident, line, order in work.session.execute(query)
    )


def old_parts_lying(work: Work, *, late_only: bool = False) -> tuple[OldPartsRow, ...]:
    """List the cars in the house whose old parts nobody has cleared, the longest lying first."""
    limit = work.now() - timedelta(days=number_of(work, CLEAR_DAYS))
    query = (
        select(WorkOrder, Vehicle.plate)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(
            WorkOrder.state.in_((OrderState.FINISHED, OrderState.INSPECTED, OrderState.SETTLED)),
            WorkOrder.old_parts.is_not(None),
            WorkOrder.old_parts != OldParts.NONE_REMOVED,
            ~exists().where(OldPartsCleared.order_id == WorkOrder.id),
        )
        .order_by(WorkOrder.finished_at)
        .limit(MOST_SHOWN)
    )
    if late_only:
        query = query.where(WorkOrder.finished_at < limit)
    return tuple(
        OldPartsRow(
            order_id=order.id,
            order=order.shown_number,
            plate=plate,
            old_parts=order.old_parts or OldParts.NONE_REMOVED,
            place=order.removed_parts_place,
            since=order.finished_at or order.state_since,
            late=(order.finished_at or order.state_since) < limit,
        )
        for order, plate in work.session.execute(query)
    )


@lookup(roles=(*SEES, Role.TECHNICIAN))
def old_parts_on_floor(work: Work) -> tuple[OldPartsRow, ...]:
    """List the old parts that still lie on the floor (R2.2.8a)."""
    return old_parts_lying(work)


def differs() -> ColumnElement[bool]:
    """Pick lines of which something is neither fitted nor back."""
    return OrderLine.stocked_out.expression != OrderLine.fitted.expression + OrderLine.taken_back.expression


def _incident_states(work: Work) -> dict[int, WithholdingState]:
    rows = work.session.execute(select(Withholding.line_id, Withholding.state).order_by(Withholding.id))
    return {row.line_id: row.state for row in rows}
