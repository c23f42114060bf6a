"""What the screens of the crib and the floor are told."""

from datetime import date, timedelta

import pytest

from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.tools.choose_compensation import (
    ChooseCompensation,
    choose_compensation,
)
from aftersales_desktop.domain.tools.lookups import (
    ScannedBorrower,
    ScannedOrder,
    ScannedTool,
    loans_of_borrower,
    loans_out,
    scanned_at_crib,
    tools_out_for_order,
)
from aftersales_desktop.domain.tools.lookups_board import ToolView, tool_counts, tools_board
from aftersales_desktop.domain.tools.lookups_card import LoanEvent, tool_card
from aftersales_desktop.domain.tools.lookups_register import register_line, register_lines
from aftersales_desktop.domain.tools.refusals import UnknownTool
from aftersales_desktop.domain.tools.remind_borrower import RemindBorrower, remind_borrower
from aftersales_desktop.domain.tools.report_lost import ReportLost, report_lost
from aftersales_desktop.domain.tools.retire_tool import RetireTool, retire_tool
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.domain.tools.take_back_tool import TakeBackTool, take_back_tool
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from tests.domain.tools.builders import TO_THE_EVENING, Crib


def a_full_crib(crib: Crib) -> None:
    """One tool in every state: in, out, overdue, lost, retired (T-0001 to T-0005)."""
    inside, out, overdue, lost, retired = [crib.a_tool(f"工具{n}", f"M-{n}") for n in range(1, 6)]
    finished, started = crib.an_order(plate="滬A12345"), crib.an_order()
    crib.lend(overdue, finished)
    crib.lend(lost, finished, crib.house.other_technician)
    crib.set_state(finished, OrderState.FINISHED)
    crib.house.do(crib.house.parts_manager, report_lost, ReportLost(tool_id=lost.id))
    crib.lend(out, started, crib.house.leader)
    crib.house.do(crib.house.parts_manager, retire_tool, RetireTool(tool_id=retired.id, reason="壞了"))
    crib.house.clock.move(timedelta(minutes=1))
    assert inside.shown_number == "T-0001"


def test_the_board_shows_the_worst_first(crib: Crib) -> None:
    a_full_crib(crib)
    board = crib.house.ask(crib.house.clerk, tools_board)
    assert [(row.tool, row.standing) for row in board] == [
        ("T-0004", Standing.LOST),
        ("T-0003", Standing.OVERDUE),
        ("T-0002", Standing.ON_LOAN),
        ("T-0001", Standing.IN_CRIB),
    ]
    assert (board[1].borrower, board[1].plate) == ("張家銘", "滬A12345")
    assert board[3].borrower == ""


def test_each_view_of_the_board_shows_what_its_count_says(crib: Crib) -> None:
    a_full_crib(crib)
    counts = crib.house.ask(crib.house.clerk, tool_counts)
    for view in ToolView:
        shown = crib.house.ask(crib.house.clerk, tools_board, view)
        assert len(shown) == counts.counts[view.value]
    assert counts.worst == 2
    assert counts.counts["gone"] == 1


def test_the_board_is_read_page_by_page_without_gap_or_double(crib: Crib) -> None:
    a_full_crib(crib)
    seen: list[str] = []
    after = None
    while page := crib.house.ask(crib.house.clerk, tools_board, ToolView.ALL, "", after, 1):
        seen += [row.tool for row in page]
        after = page[-1].key
    assert seen == ["T-0004", "T-0003", "T-0002", "T-0001"]


@pytest.mark.parametrize("text", ["工具3", "m-3", "T-0003", "t3", "3"])
def test_a_tool_is_found_by_name_model_or_number(crib: Crib, text: str) -> None:
    a_full_crib(crib)
    assert "T-0003" in [row.tool for row in crib.house.ask(crib.house.clerk, tools_board, ToolView.ALL, text)]
    assert crib.house.ask(crib.house.clerk, tools_board, ToolView.ALL, "100%") == ()


def test_reception_does_not_see_the_board(crib: Crib) -> None:
    with pytest.raises(NotYourRight):
        crib.house.ask(crib.house.salesman, tools_board)


