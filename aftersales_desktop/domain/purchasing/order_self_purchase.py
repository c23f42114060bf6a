"""A self-purchase is ordered: three suppliers compared, one chosen, a dearer one explained (T34)."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import check_power
from aftersales_desktop.domain.purchasing.find_purchase import find_purchase, find_supplier
from aftersales_desktop.domain.purchasing.order_parts import WantedPart, place_order
from aftersales_desktop.domain.purchasing.refusals import (
    NotTheCheapest,
    PurchaseOver,
    QuoteNotHolding,
    TooFewQuotes,
)
from aftersales_desktop.domain.purchasing.self_purchase import PurchaseState, Quote, SelfPurchase
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ORDERED = QT_TRANSLATE_NOOP("Words", "self-purchase ordered")


@dataclass(frozen=True, kw_only=True)
class OrderSelfPurchase:
    """The supplier chosen; `reason` when it is not the cheapest, or nothing asks for the part."""

    purchase_id: int
    version_seen: int
    supplier_id: int
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class SelfPurchaseOrdered:
    """The order at the supplier."""

    number: str
    part_order_id: int
    part_order: str


@verb(roles=ANY_STAFF, clause="R2.3.10b")
def order_self_purchase(work: Work, command: OrderSelfPurchase) -> SelfPurchaseOrdered:
    """Order from the chosen supplier; no application and nobody's yes is asked (R2.3.10a).

    Raises:
        NotYourPower: The matrix gives it to other posts.
        UnknownPurchase: There is none.
        PurchaseOver: It is ordered or cancelled.
        ChangedElsewhere: A quote or the order came in meanwhile.
        TooFewQuotes: Fewer different suppliers than the rulebook asks for.
        QuoteNotHolding: The chosen supplier has no valid quote.
        NotTheCheapest: A dearer one without a reason.

    """
    check_power(work, Power.SELF_PURCHASE)
    purchase = find_purchase(work, command.purchase_id)
    if purchase.state is not PurchaseState.COLLECTING:
        raise PurchaseOver(purchase=purchase.shown_number, state=purchase.state)
    if purchase.version != command.version_seen:
        raise ChangedElsewhere
    reason = command.reason.strip()
    chosen = _chosen(work, purchase, command.supplier_id, reason)
    order = place_order(
        work,
        find_supplier(work, chosen.supplier_id),
        [
            WantedPart(
                part_id=purchase.part_id,
                quantity=purchase.quantity,
                unit_cost=_a_piece(purchase, chosen),
                order_line_id=purchase.order_line_id,
            )
        ],
        work.today() + timedelta(days=chosen.delivery_days),
        reason,
    )
    purchase.state = PurchaseState.ORDERED
    purchase.chosen_supplier_id = chosen.supplier_id
    purchase.reason = reason
    purchase.part_order_id = order.id
    work.note(Topic.PURCHASING, purchase.id, ORDERED, old=purchase.shown_number, new=order.shown_number)
    return SelfPurchaseOrdered(
        number=purchase.shown_number, part_order_id=order.id, part_order=order.shown_number
    )


def quotes_needed(work: Work, purchase: SelfPurchase) -> int:
    """Tell how many suppliers must be compared, by the rulebook of the day the purchase began."""
    return number_of(work, "self_purchase.min_quotes", work.local(purchase.opened_at).date())


def _chosen(work: Work, purchase: SelfPurchase, supplier_id: int, reason: str) -> Quote:
    holding = purchase.counting(work.today())
    needed = quotes_needed(work, purchase)
    if len({quote.supplier_id for quote in holding}) < needed:
        raise TooFewQuotes(needed=needed, stored=len(holding))
    chosen = next((quote for quote in holding if quote.supplier_id == supplier_id), None)
    if chosen is None:
        raise QuoteNotHolding
    more = chosen.landed(purchase.quantity) - holding[0].landed(purchase.quantity)
    if more > Money.ZERO and not reason:
        names = [find_supplier(work, quote.supplier_id, active=False).name for quote in (chosen, holding[0])]
        raise NotTheCheapest(supplier=names[0], more=more, cheapest=names[1])
    return chosen


def _a_piece(purchase: SelfPurchase, quote: Quote) -> Money:
    """Spread goods and freight over the pieces."""
    exact = Decimal(quote.landed(purchase.quantity).fen) * 1000 / purchase.quantity.thousandths
    return Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)))
