"""Quotations of the made-up house's accident cars: priced by the advisor, signed as the margin wants."""

from __future__ import annotations

from aftersales_desktop.demo.made_order import MadeOrder
from aftersales_desktop.demo.town import Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.price_quotation import PriceQuotation, price_quotation
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.sign_quotation import SignQuotation, sign_quotation
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role

HOUR_OF_PAINT = Money.of(98)
REASONS = (
    "The insurer's price list leaves no more; a fleet of nine cars stays with us",
    "保險公司工時價目如此，車隊九輛車均在本廠維修",
    "保险公司工时价目如此，车队九辆车均在本厂维修",
)


def sign_the_quotation(town: Town, advisor: Actor, order: MadeOrder) -> None:
    """Cost, price and sign an accident car's quotation before the customer sees it."""
    for task in order.tasks:
        cost = EnterLineCost(
            order_id=order.order_id, line_id=task.line_id, kind=CostKind.PAINT, unit_cost=HOUR_OF_PAINT
        )
        town.do(advisor, enter_line_cost, cost)
    reason = REASONS[LANGUAGES.index(town.words.language)]
    priced = town.do(advisor, price_quotation, PriceQuotation(order_id=order.order_id, reason=reason))
    enough = priced.asked is Power.ACCIDENT_QUOTATION
    signer = town.crew[Role.FRONT_DESK_SUPERVISOR if enough else Role.SERVICE_DIRECTOR][0]
    town.do(signer, sign_quotation, SignQuotation(order_id=order.order_id, version_seen=priced.version))
