"""Accident cars through the window, T9 and T23: keys and clicks only (R2.1.6c, R2.3.3a)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.accident_cars.quotation import QuotationState
from aftersales_desktop.domain.accident_cars.refusals import QuotationNotSigned
from aftersales_desktop.domain.purchasing.order_parts import order_parts
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.reception.accident_panel import AccidentPanel
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.desk import Desk
from tests.acceptance.refused import refused
from tests.domain.accident_cars.builders import a_priced, an_accident, quotation_stored, versions
from tests.domain.accident_cars.ordering import order_for
from tests.domain.work_orders.builders import lines_of, put_in_state
from tests.house import House
from tests.widgets.hands import click, press, write

OpenWindow = Callable[[Actor], ReceptionWindow]
WHY = "the insurer sets the hours"


@pytest.fixture
def open_window(desk_for: Callable[[Actor], Desk], qtbot: QtBot) -> Iterator[OpenWindow]:
    """Open reception's window for somebody."""
    windows: list[ReceptionWindow] = []

    def open_for(actor: Actor) -> ReceptionWindow:
        window = ReceptionWindow(desk_for(actor))
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_for
    for window in windows:
        window.close()


def the_panel(window: ReceptionWindow, order_id: int, qtbot: QtBot) -> AccidentPanel:
    """Show an order's quotation."""
    window.accidents.show_quotation(order_id)
    panel = window.accidents.panel
    qtbot.waitUntil(panel.page.isVisible)
    return panel


def state(house: House, order_id: int) -> QuotationState | None:
    stored = quotation_stored(house, order_id)
    return stored.state if stored is not None else None


def test_t9_the_supervisor_is_stopped_the_advisor_explains_and_the_supervisor_is_stopped_again(
    house: House, open_window: OpenWindow, qtbot: QtBot
) -> None:
    """T9."""
    order_id = a_priced(house, 701)
    desk = the_panel(open_window(house.supervisor), order_id, qtbot)
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(desk.page.refusal.isVisible)
    words = desk.page.refusal.words()
    assert words.clause == "R2.1.6c"
    assert "1.43" in words.cure
    advisor = the_panel(open_window(house.advisor), order_id, qtbot)
    assert not advisor.sign.isVisible()
    advisor.page.reason.setFocus()
    write(advisor.page.reason.editor, WHY)
    click(advisor.page.write.button)
    qtbot.waitUntil(lambda: versions(house, order_id)[0].reason == WHY)
    click(desk.sign.button)
    qtbot.waitUntil(lambda: "is not decided by" in _missing(desk))
    assert state(house, order_id) is QuotationState.PRICED
    director = the_panel(open_window(house.director), order_id, qtbot)
    press(director, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: state(house, order_id) is QuotationState.SIGNED)


def test_t23_costs_are_typed_priced_by_f8_signed_by_f9_and_only_then_ordered(
    house: House, open_window: OpenWindow, qtbot: QtBot
) -> None:
    """T23."""
    order_id = an_accident(house)
    bumper, hour = lines_of(house, order_id)
    panel = the_panel(open_window(house.advisor), order_id, qtbot)
    for line, amount in ((bumper, "600"), (hour, "100")):
        edit = panel.page.lines.rows[line.id].cost
        edit.setFocus()
        edit.selectAll()
        write(edit, amount)
    press(panel, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: [one.margin for one in versions(house, order_id)] == [3000])
    put_in_state(house, order_id, OrderState.CONFIRMED)
    wanted = order_for(house, bumper)
    refused(house, house.parts_manager, order_parts, wanted, reason=QuotationNotSigned, clause="R2.3.3a")
    desk = the_panel(open_window(house.supervisor), order_id, qtbot)
    press(desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: state(house, order_id) is QuotationState.SIGNED)
    house.do(house.parts_manager, order_parts, wanted)


def test_the_bar_says_what_is_missing_while_a_cost_is_typed(
    house: House, open_window: OpenWindow, qtbot: QtBot
) -> None:
    order_id = a_priced(house, 700)
    panel = the_panel(open_window(house.advisor), order_id, qtbot)
    assert not panel.page.reason_card.isVisible()
    edit = panel.page.lines.rows[lines_of(house, order_id)[0].id].cost
    edit.setFocus()
    edit.selectAll()
    write(edit, "630")
    assert panel.page.reason_card.isVisible()
    assert panel.page.lines.rows[lines_of(house, order_id)[1].id].cost.money() == Money.of(100)


def _missing(panel: AccidentPanel) -> str:
    return panel.page.refusal.words().missing
