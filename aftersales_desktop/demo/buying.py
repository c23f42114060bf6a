"""Suppliers, orders, three quotes and consumables of the made-up house (R2.3.10, R2.3.12)."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from aftersales_desktop import paths
from aftersales_desktop.demo.town import Happening, StockedPart, Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.internal_use.issue_internal_use import IssueInternalUse, issue_internal_use
from aftersales_desktop.domain.internal_use.lookups import Consumable, consumption
from aftersales_desktop.domain.internal_use.open_internal_use import (
    OpenInternalUse,
    UsedItem,
    open_internal_use,
)
from aftersales_desktop.domain.internal_use.watch_consumption import SetCeiling, set_ceiling
from aftersales_desktop.domain.purchasing.collect_quotes import (
    BeginSelfPurchase,
    StoreQuote,
    begin_self_purchase,
    store_quote,
)
from aftersales_desktop.domain.purchasing.keep_supplier import AddSupplier, add_supplier
from aftersales_desktop.domain.purchasing.lookups import PartOrderRow, part_orders_page, suppliers
from aftersales_desktop.domain.purchasing.lookups_proposals import Proposal, purchase_proposals
from aftersales_desktop.domain.purchasing.order_parts import OrderParts, WantedPart, order_parts
from aftersales_desktop.domain.purchasing.receive_part_order import (
    CameIn,
    ReceivePartOrder,
    receive_part_order,
)
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

FIRST = timedelta(days=12)
ONE_DAY = timedelta(days=1)
MOST_LINES = 6
ONE = Quantity.of(1)
FIVE = Quantity.of(5)
TWELVE = Quantity.of(12)
THREE = Quantity.of(3)
FULL = 1000


def buying_before(town: Town, now: datetime) -> Happening[None]:
    """Know four suppliers, order from three of them, take in with a rejected piece; set a ceiling."""
    _add_suppliers(town)
    _order_what_is_low(town, 0)
    _order_without_need(town)
    yield now - FIRST + 3 * ONE_DAY
    _take_in(town, rejected=True)
    _order_what_is_low(town, 1)
    yield now - FIRST + 7 * ONE_DAY
    _take_in(town, rejected=False)
    _order_what_is_low(town, 2)
    _draw(town)


def buying_today(town: Town) -> None:
    """Let a car's part be on its way, quotes be compared, and a consumable go above its ceiling."""
    proposals = town.runner.ask(town.crew[Role.PARTS_MANAGER][0], purchase_proposals)
    for_cars = [row for row in proposals if row.order_line_id is not None and row.refusal is None]
    for row in for_cars[1:3]:
        _order(town, 0, [row])
    compared = for_cars[:1] or [row for row in proposals if row.refusal is None][:1]
    for row in compared:
        _compare(town, row, quotes=2)
    others = [row for row in proposals if row.refusal is None and row not in for_cars[:3]]
    for row in others[:1]:
        _compare(town, row, quotes=3)
    _draw_too_much(town)


def _add_suppliers(town: Town) -> None:
    for entry in _vocabulary()["supplier"]:
        supplier = AddSupplier(
            name=_pick(town, entry["name"]),
            tax_number=entry["tax"],
            phone=entry["phone"],
            contact=_pick(town, entry["contact"]),
        )
        town.do(town.crew[Role.PURCHASING][0], add_supplier, supplier)


def _supplier_id(town: Town, number: int) -> int:
    name = _pick(town, _vocabulary()["supplier"][number]["name"])
    rows = town.runner.ask(town.crew[Role.PURCHASING][0], suppliers)
    return next(row.supplier_id for row in rows if row.name == name)


def _order_what_is_low(town: Town, supplier: int) -> None:
    rows = town.runner.ask(town.crew[Role.PURCHASING][0], purchase_proposals)
    low = [row for row in rows if row.order_line_id is None]
    _order(town, supplier, low[:MOST_LINES])


def _order(town: Town, supplier: int, rows: list[Proposal], reason: str = "") -> None:
    entry = _vocabulary()["supplier"][supplier]
    lines = tuple(
        WantedPart(
            part_id=row.part_id,
            quantity=row.quantity,
            unit_cost=row.unit_cost.share(entry["price"]),
            order_line_id=row.order_line_id,
        )
        for row in rows
    )
    if lines:
        order = OrderParts(
            supplier_id=_supplier_id(town, supplier),
            expected_on=town.clock.now().date() + entry["days"] * ONE_DAY,
            lines=lines,
            reason=reason,
        )
        town.do(town.crew[Role.PURCHASING][0], order_parts, order)


