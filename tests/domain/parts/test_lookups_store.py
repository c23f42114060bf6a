"""What the store's screens look up: stock, cards, deliveries, returns, counts (R2.3.0, R2.3.11)."""

import pytest

from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.lookups_counts import count_facts, counts_page
from aftersales_desktop.domain.parts.lookups_goods_in import deliveries_page, known_suppliers
from aftersales_desktop.domain.parts.lookups_returns import (
    return_slip,
    returnable_on_card,
    returns_done,
    returns_on_the_way,
)
from aftersales_desktop.domain.parts.lookups_stock import (
    StockFilter,
    StockSort,
    StockWish,
    part_in_stock,
    parts_matching,
    stock_counts,
    stock_page,
)
from aftersales_desktop.domain.parts.lookups_stock_card import (
    bin_called,
    bin_facts,
    ledger_page,
    part_labels,
    stock_card,
)
from aftersales_desktop.domain.parts.open_count import OpenCount, open_count
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.parts_return import ReturnReason, ReturnState
from aftersales_desktop.domain.parts.record_count import RecordCount, record_count
from aftersales_desktop.domain.parts.refusals import (
    FittedPart,
    NotWithTechnician,
    OrderSettled,
    UnknownBin,
    UnknownPart,
    UnknownSlip,
)
from aftersales_desktop.domain.parts.request_return import RequestReturn, request_return
from aftersales_desktop.domain.parts.withdraw_return import WithdrawReturn, withdraw_return
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.parts.builders import Counter, pieces


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Six sets of pads in A-03-2, two in B-01-1."""
    return counter.a_part(A_03_2=6, B_01_1=2)


@pytest.fixture
def belt(counter: Counter) -> Part:
    """A belt that has run out, of which three should be there."""
    belt = counter.a_part("90916-02708", "驅動皮帶")
    with counter.house.session() as session, session.begin():
        session.get_one(Part, belt.id).minimum = pieces(3)
    return belt


@pytest.fixture
def order(counter: Counter, pads: Part) -> WorkOrder:
    """An order whose technician has taken two sets of pads."""
    order = counter.an_order((pads, 2))
    counter.issue(order, 2)
    technician = counter.house.technician.staff_id
    taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, taken)
    return order


def found(counter: Counter, **wish: object) -> list[str]:
    house = counter.house
    rows = house.ask(house.clerk, stock_page, StockWish(**wish))  # type: ignore[arg-type] # by name
    return [row.number for row in rows]


@pytest.mark.parametrize("text", ["4465 02", "前煞車", "０２２２０"])
def test_the_stock_is_found_by_any_part_as_typed(counter: Counter, pads: Part, belt: Part, text: str) -> None:
    assert found(counter, text=text) == [pads.number]


def test_a_text_without_letter_or_digit_finds_nothing(counter: Counter, pads: Part) -> None:
    assert found(counter, text="--") == []


def test_the_list_says_what_is_there_kept_and_free(counter: Counter, pads: Part) -> None:
    counter.reserve(counter.an_order((pads, 3)), pads, 3)
    house = counter.house
    (row,) = house.ask(house.clerk, stock_page, StockWish())
    assert (row.bin, row.bins) == ("A-03-2", 2)
    assert (row.on_hand, row.reserved, row.free) == (pieces(8), pieces(3), pieces(5))


def test_a_cancelled_order_keeps_nothing(counter: Counter, pads: Part) -> None:
    order = counter.an_order((pads, 3), state=OrderState.CANCELLED)
    counter.reserve(order, pads, 3)
    row = counter.house.ask(counter.house.clerk, part_in_stock, pads.id)
    assert row is not None
    assert row.free == pieces(8)


def test_the_filters_and_their_counts_agree(counter: Counter, pads: Part, belt: Part) -> None:
    house = counter.house
    with house.session() as session, session.begin():
        session.get_one(Part, pads.id).active = False
    assert found(counter, only=StockFilter.BELOW_MINIMUM) == [belt.number]
    assert found(counter, only=StockFilter.NOT_CARRIED) == [pads.number]
    counts = house.ask(house.clerk, stock_counts)
    assert (counts.carried, counts.below, counts.struck_off) == (1, 1, 1)


def test_a_bin_shows_what_lies_in_it(counter: Counter, pads: Part, belt: Part) -> None:
    assert found(counter, bin_id=counter.bin_id("B-01-1")) == [pads.number]


@pytest.mark.parametrize("sort", list(StockSort))
@pytest.mark.parametrize("descending", [False, True])
def test_pages_follow_each_other_in_every_order(
    counter: Counter, sort: StockSort, *, descending: bool
) -> None:
    for n in range(5):
        counter.a_part(f"P-{n}", f"Part {n % 2}", A_01_1=1 + n % 2)
    house, wish = counter.house, StockWish(sort=sort, descending=descending)
    whole = house.ask(house.clerk, stock_page, wish)
    paged = house.ask(house.clerk, stock_page, wish, None, 2)
    for _ in range(3):
        paged += house.ask(house.clerk, stock_page, wish, paged[-1], 2)
    assert paged == whole
    assert len(paged) == 5


def test_a_whole_number_is_matched_alone(counter: Counter) -> None:
    counter.a_part("123", "Washer")
    counter.a_part("1234", "Bolt")
    house = counter.house
    assert [row.number for row in house.ask(house.clerk, parts_matching, "12-3")] == ["123"]
    assert [row.number for row in house.ask(house.clerk, parts_matching, "12")] == ["123", "1234"]
    assert house.ask(house.clerk, parts_matching, " ") == ()


def test_a_card_names_bins_and_whom_stock_is_kept_for(counter: Counter, pads: Part) -> None:
    counter.reserve(counter.an_order((pads, 3)), pads, 3)
    card = counter.house.ask(counter.house.clerk, stock_card, pads.id)
    assert [(one.code, one.on_hand) for one in card.bins] == [("A-03-2", pieces(6)), ("B-01-1", pieces(2))]
    assert [(one.order, one.plate, one.quantity) for one in card.kept] == [
        ("RO-261124-0001", "粵B·5H618", pieces(3))
    ]


def test_the_ledger_is_paged_newest_first(counter: Counter, pads: Part, order: WorkOrder) -> None:
    house = counter.house
    first, second = house.ask(house.clerk, ledger_page, pads.id, None, 2)
    assert (first.quantity, first.order) == (-pieces(2), "RO-261124-0001")
    (last,) = house.ask(house.clerk, ledger_page, pads.id, second.movement_id, 2)
    assert (last.bin, last.order, last.posted_by) == ("A-03-2", "", "周雅婷")


def test_what_is_not_there_is_refused(counter: Counter) -> None:
    house = counter.house
    with pytest.raises(UnknownPart):
        house.ask(house.clerk, stock_card, 999_999)
    with pytest.raises(UnknownBin):
        house.ask(house.clerk, bin_facts, 999_999)
    with pytest.raises(UnknownSlip):
        house.ask(house.clerk, return_slip, 999_999)
    with pytest.raises(UnknownSlip):
        house.ask(house.clerk, count_facts, 999_999)
    with pytest.raises(UnknownBin):
        house.ask(house.clerk, bin_called, "Z")
    assert house.ask(house.clerk, part_in_stock, 999_999) is None


def test_a_bin_is_known_by_its_code_in_any_case(counter: Counter) -> None:
    bin_id = counter.bin_id("A-03-2")
    house = counter.house
    assert house.ask(house.clerk, bin_called, " a-03-2 ") == house.ask(house.clerk, bin_facts, bin_id)


def test_labels_come_in_the_order_asked_for(counter: Counter, pads: Part, belt: Part) -> None:
    labels = counter.house.ask(counter.house.clerk, part_labels, (belt.id, pads.id))
    assert [(one.number, one.bin) for one in labels] == [(belt.number, ""), (pads.number, "A-03-2")]


def test_deliveries_are_paged_with_their_lines(counter: Counter, pads: Part) -> None:
    counter.a_part("P-1", "Bolt", cost="2.50", A_01_1=4)
    house = counter.house
    (newest,) = house.ask(house.clerk, deliveries_page, None, 1)
    assert (newest.supplier, newest.amount) == ("一汽備件", Money.of(10))
    (older,) = house.ask(house.clerk, deliveries_page, newest.goods_in_id, 1)
    assert [line.bin for line in older.lines] == ["A-03-2", "B-01-1"]
    assert house.ask(house.clerk, known_suppliers) == ("一汽備件",)


def test_the_card_says_what_may_come_back_and_why_not(counter: Counter, order: WorkOrder) -> None:
    house = counter.house
    (line,) = house.ask(house.clerk, returnable_on_card, order.code).lines
    assert (line.returnable, line.why_not) == (pieces(2), None)
    with house.session() as session, session.begin():
        session.get_one(OrderLine, line.line_id).fitted = pieces(2)
    (line,) = house.ask(house.clerk, returnable_on_card, order.code).lines
    assert isinstance(line.why_not, FittedPart)


def test_what_is_still_at_the_counter_cannot_come_back(counter: Counter, pads: Part) -> None:
    order = counter.an_order((pads, 1))
    (line,) = counter.house.ask(counter.house.clerk, returnable_on_card, order.code).lines
    assert isinstance(line.why_not, NotWithTechnician)


def test_a_settled_order_gives_nothing_back(counter: Counter, pads: Part) -> None:
    order = counter.an_order((pads, 1), state=OrderState.SETTLED)
    with pytest.raises(OrderSettled):
        counter.house.ask(counter.house.clerk, returnable_on_card, order.code)


def test_returns_are_listed_until_they_are_done(counter: Counter, order: WorkOrder) -> None:
    house, line_id = counter.house, counter.line_ids(order)[0]
    wish = RequestReturn(order_id=order.id, line_id=line_id, quantity=pieces(1), reason=ReturnReason.TOO_MANY)
    asked = house.do(house.technician, request_return, wish)
    (row,) = house.ask(house.clerk, returns_on_the_way)
    assert (row.shown_number, row.order, row.plate) == (asked.shown_number, "RO-261124-0001", "粵B·5H618")
    assert (row.requested_by, row.received_by, row.home_bin) == ("張家銘", "", "A-03-2")
    (line,) = house.ask(house.clerk, returnable_on_card, order.code).lines
    assert line.returnable == pieces(1)
    house.do(house.clerk, withdraw_return, WithdrawReturn(return_id=asked.return_id))
    assert house.ask(house.clerk, returns_on_the_way) == ()
    (gone,) = house.ask(house.clerk, returns_done)
    assert gone.state is ReturnState.WITHDRAWN
    assert house.ask(house.clerk, returns_done, gone.return_id) == ()


def test_a_count_says_how_far_it_is_and_what_it_is_worth(counter: Counter, pads: Part) -> None:
    house = counter.house
    opened = house.do(house.clerk, open_count, OpenCount())
    found = RecordCount(
        count_id=opened.count_id, part_id=pads.id, bin_id=counter.bin_id("A-03-2"), quantity=pieces(5)
    )
    house.do(house.clerk, record_count, found)
    (row,) = house.ask(house.clerk, counts_page)
    assert (row.lines, row.counted, row.differing) == (2, 1, 1)
    facts = house.ask(house.clerk, count_facts, opened.count_id)
    assert [line.difference for line in facts.lines] == [pieces(-1), Quantity.ZERO]
    assert (facts.surplus, facts.shortage) == (Money.ZERO, Money.of(-180))
    assert house.ask(house.clerk, counts_page, row.count_id) == ()
