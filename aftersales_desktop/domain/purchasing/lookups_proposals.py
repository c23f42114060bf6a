"""What should be ordered now: lines of work orders that are short, parts below their minimum (R2.3.10c)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.shelf import (
    STILL_NEEDS_PARTS,
)
from aftersales_desktop.domain.purchasing.demand import (
    STILL_TO_COME,
    WORK_OVER,
    check_gates,
    covered_for,
    stock_stands,
    summed,
)
from aftersales_desktop.domain.purchasing.part_order import Need, PartOrder, PartOrderLine
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import ANY_STAFF

# A claim part is ordered though the car has left: it is fitted at a later visit (R2.3.8d).
CLAIMED = and_(
    WorkOrder.state.in_(WORK_OVER),
    OrderLine.payer == Payer.WARRANTY,
    OrderLine.id.in_(select(ClaimPartOrder.line_id).where(ClaimPartOrder.state.in_(STILL_TO_COME))),
)


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """One part that should be ordered, and from whom it came last.

    Attributes:
        waiting: Whether the car stands still for it.
        refusal: What still forbids ordering it: a signature, a deposit (R2.3.3a, R2.3.8b, R2.3.9).

    """

    part_id: int
    part_number: str
    name: str
    unit: str
    need: Need
    quantity: Quantity
    free: Quantity
    minimum: Quantity
    order_line_id: int | None = None
    order_id: int | None = None
    order: str = ""
    plate: str = ""
    promised_at: datetime | None = None
    waiting: bool = False
    supplier_id: int | None = None
    supplier: str = ""
    unit_cost: Money
    refusal: Refusal | None = None

    @property
    def key(self) -> tuple[int, int]:
        """What tells two proposals apart."""
        return self.part_id, self.order_line_id or 0


@lookup(roles=ANY_STAFF)
def purchase_proposals(work: Work) -> tuple[Proposal, ...]:
    """List what should be ordered: what cars wait for first, then other orders, then the minimum stock."""
    found = (*_short_lines(work), *_below_minimum(work))
    last = _last_suppliers(work, {proposal.part_id for proposal in found})
    return tuple(_with_supplier(proposal, last) for proposal in found)


def _short_lines(work: Work) -> list[Proposal]:
    wanted = (
        select(OrderLine, WorkOrder, Part, Vehicle.plate)
        .join(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .join(Part, Part.number == OrderLine.part_number)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(
            or_(WorkOrder.state.in_(STILL_NEEDS_PARTS), CLAIMED),
            OrderLine.kind == LineKind.PART,
            OrderLine.dropped.is_(False),
            OrderLine.stocked_out < OrderLine.quantity,
        )
        .order_by(WorkOrder.promised_at.is_(None), WorkOrder.promised_at, OrderLine.id)
    )
    rows = work.session.execute(wanted).all()
    covered = covered_for(work, [line.id for line, _, _, _ in rows])
    stands = stock_stands(work, {part.id for _, _, part, _ in rows})
    proposals = []
    free = {part_id: max(Quantity.ZERO, stand.free) for part_id, stand in stands.items()}
    for line, order, part, plate in rows:
        missing = line.quantity - line.stocked_out - covered[line.id]
        taken = min(free[part.id], max(Quantity.ZERO, missing))
        free[part.id] -= taken
        missing -= taken
        if missing <= Quantity.ZERO or not line.live:
            continue
        proposals.append(_of_line(work, line, order, part, plate, missing, stands[part.id].free))
    return sorted(proposals, key=lambda proposal: not proposal.waiting)


def _of_line(
    work: Work, line: OrderLine, order: WorkOrder, part: Part, plate: str, missing: Quantity, free: Quantity
) -> Proposal:
    return Proposal(
        part_id=part.id,
        part_number=part.number,
        name=part.name,
        unit=part.unit,
        need=Need.WORK_ORDER,
        quantity=missing,
        free=free,
        minimum=part.minimum,
        order_line_id=line.id,
        order_id=order.id,
        order=order.shown_number,
        plate=plate,
        promised_at=order.promised_at,
        waiting=order.state is OrderState.WAITING_PARTS and order.awaited_line_id == line.id,
        unit_cost=part.cost,
        refusal=_why_not(work, order, line),
    )


def _why_not(work: Work, order: WorkOrder, line: OrderLine) -> Refusal | None:
    try:
        check_gates(work, order, line)
    except Refusal as refusal:
        return refusal
    return None


def _below_minimum(work: Work) -> list[Proposal]:
    """List the parts of which less than the minimum is free and coming; twice the minimum is aimed at."""
    on_hand = select(Stock.part_id, summed(Stock.on_hand.expression).label("there")).group_by(Stock.part_id)
    there = on_hand.subquery()
    low = (
        select(Part)
        .outerjoin(there, there.c.part_id == Part.id)
        .where(Part.active, Part.minimum > Quantity.ZERO)
        .order_by(Part.name_key, Part.id)
    )
    parts = work.session.scalars(low).all()
    stands = stock_stands(work, [part.id for part in parts])
    return [
        Proposal(
            part_id=part.id,
            part_number=part.number,
            name=part.name,
            unit=part.unit,
            need=Need.MINIMUM,
            quantity=stands[part.id].proposed,
            free=stands[part.id].free,
            minimum=part.minimum,
            unit_cost=part.cost,
        )
        for part in parts
        if stands[part.id].missing
    ]


def _last_suppliers(work: Work, part_ids: set[int]) -> dict[int, tuple[int, str, Money]]:
    """Tell from whom each part was ordered last, and at what cost."""
    rows = (
        select(PartOrderLine.part_id, Supplier.id, Supplier.name, PartOrderLine.unit_cost)
        .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
        .join(Supplier, Supplier.id == PartOrder.supplier_id)
        .where(PartOrderLine.part_id.in_(part_ids), Supplier.active)
        .order_by(PartOrderLine.id)
    )
    return {part_id: (id_, name, cost) for part_id, id_, name, cost in work.session.execute(rows)}


def _with_supplier(proposal: Proposal, last: dict[int, tuple[int, str, Money]]) -> Proposal:
    known = last.get(proposal.part_id)
    if known is None:
        return proposal
    facts = {field: getattr(proposal, field) for field in proposal.__dataclass_fields__}
    supplier_id, supplier, cost = known
    return Proposal(**facts | {"supplier_id": supplier_id, "supplier": supplier, "unit_cost": cost})
