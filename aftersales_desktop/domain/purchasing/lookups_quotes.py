"""The comparison of a self-purchase: suppliers side by side, on the landed price (R2.3.10b, F32)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import may
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.find_purchase import find_purchase
from aftersales_desktop.domain.purchasing.order_self_purchase import quotes_needed
from aftersales_desktop.domain.purchasing.part_order import PartOrder, PartOrderState
from aftersales_desktop.domain.purchasing.quality import SupplierQuality, quality_of
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState, Quote, SelfPurchase
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 40


@dataclass(frozen=True, kw_only=True)
class PurchaseRow:
    """A self-purchase on the list."""

    purchase_id: int
    number: str
    part: str
    quantity: Quantity
    unit: str
    state: PurchaseState
    stored: int
    needed: int
    plate: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class QuoteSeen:
    """One supplier's quote beside the others."""

    supplier_id: int
    supplier: str
    contact: str
    phone: str
    unit_price: Money
    freight: Money
    landed: Money
    dearer: Money
    delivery_days: int
    arrives_on: date
    quality_note: str
    valid_until: date
    holds: bool
    cheapest: bool
    quality: SupplierQuality
    entered_by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A self-purchase with everything that the choice needs."""

    purchase_id: int
    number: str
    version: int
    part_id: int
    part_number: str
    part: str
    unit: str
    quantity: Quantity
    order_id: int | None
    order: str
    plate: str
    state: PurchaseState
    needed: int
    quotes: tuple[QuoteSeen, ...]
    chosen_supplier_id: int | None
    reason: str
    opened_by: str
    opened_at: datetime
    part_order: str
    part_order_state: PartOrderState | None
    may_buy: bool

    @property
    def stored(self) -> int:
        """How many suppliers' quotes count."""
        return sum(1 for quote in self.quotes if quote.holds)

    @property
    def chosen(self) -> QuoteSeen | None:
        """The quote it was ordered by."""
        return next((q for q in self.quotes if q.supplier_id == self.chosen_supplier_id), None)


@lookup(roles=ANY_STAFF)
def self_purchases(
    work: Work,
    before_id: int | None = None,
    limit: int = PAGE,
    states: frozenset[PurchaseState] = frozenset(),
) -> tuple[PurchaseRow, ...]:
    """Page through the self-purchases, the newest first."""
    wanted = (
        select(SelfPurchase, Part, Vehicle.plate)
        .join(Part, Part.id == SelfPurchase.part_id)
        .outerjoin(OrderLine, OrderLine.id == SelfPurchase.order_line_id)
        .outerjoin(WorkOrder, WorkOrder.id == OrderLine.order_id)
        .outerjoin(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .order_by(SelfPurchase.id.desc())
        .limit(limit)
        .options(selectinload(SelfPurchase.quotes))
    )
    if states:
        wanted = wanted.where(SelfPurchase.state.in_(states))
    if before_id is not None:
        wanted = wanted.where(SelfPurchase.id < before_id)
    return tuple(
        PurchaseRow(
            purchase_id=purchase.id,
            number=purchase.shown_number,
            part=part.name,
            quantity=purchase.quantity,
            unit=part.unit,
            state=purchase.state,
            stored=len(purchase.counting(work.today())),
            needed=quotes_needed(work, purchase),
            plate=plate or "",
            at=purchase.opened_at,
        )
        for purchase, part, plate in work.session.execute(wanted)
    )


@lookup(roles=ANY_STAFF)
def purchases_open(work: Work) -> int:
    """Count the self-purchases that collect quotes."""
    collecting = SelfPurchase.state == PurchaseState.COLLECTING
    return work.session.scalar(select(func.count()).select_from(SelfPurchase).where(collecting)) or 0


@lookup(roles=ANY_STAFF)
def comparison(work: Work, purchase_id: int) -> Comparison:
    """Lay the quotes of a self-purchase side by side, the cheapest first.

    Raises:
        UnknownPurchase: There is none.

    """
    purchase = find_purchase(work, purchase_id)
    part = work.session.get_one(Part, purchase.part_id)
    line = work.session.get(OrderLine, purchase.order_line_id or 0)
    order = work.session.get(WorkOrder, line.order_id) if line else None
    car = work.session.get(Vehicle, order.vehicle_id) if order else None
    bought = work.session.get(PartOrder, purchase.part_order_id or 0)
    return Comparison(
        purchase_id=purchase.id,
        number=purchase.shown_number,
        version=purchase.version,
        part_id=part.id,
        part_number=part.number,
        part=part.name,
        unit=part.unit,
        quantity=purchase.quantity,
        order_id=order.id if order else None,
        order=order.shown_number if order else "",
        plate=car.plate if car else "",
        state=purchase.state,
        needed=quotes_needed(work, purchase),
        quotes=_quotes(work, purchase),
        chosen_supplier_id=purchase.chosen_supplier_id,
        reason=purchase.reason,
        opened_by=work.session.get_one(StaffMember, purchase.opened_by_id).name,
        opened_at=purchase.opened_at,
        part_order=bought.shown_number if bought else "",
        part_order_state=bought.state if bought else None,
        may_buy=may(work, Power.SELF_PURCHASE),
    )


def _quotes(work: Work, purchase: SelfPurchase) -> tuple[QuoteSeen, ...]:
    day = work.today() if purchase.state is PurchaseState.COLLECTING else date.min
    holding = purchase.counting(day)
    others = [quote for quote in purchase.quotes if quote not in holding]
    cheapest = holding[0].landed(purchase.quantity) if holding else Money.ZERO
    return tuple(
        _seen(work, purchase, quote, cheapest, holds=quote in holding) for quote in (*holding, *others)
    )


def _seen(work: Work, purchase: SelfPurchase, quote: Quote, cheapest: Money, *, holds: bool) -> QuoteSeen:
    supplier = work.session.get_one(Supplier, quote.supplier_id)
    landed = quote.landed(purchase.quantity)
    started = work.now() if purchase.state is PurchaseState.COLLECTING else quote.at
    arrives = date.fromordinal(work.local(started).date().toordinal() + quote.delivery_days)
    return QuoteSeen(
        supplier_id=supplier.id,
        supplier=supplier.name,
        contact=supplier.contact,
        phone=supplier.phone,
        unit_price=quote.unit_price,
        freight=quote.freight,
        landed=landed,
        dearer=landed - cheapest,
        delivery_days=quote.delivery_days,
        arrives_on=arrives,
        quality_note=quote.quality_note,
        valid_until=quote.valid_until,
        holds=holds,
        cheapest=holds and landed == cheapest,
        quality=quality_of(work, supplier.id),
        entered_by=work.session.get_one(StaffMember, quote.entered_by_id).name,
        at=quote.at,
    )
