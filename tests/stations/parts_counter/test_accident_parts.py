"""No part of an accident car is ordered at the counter's window before its quotation is signed (T23)."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.parts_counter.purchasing_panel import AWAITED
from aftersales_desktop.stations.parts_counter.purchasing_sections import PURCHASING
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.stations.reception.window import ReceptionWindow
from tests.domain.accident_cars.builders import a_priced
from tests.domain.accident_cars.ordering import order_for
from tests.domain.work_orders.builders import lines_of, put_in_state
from tests.house import House
from tests.stations.conftest import OpenStation
from tests.stations.parts_counter.store_room import click_row
from tests.widgets.hands import press


def test_t23_the_part_is_refused_in_its_place_and_ordered_once_the_quotation_is_signed(
    house: House, open_station: OpenStation, qtbot: QtBot
) -> None:
    """T23."""
    order_id = a_priced(house)
    put_in_state(house, order_id, OrderState.CONFIRMED)
    order_for(house, lines_of(house, order_id)[0])
    window = open_station(PartsCounterWindow, house.parts_manager)
    window.choose(PURCHASING)
    panel = window.buying.purchasing
    view = panel.proposals
    qtbot.waitUntil(lambda: [row.order_id for row in view.table.rows()] == [order_id])
    click_row(view.table, 0)
    qtbot.waitUntil(lambda: view.why.words().clause == "R2.3.3a")
    press(window, Qt.Key.Key_F1)
    assert not view.draft.rows()
    _sign_at_reception(open_station(ReceptionWindow, house.supervisor), order_id, qtbot)
    qtbot.waitUntil(lambda: view.table.rows()[0].refusal is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    click_row(view.table, 0)
    press(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(view.draft.rows()) == 1)
    view.supplier.combo.setFocus()
    press(view.supplier.combo, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: panel.pages.chosen_key() == AWAITED)
    qtbot.waitUntil(lambda: len(panel.orders.table.rows()) == 1)


def _sign_at_reception(reception: ReceptionWindow, order_id: int, qtbot: QtBot) -> None:
    """Let the supervisor sign the quotation at the own window."""
    reception.accidents.show_quotation(order_id)
    panel = reception.accidents.panel
    qtbot.waitUntil(panel.page.isVisible)
    press(panel, Qt.Key.Key_F9)
