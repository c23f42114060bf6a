"""What buying costs and how good it is: suppliers compared, and what was bought without need (R2.3.10c)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.part_order import (
    Need,
    PartOrder,
    PartOrderLine,
    PartOrderState,
    PartReceipt,
)
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

ONE_YEAR = timedelta(days=365)
FULL = 10_000


@dataclass(frozen=True, kw_only=True)
class SupplierFigures:
    """A supplier over a period: what came, what of it was rejected, what it cost, how punctual it was.

    `failure` is in hundredths of a percent; None while nothing came. `late` counts what came after its day.
    """

    supplier_id: int
    name: str
    tax_number: str
    phone: str
    contact: str
    active: bool
    version: int
    deliveries: int
    late: int
    came: Quantity
    rejected: Quantity
    cost: Money

    @property
    def failure(self) -> int | None:
        """The share of rejected pieces among those that came."""
        if not self.came:
            return None
        return (self.rejected.thousandths * FULL + self.came.thousandths // 2) // self.came.thousandths


@dataclass(frozen=True, kw_only=True)
class CarelessBuy:
    """A part bought that neither an order nor the minimum stock asked for, and why."""

    line_id: int
    number: str
    at: datetime
    supplier: str
    part_number: str
    part: str
    quantity: Quantity
    unit: str
    amount: Money
    reason: str
    bought_by: str


@lookup(roles=ANY_STAFF)
def supplier_figures(
    work: Work, first: date | None = None, last: date | None = None
) -> tuple[SupplierFigures, ...]:
    """Compare the suppliers over a period, the last twelve months unless told."""
    begins, ends = _bounds(work, first, last)
    receipts: dict[int, list[tuple[PartReceipt, date]]] = {}
    rows = (
        select(PartReceipt, PartOrder.expected_on)
        .join(PartOrderLine, PartOrderLine.id == PartReceipt.line_id)
        .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
        .where(PartReceipt.at >= begins, PartReceipt.at < ends)
    )
    for receipt, expected_on in work.session.execute(rows):
        receipts.setdefault(receipt.supplier_id, []).append((receipt, expected_on))
    suppliers = work.session.scalars(select(Supplier).order_by(Supplier.active.desc(), Supplier.name))
    return tuple(_figures(work, supplier, receipts.get(supplier.id, [])) for supplier in suppliers)


@lookup(roles=ANY_STAFF)
def careless_buying(
    work: Work, first: date | None = None, last: date | None = None
) -> tuple[CarelessBuy, ...]:
    """List what was bought without need in a period, the newest first; the last twelve months unless told."""
    begins, ends = _bounds(work, first, last)
    rows = (
        select(PartOrderLine, PartOrder, Supplier.name, Part, StaffMember.name)
        .join(PartOrder, PartOrder.id == PartOrderLine.part_order_id)
        .join(Supplier, Supplier.id == PartOrder.supplier_id)
        .join(Part, Part.id == PartOrderLine.part_id)
        .join(StaffMember, StaffMember.id == PartOrder.ordered_by_id)
        .where(
            PartOrderLine.need == Need.NONE,
            PartOrder.state != PartOrderState.CANCELLED,
            PartOrder.ordered_at >= begins,
            PartOrder.ordered_at < ends,
        )
        .order_by(PartOrderLine.id.desc())
    )
    return tuple(
        CarelessBuy(
            line_id=line.id,
            number=order.shown_number,
            at=order.ordered_at,
            supplier=supplier,
            part_number=part.number,
            part=part.name,
            quantity=line.quantity,
            unit=part.unit,
            amount=line.amount,
            reason=order.reason,
            bought_by=buyer,
        )
        for line, order, supplier, part, buyer in work.session.execute(rows)
    )


def _bounds(work: Work, first: date | None, last: date | None) -> tuple[datetime, datetime]:
    ends = (last or work.today()) + timedelta(days=1)
    begins = first or ends - ONE_YEAR
    moments = (datetime.combine(day, time(), work.zone).astimezone(UTC) for day in (begins, ends))
    return next(moments), next(moments)


def _figures(work: Work, supplier: Supplier, receipts: list[tuple[PartReceipt, date]]) -> SupplierFigures:
    accepted = sum(receipt.accepted.thousandths for receipt, _ in receipts)
    rejected = sum(receipt.rejected.thousandths for receipt, _ in receipts)
    return SupplierFigures(
        supplier_id=supplier.id,
        name=supplier.name,
        tax_number=supplier.tax_number,
        phone=supplier.phone,
        contact=supplier.contact,
        active=supplier.active,
        version=supplier.version,
        deliveries=len(receipts),
        late=sum(1 for receipt, expected_on in receipts if work.local(receipt.at).date() > expected_on),
        came=Quantity(accepted + rejected),
        rejected=Quantity(rejected),
        cost=total([receipt.unit_cost.times(receipt.accepted) for receipt, _ in receipts]),
    )
