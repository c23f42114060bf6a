"""A parts list comes into the catalogue, with prices, homes and the stock it begins with."""

import pytest
from sqlalchemy import func, select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportRows
from aftersales_desktop.domain.imports.refusals import RowsRefused, StockWithoutBin, TwiceInTheFile
from aftersales_desktop.domain.parts.import_parts import ImportParts, PartRow, import_parts, plan_parts
from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.parts.refusals import PartIncomplete
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from tests.domain.parts.builders import Counter
from tests.house import House

PADS = PartRow(
    number=2,
    part_number="04465-02220",
    name="前煞車來令片",
    unit="組",
    price=Money.of("320"),
    cost=Money.of("180"),
    part_class=PartClass.WEAR,
    bin="a-03-2",
    on_hand=Quantity.of(6),
)
OIL = PartRow(number=3, part_number="OIL-5W30", name="機油 5W-30", unit="公升", price=Money.of("12.5"))


def bring_in(house: House, *rows: PartRow, update: bool = False) -> Imported:
    """Import parts as the parts manager does."""
    order = ImportParts(file="parts.xlsx", rows=ImportRows(rows), update=update)
    return house.do(house.parts_manager, import_parts, order)


def the_part(house: House, number: str) -> Part:
    """Fetch a part by its number."""
    with house.session() as session:
        return session.scalars(select(Part).where(Part.number == number)).one()


def test_parts_come_in_with_bin_and_opening_stock_once(house: House) -> None:
    first = bring_in(house, PADS, OIL)
    again = bring_in(house, PADS, OIL)

    assert (first.added, again.added, again.same) == (2, 0, 2)
    pads = the_part(house, "04465-02220")
    with house.session() as session:
        [movement] = session.scalars(select(StockMovement)).all()
        [stock] = session.scalars(select(Stock)).all()
        assert session.get_one(Bin, pads.home_bin_id or 0).code == "A-03-2"
    assert (movement.kind, movement.quantity, movement.unit_cost) == (
        MovementKind.OPENING,
        Quantity.of(6),
        Money.of("180"),
    )
    assert (stock.part_id, stock.bin_id, stock.on_hand) == (pads.id, pads.home_bin_id, Quantity.of(6))
    assert the_part(house, "OIL-5W30").part_class is PartClass.OTHER


def test_a_price_list_changes_prices_only_when_asked_to(house: House) -> None:
    bring_in(house, PADS)
    dearer = PartRow(number=2, part_number="0446502220", price=Money.of("350"), cost=Money.of("1"))

    bring_in(house, dearer)
    assert the_part(house, "04465-02220").price == Money.of("320")

    assert bring_in(house, dearer, update=True).changed == 1
    part = the_part(house, "04465-02220")
    # What it cost is told by goods-in, never by a list.
    assert (part.price, part.cost, part.name) == (Money.of("350"), Money.of("180"), "前煞車來令片")


def test_stock_of_a_part_that_moved_before_is_left_to_a_count(house: House) -> None:
    counter = Counter(house)
    counter.a_part("04465-02220", A_03_2=2)

    bring_in(house, PADS)

    with house.session() as session:
        [movement] = session.scalars(select(StockMovement)).all()
    assert (movement.quantity, movement.kind) == (Quantity.of(2), MovementKind.GOODS_IN)


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (PartRow(number=2, part_number="--", name="x", price=Money.of("1")), PartIncomplete),
        (PartRow(number=2, part_number="A1", price=Money.of("1")), PartIncomplete),
        (PartRow(number=2, part_number="A1", name="x"), PartIncomplete),
        (PartRow(number=2, part_number="A1", name="x", price=Money.of("-1")), PartIncomplete),
        (
            PartRow(number=2, part_number="A1", name="x", price=Money.of("1"), on_hand=Quantity.of(-1)),
            PartIncomplete,
        ),
        (
            PartRow(number=2, part_number="A1", name="x", price=Money.of("1"), on_hand=Quantity.of(1)),
            StockWithoutBin,
        ),
    ],
)
def test_a_part_that_cannot_be_read_or_priced_keeps_the_list_out(
    house: House, row: PartRow, refusal: type[Refusal]
) -> None:
    plan = house.ask(house.parts_manager, plan_parts, (row, OIL), False)
    assert isinstance(plan.rows[0].refusal, refusal)
    assert plan.rows[1].fate is Fate.NEW

    with pytest.raises(RowsRefused):
        bring_in(house, row, OIL)
    with house.session() as session:
        assert session.scalars(select(func.count(Part.id))).one() == 0


def test_a_number_twice_in_the_list_is_refused(house: House) -> None:
    twin = PartRow(number=9, part_number="0446502220", name="x", price=Money.of("1"))

    plan = house.ask(house.parts_manager, plan_parts, (PADS, twin), False)

    assert isinstance(plan.rows[1].refusal, TwiceInTheFile)


def test_only_the_parts_manager_brings_a_list_in(house: House) -> None:
    order = ImportParts(file="parts.xlsx", rows=ImportRows((OIL,)), update=False)
    with pytest.raises(NotYourRight):
        house.do(house.clerk, import_parts, order)
    with pytest.raises(NotYourRight):
        house.ask(house.advisor, plan_parts, (OIL,), False)
