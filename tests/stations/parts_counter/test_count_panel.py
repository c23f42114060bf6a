"""Counting the shelves: by scans, with causes for what differs, posted by the parts manager (R2.3.0)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.stock_count import CountState
from aftersales_desktop.stations.parts_counter.count_panel import CountPanel
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.domain.parts.builders import Counter
from tests.house import House
from tests.stations.parts_counter.store_room import click, click_row, open_panel, press
from tests.stations.tool_windows import scan
from tests.widgets.hands import CONTROL, write

Store = tuple[StationWindow, CountPanel]


@pytest.fixture
def counter(house: House) -> Counter:
    """The store."""
    return Counter(house)


@pytest.fixture
def pads(counter: Counter) -> Part:
    """Two sets of pads in A-03-2."""
    return counter.a_part(A_03_2=2)


@pytest.fixture
def open_store(
    pads: Part, counter: Counter, desk_for: Callable[[Actor], Desk], qtbot: QtBot
) -> Iterator[Callable[[Actor], Store]]:
    """Open the count panel for somebody, with a count of shelf A open."""
    windows: list[StationWindow] = []

    def open_for(actor: Actor) -> Store:
        window, panel = open_panel(desk_for(actor), CountPanel, qtbot)
        windows.append(window)
        write(panel.scope.edit, "a")
        press(window, Qt.Key.Key_F2)
        return window, panel

    yield open_for
    for window in windows:
        window.close()


@pytest.fixture
def store(open_store: Callable[[Actor], Store], house: House) -> Store:
    """The parts manager's window."""
    return open_store(house.parts_manager)


def test_a_count_opens_with_what_the_books_say(store: Store) -> None:
    _, panel = store
    (line,) = panel.sheet.table.rows()
    assert (line.bin, line.expected, line.counted) == ("A-03-2", Quantity.of(2), None)
    assert panel.sheet.state.text() == "open"


def test_bins_without_stock_are_refused_in_place(store: Store) -> None:
    window, panel = store
    write(panel.scope.edit, "Q")
    press(window, Qt.Key.Key_F2)
    assert panel.refusal.words().clause == "R2.3.0"


def test_each_scan_counts_one_more_in_the_scanned_bin(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    scan(window, ScanCode(ScanKind.BIN, counter.bin_id("A-03-2"), 0))
    assert panel.sheet.place.text() == "A-03-2"
    scan(window, pads.code)
    scan(window, pads.code)
    (line,) = panel.sheet.table.rows()
    assert line.counted == Quantity.of(2)
    assert not line.difference


def test_a_part_scanned_before_its_bin_counts_nothing(store: Store, pads: Part) -> None:
    window, panel = store
    scan(window, pads.code)
    assert panel.sheet.table.rows()[0].counted is None
    assert "bin first" in window.messages.text()


def test_a_bin_outside_the_count_is_refused(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    scan(window, ScanCode(ScanKind.BIN, counter.bin_id("B-01-1"), 0))
    scan(window, pads.code)
    assert "B-01-1" in panel.sheet.refusal.words().missing


def test_a_difference_needs_its_cause_before_it_is_posted(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    click_row(panel.sheet.table, 0)
    write(panel.sheet.counted.edit, "1")
    press(panel.sheet.counted.edit, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_F9)
    assert "no cause" in panel.sheet.refusal.words().missing
    assert counter.on_hand(pads) == Quantity.of(2)
    panel.sheet.cause.edit.setText("盤點時破損")
    click(panel.sheet.write_down.button)
    press(window, Qt.Key.Key_F9)
    assert counter.on_hand(pads) == Quantity.of(1)
    assert panel.table.rows()[0].state is CountState.POSTED
    assert panel.sheet.post.isHidden()


def test_what_is_not_counted_keeps_the_count_open(store: Store) -> None:
    window, panel = store
    press(window, Qt.Key.Key_F9)
    assert "not been counted" in panel.sheet.refusal.words().missing


def test_a_clerk_counts_and_does_not_post(
    open_store: Callable[[Actor], Store], house: House, pads: Part, counter: Counter
) -> None:
    window, panel = open_store(house.clerk)
    click_row(panel.sheet.table, 0)
    write(panel.sheet.counted.edit, "2")
    press(panel.sheet.counted.edit, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_F9)
    assert panel.sheet.refusal.words().clause == "X2"
    assert panel.table.rows()[0].state is CountState.OPEN


def test_a_cancelled_count_corrects_nothing(store: Store, pads: Part, counter: Counter) -> None:
    window, panel = store
    press(window, Qt.Key.Key_F7)
    assert panel.table.rows()[0].state is CountState.CANCELLED
    assert counter.on_hand(pads) == Quantity.of(2)


def test_the_filters_leave_what_is_to_do(store: Store) -> None:
    _, panel = store
    click(panel.sheet.filters.button("differ"))
    assert not panel.sheet.table.rows()
    click(panel.sheet.filters.button("open"))
    assert len(panel.sheet.table.rows()) == 1


def test_the_difference_report_is_shown(store: Store, qtbot: QtBot) -> None:
    window, _ = store
    with qtbot.waitSignal(window.desk.printing.page_opened):
        press(window, Qt.Key.Key_P, CONTROL)


def test_a_range_of_bins_is_counted_and_found_again(
    open_store: Callable[[Actor], Store], house: House, counter: Counter, qtbot: QtBot
) -> None:
    counter.a_part("P-1", B_01_1=1, B_04_2=1, B_09_1=1)
    window, panel = open_store(house.clerk)
    write(panel.scope.edit, "b-01")
    write(panel.until.edit, "b-05")
    press(window, Qt.Key.Key_F2)
    assert [line.bin for line in panel.sheet.table.rows()] == ["B-01-1", "B-04-2"]
    assert (panel.scope.text(), panel.until.text()) == ("", "")
    write(panel.search.edit, "B-05")
    qtbot.waitUntil(lambda: panel.table.loaded() == 1)
    assert panel.table.rows()[0].scope_until == "B-05"
    panel.search.edit.clear()
    click(panel.filters.button("posted"))
    assert panel.table.rows() == ()
