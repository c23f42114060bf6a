"""A price lowered, or borne by the house, is a discount by another name and goes by its rules (R2.1.5)."""

from dataclasses import dataclass

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import holders, may
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.work_orders.discount_refusals import BelowListPrice, HousePays, PriceAgreed
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, Payer
from aftersales_desktop.domain.work_orders.step_guards import check_price_guards
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What a line is, how much of it, at what price, and who pays."""

    kind: LineKind
    description: str
    part_number: str
    quantity: Quantity
    unit_price: Money
    payer: Payer

    @classmethod
    def of(cls, line: OrderLine) -> "Terms":
        """Read the terms of a line as it stands."""
        return cls(
            kind=line.kind,
            description=line.description,
            part_number=line.part_number,
            quantity=line.quantity,
            unit_price=line.unit_price,
            payer=line.payer,
        )


def check_not_given_away(work: Work, order: WorkOrder, terms: Terms, before: Terms | None = None) -> None:
    """Let a line of a general repair be written so; other classes have no discount (R2.1.5b).

    Raises:
        PriceAgreed: The customer agreed to more, and it is lowered past the discount's rules.
        BelowListPrice: It costs less than the list says.
        HousePays: The house bears it, and whoever says so may not take off a whole line.

    """
    if order.kind is not OrderKind.GENERAL:
        return
    if before is not None and order.accepted_at is not None and _lowered(before, terms):
        raise PriceAgreed(line=before.description, order=order.shown_number, agreed=before.unit_price)
    if terms.payer is Payer.INTERNAL:
        _check_house_pays(work, order, terms, before)
    elif terms.payer is Payer.CUSTOMER and _is_new_price(before, terms):
        _check_list_price(work, order, terms)


def _lowered(before: Terms, now: Terms) -> bool:
    """Say whether the customer pays less for the same: fewer parts are no discount, fewer hours are."""
    if before.payer is not Payer.CUSTOMER:
        return False
    if now.payer is Payer.INTERNAL:
        return before.unit_price > Money.ZERO
    cheaper = now.unit_price < before.unit_price
    return cheaper or (now.kind is LineKind.LABOUR and now.quantity < before.quantity)


def _is_new_price(before: Terms | None, now: Terms) -> bool:
    return before is None or before.payer is not Payer.CUSTOMER or now.unit_price < before.unit_price


def _check_house_pays(work: Work, order: WorkOrder, terms: Terms, before: Terms | None) -> None:
    was_so = before is not None and before.payer is Payer.INTERNAL
    if was_so or terms.unit_price == Money.ZERO or may(work, Power.DISCOUNT_ABOVE_LIMIT):
        return
    who = holders(work, Power.DISCOUNT_ABOVE_LIMIT)
    raise HousePays(who, line=terms.description.strip(), order=order.shown_number)


def _check_list_price(work: Work, order: WorkOrder, terms: Terms) -> None:
    if terms.kind is LineKind.PART:
        check_price_guards(work, order, terms.part_number.strip(), terms.unit_price)
        return
    listed = money_of(work, "labour.list_price", work.local(order.opened_at).date())
    if listed is not None and terms.unit_price < listed:
        raise BelowListPrice(line=terms.description.strip(), listed=listed)