def test_the_card_tells_the_loan_and_the_history(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    crib.house.clock.move(timedelta(minutes=30))
    back = TakeBackTool(tool_id=tool.id, condition="接頭磨損")
    crib.house.do(crib.house.clerk, take_back_tool, back)
    crib.lend(tool, order, crib.house.other_technician)
    card = crib.house.ask(crib.house.clerk, tool_card, tool.id)
    assert (card.loans, card.standing, card.owed) == (2, Standing.ON_LOAN, None)
    assert card.loan is not None
    assert card.loan.borrower == "許文彬"
    told = [(entry.event, entry.person, entry.detail) for entry in card.history]
    assert sorted(told) == [
        (LoanEvent.LENT, "張家銘", order.shown_number),
        (LoanEvent.LENT, "許文彬", order.shown_number),
        (LoanEvent.RETURNED, "周雅婷", "接頭磨損"),
    ]
    with pytest.raises(UnknownTool):
        crib.house.ask(crib.house.clerk, tool_card, 999_999)


def test_the_card_of_a_lost_tool_tells_what_is_owed(crib: Crib) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    card = crib.house.ask(crib.house.cashier, tool_card, tool.id)
    assert card.owed is not None
    assert (card.owed.kind, card.owed.amount) == (None, Money.of(480))
    choice = ChooseCompensation(tool_id=tool.id, kind=CompensationKind.ORIGINAL_PRICE)
    crib.house.do(crib.house.parts_manager, choose_compensation, choice)
    card = crib.house.ask(crib.house.cashier, tool_card, tool.id)
    assert card.owed is not None
    assert card.owed.kind is CompensationKind.ORIGINAL_PRICE
    assert card.standing is Standing.COMPENSATION_DUE


def test_tools_out_are_listed_by_order_and_by_borrower(crib: Crib) -> None:
    a_full_crib(crib)
    everything = crib.house.ask(crib.house.manager, loans_out)
    assert [row.tool for row in everything] == ["T-0003", "T-0002"]
    overdue = everything[0]
    by_order = crib.house.ask(crib.house.advisor, tools_out_for_order, overdue.order_id)
    by_person = crib.house.ask(crib.house.technician, loans_of_borrower, overdue.borrower_id)
    assert [row.tool for row in by_order] == [row.tool for row in by_person] == ["T-0003"]


def test_a_reminder_is_shown_with_its_sender_until_the_tool_is_back(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    crib.house.do(crib.house.manager, remind_borrower, RemindBorrower(tool_id=tool.id))
    (row,) = crib.house.ask(crib.house.technician, loans_out)
    assert (row.reminded_by, row.reminded_at) == ("蘇國明", crib.house.clock.now())
    crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=tool.id, condition="好"))
    crib.house.clock.move(timedelta(minutes=1))
    crib.lend(tool, order)
    (row,) = crib.house.ask(crib.house.technician, loans_out)
    assert row.reminded_at is None


def test_the_register_lists_the_days_loans_in_order(crib: Crib) -> None:
    a_full_crib(crib)
    day = date(2026, 11, 24)
    lines = crib.house.ask(crib.house.clerk, register_lines, day, day)
    assert [(line.tool, line.standing) for line in lines] == [
        ("T-0003", Standing.OVERDUE),
        ("T-0004", Standing.LOST),
        ("T-0002", Standing.ON_LOAN),
    ]
    assert (
        crib.house.ask(crib.house.clerk, register_lines, day - timedelta(days=2), day - timedelta(days=1))
        == ()
    )
    assert crib.house.ask(crib.house.clerk, register_line, lines[0].loan_id) == lines[0]
    with pytest.raises(UnknownTool):
        crib.house.ask(crib.house.clerk, register_line, 999_999)


def test_a_closed_line_of_the_register_stays_closed(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    lent = crib.lend(tool, order)
    crib.house.do(crib.house.clerk, take_back_tool, TakeBackTool(tool_id=tool.id, condition="好"))
    crib.lend(tool, order)
    crib.house.clock.move(TO_THE_EVENING)
    assert crib.house.ask(crib.house.clerk, register_line, lent.loan_id).standing is Standing.IN_CRIB


def test_a_scan_at_the_crib_says_what_it_stands_on(crib: Crib) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    clerk = crib.house.clerk
    found = crib.house.ask(clerk, scanned_at_crib, tool.code)
    assert isinstance(found, ScannedTool)
    assert (found.tool_id, found.condition) == (tool.id, "完好")
    person = crib.house.ask(clerk, scanned_at_crib, crib.badge(crib.house.technician))
    assert isinstance(person, ScannedBorrower)
    assert (person.name, person.hindered) == ("張家銘", False)
    job = crib.house.ask(clerk, scanned_at_crib, order.code)
    assert isinstance(job, ScannedOrder)
    assert (job.order_id, job.under_work) == (order.id, True)
    with pytest.raises(NotAScanCode):
        crib.house.ask(clerk, scanned_at_crib, ScanCode(ScanKind.PART, 1, 1))


def test_a_badge_with_an_overdue_tool_says_so_at_the_scan(crib: Crib) -> None:
    crib.lend(crib.a_tool(), crib.an_order())
    crib.house.clock.move(TO_THE_EVENING)
    person = crib.house.ask(crib.house.clerk, scanned_at_crib, crib.badge(crib.house.technician))
    assert isinstance(person, ScannedBorrower)
    assert person.hindered
