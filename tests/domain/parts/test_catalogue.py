"""The catalogue: parts, bins, moves between bins."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.domain.parts.add_part import AddPart, PartDetails, add_part
from aftersales_desktop.domain.parts.change_part import ChangePart, change_part
from aftersales_desktop.domain.parts.move_between_bins import MoveBetweenBins, move_between_bins
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.refusals import (
    BinCodeTaken,
    NotEnoughInStock,
    PartIncomplete,
    PartNumberTaken,
    PartStillInStock,
    QuantityMissing,
    SameBin,
    UnknownBin,
    UnknownPart,
)
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from tests.domain.parts.builders import Counter, pieces

PADS = PartDetails(number="04465-02220", name="前煞車來令片", unit="組", price=Money.of("320"))


def as_it_is(part: Part) -> ChangePart:
    """Say that a part stays what it is."""
    return ChangePart(
        part_id=part.id,
        version=part.version,
        name=part.name,
        unit=part.unit,
        price=part.price,
        minimum=part.minimum,
        part_class=part.part_class,
    )


def test_a_new_part_can_be_searched_by_its_keys(counter: Counter) -> None:
    counter.house.do(counter.house.clerk, add_part, AddPart(details=PADS))
    with counter.house.session() as session:
        part = session.scalars(select(Part)).one()
    assert (part.number_key, part.name_key) == ("0446502220", "前煞車來令片")


def test_a_number_written_otherwise_is_the_same_number(counter: Counter) -> None:
    counter.house.do(counter.house.clerk, add_part, AddPart(details=PADS))
    with pytest.raises(PartNumberTaken):
        counter.house.do(counter.house.clerk, add_part, AddPart(details=replace(PADS, number="04465 02220")))


@pytest.mark.parametrize(
    "details",
    [
        replace(PADS, number="-"),
        replace(PADS, name=" "),
        replace(PADS, unit=""),
        replace(PADS, price=Money.of("-1")),
    ],
)
def test_a_part_needs_number_name_unit_and_prices(counter: Counter, details: PartDetails) -> None:
    with pytest.raises(PartIncomplete):
        counter.house.do(counter.house.clerk, add_part, AddPart(details=details))


def test_a_part_lives_in_a_bin_that_is_there(counter: Counter) -> None:
    with pytest.raises(UnknownBin):
        counter.house.do(counter.house.clerk, add_part, AddPart(details=replace(PADS, home_bin_id=999_999)))


def test_an_advisor_adds_no_parts(counter: Counter) -> None:
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.advisor, add_part, AddPart(details=PADS))


def test_price_minimum_and_class_are_changed(counter: Counter) -> None:
    part = counter.a_part()
    wanted = replace(
        as_it_is(part), price=Money.of("350"), minimum=pieces(4), part_class=PartClass.WEAR, name="來令片"
    )
    changed = counter.house.do(counter.house.parts_manager, change_part, wanted)
    with counter.house.session() as session:
        stored = session.get_one(Part, part.id)
    assert (stored.price, stored.minimum, stored.part_class) == (Money.of("350"), pieces(4), PartClass.WEAR)
    assert stored.name_key == "來令片"
    assert changed.version == part.version + 1


def test_a_part_somebody_else_changed_is_looked_at_again(counter: Counter) -> None:
    part = counter.a_part()
    counter.house.do(counter.house.clerk, change_part, replace(as_it_is(part), name="來令片"))
    with pytest.raises(ChangedElsewhere):
        counter.house.do(counter.house.clerk, change_part, replace(as_it_is(part), name="煞車片"))


def test_a_part_with_stock_stays_in_the_catalogue(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=1)
    with counter.house.session() as session:
        stored = session.get_one(Part, pads.id)
    with pytest.raises(PartStillInStock):
        counter.house.do(counter.house.clerk, change_part, replace(as_it_is(stored), active=False))


def test_changing_refuses_what_is_not_there(counter: Counter) -> None:
    part = counter.a_part()
    with pytest.raises(UnknownPart):
        counter.house.do(counter.house.clerk, change_part, replace(as_it_is(part), part_id=999_999))
    with pytest.raises(UnknownBin):
        counter.house.do(counter.house.clerk, change_part, replace(as_it_is(part), home_bin_id=999_999))
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, change_part, as_it_is(part))


def test_a_bin_is_put_up_in_capitals_with_its_label(counter: Counter) -> None:
    place = counter.house.do(counter.house.clerk, add_bin, AddBin(code=" c-12-4 "))
    assert place.code == "C-12-4"
    assert ScanCode.parse(place.scan_text) == ScanCode(ScanKind.BIN, place.bin_id, 0)


def test_two_bins_do_not_share_a_code(counter: Counter) -> None:
    counter.house.do(counter.house.clerk, add_bin, AddBin(code="C-12-4"))
    with pytest.raises(BinCodeTaken):
        counter.house.do(counter.house.clerk, add_bin, AddBin(code="c-12-4"))
    with pytest.raises(UnknownBin):
        counter.house.do(counter.house.clerk, add_bin, AddBin(code=" "))
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.advisor, add_bin, AddBin(code="C-12-5"))


def a_move(counter: Counter, part: Part, n: float, to: str = "B-01-1") -> MoveBetweenBins:
    """Say that so many are carried from A-03-2 to another bin."""
    return MoveBetweenBins(
        part_id=part.id,
        from_bin_id=counter.bin_id("A-03-2"),
        to_bin_id=counter.bin_id(to),
        quantity=pieces(n),
    )


def test_parts_carried_to_another_bin_stay_as_many(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    counter.house.do(counter.house.clerk, move_between_bins, a_move(counter, pads, 2))
    assert (counter.in_bin(pads, "A-03-2"), counter.in_bin(pads, "B-01-1")) == (pieces(4), pieces(2))
    assert [line.kind for line in counter.ledger(pads)[1:]] == [MovementKind.BIN_MOVE] * 2
    assert counter.books_agree(pads)


@pytest.mark.parametrize(
    ("n", "to", "why"),
    [(7, "B-01-1", NotEnoughInStock), (0, "B-01-1", QuantityMissing), (1, "A-03-2", SameBin)],
)
def test_a_move_that_cannot_be_is_refused(counter: Counter, n: float, to: str, why: type[Refusal]) -> None:
    pads = counter.a_part(A_03_2=6)
    with pytest.raises(why):
        counter.house.do(counter.house.clerk, move_between_bins, a_move(counter, pads, n, to))
    assert counter.in_bin(pads, "A-03-2") == pieces(6)


def test_a_technician_carries_nothing_about(counter: Counter) -> None:
    pads = counter.a_part(A_03_2=6)
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.technician, move_between_bins, a_move(counter, pads, 1))
