"""From the arrival of a returning car to its printed job card, by keyboard, counted."""

from datetime import UTC

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.documents.lookups import prints_of_order
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.reception.window import ReceptionWindow
from tests.domain.work_orders.builders import a_quoted_order, put_in_state
from tests.house import House
from tests.widgets.hands import CONTROL, NONE, press, write

MOST_PRESSES = 12


class Keyboard:
    """A keyboard whose presses are counted; text is typed apart and does not count."""

    def __init__(self) -> None:
        self.presses = 0

    def strike(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key wherever the focus is; a key with Ctrl counts as two."""
        window = QApplication.focusWindow()
        assert window is not None
        self.presses += 1 if modifier == NONE else 2
        QTest.keyClick(window, key, modifier)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text wherever the focus is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        write(widget, text)
        QApplication.processEvents()


@pytest.fixture
def known_car(house: House) -> Vehicle:
    """A car that has been here before, so that its model's usual work is known."""
    car = house.a_car()
    put_in_state(house, a_quoted_order(house, car=car), OrderState.ARCHIVED)
    return car


def signs(window: ReceptionWindow) -> None:
    """Let the customer draw a line with the pen."""
    pad = window.check_in.estimate.signature
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    for x in range(30, 140, 10):
        QTest.mouseMove(pad, QPoint(x, 30 + x % 20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))


def the_order(house: House) -> WorkOrder:
    with house.session() as session:
        order = session.query(WorkOrder).order_by(WorkOrder.id.desc()).first()
        assert order is not None
        assert {row.cover for row in order.covers} == set(Cover)
        assert len(order.lines) == 2
        session.expunge_all()
        return order


def test_a_returning_car_has_its_job_card_after_twelve_key_presses(
    house: House, known_car: Vehicle, window: ReceptionWindow, qtbot: QtBot
) -> None:
    keys = Keyboard()
    keys.strike(Qt.Key.Key_F1)
    qtbot.waitUntil(window.check_in.car.search.field.edit.hasFocus)
    keys.type("7k219")
    keys.strike(Qt.Key.Key_Return)
    qtbot.waitUntil(window.check_in.car.mileage.edit.hasFocus)
    keys.type("57310")
    keys.strike(Qt.Key.Key_Tab)
    keys.strike(Qt.Key.Key_Tab)
    keys.type("squeals on the first brake in the morning")
    keys.strike(Qt.Key.Key_F6)
    keys.strike(Qt.Key.Key_F4)
    qtbot.waitUntil(window.check_in.estimate.entry.edit.hasFocus)
    keys.strike(Qt.Key.Key_Return)
    signs(window)
    keys.strike(Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: window.current_key() == "orders")
    order = the_order(house)
    assert (order.state, order.complaint, order.mileage_km) == (
        OrderState.CONFIRMED,
        "squeals on the first brake in the morning",
        57_310,
    )
    assert order.card_printed_at is not None
    assert order.promised_at is not None
    assert order.promised_at.astimezone(UTC) > house.clock.now()
    printed = house.ask(house.advisor, prints_of_order, order.id)
    assert [copy.form for copy in printed] == [Form.JOB_CARD]
    # F1, Enter, Tab, Tab, F6, F4, Enter, Ctrl, P
    assert keys.presses == 9
    assert keys.presses <= MOST_PRESSES


def test_enter_in_an_empty_search_stores_nothing(house: House, window: ReceptionWindow) -> None:
    window.choose("check_in")
    window.check_in.begin()
    press(window.check_in.car.search.field.edit, Qt.Key.Key_Return)
    with house.session() as session:
        assert session.query(WorkOrder).count() == 0
