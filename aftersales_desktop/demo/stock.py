"""Fills the made-up warehouse, the tool crib and the floor."""

from aftersales_desktop.demo.town import StockedPart, Town
from aftersales_desktop.demo.words import PartFamily, ToolFamily
from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.domain.parts.add_part import AddPart, PartDetails, add_part
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.tools.add_tool import AddTool, add_tool
from aftersales_desktop.domain.tools.lookups_card import tool_card
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.domain.work_orders.set_up_floor import AddBay, AddDrainCart, add_bay, add_drain_cart
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode

PARTS = 400
TOOLS = 60
BAYS = 10
CARTS = 3
SHELVES = "ABCD"
MASKING = ("rolled masking paper", "masking film")
LINES_A_DELIVERY = 40
COST_PER_MILLE = 640
PLENTIFUL = {PartClass.OIL: 400, PartClass.OIL_FILTER: 60, PartClass.WEAR: 24}


def fill_the_house(town: Town) -> None:
    """Put bays, carts, bins, parts with opening stock, and tools where they belong."""
    manager = town.crew[Role.WORKSHOP_MANAGER][0]
    town.bays = [town.do(manager, add_bay, AddBay(name=str(n))).bay_id for n in range(1, BAYS + 1)]
    town.carts = [
        town.do(manager, add_drain_cart, AddDrainCart(name=name)).cart_id for name in SHELVES[:CARTS]
    ]
    _fill_warehouse(town)
    _fill_crib(town)


def _fill_warehouse(town: Town) -> None:
    keeper = town.crew[Role.PARTS_MANAGER][0]
    bins = [
        town.do(keeper, add_bin, AddBin(code=f"{shelf}-{row:02d}-{place}")).bin_id
        for shelf in SHELVES
        for row in range(1, 11)
        for place in range(1, 6)
    ]
    wanted = [(family, model) for family in town.words.parts for model in _models_of(town, family)]
    generic = [(family, "") for family in town.words.parts if family.own == 0]
    while len(wanted) < PARTS:
        wanted.append(town.chance.choice(generic))
    for at, (family, model) in enumerate(wanted):
        town.parts.append(_part(town, family, model, bins[at % len(bins)]))
    for first in range(0, len(town.parts), LINES_A_DELIVERY):
        _open_stock(town, town.parts[first : first + LINES_A_DELIVERY])


def _models_of(town: Town, family: PartFamily) -> list[str]:
    return [model for _make, model in town.words.models for _ in range(family.own)] or [""]


def _part(town: Town, family: PartFamily, model: str, bin_id: int) -> StockedPart:
    number = f"{town.chance.randrange(4000, 99999):05d}-{town.chance.randrange(10000, 99999):05d}"
    name = f"{family.name} {model}".strip()
    minimum = Quantity.of(max(1, PLENTIFUL.get(family.part_class, 4) // 4))
    entry = PartDetails(
        number=number,
        name=name,
        unit=family.unit,
        part_class=family.part_class,
        price=family.price,
        cost=family.price.share(COST_PER_MILLE),
        minimum=minimum,
        home_bin_id=bin_id,
        masking_permitted=True if family.key in MASKING else None,
    )
    part_id = town.do(town.crew[Role.PARTS_MANAGER][0], add_part, AddPart(details=entry)).part_id
    return StockedPart(
        part_id, bin_id, number, family.key, name, family.unit, family.part_class, family.price, model
    )


def _open_stock(town: Town, parts: list[StockedPart]) -> None:
    keeper = town.crew[Role.PARTS_MANAGER][0]
    lines = tuple(_into_bin(town, part) for part in parts)
    town.do(keeper, receive_goods, ReceiveGoods(supplier=town.words.supplier, lines=lines, opening=True))


def take_from_shelf(town: Town, number: str, quantity: Quantity) -> None:
    """Count a part down before it is stocked out, and let a delivery come when the shelf is too empty."""
    part = next(part for part in town.parts if part.number == number)
    while town.on_hand[number] < quantity:
        delivery = ReceiveGoods(
            supplier=town.words.supplier,
            lines=(_into_bin(town, part),),
            delivery_note=f"{town.chance.randrange(10**6):06d}",
        )
        town.do(town.one(Role.PARTS_CLERK), receive_goods, delivery)
    town.on_hand[number] -= quantity


def _into_bin(town: Town, part: StockedPart) -> ReceivedLine:
    quantity = Quantity.of(_how_many(town, part))
    town.on_hand[part.number] = town.on_hand.get(part.number, Quantity.ZERO) + quantity
    return ReceivedLine(
        part_id=part.part_id,
        bin_id=part.bin_id,
        quantity=quantity,
        unit_cost=part.price.share(COST_PER_MILLE),
    )


def _how_many(town: Town, part: StockedPart) -> int:
    most = PLENTIFUL.get(part.part_class, 8)
    return town.chance.randrange(max(1, most // 3), most + 1)


def _fill_crib(town: Town) -> None:
    for number in range(TOOLS):
        town.tools_in.append(_tool(town, town.words.tools[number % len(town.words.tools)], number))


def _tool(town: Town, family: ToolFamily, number: int) -> ScanCode:
    keeper = town.crew[Role.PARTS_MANAGER][0]
    entry = AddTool(
        name=family.name,
        model=family.model,
        place=f"{number // 12 + 1}-{number % 12 + 1:02d}",
        price=family.price,
        serial=f"{family.model}-{town.chance.randrange(10**5):05d}",
        icon=family.icon,
    )
    added = town.do(keeper, add_tool, entry)
    return town.runner.ask(keeper, tool_card, added.tool_id).code
