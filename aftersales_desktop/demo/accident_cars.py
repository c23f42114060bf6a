"""Quotations of the made-up house's accident cars: priced by the advisor, signed as the margin wants."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.demo.at_the_desk import open_order
from aftersales_desktop.demo.made_order import MadeOrder
from aftersales_desktop.demo.town import Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.price_quotation import PriceQuotation, price_quotation
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.sign_quotation import SignQuotation, sign_quotation
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF, Role

HOUR_OF_PAINT = Money.of(98)
HOUR_OF_OUTSIDE_WORK = Money.of(170)
REASONS = (
    "The insurer's price list leaves no more; a fleet of nine cars stays with us",
    "保險公司工時價目如此，車隊九輛車均在本廠維修",
    "保险公司工时价目如此，车队九辆车均在本厂维修",
)


def sign_the_quotation(town: Town, advisor: Actor, order: MadeOrder) -> None:
    """Cost, price and sign an accident car's quotation before the customer sees it."""
    enter_costs(town, advisor, order, HOUR_OF_PAINT)
    reason = REASONS[LANGUAGES.index(town.words.language)]
    priced = town.do(advisor, price_quotation, PriceQuotation(order_id=order.order_id, reason=reason))
    post = Role.FRONT_DESK_SUPERVISOR if priced.asked is Power.ACCIDENT_QUOTATION else Role.SERVICE_DIRECTOR
    # Nobody signs what he priced himself: then it goes to the director.
    people = (*town.crew[post], town.crew[Role.SERVICE_DIRECTOR][0])
    signer = next(person for person in people if person.staff_id != advisor.staff_id)
    town.do(signer, sign_quotation, SignQuotation(order_id=order.order_id, version_seen=priced.version))


def enter_costs(town: Town, advisor: Actor, order: MadeOrder, hour: Money) -> None:
    """Enter what an hour costs; the catalogue knows the parts."""
    for task in order.tasks:
        entered = EnterLineCost(
            order_id=order.order_id, line_id=task.line_id, kind=CostKind.PAINT, unit_cost=hour
        )
        town.do(advisor, enter_line_cost, entered)


def accidents_of_today(town: Town) -> None:
    """Bring three more: signed, waiting for the director below the line, still without costs (R2.1.6)."""
    advisor = town.crew[Role.SERVICE_ADVISOR][-1]
    here = town.runner.ask(advisor, cars_in_the_house)
    free = [car for car in reversed(town.cars) if car.vehicle_id not in here]
    jobs = [job for job in town.words.jobs if job.accident]
    promised = town.clock.now() + timedelta(days=2)
    orders = [
        open_order(town, advisor, car, job, promised, None)
        for car, job in zip(free, (jobs[-1], jobs[-1], jobs[0]), strict=False)
    ]
    for order, cost in zip(orders, (HOUR_OF_PAINT, HOUR_OF_OUTSIDE_WORK), strict=False):
        enter_costs(town, advisor, order, cost)
    sign_the_quotation(town, advisor, orders[0])
    reason = REASONS[LANGUAGES.index(town.words.language)]
    town.do(advisor, price_quotation, PriceQuotation(order_id=orders[1].order_id, reason=reason))


@lookup(roles=ANY_STAFF)
def cars_in_the_house(work: Work) -> frozenset[int]:
    """Name the cars that have an order which is not over."""
    over = (*LEFT_THE_HOUSE, OrderState.CANCELLED)
    return frozenset(work.session.scalars(select(WorkOrder.vehicle_id).where(WorkOrder.state.not_in(over))))
