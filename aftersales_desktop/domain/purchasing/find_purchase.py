"""How verbs get hold of a supplier, an order at one, or a self-purchase."""

from datetime import date, timedelta

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.purchasing.part_order import PartOrder
from aftersales_desktop.domain.purchasing.refusals import (
    ExpectedInPast,
    NotACost,
    UnknownPartOrder,
    UnknownPurchase,
    UnknownSupplier,
)
from aftersales_desktop.domain.purchasing.self_purchase import SelfPurchase
from aftersales_desktop.domain.purchasing.supplier import Supplier
from aftersales_desktop.values.money import Money

DEAREST_PIECE = Money.of(1_000_000)
FARTHEST = timedelta(days=730)


def find_supplier(work: Work, supplier_id: int, *, active: bool = True) -> Supplier:
    """Fetch a supplier.

    Raises:
        UnknownSupplier: There is none, or he is no longer bought from.

    """
    supplier = work.session.get(Supplier, supplier_id)
    if supplier is None or (active and not supplier.active):
        raise UnknownSupplier
    return supplier


def find_part_order(work: Work, part_order_id: int, version_seen: int) -> PartOrder:
    """Fetch an order at a supplier, as it was seen, and keep it from other stations.

    Raises:
        UnknownPartOrder: There is none.
        ChangedElsewhere: Somebody received or cancelled meanwhile.

    """
    order = work.session.get(PartOrder, part_order_id, with_for_update=True)
    if order is None:
        raise UnknownPartOrder
    if order.version != version_seen:
        raise ChangedElsewhere
    return order


def find_purchase(work: Work, purchase_id: int) -> SelfPurchase:
    """Fetch a self-purchase; a verb keeps it from other stations.

    Raises:
        UnknownPurchase: There is none.

    """
    purchase = work.session.get(SelfPurchase, purchase_id, with_for_update=not work.looks_only or None)
    if purchase is None:
        raise UnknownPurchase
    return purchase


def check_cost(part: Part, cost: Money, *, least: Money = Money.ZERO) -> None:
    """Refuse an amount that no piece of a part costs.

    Raises:
        NotACost: Below the least, or beyond a million yuan.

    """
    if not least <= cost <= DEAREST_PIECE:
        raise NotACost(amount=cost, part=part.name)


def check_day(work: Work, day: date) -> None:
    """Refuse a day that is over, or too far away to be meant.

    Raises:
        ExpectedInPast: It is.

    """
    if not work.today() <= day <= work.today() + FARTHEST:
        raise ExpectedInPast(day=day)
