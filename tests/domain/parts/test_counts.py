"""Stock counts: open, count, post the differences with their causes."""

import pytest
from sqlalchemy import select

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.parts.cancel_count import CancelCount, cancel_count
from aftersales_desktop.domain.parts.counting_refusals import (
    BelowZero,
    BinsBeingCounted,
    CauseMissing,
    CountClosed,
    NotCountedYet,
    NothingInTheRange,
    NothingToCount,
    OutsideTheCount,
)
from aftersales_desktop.domain.parts.lookups_counts import count_facts, counts_page
from aftersales_desktop.domain.parts.open_count import CountOpened, OpenCount, open_count
from aftersales_desktop.domain.parts.part import Part, Stock
from aftersales_desktop.domain.parts.post_count import PostCount, post_count
from aftersales_desktop.domain.parts.record_count import RecordCount, record_count
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.parts.stock_count import CountState, StockCount
from aftersales_desktop.domain.parts.stock_movement import MovementKind
from aftersales_desktop.values.money import Money
from tests.domain.parts.builders import Counter, pieces


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Six sets of pads in bin A-03-2, at 180 a set."""
    return counter.a_part(A_03_2=6)


@pytest.fixture
def count(counter: Counter, pads: Part) -> CountOpened:
    """An open count of area A."""
    return counter.house.do(counter.house.clerk, open_count, OpenCount(scope="a"))


def say(counter: Counter, count: CountOpened, part: Part, n: float, cause: str = "") -> RecordCount:
    """Say that so many of a part lie in bin A-03-2."""
    return RecordCount(
        count_id=count.count_id,
        part_id=part.id,
        bin_id=counter.bin_id("A-03-2"),
        quantity=pieces(n),
        cause=cause,
    )


def test_a_count_has_a_line_for_each_part_in_its_bins(counter: Counter, count: CountOpened) -> None:
    assert (count.shown_number, count.lines) == ("SC-261124-0001", 1)


def test_differences_go_into_the_ledger_with_the_managers_name(
    counter: Counter, pads: Part, count: CountOpened
) -> None:
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 5, "包裝破損"))
    posted = counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert (posted.differences, posted.value) == (1, Money.of("-180"))
    assert counter.on_hand(pads) == pieces(5)
    line = counter.ledger(pads)[-1]
    assert (line.kind, line.quantity) == (MovementKind.COUNT, pieces(-1))
    assert line.posted_by_id == counter.house.parts_manager.staff_id
    assert counter.books_agree(pads)


def test_a_count_without_differences_moves_nothing(counter: Counter, pads: Part, count: CountOpened) -> None:
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 6))
    posted = counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert posted.differences == 0
    assert len(counter.ledger(pads)) == 1


def test_scans_are_added_up(counter: Counter, pads: Part, count: CountOpened) -> None:
    one = RecordCount(
        count_id=count.count_id,
        part_id=pads.id,
        bin_id=counter.bin_id("A-03-2"),
        quantity=pieces(1),
        add=True,
    )
    counter.house.do(counter.house.clerk, record_count, one)
    assert counter.house.do(counter.house.clerk, record_count, one).counted == pieces(2)


def test_a_part_nobody_expected_gets_its_line(counter: Counter, pads: Part, count: CountOpened) -> None:
    plugs = counter.a_part("90919-01253", "火星塞")
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 6))
    counter.house.do(counter.house.clerk, record_count, say(counter, count, plugs, 2, "放錯倉位"))
    counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert counter.in_bin(plugs, "A-03-2") == pieces(2)


def test_what_goes_out_before_it_is_counted_is_no_difference(
    counter: Counter, pads: Part, count: CountOpened
) -> None:
    counter.issue(counter.an_order((pads, 2)), 2)
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 4))
    counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert counter.on_hand(pads) == pieces(4)


def test_what_goes_out_after_it_was_counted_does_not_come_back(
    counter: Counter, pads: Part, count: CountOpened
) -> None:
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 5, "遺失"))
    counter.issue(counter.an_order((pads, 2)), 2)
    counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert counter.on_hand(pads) == pieces(3)


def test_a_difference_greater_than_what_is_left_is_counted_again(
    counter: Counter, pads: Part, count: CountOpened
) -> None:
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 1, "遺失"))
    counter.issue(counter.an_order((pads, 4)), 4)
    with pytest.raises(BelowZero):
        counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert counter.on_hand(pads) == pieces(2)


def test_a_difference_needs_a_cause(counter: Counter, pads: Part, count: CountOpened) -> None:
    counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 5))
    with pytest.raises(CauseMissing):
        counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))
    assert counter.on_hand(pads) == pieces(6)


def test_a_count_is_posted_whole(counter: Counter, count: CountOpened) -> None:
    with pytest.raises(NotCountedYet):
        counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))


def test_a_clerk_does_not_post_a_count(counter: Counter, count: CountOpened) -> None:
    with pytest.raises(NotYourRight):
        counter.house.do(counter.house.clerk, post_count, PostCount(count_id=count.count_id))


def test_a_bin_is_in_one_count_at_a_time(counter: Counter, count: CountOpened) -> None:
    with pytest.raises(BinsBeingCounted):
        counter.house.do(counter.house.clerk, open_count, OpenCount(scope="A-03"))


def test_a_cancelled_count_takes_no_more_figures(counter: Counter, pads: Part, count: CountOpened) -> None:
    counter.house.do(counter.house.clerk, cancel_count, CancelCount(count_id=count.count_id))
    with pytest.raises(CountClosed):
        counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, 6))
    with pytest.raises(CountClosed):
        counter.house.do(counter.house.clerk, cancel_count, CancelCount(count_id=count.count_id))
    with pytest.raises(CountClosed):
        counter.house.do(counter.house.parts_manager, post_count, PostCount(count_id=count.count_id))


def test_empty_bins_are_not_counted(counter: Counter, pads: Part) -> None:
    with pytest.raises(NothingToCount):
        counter.house.do(counter.house.clerk, open_count, OpenCount(scope="Z"))
    with counter.house.session() as session:
        assert session.scalars(select(StockCount)).all() == []


def test_a_bin_outside_the_count_is_refused(counter: Counter, pads: Part, count: CountOpened) -> None:
    elsewhere = RecordCount(
        count_id=count.count_id, part_id=pads.id, bin_id=counter.bin_id("B-01-1"), quantity=pieces(1)
    )
    with pytest.raises(OutsideTheCount):
        counter.house.do(counter.house.clerk, record_count, elsewhere)


def test_less_than_nothing_is_not_counted(counter: Counter, pads: Part, count: CountOpened) -> None:
    with pytest.raises(QuantityMissing):
        counter.house.do(counter.house.clerk, record_count, say(counter, count, pads, -1))


@pytest.mark.parametrize(
    ("scope", "until", "covered"),
    [
        ("A-02", "A-10", ["A-02-1", "A-03-2", "A-10-4"]),
        ("A-2", "A-3", ["A-02-1", "A-03-2"]),
        ("", "A-02", ["A-01-1", "A-02-1"]),
        ("A-03-2", "A-03-2", ["A-03-2"]),
        ("a-11", "b", ["A-11-1", "B-01-1"]),
        ("A-1", "", ["A-10-4", "A-11-1"]),
    ],
)
def test_a_count_covers_the_bins_from_one_to_another(
    counter: Counter, scope: str, until: str, covered: list[str]
) -> None:
    house = counter.house
    bins = ("A-01-1", "A-02-1", "A-03-2", "A-10-4", "A-11-1", "B-01-1")
    for n, code in enumerate(bins):
        part = counter.a_part(f"P-{n}")
        house.put(Stock(part_id=part.id, bin_id=counter.bin_id(code), on_hand=pieces(1)))
    opened = house.do(house.clerk, open_count, OpenCount(scope=scope, until=until))
    facts = house.ask(house.clerk, count_facts, opened.count_id)
    assert [line.bin for line in facts.lines] == covered


def test_a_range_without_stock_is_refused_with_both_ends(counter: Counter, pads: Part) -> None:
    house = counter.house
    with pytest.raises(NothingInTheRange) as refused:
        house.do(house.clerk, open_count, OpenCount(scope="B-01", until="C-09"))
    assert (refused.value.facts["first"], refused.value.facts["last"]) == ("B-01", "C-09")
    assert house.ask(house.clerk, counts_page) == ()
    assert counter.on_hand(pads) == pieces(6)


def test_a_bin_outside_the_range_is_not_counted(counter: Counter, pads: Part) -> None:
    house = counter.house
    other = counter.a_part("P-9", B_01_1=1)
    opened = house.do(house.clerk, open_count, OpenCount(scope="A-01", until="A-09"))
    outside = RecordCount(
        count_id=opened.count_id, part_id=other.id, bin_id=counter.bin_id("B-01-1"), quantity=pieces(1)
    )
    with pytest.raises(OutsideTheCount):
        house.do(house.clerk, record_count, outside)


def test_counts_are_found_by_state_number_and_bins(counter: Counter, pads: Part, count: CountOpened) -> None:
    house = counter.house
    counter.a_part("P-9", B_01_1=1)
    second = house.do(house.clerk, open_count, OpenCount(scope="B-01", until="B-02"))
    house.do(house.clerk, cancel_count, CancelCount(count_id=second.count_id))

    def found(state: CountState | None = None, text: str = "") -> list[int]:
        return [row.count_id for row in house.ask(house.clerk, counts_page, None, 10, state, text)]

    assert found() == [second.count_id, count.count_id]
    assert found(CountState.OPEN) == [count.count_id]
    assert found(text="b-02") == found(text="0002") == [second.count_id]
    assert found(text="Z") == []
