"""The stock list and a part's card: found as typed, opened by label, kept in order in place (R2.3.0)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.stations.parts_counter.stock_panel import StockPanel
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


@pytest.fixture
def counter(house: House) -> Counter:
    """Brake pads in two bins, and a belt that has run out."""
    counter = Counter(house)
    counter.a_part(A_03_2=6, B_01_1=2)
    belt = counter.a_part("90916-02708", "驅動皮帶")
    with house.session() as session, session.begin():
        session.get_one(Part, belt.id).minimum = Quantity.of(3)
    return counter


@pytest.fixture
def store(
    counter: Counter, desk_for: Callable[[Actor], Desk], qtbot: QtBot
) -> Iterator[tuple[StationWindow, StockPanel]]:
    """The stock panel in the clerk's window."""
    window, panel = open_panel(desk_for(counter.house.clerk), StockPanel, qtbot)
    yield window, panel
    window.close()


def numbers(panel: StockPanel) -> list[str]:
    return [row.number for row in panel.list.table.rows()]


def test_any_part_of_a_number_finds_the_part(store: tuple[StationWindow, StockPanel], qtbot: QtBot) -> None:
    _, panel = store
    write(panel.list.field.edit, "6 027")
    qtbot.waitUntil(lambda: numbers(panel) == ["90916-02708"])


def test_any_part_of_a_name_finds_the_part_and_enter_opens_it(
    store: tuple[StationWindow, StockPanel],
) -> None:
    _, panel = store
    panel.list.field.edit.setText("來令")
    press(panel.list.field.edit, Qt.Key.Key_Return)
    assert panel.side.currentWidget() is panel.card
    assert panel.card.name.text() == "前煞車來令片"
    assert panel.card.figures["on_hand"].text() == "8 個"


def test_one_press_shows_what_runs_low(store: tuple[StationWindow, StockPanel]) -> None:
    _, panel = store
    click(panel.list.filters.button("below"))
    assert numbers(panel) == ["90916-02708"]


def test_the_list_sorts_by_what_is_on_hand(store: tuple[StationWindow, StockPanel]) -> None:
    _, panel = store
    panel.list.table.sort_wanted.emit("on_hand", False)
    assert numbers(panel) == ["90916-02708", "04465-02220"]


def test_a_chosen_part_shows_its_ledger_newest_first(store: tuple[StationWindow, StockPanel]) -> None:
    _, panel = store
    click_row(panel.list.table, 0)
    rows = panel.card.ledger.rows()
    assert [(row.quantity, row.bin) for row in rows] == [
        (Quantity.of(2), "B-01-1"),
        (Quantity.of(6), "A-03-2"),
    ]
    assert {row.posted_by for row in rows} == {"周雅婷"}


def test_a_scanned_part_label_opens_its_card(
    store: tuple[StationWindow, StockPanel], counter: Counter
) -> None:
    window, panel = store
    belt = next(row for row in panel.list.table.rows() if row.number == "90916-02708")
    scan(window, ScanCode(ScanKind.PART, belt.part_id, 0))
    assert panel.card.name.text() == "驅動皮帶"
    assert panel.side.currentWidget() is panel.card


def test_a_scanned_bin_label_shows_what_lies_there(
    store: tuple[StationWindow, StockPanel], counter: Counter
) -> None:
    window, panel = store
    scan(window, ScanCode(ScanKind.BIN, counter.bin_id("B-01-1"), 0))
    assert numbers(panel) == ["04465-02220"]
    assert panel.bin_label.isVisible()
    click(panel.list.leave_bin.button)
    assert len(numbers(panel)) == 2
    assert panel.bin_label.isHidden()


def test_a_label_of_no_part_of_ours_is_refused_in_words(
    store: tuple[StationWindow, StockPanel],
) -> None:
    window, panel = store
    shown = panel.list.table.chosen_row()
    scan(window, ScanCode(ScanKind.PART, 99_999, 0))
    assert "no such part" in window.messages.text()
    assert panel.list.table.chosen_row() == shown


def test_a_new_part_is_put_in_with_its_new_bin_in_one_form(
    store: tuple[StationWindow, StockPanel], counter: Counter
) -> None:
    window, panel = store
    press(window, Qt.Key.Key_F2)
    write(panel.form.number.edit, "16100-39466")
    panel.form.name.edit.setText("水泵總成")
    panel.form.unit.set_text("件")
    write(panel.form.price.edit, "780")
    write(panel.form.home.edit, "c-12-4")
    press(window, Qt.Key.Key_F9)
    assert "C-12-4" in panel.form.refusal.words().missing
    button = next(b for b in panel.form.refusal.findChildren(QPushButton) if "C-12-4" in b.text())
    click(button)
    assert panel.card.name.text() == "水泵總成"
    assert "16100-39466" in numbers(panel)


def test_a_part_without_a_price_is_refused_in_place(
    store: tuple[StationWindow, StockPanel],
) -> None:
    window, panel = store
    press(window, Qt.Key.Key_F2)
    write(panel.form.number.edit, "16100-39466")
    press(window, Qt.Key.Key_F9)
    assert panel.form.refusal.words().clause == "R2.3.3b"
    assert panel.side.currentWidget() is panel.form


def test_a_changed_minimum_is_kept(store: tuple[StationWindow, StockPanel]) -> None:
    window, panel = store
    click_row(panel.list.table, 0)
    press(window, Qt.Key.Key_F3)
    panel.form.minimum.edit.clear()
    write(panel.form.minimum.edit, "20")
    press(window, Qt.Key.Key_F9)
    assert panel.card.figures["minimum"].text() == "20"
    assert numbers(panel)[0] == "04465-02220"


def test_parts_move_to_a_scanned_bin(store: tuple[StationWindow, StockPanel], counter: Counter) -> None:
    window, panel = store
    house = counter.house
    place = Bin(code="D-09-9")
    house.put(place)
    click_row(panel.list.table, 0)
    press(window, Qt.Key.Key_F4)
    scan(window, place.scan_code)
    assert panel.move_form.target.text() == "D-09-9"
    press(window, Qt.Key.Key_F9)
    facts = panel.card.facts
    assert facts is not None
    assert [(here.code, here.on_hand) for here in facts.bins] == [
        ("B-01-1", Quantity.of(2)),
        ("D-09-9", Quantity.of(6)),
    ]


def test_a_reservation_is_let_go_on_the_card(
    store: tuple[StationWindow, StockPanel], counter: Counter
) -> None:
    _, panel = store
    with counter.house.session() as session:
        pads = session.get_one(Part, panel.list.table.rows()[0].part_id)
    order = counter.an_order((pads, 2))
    counter.reserve(order, pads, 2)
    panel.refresh()
    click(panel.card.lists.button("kept"))
    assert panel.card.figures["free"].text() == "6"
    click_row(panel.card.kept, 0)
    click(panel.card.release.button)
    assert panel.card.figures["free"].text() == "8"


def test_the_label_of_the_part_is_shown_before_it_is_printed(
    store: tuple[StationWindow, StockPanel], qtbot: QtBot
) -> None:
    window, panel = store
    click_row(panel.list.table, 0)
    with qtbot.waitSignal(window.desk.printing.page_opened):
        press(window, Qt.Key.Key_P, CONTROL)
    assert window.covered()


def test_labels_of_bins_are_drawn(store: tuple[StationWindow, StockPanel], qtbot: QtBot) -> None:
    window, panel = store
    click_row(panel.list.table, 0)
    button = panel.card.findChild(QPushButton, "bin_label_A-03-2")
    assert button is not None
    with qtbot.waitSignal(window.desk.printing.page_opened):
        click(button)
