"""Quotations of the made-up house's accident cars: priced by the advisor, signed as the margin wants."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.demo.at_the_desk import accept, open_order, print_card
from aftersales_desktop.demo.made_order import MadeOrder, made_order
from aftersales_desktop.demo.town import OwnedCar, Town
from aftersales_desktop.demo.words import LANGUAGES, Job
from aftersales_desktop.domain.accident_cars.enter_line_cost import EnterLineCost, enter_line_cost
from aftersales_desktop.domain.accident_cars.price_quotation import PriceQuotation, price_quotation
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.sign_quotation import SignQuotation, sign_quotation
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.parts.add_part import AddPart, PartDetails, add_part
from aftersales_desktop.domain.work_orders.add_line import AddLine, add_line
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState, PartClass
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF, Role

HOUR_OF_PAINT = Money.of(98)
HOUR_OF_OUTSIDE_WORK = Money.of(170)
QUARTER_PANEL = ("quarter panel, left", "左後葉子板", "左后翼子板")
PIECE = ("piece", "片", "片")
QUARTER_PANEL_NUMBER = "53812-06210"
QUARTER_PANEL_PRICE = Money.of(1460)
QUARTER_PANEL_COST_SIGNED = Money.of(935)
QUARTER_PANEL_COST_NOW = Money.of(1240)
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
    if len(free) > len(orders):
        _dearer_than_signed(town, advisor, free[len(orders)], jobs[0])


def _dearer_than_signed(town: Town, advisor: Actor, car: OwnedCar, job: Job) -> None:
    """Let a part that nobody keeps cost more than was signed: not to be ordered before it is signed anew."""
    promised = town.clock.now() + timedelta(days=3)
    order = open_order(town, advisor, car, job, promised, None)
    part = _part_nobody_keeps(town, car)
    town.do(advisor, add_line, AddLine(order_id=order.order_id, line=part))
    sign_the_quotation(town, advisor, order)
    town.do(advisor, quote_order, QuoteOrder(order_id=order.order_id))
    accept(town, advisor, order, car.owner)
    print_card(town, advisor, order)
    line = next(
        line
        for line in town.runner.ask(advisor, made_order, order.order_id).parts
        if line.part_number == part.part_number
    )
    dearer = EnterLineCost(
        order_id=order.order_id, line_id=line.line_id, kind=CostKind.PART, unit_cost=QUARTER_PANEL_COST_NOW
    )
    town.do(advisor, enter_line_cost, dearer)


def _part_nobody_keeps(town: Town, car: OwnedCar) -> LineWanted:
    at = LANGUAGES.index(town.words.language)
    details = PartDetails(
        number=QUARTER_PANEL_NUMBER,
        name=f"{QUARTER_PANEL[at]} {car.model}",
        unit=PIECE[at],
        price=QUARTER_PANEL_PRICE,
        cost=QUARTER_PANEL_COST_SIGNED,
        part_class=PartClass.OTHER,
    )
    town.do(town.crew[Role.PARTS_MANAGER][0], add_part, AddPart(details=details))
    return LineWanted(
        kind=LineKind.PART,
        description=details.name,
        quantity=Quantity.of(1),
        unit_price=details.price,
        part_number=details.number,
        unit=details.unit,
    )


@lookup(roles=ANY_STAFF)
def cars_in_the_house(work: Work) -> frozenset[int]:
    """Name the cars that have an order which is not over."""
    over = (*LEFT_THE_HOUSE, OrderState.CANCELLED)
    return frozenset(work.session.scalars(select(WorkOrder.vehicle_id).where(WorkOrder.state.not_in(over))))
