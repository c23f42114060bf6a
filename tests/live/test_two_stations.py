"""What is done at one PC is painted at another by itself, where one is in a list and in a sentence stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.stations.reception.window import ReceptionWindow
from aftersales_desktop.widgets import change_feed
from tests.acceptance.day import Day, labour
from tests.boards.builders import an_order
from tests.house import House
from tests.live.conftest import OpenPc
from tests.live.pc import Pc
from tests.widgets.hands import press, write

ORDERS = 24


@pytest.fixture
def pc(
    house: House, open_pc: OpenPc[ReceptionWindow], app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Pc[ReceptionWindow]:
    """A PC that only hears: it would look by itself once an hour."""
    monkeypatch.setattr(change_feed, "LOOK_EVERY_MS", 3_600_000)
    return open_pc(ReceptionWindow, house.advisor)


def test_selection_and_scroll_stay_when_another_pc_changes_the_list(
    house: House, pc: Pc[ReceptionWindow], qtbot: QtBot
) -> None:
    car = house.a_car("KPA-4473", "Wang")
    orders = [an_order(house, car, 500 + n, OrderState.DISPATCHED) for n in range(ORDERS)]
    pc.window.choose("orders")
    table = pc.window.orders.list.table
    qtbot.waitUntil(lambda: table.loaded() == ORDERS)
    chosen = orders[ORDERS // 2].id
    table.choose_key(chosen)
    qtbot.waitUntil(lambda: pc.window.orders.order_id == chosen)
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    visit = Day.begun(house).drafted(labour())
    # Its number is a smaller one: it stands at the end of the list.
    qtbot.waitUntil(lambda: [row.order_id for row in table.rows()][-1] == visit.order_id)
    row = table.chosen_row()
    assert row is not None
    assert row.order_id == chosen
    assert table.verticalScrollBar().value() == scrolled


def test_what_is_half_typed_stays_when_another_pc_changes_what_is_shown(
    house: House, pc: Pc[ReceptionWindow], qtbot: QtBot
) -> None:
    pc.window.activateWindow()
    qtbot.waitUntil(pc.window.isActiveWindow)
    pc.window.choose("customers")
    qtbot.waitUntil(lambda: not pc.window.customers.stale)
    press(pc.window, Qt.Key.Key_F2)
    name = pc.window.customers.page.customer.name.edit
    name.setFocus()
    write(name, "She")
    with qtbot.waitSignal(pc.feed.changed):
        Day.begun(house).a_car("KPA-4473")
    qtbot.waitUntil(lambda: pc.window.customers.list.table.loaded() == 1)
    write(name, "n")
    assert name.text() == "Shen"
    assert name.hasFocus()
