"""What purchasing sees: suppliers, what should be ordered, what is on its way."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select

from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.part_order import (
    ON_THE_WAY,
    Need,
    PartOrder,
    PartOrderLine,
    PartOrderState,
)
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 40


@dataclass(frozen=True, kw_only=True)
class SupplierRow:
    """A supplier on the list."""

    supplier_id: int
    name: str
    tax_number: str
    phone: str
    contact: str


@dataclass(frozen=True, kw_only=True)
class AwaitedLine:
    """One part of an order at a supplier, and the work order it is for."""

    line_id: int
    part_id: int
    part_number: str
    name: str
    unit: str
    home_bin: str
    home_bin_id: int | None
    quantity: Quantity
    accepted: Quantity
    rejected: Quantity
    unit_cost: Money
    need: Need
    order_id: int | None
    order: str
    plate: str

    @property
    def awaited(self) -> Quantity:
        """How much the supplier still owes."""
        return self.quantity - self.accepted


@dataclass(frozen=True, kw_only=True)
class PartOrderRow:
    """An order at a supplier with its lines."""

    part_order_id: int
    number: str
    supplier: str
    state: PartOrderState
    expected_on: date
    reason: str
    cancel_reason: str
    ordered_by: str
    ordered_at: datetime
    version: int
    lines: tuple[AwaitedLine, ...]

    @property
    def amount(self) -> Money:
        """What it costs as ordered."""
        return total([line.unit_cost.times(line.quantity) for line in self.lines])

    @property
    def open(self) -> bool:
        """Whether goods are awaited."""
        return self.state in ON_THE_WAY


@dataclass(frozen=True, kw_only=True)
class OnTheWay:
    """A part that a work order gets from a supplier: how much, by which order, when."""

    order_id: int
    line_id: int
    part: str
    awaited: Quantity
    number: str
    supplier: str
    expected_on: date


@lookup(roles=ANY_STAFF)
def suppliers(work: Work) -> tuple[SupplierRow, ...]:
    """List the suppliers that are bought from, by name."""
    wanted = select(Supplier).where(Supplier.active).order_by(Supplier.name)
    return tuple(
        SupplierRow(
            supplier_id=supplier.id,
            name=supplier.name,
            tax_number=supplier.tax_number,
            phone=supplier.phone,
            contact=supplier.contact,
        )
        for supplier in work.session.scalars(wanted)
    )


@lookup(roles=ANY_STAFF)
def part_order_number(work: Work, part_order_id: int) -> str:
    """Tell the number under which an order at a supplier is found."""
    return work.session.get_one(PartOrder, part_order_id).shown_number


@lookup(roles=ANY_STAFF)
def part_orders_page(
    work: Work,
    before_id: int | None = None,
    limit: int = PAGE,
    text: str = "",
    states: frozenset[PartOrderState] = frozenset(),
) -> tuple[PartOrderRow, ...]:
    """Page through the orders at suppliers in these states, or in any, the newest first.

    `text` is any part of number or supplier, or of a part on the order.
    """
    wanted = (
        select(PartOrder, Supplier.name, StaffMember.name)
        .join(Supplier, Supplier.id == PartOrder.supplier_id)
        .join(StaffMember, StaffMember.id == PartOrder.ordered_by_id)
        .order_by(PartOrder.id.desc())
        .limit(limit)
    )
    if states:
        wanted = wanted.where(PartOrder.state.in_(states))
    if before_id is not None:
        wanted = wanted.where(PartOrder.id < before_id)
    if text.strip():
        key = search_key(text)
        of_part = (
            select(PartOrderLine.part_order_id)
            .join(Part, Part.id == PartOrderLine.part_id)
            .where(
                or_(
                    Part.number_key.contains(key, autoescape=True),
                    Part.name_key.contains(key, autoescape=True),
                ),
                PartOrderLine.id > (0 if key else 2**62),
            )
        )
        wanted = wanted.where(
            or_(
                Supplier.name.icontains(text.strip(), autoescape=True),
                numbered(PartOrder.number.expression, "PO", text),
                PartOrder.id.in_(of_part),
            )
        )
    rows = work.session.execute(wanted).all()
    lines = _lines(work, [order.id for order, _, _ in rows])
    return tuple(_row(order, supplier, name, lines) for order, supplier, name in rows)


@lookup(roles=ANY_STAFF)
def part_orders_open(work: Work) -> int:
    """Count the orders that goods are awaited for."""
    wanted = select(func.count()).select_from(PartOrder).where(PartOrder.state.in_(ON_THE_WAY))
    return work.session.scalar(wanted) or 0


@lookup(roles=ANY_STAFF)
def on_the_way(work: Work, order_id: int | None = None) -> tuple[OnTheWay, ...]:
    """List what suppliers owe for work orders, or for one of them, the soonest first."""
    wanted = (
        select(PartOrderLine, PartOrder, Supplier.name, OrderLine)
        .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
        .join(Supplier, Supplier.id == PartOrder.supplier_id)
        .join(OrderLine, OrderLine.id == PartOrderLine.order_line_id)
        .where(PartOrder.state.in_(ON_THE_WAY), PartOrderLine.accepted < PartOrderLine.quantity)
        .order_by(PartOrder.expected_on, PartOrderLine.id)
    )
    if order_id is not None:
        wanted = wanted.where(OrderLine.order_id == order_id)
    return tuple(
        OnTheWay(
            order_id=wish.order_id,
            line_id=wish.id,
            part=wish.description,
            awaited=line.awaited,
            number=order.shown_number,
            supplier=supplier,
            expected_on=order.expected_on,
        )
        for line, order, supplier, wish in work.session.execute(wanted)
    )


def _row(
    order: PartOrder, supplier: str, ordered_by: str, lines: dict[int, list[AwaitedLine]]
) -> PartOrderRow:
    return PartOrderRow(
        part_order_id=order.id,
        number=shown_document("PO", order.number),
        supplier=supplier,
        state=order.state,
        expected_on=order.expected_on,
        reason=order.reason,
        cancel_reason=order.cancel_reason,
        ordered_by=ordered_by,
        ordered_at=order.ordered_at,
        version=order.version,
        lines=tuple(lines.get(order.id, ())),
    )


def _lines(work: Work, order_ids: list[int]) -> dict[int, list[AwaitedLine]]:
    rows = (
        select(PartOrderLine, Part, Bin.code, WorkOrder.id, WorkOrder.number, Vehicle.plate)
        .join(Part, Part.id == PartOrderLine.part_id)
        .outerjoin(Bin, Bin.id == Part.home_bin_id)
        .outerjoin(OrderLine, OrderLine.id == PartOrderLine.order_line_id)
        .outerjoin(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .outerjoin(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(PartOrderLine.part_order_id.in_(order_ids))
        .order_by(PartOrderLine.id)
    )
    lines: dict[int, list[AwaitedLine]] = {}
    for line, part, home, order_id, number, plate in work.session.execute(rows):
        row = AwaitedLine(
            line_id=line.id,
            part_id=part.id,
            part_number=part.number,
            name=part.name,
            unit=part.unit,
            home_bin=home or "",
            home_bin_id=part.home_bin_id,
            quantity=line.quantity,
            accepted=line.accepted,
            rejected=line.rejected,
            unit_cost=line.unit_cost,
            need=line.need,
            order_id=order_id,
            order=str(WorkOrderNumber(number)) if number else "",
            plate=plate or "",
        )
        lines.setdefault(line.part_order_id, []).append(row)
    return lines
