"""The tools as the floor sees them: overdue ones first, reminders that stand, own loans by scan (T26)."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.tools.remind_borrower import RemindBorrower, remind_borrower
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.floor.tools_panel import ToolsPanel
from aftersales_desktop.stations.floor.tools_strip import ToolsStrip
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.station_window import StationWindow
from tests.domain.tools.builders import Crib
from tests.house import House
from tests.stations.tool_windows import open_panel, scan, settle
from tests.widgets.hands import click, press

Opened = tuple[StationWindow, ToolsPanel]


@pytest.fixture
def crib(house: House) -> Crib:
    return Crib(house)


@pytest.fixture
def opened(qtbot: QtBot, desk_for: Callable[[Actor], Desk]) -> Callable[[Actor], Opened]:
    def open_for(actor: Actor) -> Opened:
        return open_panel(qtbot, desk_for(actor), ToolsPanel, floor=True)

    return open_for


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_a_finished_order_puts_its_tool_first_and_counts_it(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    first, second = crib.an_order(), crib.an_order()
    crib.lend(crib.a_tool("扭力扳手", "TQ-1"), first)
    late = crib.a_tool()
    crib.lend(late, second, crib.house.other_technician)
    _window, panel = opened(crib.house.manager)
    crib.set_state(second, OrderState.FINISHED)
    panel.topics_changed({"work orders"})
    settle()
    assert [row.tool for row in panel.table.rows()] == ["T-0002", "T-0001"]
    click(panel.filters.button("overdue"))
    assert "The order is finished since" in words_on(panel.side)


def test_a_technician_sees_his_own_overdue_tool_among_mine(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    order = crib.an_order()
    crib.lend(crib.a_tool(), order)
    crib.lend(crib.a_tool("扭力扳手", "TQ-1"), order, crib.house.other_technician)
    crib.set_state(order, OrderState.FINISHED)
    _window, panel = opened(crib.house.technician)
    click(panel.filters.button("mine"))
    assert [row.borrower for row in panel.table.rows()] == ["張家銘"]
    assert panel.side.remind.reason().startswith("Only ")
    click(panel.filters.button("overdue"))
    assert len(panel.table.rows()) == 2


def test_the_manager_s_reminder_stands_with_name_and_time(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    crib.lend(crib.a_tool(), crib.an_order())
    window, panel = opened(crib.house.manager)
    press(panel, Qt.Key.Key_F6)
    panel.topics_changed({"tools"})
    settle()
    assert window.messages.text() == "張家銘 is reminded of T-0001 燃油壓力錶組"
    assert "by 蘇國明" in words_on(panel.side)


def test_a_technician_lends_himself_a_tool_by_three_scans(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    window, panel = opened(crib.house.technician)
    for code in (crib.badge(crib.house.technician), order.code, tool.code):
        scan(window, code)
    assert crib.tool(tool.id).state is ToolState.ON_LOAN
    assert [row.tool for row in panel.table.rows()] == ["T-0001"]
    assert "right after use" in window.messages.text()


def test_a_technician_lends_nothing_to_a_colleague(crib: Crib, opened: Callable[[Actor], Opened]) -> None:
    tool, order = crib.a_tool(), crib.an_order()
    window, panel = opened(crib.house.technician)
    for code in (tool.code, crib.badge(crib.house.other_technician), order.code):
        scan(window, code)
    assert crib.tool(tool.id).state is ToolState.IN_CRIB
    assert panel.lend_card.refusal.words().clause == "R2.3.5a"


def test_a_tool_that_is_out_is_shown_and_not_taken_back_here(
    crib: Crib, opened: Callable[[Actor], Opened]
) -> None:
    tool, lost, order = crib.a_tool(), crib.a_tool("扭力扳手", "TQ-1"), crib.an_order()
    crib.lose(lost, order)
    crib.house.clock.move(timedelta(hours=14))
    crib.lend(tool, order, crib.house.other_technician)
    window, panel = opened(crib.house.technician)
    scan(window, tool.code)
    assert crib.tool(tool.id).state is ToolState.ON_LOAN
    assert "bring it to the parts counter" in window.messages.text()
    scan(window, lost.code)
    assert "not in the crib" in window.messages.text()
    panel.hide()
    assert not panel.scans.begun()


def test_the_strip_warns_of_an_order_s_tools_and_vanishes_with_them(
    crib: Crib, qtbot: QtBot, desk_for: Callable[[Actor], Desk]
) -> None:
    page = QWidget()
    strip = ToolsStrip(desk_for(crib.house.technician))
    QVBoxLayout(page).addWidget(strip)
    qtbot.addWidget(page)
    page.show()
    tool, order = crib.a_tool(), crib.an_order()
    strip.show_order(order.id)
    assert not strip.isVisible()
    crib.lend(tool, order)
    strip.topics_changed({"tools"})
    assert "Back to the crib right after use." in words_on(strip)
    crib.set_state(order, OrderState.FINISHED)
    with qtbot.waitSignal(strip.counted) as heard:
        strip.topics_changed({"work orders"})
    assert heard.args == [1, 1]
    assert "Overdue: back to the crib now." in words_on(strip)
    with qtbot.waitSignal(strip.opened) as wanted:
        click(strip.open.button)
    assert wanted.args == [tool.id]


def test_the_strip_shows_a_technician_his_reminder(
    crib: Crib, qtbot: QtBot, desk_for: Callable[[Actor], Desk]
) -> None:
    tool = crib.a_tool()
    crib.lend(tool, crib.an_order())
    crib.house.do(crib.house.manager, remind_borrower, RemindBorrower(tool_id=tool.id))
    strip = ToolsStrip(desk_for(crib.house.technician))
    qtbot.addWidget(strip)
    strip.show_technician(crib.house.technician.staff_id)
    assert [loan.tool for loan in strip.loans()] == ["T-0001"]
    assert "by 蘇國明" in words_on(strip)
