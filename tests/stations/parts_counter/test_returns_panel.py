"""Returns through the window: never of fitted parts (T29), goods first, system second (T30)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.hand_over import HandOver, hand_over
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.parts_return import ReturnReason, ReturnState
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.parts_counter.returns_panel import ReturnsPanel
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.domain.parts.builders import Counter, pieces
from tests.house import House
from tests.stations.parts_counter.store_room import click, click_row, open_panel, press
from tests.stations.tool_windows import scan
from tests.widgets.hands import CONTROL, write

Store = tuple[StationWindow, ReturnsPanel]


@pytest.fixture
def counter(house: House) -> Counter:
    """The store."""
    return Counter(house)


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Six sets of pads on the shelf."""
    return counter.a_part(A_03_2=6)


@pytest.fixture
def order(counter: Counter, pads: Part) -> WorkOrder:
    """An order whose technician has taken two sets of pads."""
    order = counter.an_order((pads, 2))
    counter.issue(order, 2)
    technician = counter.house.technician.staff_id
    taken = HandOver(order_id=order.id, technician_id=technician, card_handed_back=True)
    counter.house.do(counter.house.clerk, hand_over, taken)
    return order


@pytest.fixture
def store(
    order: WorkOrder, counter: Counter, desk_for: Callable[[Actor], Desk], qtbot: QtBot
) -> Iterator[Store]:
    """The returns panel in the clerk's window."""
    window, panel = open_panel(desk_for(counter.house.clerk), ReturnsPanel, qtbot)
    yield window, panel
    window.close()


def fit(counter: Counter, order: WorkOrder, n: float) -> None:
    """Let so many of the order's pads be in the car."""
    with counter.house.session() as session, session.begin():
        session.get_one(OrderLine, counter.line_ids(order)[0]).fitted = pieces(n)


def ask_back(store: Store, order: WorkOrder, n: str = "1") -> None:
    """Ask for some pads to come back, by card, quantity and reason."""
    window, panel = store
    scan(window, order.code)
    panel.request.quantity.edit.clear()
    write(panel.request.quantity.edit, n)
    panel.request.reason.choose(ReturnReason.NOT_NEEDED.value)
    press(window, Qt.Key.Key_F9)


def test_t29_a_fitted_line_is_refused_in_its_row_with_the_clause(
    store: Store, counter: Counter, order: WorkOrder
) -> None:
    fit(counter, order, 2)
    window, panel = store
    scan(window, order.code)
    click_row(panel.request.lines, 0)
    assert panel.request.refusal.isVisible()
    assert panel.request.refusal.words().clause == "R2.3.7"
    panel.request.reason.choose(ReturnReason.NOT_NEEDED.value)
    press(window, Qt.Key.Key_F9)
    assert panel.request.refusal.words().clause == "R2.3.7"
    assert not panel.table.rows()


def test_of_a_line_fitted_in_part_only_the_rest_comes_back(
    store: Store, counter: Counter, order: WorkOrder
) -> None:
    fit(counter, order, 1)
    _, panel = store
    ask_back(store, order, "2")
    assert panel.request.refusal.words().clause == "R2.3.7"
    ask_back(store, order, "1")
    assert [row.quantity for row in panel.table.rows()] == [pieces(1)]


def test_t30_the_system_waits_for_the_goods_and_nobody_else_is_asked(
    store: Store, counter: Counter, pads: Part, order: WorkOrder
) -> None:
    window, panel = store
    ask_back(store, order)
    steps = panel.steps
    assert panel.side.currentWidget() is steps
    assert "not been received" in steps.post.reason()
    assert steps.clause.text() == "Clause R2.3.11d"
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == pieces(4)
    click(steps.unused, 8, 8)
    press(window, Qt.Key.Key_F8)
    assert panel.table.rows()[0].state is ReturnState.RECEIVED
    assert counter.on_hand(pads) == pieces(4)
    assert steps.post.reason() == ""
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == pieces(5)
    assert counter.books_agree(pads)
    assert not panel.table.rows()


def test_goods_that_nobody_looked_at_are_refused(store: Store, counter: Counter, order: WorkOrder) -> None:
    window, panel = store
    ask_back(store, order)
    press(window, Qt.Key.Key_F8)
    assert panel.steps.receive_refusal.words().clause == "R2.3.11c"
    assert panel.table.rows()[0].state is ReturnState.REQUESTED


def test_a_scanned_bin_takes_the_goods(store: Store, counter: Counter, pads: Part, order: WorkOrder) -> None:
    window, panel = store
    ask_back(store, order)
    scan(window, ScanCode(ScanKind.BIN, counter.bin_id("R-01-1"), 0))
    assert panel.steps.bin.text() == "R-01-1"
    click(panel.steps.unused, 8, 8)
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_F9)
    assert counter.in_bin(pads, "R-01-1") == Quantity.of(1)


def test_a_return_needs_its_reason(store: Store, order: WorkOrder) -> None:
    window, panel = store
    scan(window, order.code)
    press(window, Qt.Key.Key_F9)
    assert panel.request.refusal.words().clause == "R2.3.11b"


def test_a_request_is_withdrawn(store: Store, order: WorkOrder) -> None:
    window, panel = store
    ask_back(store, order)
    press(window, Qt.Key.Key_F7)
    assert not panel.table.rows()
    click(panel.filters.button("done"))
    assert [row.state for row in panel.table.rows()] == [ReturnState.WITHDRAWN]


def test_a_card_that_is_none_of_ours_opens_nothing(store: Store, order: WorkOrder) -> None:
    window, panel = store
    scan(window, ScanCode(ScanKind.WORK_ORDER, order.number, order.card_tag + 1))
    assert panel.side.currentWidget() is panel.nothing
    assert "not a valid code" in window.messages.text()


def test_the_return_slip_is_shown(store: Store, order: WorkOrder, qtbot: QtBot) -> None:
    window, _ = store
    ask_back(store, order)
    with qtbot.waitSignal(window.desk.printing.page_opened):
        press(window, Qt.Key.Key_P, CONTROL)
