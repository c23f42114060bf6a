"""Claim parts of the made-up house: one lying at the counter, one on its way, two being prepared (R2.3.8)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random

from aftersales_desktop import paths
from aftersales_desktop.boards.inbox import inbox
from aftersales_desktop.demo.at_the_desk import SIGNATURE
from aftersales_desktop.demo.made_order import made_order
from aftersales_desktop.demo.town import Happening, StockedPart, Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.claim_parts.open_claim_order import OpenClaimOrder, open_claim_order
from aftersales_desktop.domain.claim_parts.record_talk import RecordTalk, record_talk
from aftersales_desktop.domain.claim_parts.take_deposit import TakeDeposit, take_deposit
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.domain.customers.add_vehicle import AddVehicle, add_vehicle
from aftersales_desktop.domain.purchasing.keep_supplier import AddSupplier, add_supplier
from aftersales_desktop.domain.purchasing.lookups import PartOrderRow, part_orders_page
from aftersales_desktop.domain.purchasing.order_parts import OrderParts, WantedPart, order_parts
from aftersales_desktop.domain.purchasing.receive_part_order import (
    CameIn,
    ReceivePartOrder,
    receive_part_order,
)
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import (
    AnswerChannel,
    Cover,
    LineKind,
    OrderKind,
    PaymentKind,
)
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind

# Chance of its own, so that the rest of the town stays as it was.
SEED = 238
FIRST = timedelta(days=16)
ON_THE_WAY_FOR = timedelta(days=7)
ONE_HOUR = timedelta(hours=1)
TWO_WEEKS = timedelta(days=14)
TAX_NUMBER = "91440300MA5F2388XK"


@dataclass(frozen=True)
class Claim:
    """A claim part of the town, with the line it is for."""

    claim_id: int
    line_id: int
    part: StockedPart
    proposed: Money


def claim_parts_under_way(town: Town, now: datetime) -> Happening[None]:
    """Order one two weeks ago, let it arrive and lie; prepare three more today."""
    chance = Random(SEED)  # noqa: S311 - chance, not secrecy
    dear = sorted(town.parts, key=lambda part: part.price.fen, reverse=True)[:40:10]
    old = _informed(town, chance, dear[0])
    supplier_id = _supplier(town)
    _deposit(town, old)
    _sign(town, old, Role.WORKSHOP_MANAGER)
    _sign(town, old, Role.SERVICE_DIRECTOR)
    _order(town, old, supplier_id)
    yield now - FIRST + ON_THE_WAY_FOR
    _receive(town, old)
    _talk(town, old.claim_id, "called")
    yield now - 2 * ONE_HOUR
    coming = _informed(town, chance, dear[1])
    _deposit(town, coming)
    _sign(town, coming, Role.WORKSHOP_MANAGER)
    _sign(town, coming, Role.SERVICE_DIRECTOR)
    _order(town, coming, supplier_id)
    yield now - ONE_HOUR
    _deposit(town, _informed(town, chance, dear[2]))
    _informed(town, chance, dear[3])


def _informed(town: Town, chance: Random, part: StockedPart) -> Claim:
    """Take a car in whose part must be ordered, and talk it over with the customer."""
    advisor = town.crew[Role.SERVICE_ADVISOR][0]
    order_id = _order_of_new_car(town, advisor, chance, part)
    line = town.runner.ask(advisor, made_order, order_id).parts[0]
    opened = town.do(advisor, open_claim_order, OpenClaimOrder(order_id=order_id, line_id=line.line_id))
    _talk(town, opened.claim_id, "told")
    return Claim(opened.claim_id, line.line_id, part, opened.proposed)


def _order_of_new_car(town: Town, advisor: Actor, chance: Random, part: StockedPart) -> int:
    name = town.words.person(chance)
    phone = f"09{chance.randrange(10, 99)}-{chance.randrange(100, 999)}-{chance.randrange(100, 999)}"
    customer = town.do(advisor, add_customer, AddCustomer(name=name, phone=phone))
    make, model = chance.choice(town.words.models)
    bought = town.clock.now().date() - timedelta(days=chance.randrange(90, 700))
    entry = AddVehicle(
        customer_id=customer.customer_id,
        plate=town.words.plate(chance),
        make=make,
        model=model,
        year=bought.year,
        colour=chance.choice(town.words.colours),
        purchased_on=bought,
        warranty_until=bought + timedelta(days=3 * 365),
        mileage_km=chance.randrange(3_000, 40_000),
    )
    car = town.do(advisor, add_vehicle, entry)
    labour = LineWanted(
        kind=LineKind.LABOUR,
        description=_say(town, "labour"),
        quantity=Quantity.of("1.5"),
        unit_price=Money.of(300),
        unit="h",
    )
    wanted = OpenWorkOrder(
        vehicle_id=car.vehicle_id,
        customer_id=customer.customer_id,
        complaint=_say(town, "complaint"),
        kind=OrderKind.WARRANTY,
        mileage_km=entry.mileage_km,
        covers=frozenset(Cover),
        lines=(labour, _part_line(part)),
    )
    order_id = town.do(advisor, open_work_order, wanted).order_id
    town.do(advisor, quote_order, QuoteOrder(order_id=order_id))
    town.do(advisor, accept_estimate, AcceptEstimate(order_id=order_id, name=name, signature=SIGNATURE))
    return order_id


def _part_line(part: StockedPart) -> LineWanted:
    return LineWanted(
        kind=LineKind.PART,
        description=part.name,
        part_number=part.number,
        part_class=part.part_class,
        quantity=Quantity.of(1),
        unit_price=part.price,
        unit=part.unit,
    )


def _talk(town: Town, claim_id: int, words: str) -> None:
    talk = RecordTalk(claim_id=claim_id, channel=AnswerChannel.PHONE, said=_say(town, words))
    town.do(town.crew[Role.SERVICE_ADVISOR][0], record_talk, talk)


def _deposit(town: Town, claim: Claim) -> None:
    command = TakeDeposit(claim_id=claim.claim_id, amount=claim.proposed, kind=PaymentKind.CASH)
    town.do(town.crew[Role.CASHIER][0], take_deposit, command)


def _sign(town: Town, claim: Claim, post: Role) -> None:
    """Let somebody answer the request about a claim part, if one waits for that post."""
    signer = town.crew[post][0]
    about = Subject(SubjectKind.CLAIM_PART_ORDER, claim.claim_id)
    for row in town.runner.ask(signer, inbox).mine:
        if row.head.about == about:
            yes = DecideRequest(request_id=row.request_id, version_seen=row.version, approve=True)
            town.do(signer, decide_request, yes)


def _supplier(town: Town) -> int:
    command = AddSupplier(name=_say(town, "supplier"), tax_number=TAX_NUMBER)
    return town.do(town.crew[Role.PARTS_MANAGER][0], add_supplier, command).supplier_id


def _order(town: Town, claim: Claim, supplier_id: int) -> None:
    wanted = WantedPart(
        part_id=claim.part.part_id,
        quantity=Quantity.of(1),
        unit_cost=claim.part.price,
        order_line_id=claim.line_id,
    )
    expected = (town.clock.now() + TWO_WEEKS).date()
    command = OrderParts(supplier_id=supplier_id, expected_on=expected, lines=(wanted,))
    town.do(town.crew[Role.PARTS_MANAGER][0], order_parts, command)


def _receive(town: Town, claim: Claim) -> None:
    keeper = town.crew[Role.PARTS_MANAGER][0]
    orders: tuple[PartOrderRow, ...] = town.runner.ask(keeper, part_orders_page)
    for order in orders:
        for line in order.lines:
            if line.part_id == claim.part.part_id:
                came = CameIn(
                    line_id=line.line_id,
                    bin_id=claim.part.bin_id,
                    accepted=line.quantity,
                    unit_cost=line.unit_cost,
                )
                command = ReceivePartOrder(
                    part_order_id=order.part_order_id, version_seen=order.version, lines=(came,)
                )
                town.do(keeper, receive_part_order, command)


def _say(town: Town, key: str) -> str:
    texts: list[str] = _vocabulary()[key]
    return texts[LANGUAGES.index(town.words.language)]


@cache
def _vocabulary() -> dict[str, list[str]]:
    path = paths.resources() / "demo" / "claim_parts.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
