"""Every list that can grow pages on behind its last row: no gap, no row twice, whatever happens meanwhile."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import TypeVar

import pytest

from aftersales_desktop.domain.customers.lookups_file import FileSort, FileWish, customer_file
from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.domain.parts.lookups_goods_in import deliveries_page
from aftersales_desktop.domain.parts.lookups_stock import PartInStock, StockSort, StockWish, stock_page
from aftersales_desktop.domain.parts.lookups_stock_card import LedgerView, ledger_page
from aftersales_desktop.domain.tools import lookups_register
from aftersales_desktop.domain.tools.lookups import LoanView, loan_counts, loans_out, warnings_now
from aftersales_desktop.domain.tools.lookups_register import (
    RegisterView,
    RegisterWish,
    register_lines,
    register_page,
)
from aftersales_desktop.domain.tools.refusals import RegisterTooLong
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.work_orders.lookups_order_page import order_history
from aftersales_desktop.domain.work_orders.lookups_queues import dispatch_queue, queue_counts
from aftersales_desktop.domain.work_orders.order_state import OrderState
from tests.domain.parts.builders import Counter, pieces
from tests.domain.tools.builders import Crib
from tests.domain.work_orders.builders import a_confirmed_order, put_in_state
from tests.house import House

Row = TypeVar("Row")
PAGE = 3
TODAY = date(2026, 11, 24)


def read_all(page: Callable[[Row | None], tuple[Row, ...]], key: Callable[[Row], Hashable]) -> list[Row]:
    """Page to the end; no row comes twice."""
    rows: list[Row] = []
    while True:
        more = page(rows[-1] if rows else None)
        rows += more
        if len(more) < PAGE:
            assert len({key(row) for row in rows}) == len(rows)
            return rows


@pytest.fixture
def crib(house: House) -> Crib:
    """An empty crib."""
    return Crib(house)


@pytest.fixture
def counter(house: House) -> Counter:
    """An empty warehouse."""
    return Counter(house)


@pytest.fixture
def seven(house: House) -> House:
    """Seven cars of four people, three of them of one name."""
    for number in range(7):
        house.a_car(f"ABC-100{number % 4}", "王美惠" if number < 3 else f"客戶{number}", f"09{number}")
    return house


def file_of(house: House, wish: FileWish) -> list[Found]:
    """Read the whole file as wished."""
    return read_all(
        lambda after: house.ask(house.advisor, customer_file, wish, after, PAGE),
        lambda row: (row.customer_id, row.vehicle_id),
    )


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(FileSort))
def test_the_customer_file_is_whole_however_it_is_sorted(
    seven: House, sort: FileSort, *, descending: bool
) -> None:
    rows = file_of(seven, FileWish(sort=sort, descending=descending))
    assert len(rows) == 7
    if sort is FileSort.BEST:
        assert [row.phone for row in rows] == [f"09{n}" for n in range(6, -1, -1)]
        return
    plates = [row.plate for row in rows] if sort is FileSort.PLATE else [row.customer for row in rows]
    told_apart = [key for place, key in enumerate(plates) if key not in plates[:place]]
    assert [key for key in plates if key == told_apart[0]] == plates[: plates.count(told_apart[0])]


def test_the_best_matches_of_the_file_come_first_on_every_page(house: House) -> None:
    for plate in ("XAB-1", "ABX-2", "AB-1", "XAB-3", "ABX-4", "AB-1"):
        house.a_car(plate, "甲", "1")
    rows = file_of(house, FileWish(text="ab 1"))
    assert [row.plate for row in rows] == ["AB-1", "AB-1", "XAB-1"]
    ranked = [row.plate for row in file_of(house, FileWish(text="AB"))]
    assert ranked == ["AB-1", "ABX-4", "AB-1", "ABX-2", "XAB-3", "XAB-1"]


def test_a_text_without_a_letter_finds_nobody(seven: House) -> None:
    assert file_of(seven, FileWish(text="%")) == []


def test_loans_page_on_although_the_last_one_seen_is_back(crib: Crib) -> None:
    order = crib.an_order()
    tools = [crib.a_tool(f"工具 {n}") for n in range(7)]
    for tool in tools:
        crib.lend(tool, order)
    house = crib.house
    first = house.ask(house.clerk, loans_out, LoanView.ALL, "", None, PAGE)
    house.do(house.clerk, take_back_tool, TakeBackTool(tool_id=first[-1].tool_id, condition="好"))
    rest = read_all(
        lambda after: house.ask(house.clerk, loans_out, LoanView.ALL, "", after or first[-1], PAGE),
        lambda row: row.loan_id,
    )
    assert [row.tool_id for row in (*first, *rest)] == [tool.id for tool in tools]


def test_overdue_loans_come_first_and_are_counted(crib: Crib) -> None:
    house = crib.house
    late, working = crib.an_order(), crib.an_order()
    for n in range(4):
        crib.lend(crib.a_tool(f"工具 {n}"), working, house.other_technician)
    house.clock.move(timedelta(minutes=1))
    for n in range(4, 8):
        crib.lend(crib.a_tool(f"工具 {n}"), late)
    crib.set_state(late, OrderState.FINISHED)
    rows = read_all(
        lambda after: house.ask(house.clerk, loans_out, LoanView.ALL, "", after, PAGE),
        lambda row: row.loan_id,
    )
    assert [row.overdue is not None for row in rows] == [True] * 4 + [False] * 4
    assert house.ask(house.clerk, loan_counts) == {LoanView.ALL: 8, LoanView.OVERDUE: 4, LoanView.MINE: 0}
    assert house.ask(house.technician, loan_counts)[LoanView.MINE] == 4
    assert (house.ask(house.manager, warnings_now), house.ask(house.other_technician, warnings_now)) == (4, 0)


@pytest.mark.parametrize("text", ["壓縮器", "T-0002", "許文彬", "5H6", "RO-261124-0110"])
def test_a_loan_is_found_by_tool_person_plate_and_order(crib: Crib, text: str) -> None:
    house = crib.house
    crib.lend(crib.a_tool(), crib.an_order(plate="AAA-1111"))
    crib.serial += 8
    crib.lend(crib.a_tool("活塞環壓縮器"), crib.an_order(), house.other_technician)
    found = house.ask(house.clerk, loans_out, LoanView.ALL, text)
    assert [row.tool for row in found] == ["T-0002"]
    assert house.ask(house.clerk, loans_out, LoanView.ALL, "nothing of the kind") == ()


def test_the_register_pages_back_from_the_newest_loan(crib: Crib) -> None:
    house, order = crib.house, crib.an_order()
    tools = [crib.a_tool(f"工具 {n}") for n in range(5)]
    for tool in tools:
        crib.lend(tool, order)
    house.do(house.clerk, take_back_tool, TakeBackTool(tool_id=tools[4].id, condition="好"))

    def lines(view: RegisterView = RegisterView.ALL, text: str = "", day: date = TODAY) -> list[str]:
        wish = RegisterWish(first=day, last=day, view=view, text=text)
        rows = read_all(
            lambda after: house.ask(house.clerk, register_page, wish, after.loan_id if after else None, PAGE),
            lambda row: row.loan_id,
        )
        return [row.tool for row in rows]

    assert lines() == ["T-0005", "T-0004", "T-0003", "T-0002", "T-0001"]
    assert lines(RegisterView.OUT) == ["T-0004", "T-0003", "T-0002", "T-0001"]
    assert lines(RegisterView.LOST) == []
    assert lines(text="T-0003") == ["T-0003"]
    assert lines(day=TODAY - timedelta(days=1)) == []


def test_a_register_longer_than_a_print_is_refused_not_cut(
    crib: Crib, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookups_register, "MOST_PRINTED", 2)
    for n in range(2):
        crib.lend(crib.a_tool(f"工具 {n}"), crib.an_order())
    assert len(crib.house.ask(crib.house.clerk, register_lines, TODAY, TODAY)) == 2
    crib.lend(crib.a_tool("一個太多"), crib.an_order())
    with pytest.raises(RegisterTooLong):
        crib.house.ask(crib.house.clerk, register_lines, TODAY, TODAY)


def test_the_dispatch_queue_pages_on_although_its_last_car_was_sent(house: House) -> None:
    orders = [a_confirmed_order(house, car=house.a_car(f"ABC-100{n}")) for n in range(7)]
    assert house.ask(house.leader, queue_counts).to_dispatch == 7
    first = house.ask(house.leader, dispatch_queue, None, PAGE)
    put_in_state(house, first[-1].order_id, OrderState.STARTED)
    rest = read_all(
        lambda after: house.ask(house.leader, dispatch_queue, after or first[-1], PAGE),
        lambda row: row.order_id,
    )
    assert [row.order_id for row in (*first, *rest)] == orders


def test_an_orders_history_pages_back_to_its_beginning(house: House) -> None:
    order_id = a_confirmed_order(house)
    rows = read_all(
        lambda after: house.ask(
            house.advisor, order_history, order_id, after.line_id if after else None, PAGE
        ),
        lambda row: row.line_id,
    )
    assert rows[-1].event == "order opened"
    assert len(rows) == len(house.ask(house.advisor, order_history, order_id, None, 100))


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", list(StockSort))
def test_the_stock_list_is_whole_however_it_is_sorted(
    counter: Counter, sort: StockSort, *, descending: bool
) -> None:
    for n in range(7):
        counter.a_part(f"P-{n}", "煞車油" if n % 2 else "機油", A_01=1)
    wish = StockWish(sort=sort, descending=descending)

    def page(after: PartInStock | None) -> tuple[PartInStock, ...]:
        return counter.house.ask(counter.house.clerk, stock_page, wish, after, PAGE)

    assert sorted(row.number for row in read_all(page, lambda row: row.part_id)) == [
        f"P-{n}" for n in range(7)
    ]


def test_the_ledger_shows_what_came_in_or_what_went_out(counter: Counter) -> None:
    part = counter.a_part(A_01=5)
    counter.issue(counter.an_order((part, 2)), 2)
    house = counter.house

    def moved(view: LedgerView) -> list[object]:
        return [row.quantity for row in house.ask(house.clerk, ledger_page, part.id, None, 10, view)]

    assert moved(LedgerView.ALL) == [pieces(-2), pieces(5)]
    assert moved(LedgerView.IN) == [pieces(5)]
    assert moved(LedgerView.OUT) == [pieces(-2)]


@pytest.mark.parametrize("text", ["備件", "GI-261124-0002", "0002", "p 2"])
def test_a_delivery_is_found_by_supplier_number_and_part(counter: Counter, text: str) -> None:
    for n in range(1, 4):
        counter.a_part(f"P-{n}", A_01=1)
    found = counter.house.ask(counter.house.clerk, deliveries_page, None, 10, text)
    assert "GI-261124-0002" in [row.shown_number for row in found]
    assert len(found) == (3 if text == "備件" else 1)
    assert counter.house.ask(counter.house.clerk, deliveries_page, None, 10, "%") == ()
