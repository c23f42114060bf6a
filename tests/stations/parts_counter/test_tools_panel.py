"""The tool crib in the window: scans lend and take back, losses are made good in two ways only (T26, T27)."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.documents.lookups import prints_of_order
from aftersales_desktop.domain.tools.choose_compensation import ChooseCompensation, choose_compensation
from aftersales_desktop.domain.tools.lookups_board import ToolView
from aftersales_desktop.domain.tools.special_tool import SpecialTool, ToolState
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.parts_counter.tools_panel import ToolsPanel
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.print_preview import PrintPreview
from aftersales_desktop.widgets.station_window import StationWindow
from tests.domain.tools.builders import TO_THE_EVENING, Crib
from tests.house import House
from tests.stations.tool_windows import open_panel, scan, settle
from tests.widgets.hands import CONTROL, click, press, write
from tests.widgets.papers import set_up_no_printer

Opened = tuple[StationWindow, ToolsPanel]


@pytest.fixture
def crib(house: House) -> Crib:
    return Crib(house)


@pytest.fixture
def opened(qtbot: QtBot, desk_for: Callable[[Actor], Desk]) -> Callable[[Actor], Opened]:
    def open_for(actor: Actor) -> Opened:
        return open_panel(qtbot, desk_for(actor), ToolsPanel)

    return open_for


def tool_row(number: int) -> SpecialTool:
    return SpecialTool(
        number=number, tag=1, name=f"Tool {number}", model="M", place="A-1", price=Money.of(10)
    )


@pytest.mark.parametrize("turn", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_three_scans_in_any_order_lend_the_tool(
    crib: Crib, opened: Callable[[Actor], Opened], turn: tuple[int, int, int]
) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    window, panel = opened(crib.house.clerk)
    codes = (tool.code, crib.badge(crib.house.technician), order.code)
    for place in turn:
        scan(window, codes[place])
    assert crib.tool(tool.id).state is ToolState.ON_LOAN
    assert crib.count_loans() == 1
    assert window.messages.text().startswith("T-0001 lent to 張家銘 for RO-261124-0101")
    assert not panel.scans.begun()


def test_the_label_of_a_tool_that_is_out_takes_it_back(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order(), condition="接頭磨損")
    window, _panel = opened(crib.house.clerk)
    scan(window, tool.code)
    loan = crib.loan(lent.loan_id)
    assert (loan.condition_back, loan.received_by_id) == ("接頭磨損", crib.house.clerk.staff_id)
    assert "back from 張家銘, as it went out" in window.messages.text()


def test_what_was_written_about_the_condition_before_the_scan_counts(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool = crib.a_tool()
    lent = crib.lend(tool, crib.an_order())
    window, panel = opened(crib.house.clerk)
    panel.side.condition.edit.selectAll()
    write(panel.side.condition.edit, "handle broken")
    scan(window, tool.code)
    assert crib.loan(lent.loan_id).condition_back == "handle broken"
    assert "now “handle broken”" in window.messages.text()


def test_f6_takes_the_chosen_tool_back(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    _window, panel = opened(crib.house.clerk)
    press(panel, Qt.Key.Key_F6)
    assert crib.tool(tool.id).state is ToolState.IN_CRIB


def test_a_borrower_with_an_overdue_tool_is_told_at_the_badge_and_refused(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    first, second, order = crib.a_tool(), crib.a_tool("活塞環壓縮器", "PR-100"), crib.an_order()
    crib.lend(first, order)
    crib.house.clock.move(TO_THE_EVENING)
    window, panel = opened(crib.house.clerk)
    scan(window, second.code)
    scan(window, crib.badge(crib.house.technician))
    assert panel.side.lend_card.borrower.value() == "張家銘"
    scan(window, order.code)
    assert crib.tool(second.id).state is ToolState.IN_CRIB
    words = panel.side.lend_card.refusal.words()
    assert (words.clause, "T-0001" in words.missing) == ("R2.3.5b", True)
    scan(window, crib.badge(crib.house.other_technician))
    assert crib.tool(second.id).state is ToolState.ON_LOAN
    assert not panel.side.lend_card.refusal.isVisible()


def test_a_finished_order_is_refused_until_another_card_is_scanned(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool, finished, started = crib.a_tool(), crib.an_order(OrderState.FINISHED), crib.an_order()
    window, panel = opened(crib.house.clerk)
    for code in (finished.code, tool.code, crib.badge(crib.house.technician)):
        scan(window, code)
    assert panel.side.lend_card.refusal.words().clause == "R2.3.5a"
    assert crib.count_loans() == 0
    scan(window, started.code)
    assert crib.count_loans() == 1


def test_a_tool_without_a_known_condition_waits_until_it_is_written_down(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    with crib.house.session() as session, session.begin():
        session.merge(crib.tool(tool.id)).condition = ""
    window, panel = opened(crib.house.clerk)
    for code in (tool.code, crib.badge(crib.house.technician), order.code):
        scan(window, code)
    assert crib.count_loans() == 0
    assert panel.side.condition.edit.hasFocus()
    write(panel.side.condition.edit, "good")
    press(panel, Qt.Key.Key_F2)
    assert crib.count_loans() == 1


def test_rubbish_is_refused_and_a_part_is_handed_on(
    crib: Crib, opened: Callable[[Actor], Opened], qtbot: QtBot
) -> None:
    crib.a_tool()
    window, panel = opened(crib.house.clerk)
    scan(window, "12345678901234567")
    assert "is not a valid code" in window.messages.text()
    part = ScanCode(ScanKind.PART, 7, 1)
    with qtbot.waitSignal(window.scanned) as heard:
        scan(window, part)
    assert heard.args == [part.text]
    assert not panel.scans.begun()


def test_leaving_the_page_or_changing_the_person_forgets_the_scans(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    window, panel = opened(crib.house.clerk)
    scan(window, crib.badge(crib.house.technician))
    assert panel.scans.begun()
    window.desk.signed_in.sign_in(crib.house.parts_manager)
    assert not panel.scans.begun()
    scan(window, crib.badge(crib.house.technician))
    panel.hide()
    assert not panel.scans.begun()


def test_start_over_forgets_the_scans(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    crib.a_tool()
    window, panel = opened(crib.house.clerk)
    scan(window, crib.badge(crib.house.technician))
    click(panel.side.lend_card.again.button)
    assert not panel.scans.begun()
    assert panel.side.lend_card.borrower.value() == "still to scan"


def test_the_board_shows_the_overdue_tool_as_soon_as_the_order_is_finished(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    crib.a_tool("活塞環壓縮器", "PR-100")
    tool, order = crib.a_tool(), crib.an_order()
    crib.lend(tool, order)
    _window, panel = opened(crib.house.clerk)
    crib.set_state(order, OrderState.FINISHED)
    panel.topics_changed({"work orders"})
    settle()
    assert panel.board.tools()[0].tool_id == tool.id
    assert panel.board.tools()[0].standing.value == "overdue"


def test_only_an_overdue_tool_can_be_reported_lost_and_only_by_the_parts_manager(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    _window, panel = opened(crib.house.parts_manager)
    assert panel.side.lost.reason().startswith("Not overdue")
    crib.house.clock.move(TO_THE_EVENING)
    panel.ask_refresh()
    settle()
    click(panel.side.lost.button)
    assert crib.tool(tool.id).state is ToolState.LOST
    _window, other = opened(crib.house.clerk)
    assert other.side.lost.reason().startswith("Reported")
    assert not other.side.compensation.kinds.isEnabled()


def test_another_model_is_refused_in_the_window_and_the_same_one_accepted(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    window, panel = opened(crib.house.parts_manager)
    card = panel.side.compensation
    assert card.settle.reason() == "Choose first how it is made good"
    click(card.kinds.button(CompensationKind.SAME_MODEL))
    settle()
    write(card.model.edit, "FP-3300")
    write(card.condition.edit, "new")
    press(panel, Qt.Key.Key_F9)
    assert card.refusal.words().clause == "R2.3.5d"
    assert crib.tool(tool.id).state is ToolState.COMPENSATION_DUE
    card.model.edit.selectAll()
    write(card.model.edit, "FP-2210")
    press(panel, Qt.Key.Key_F9)
    settle()
    assert crib.tool(tool.id).state is ToolState.REPLACED
    assert window.messages.text() == "T-0001 is replaced by T-0002: print its label"
    assert [row.tool for row in panel.board.tools()] == ["T-0002"]


def test_the_cashier_takes_the_original_price_with_its_receipt(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    choice = ChooseCompensation(tool_id=tool.id, kind=CompensationKind.ORIGINAL_PRICE)
    crib.house.do(crib.house.parts_manager, choose_compensation, choice)
    window, panel = opened(crib.house.cashier)
    card = panel.side.compensation
    assert card.amount.text() == "480.00"
    press(panel, Qt.Key.Key_F9)
    assert "receipt" in card.refusal.words().missing
    card.amount.edit.selectAll()
    write(card.amount.edit, "400")
    write(card.receipt.edit, "RC-1")
    press(panel, Qt.Key.Key_F9)
    assert "400.00" in card.refusal.words().missing
    card.amount.edit.selectAll()
    write(card.amount.edit, "480")
    press(panel, Qt.Key.Key_F9)
    assert crib.tool(tool.id).state is ToolState.RETIRED
    assert window.messages.text() == "T-0001 is paid: 480.00 received"


def test_a_lost_tool_found_again_needs_no_compensation(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool = crib.a_tool()
    crib.lose(tool)
    window, panel = opened(crib.house.clerk)
    scan(window, tool.code)
    assert panel.side.take_back.text() == "Found again"
    press(panel, Qt.Key.Key_F6)
    assert crib.tool(tool.id).state is ToolState.IN_CRIB


def test_filters_and_search_narrow_the_board(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool = crib.a_tool()
    crib.a_tool("活塞環壓縮器", "PR-100")
    crib.lend(tool, crib.an_order())
    _window, panel = opened(crib.house.clerk)
    click(panel.filters.button(ToolView.IN_CRIB.value))
    assert [row.tool for row in panel.board.tools()] == ["T-0002"]
    click(panel.filters.button(ToolView.OVERDUE.value))
    assert panel.left.currentWidget() is panel.empty
    click(panel.filters.button(ToolView.ALL.value))
    write(panel.search, "PR-1")
    assert [row.tool for row in panel.board.tools()] == ["T-0002"]


def test_arrow_keys_choose_the_next_tool(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    crib.a_tool()
    other = crib.a_tool("活塞環壓縮器", "PR-100")
    _window, panel = opened(crib.house.clerk)
    panel.board.setFocus()
    press(panel.board, Qt.Key.Key_Right)
    assert panel.side.card is not None
    assert panel.side.card.tool_id == other.id


def test_hundreds_of_tools_are_read_page_by_page(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    crib.house.put(*(tool_row(number) for number in range(1, 151)))
    _window, panel = opened(crib.house.clerk)
    bar = panel.board.verticalScrollBar()
    assert len(panel.board.tools()) == 60
    bar.setValue(bar.maximum())
    settle()
    bar.setValue(bar.maximum())
    settle()
    numbers = [row.tool for row in panel.board.tools()]
    assert numbers == [f"T-{number:04d}" for number in range(1, 151)]


def test_a_new_tool_is_entered_and_put_right(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    window, panel = opened(crib.house.parts_manager)
    press(panel, Qt.Key.Key_F1)
    form = panel.form
    press(form, Qt.Key.Key_F7)
    assert "name, a model" in form.refusal.words().missing
    for field, text in ((form.name, "Torque wrench"), (form.model, "TQ-100"), (form.place, "A-1")):
        write(field.edit, text)
    write(form.price.edit, "900")
    press(form, Qt.Key.Key_F7)
    settle()
    assert window.messages.text() == "T-0001 entered: print its label"
    assert panel.side.card is not None
    click(panel.side.edit.button)
    form.place.edit.selectAll()
    write(form.place.edit, "B-2")
    press(form, Qt.Key.Key_F7)
    assert crib.tool(panel.side.card.tool_id).place == "B-2"


def test_a_tool_is_retired_with_its_reason(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool = crib.a_tool()
    _window, panel = opened(crib.house.parts_manager)
    click(panel.side.edit.button)
    click(panel.form.retire.button)
    assert "retired" in panel.form.refusal.words().missing
    write(panel.form.reason.edit, "broken")
    click(panel.form.retire.button)
    assert crib.tool(tool.id).state is ToolState.RETIRED


def test_the_clerk_may_not_price_a_tool(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    crib.a_tool()
    _window, panel = opened(crib.house.clerk)
    click(panel.side.edit.button)
    assert not panel.form.price.edit.isEnabled()
    press(panel.form, Qt.Key.Key_Escape)
    assert panel.right.currentIndex() == 0


def test_slip_register_and_labels_come_to_the_preview(
    crib: Crib,
    opened: Callable[[Actor], Opened],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    set_up_no_printer(monkeypatch, tmp_path_factory.mktemp("cups"))
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.house.clock.move(timedelta(minutes=5))
    window, panel = opened(crib.house.clerk)
    for button in (panel.side.slip, panel.side.label, panel.labels, panel.register.print):
        if button is panel.register.print:
            click(panel.views.button("register"))
        click(button.button)
        page = next(page for page in window.findChildren(PrintPreview) if page.isVisible())
        press(page, Qt.Key.Key_P, CONTROL)
        QApplication.processEvents()
        assert "saved as PDF" in window.messages.text()
    assert [copy.subject for copy in crib.house.ask(crib.house.clerk, prints_of_order, order.id)] == [
        "TL-261124-0001"
    ]