def _order_without_need(town: Town) -> None:
    """Buy something that lies there in plenty, with the reason given."""
    part = max(town.parts, key=lambda one: town.on_hand[one.number])
    line = WantedPart(part_id=part.part_id, quantity=FIVE, unit_cost=part.price.share(500))
    order = OrderParts(
        supplier_id=_supplier_id(town, 1),
        expected_on=town.clock.now().date() + 2 * ONE_DAY,
        lines=(line,),
        reason=_word(town, "careless"),
    )
    town.do(town.crew[Role.PURCHASING][0], order_parts, order)


def _take_in(town: Town, *, rejected: bool) -> None:
    """Take in whatever is awaited; once a piece is no good."""
    clerk = town.crew[Role.PARTS_CLERK][0]
    known = {part.part_id: part for part in town.parts}
    for row in town.runner.ask(clerk, part_orders_page):
        if row.open:
            town.do(clerk, receive_part_order, _delivery(town, row, known, rejected=rejected))
            rejected = False


def _delivery(
    town: Town, row: PartOrderRow, known: dict[int, StockedPart], *, rejected: bool
) -> ReceivePartOrder:
    came = []
    for place, line in enumerate(row.lines):
        bad = ONE if rejected and place == 0 else Quantity.ZERO
        good = line.awaited - bad
        town.on_hand[known[line.part_id].number] += good
        came.append(
            CameIn(
                line_id=line.line_id,
                bin_id=known[line.part_id].bin_id,
                accepted=good,
                rejected=bad,
                unit_cost=line.unit_cost,
                quality_note=_word(town, "rejected") if bad else "",
            )
        )
    return ReceivePartOrder(
        part_order_id=row.part_order_id,
        version_seen=row.version,
        lines=tuple(came),
        delivery_note=f"{town.chance.randrange(10**6):06d}",
    )


def _compare(town: Town, row: Proposal, *, quotes: int) -> None:
    buyer = town.crew[Role.PARTS_MANAGER][0]
    begin = BeginSelfPurchase(part_id=row.part_id, quantity=row.quantity, order_line_id=row.order_line_id)
    purchase_id = town.do(buyer, begin_self_purchase, begin).purchase_id
    for number in range(quotes):
        entry = _vocabulary()["supplier"][number]
        quote = StoreQuote(
            purchase_id=purchase_id,
            supplier_id=_supplier_id(town, number),
            unit_price=max(Money(FULL), row.unit_cost.share(entry["price"])),
            freight=Money(entry["freight"]),
            delivery_days=entry["days"],
            quality_note=_pick(town, entry["quality"]),
            valid_until=town.clock.now().date() + 14 * ONE_DAY,
        )
        town.do(buyer, store_quote, quote)


def _consumable(town: Town) -> Consumable | None:
    """Find the consumable that lies there most."""
    rows = town.runner.ask(town.crew[Role.PARTS_MANAGER][0], consumption)
    plenty = [row for row in rows if row.on_hand >= TWELVE]
    return max(plenty, key=lambda row: row.on_hand, default=None)


def _draw(town: Town) -> None:
    row = _consumable(town)
    if row is not None:
        ceiling = SetCeiling(part_id=row.part_id, quantity=FIVE, effective_from=town.clock.now().date())
        town.do(town.crew[Role.PARTS_MANAGER][0], set_ceiling, ceiling)
        order_id = _open(town, row, THREE, "purpose")
        town.do(town.one(Role.PARTS_CLERK), issue_internal_use, IssueInternalUse(order_id=order_id))
        town.on_hand[row.part_number] -= THREE


def _draw_too_much(town: Town) -> None:
    row = _consumable(town)
    if row is not None:
        _open(town, row, TWELVE, "stand")


def _open(town: Town, row: Consumable, quantity: Quantity, purpose: str) -> int:
    wanted = OpenInternalUse(
        receiver=town.crew[Role.SALES][0].name,
        purpose=_word(town, purpose),
        items=(UsedItem(part_id=row.part_id, quantity=quantity),),
    )
    return town.do(town.crew[Role.SERVICE_ADVISOR][0], open_internal_use, wanted).order_id


def _word(town: Town, key: str) -> str:
    return _pick(town, _vocabulary()["words"][key])


def _pick(town: Town, triple: list[str]) -> str:
    return triple[LANGUAGES.index(town.words.language)]


@cache
def _vocabulary() -> dict[str, Any]:
    path = paths.resources() / "demo" / "buying.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
