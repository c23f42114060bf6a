"""A delivery is scanned or typed in, posted once, and stays visible (R1.5.4d, R2.3.0)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.stations.parts_counter.goods_in_panel import GoodsInPanel
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.domain.parts.builders import Counter
from tests.house import House
from tests.stations.parts_counter.store_room import click, click_row, open_panel, press
from tests.stations.tool_windows import scan
from tests.widgets.hands import CONTROL, write

Store = tuple[StationWindow, GoodsInPanel]


@pytest.fixture
def counter(house: House) -> Counter:
    """The store."""
    return Counter(house)


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Pads with a home in A-03-2, six of them there."""
    return counter.a_part(A_03_2=6)


@pytest.fixture
def store(pads: Part, counter: Counter, desk_for: Callable[[Actor], Desk], qtbot: QtBot) -> Iterator[Store]:
    """The goods-in panel in the clerk's window."""
    window, panel = open_panel(desk_for(counter.house.clerk), GoodsInPanel, qtbot)
    yield window, panel
    window.close()


def name_supplier(panel: GoodsInPanel) -> None:
    panel.supplier.edit.clear()
    write(panel.supplier.edit, "Toyota parts")


def test_three_scans_of_one_part_are_three_pieces(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    for _ in range(3):
        scan(window, pads.code)
    (line,) = panel.table.rows()
    assert (line.quantity, line.bin, line.unit_cost) == (Quantity.of(3), "A-03-2", Money.of("180"))
    name_supplier(panel)
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == Quantity.of(9)
    assert not panel.table.rows()
    assert panel.past.table.rows()[0].supplier == "Toyota parts"


def test_a_part_is_typed_in_with_quantity_cost_and_bin(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    counter.bin_id("B-01-1")
    name_supplier(panel)
    write(panel.entry.part.edit, "0446502220")
    press(panel.entry.part.edit, Qt.Key.Key_Return)
    for field, text in ((panel.entry.quantity, "4"), (panel.entry.cost, "190"), (panel.entry.bin, "b-01-1")):
        field.edit.clear()
        write(field.edit, text)
    press(panel.entry.bin.edit, Qt.Key.Key_Return)
    assert panel.sum.text() == "760.00"
    press(window, Qt.Key.Key_F9)
    assert counter.in_bin(pads, "B-01-1") == Quantity.of(4)


def test_f9_pressed_twice_posts_once(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    scan(window, pads.code)
    name_supplier(panel)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == Quantity.of(7)
    assert len(panel.past.table.rows()) == 2


def test_posting_waits_for_a_supplier_and_says_so(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    assert panel.post.reason() == "Nothing entered yet"
    scan(window, pads.code)
    assert panel.post.reason() == "No supplier named"
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == Quantity.of(6)


def test_a_part_without_a_home_takes_the_bin_scanned_next(store: Store, counter: Counter) -> None:
    window, panel = store
    belt = counter.a_part("90916-02708", "驅動皮帶")
    scan(window, belt.code)
    name_supplier(panel)
    assert panel.post.reason() == "A line has no bin"
    scan(window, ScanCode(ScanKind.BIN, counter.bin_id("C-05-1"), 0))
    assert panel.post.reason() == ""
    press(window, Qt.Key.Key_F9)
    assert counter.in_bin(belt, "C-05-1") == Quantity.of(1)


def test_a_wrong_line_is_corrected_or_taken_out(store: Store, pads: Part) -> None:
    window, panel = store
    scan(window, pads.code)
    click_row(panel.table, 0)
    panel.entry.quantity.edit.clear()
    write(panel.entry.quantity.edit, "5")
    press(panel.entry.quantity.edit, Qt.Key.Key_Return)
    (line,) = panel.table.rows()
    assert line.quantity == Quantity.of(5)
    press(window, Qt.Key.Key_F8)
    assert not panel.table.rows()


def test_a_part_nobody_knows_is_refused_in_place(store: Store) -> None:
    _, panel = store
    write(panel.entry.part.edit, "777")
    press(panel.entry.part.edit, Qt.Key.Key_Return)
    assert "no such part" in panel.entry.refusal.words().missing


def test_a_bin_nobody_knows_is_refused_in_place(store: Store) -> None:
    _, panel = store
    write(panel.entry.part.edit, "0446502220")
    press(panel.entry.part.edit, Qt.Key.Key_Return)
    panel.entry.bin.edit.clear()
    write(panel.entry.bin.edit, "Z-1")
    click(panel.entry.add.button)
    assert "Z-1" in panel.entry.refusal.words().missing
    assert not panel.table.rows()


def test_the_labels_of_a_delivery_are_shown(store: Store, qtbot: QtBot) -> None:
    window, panel = store
    click_row(panel.past.table, 0)
    assert panel.past.number.text().startswith("GI-")
    with qtbot.waitSignal(window.desk.printing.page_opened):
        press(window, Qt.Key.Key_P, CONTROL)
