"""A self-purchase begins without application; quotes of suppliers are collected (R2.3.10a, R2.3.10b)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import check_power
from aftersales_desktop.domain.parts.find_parts import find_part
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.purchasing.demand import check_line_wants
from aftersales_desktop.domain.purchasing.find_purchase import (
    check_cost,
    check_day,
    find_purchase,
    find_supplier,
)
from aftersales_desktop.domain.purchasing.refusals import CancelNeedsReason, PurchaseOver, QuoteIncomplete
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState, Quote, SelfPurchase
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

BEGUN = QT_TRANSLATE_NOOP("Words", "self-purchase begun")
QUOTED = QT_TRANSLATE_NOOP("Words", "quote stored")
GIVEN_UP = QT_TRANSLATE_NOOP("Words", "self-purchase cancelled")
LONGEST_DELIVERY = 365
LEAST_PRICE = Money(1)


@dataclass(frozen=True, kw_only=True)
class BeginSelfPurchase:
    """So much of a part, for a line of a work order or for the shelf."""

    part_id: int
    quantity: Quantity
    order_line_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class SelfPurchaseBegun:
    """Its number."""

    purchase_id: int
    number: str


@dataclass(frozen=True, kw_only=True)
class StoreQuote:
    """What a supplier asks for a piece and for freight, how fast, what quality, until when it holds."""

    purchase_id: int
    supplier_id: int
    unit_price: Money
    delivery_days: int
    quality_note: str
    valid_until: date
    freight: Money = Money.ZERO


@dataclass(frozen=True, kw_only=True)
class QuoteStored:
    """How many different suppliers' quotes are stored now."""

    supplier: str
    stored: int


@dataclass(frozen=True, kw_only=True)
class GiveUpPurchase:
    """A self-purchase not made after all, and why."""

    purchase_id: int
    reason: str


@verb(roles=ANY_STAFF, clause="R2.3.10a")
def begin_self_purchase(work: Work, command: BeginSelfPurchase) -> SelfPurchaseBegun:
    """Begin one; nobody is asked.

    Raises:
        NotYourPower: The matrix gives it to other posts.
        UnknownPart, QuantityMissing, UnknownLine: Bad input.
        OtherPart, LineNeedsNothing, OrderedAlready: The work order does not ask for it.

    """
    check_power(work, Power.SELF_PURCHASE)
    part = find_part(work, command.part_id)
    if command.quantity <= Quantity.ZERO:
        raise QuantityMissing
    if command.order_line_id is not None:
        order_id = work.session.scalar(
            select(OrderLine.order_id).where(OrderLine.id == command.order_line_id)
        )
        if order_id is None:
            raise UnknownLine(order="—")
        order = find_order(work, order_id)
        check_line_wants(work, order, find_line(order, command.order_line_id), part, command.quantity)
    purchase = SelfPurchase(
        number=next_number(work, "self-purchase"),
        part_id=part.id,
        quantity=command.quantity,
        order_line_id=command.order_line_id,
        opened_by_id=work.actor.staff_id,
        opened_at=work.now(),
    )
    work.session.add(purchase)
    work.session.flush()
    work.note(Topic.PURCHASING, purchase.id, BEGUN, new=f"{purchase.shown_number} · {part.name}")
    return SelfPurchaseBegun(purchase_id=purchase.id, number=purchase.shown_number)


@verb(roles=ANY_STAFF, clause="R2.3.10b")
def store_quote(work: Work, command: StoreQuote) -> QuoteStored:
    """Store a quote; an older one of the same supplier gives way to it.

    Raises:
        NotYourPower: The matrix gives it to other posts.
        UnknownPurchase, UnknownSupplier: There is none.
        PurchaseOver: It is ordered or cancelled.
        NotACost, ExpectedInPast, QuoteIncomplete: Bad input.

    """
    check_power(work, Power.SELF_PURCHASE)
    purchase = _open(work, command.purchase_id)
    supplier = find_supplier(work, command.supplier_id)
    part = find_part(work, purchase.part_id)
    check_cost(part, command.unit_price, least=LEAST_PRICE)
    check_cost(part, command.freight)
    check_day(work, command.valid_until)
    if not command.quality_note.strip() or not 0 <= command.delivery_days <= LONGEST_DELIVERY:
        raise QuoteIncomplete(supplier=supplier.name)
    older = next((quote for quote in purchase.quotes if quote.supplier_id == supplier.id), None)
    if older is None:
        purchase.quotes.append(_quote(work, command))
    else:
        _renew(work, older, command)
    purchase.times_quoted += 1
    work.session.flush()
    work.note(
        Topic.PURCHASING,
        purchase.id,
        QUOTED,
        new=f"{supplier.name} · {command.unit_price} + {command.freight}",
    )
    return QuoteStored(supplier=supplier.name, stored=len(purchase.counting(work.today())))


@verb(roles=ANY_STAFF, clause="R2.3.10b")
def give_up_purchase(work: Work, command: GiveUpPurchase) -> SelfPurchaseBegun:
    """Close a self-purchase that is not made; its quotes stay on record.

    Raises:
        NotYourPower: The matrix gives it to other posts.
        UnknownPurchase: There is none.
        PurchaseOver: It is ordered or cancelled.
        CancelNeedsReason: No reason.

    """
    check_power(work, Power.SELF_PURCHASE)
    purchase = _open(work, command.purchase_id)
    if not command.reason.strip():
        raise CancelNeedsReason(order=purchase.shown_number)
    purchase.state = PurchaseState.CANCELLED
    purchase.reason = command.reason.strip()
    work.note(Topic.PURCHASING, purchase.id, GIVEN_UP, old=purchase.shown_number, new=purchase.reason)
    return SelfPurchaseBegun(purchase_id=purchase.id, number=purchase.shown_number)


def _open(work: Work, purchase_id: int) -> SelfPurchase:
    purchase = find_purchase(work, purchase_id)
    if purchase.state is not PurchaseState.COLLECTING:
        raise PurchaseOver(purchase=purchase.shown_number, state=purchase.state)
    return purchase


def _quote(work: Work, command: StoreQuote) -> Quote:
    return Quote(
        supplier_id=command.supplier_id,
        unit_price=command.unit_price,
        freight=command.freight,
        delivery_days=command.delivery_days,
        quality_note=command.quality_note.strip(),
        valid_until=command.valid_until,
        entered_by_id=work.actor.staff_id,
        at=work.now(),
    )


def _renew(work: Work, quote: Quote, command: StoreQuote) -> None:
    quote.unit_price = command.unit_price
    quote.freight = command.freight
    quote.delivery_days = command.delivery_days
    quote.quality_note = command.quality_note.strip()
    quote.valid_until = command.valid_until
    quote.entered_by_id = work.actor.staff_id
    quote.at = work.now()
