"""A table keeps its place while its rows change, and loads more as one scrolls."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.refusal_card import RefusalCard, RefusalWords
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import ROW_HEIGHT, RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.hands import NONE, press

PAGE = 200
STOCK = 100_000


@dataclass(frozen=True)
class Line:
    """A part on the shelf."""

    number: int
    name: str = "Brake pad"
    stock: int = 6


def a_page(first: int, size: int = PAGE) -> list[Line]:
    return [Line(number) for number in range(first, first + size)]


def columns() -> list[Column[Line]]:
    return [
        Column("number", lambda: "Part", 90, lambda row: f"P-{row.number}", sortable=True),
        Column(
            "name",
            lambda: translate("Widgets", "Settings"),
            140,
            lambda row: row.name,
            kind="strong",
            note=lambda _row: "set",
            stretch=True,
            order=lambda row: row.name or None,
        ),
        Column("plate", lambda: "Plate", 100, lambda _row: "粵B·7K219", kind="plate"),
        Column(
            "stock",
            lambda: "Stock",
            80,
            lambda row: f"{row.stock}",
            align="right",
            order=lambda row: row.stock,
        ),
        Column(
            "state",
            lambda: "State",
            100,
            lambda _row: "ready",
            kind="chip",
            tone=lambda _row: Tone.OK,
            icon=lambda _row: "mdi6.check",
        ),
    ]


@pytest.fixture
def table(qtbot: QtBot, app: QApplication) -> RowTable[Line]:
    table = RowTable("shelf", columns(), lambda row: row.number)
    QAbstractItemModelTester(
        table.rows_model, QAbstractItemModelTester.FailureReportingMode.Warning, table.rows_model
    )
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    return table


def numbers(table: RowTable[Line]) -> list[int]:
    return [row.number for row in table.rows()]


def test_rows_that_stay_are_not_told_again(table: RowTable[Line]) -> None:
    table.show_rows(a_page(0))
    changed: list[tuple[int, int]] = []
    table.rows_model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    fresh = a_page(0)
    fresh[7] = replace(fresh[7], stock=5)
    table.show_rows(fresh)
    assert changed == [(7, 7)]


@pytest.mark.parametrize(
    "after",
    [[0, 1, 2], [4, 3, 2, 1, 0], [9, 0, 8, 1, 7], [], [1, 3], [0, 1, 2, 3, 4, 5, 6], [4, 5, 0, 9]],
    ids=str,
)
def test_any_change_of_rows_is_shown(table: RowTable[Line], after: list[int]) -> None:
    table.show_rows(a_page(0, 5))
    table.show_rows([Line(number, stock=number) for number in after])
    assert table.rows() == tuple(Line(number, stock=number) for number in after)


def test_the_chosen_row_and_the_scroll_stay_through_a_refresh(table: RowTable[Line]) -> None:
    table.show_rows(a_page(0))
    table.choose_key(120)
    place = table.verticalScrollBar().value()
    assert place > 0
    table.show_rows([Line(-1), *a_page(0)])
    chosen = table.chosen_row()
    assert chosen is not None
    assert chosen.number == 120
    assert table.verticalScrollBar().value() == place


def test_a_chosen_row_that_goes_leaves_none_chosen(table: RowTable[Line], qtbot: QtBot) -> None:
    table.show_rows(a_page(0, 5))
    table.choose_key(2)
    with qtbot.waitSignal(table.chosen) as heard:
        table.show_rows([Line(0), Line(1), Line(3)])
    assert heard.args == [None]
    assert table.chosen_row() is None


def test_arrow_keys_choose_and_enter_opens(table: RowTable[Line], qtbot: QtBot) -> None:
    table.show_rows(a_page(0, 5))
    table.choose_key(0)
    with qtbot.waitSignal(table.chosen) as heard:
        press(table, Qt.Key.Key_Down)
    assert heard.args == [Line(1)]
    with qtbot.waitSignal(table.opened) as opened:
        press(table, Qt.Key.Key_Return)
    assert opened.args == [Line(1)]


def test_a_hundred_thousand_rows_come_page_by_page(table: RowTable[Line], qtbot: QtBot) -> None:
    asked: list[int] = []

    def load(after: int) -> None:
        asked.append(after)
        table.add_page(a_page(after + 1), more=after + PAGE < STOCK - 1)

    table.page_wanted.connect(load)
    table.show_rows(a_page(0), more=True)
    for _ in range(4):
        table.scrollToBottom()
        QApplication.processEvents()
    assert asked == [PAGE * page - 1 for page in range(1, len(asked) + 1)]
    assert 3 <= len(asked) < 20
    assert numbers(table) == list(range(PAGE * (len(asked) + 1)))


def test_a_page_is_asked_for_once_until_it_comes(table: RowTable[Line]) -> None:
    asked: list[int] = []
    table.page_wanted.connect(asked.append)
    table.show_rows(a_page(0), more=True)
    for _ in range(3):
        table.scrollToBottom()
        QApplication.processEvents()
    assert asked == [PAGE - 1]


def test_a_row_that_is_here_already_is_not_shown_twice(table: RowTable[Line]) -> None:
    table.show_rows(a_page(0, 3), more=True)
    table.add_page([Line(2), Line(3)], more=False)
    assert numbers(table) == [0, 1, 2, 3]
    table.add_page([], more=False)
    assert table.loaded() == 4


def test_a_heading_asks_the_data_source_to_sort(table: RowTable[Line]) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda key, descending: asked.append((key, descending)))
    header = table.horizontalHeader()
    for column in (0, 0, 3):
        place = QPoint(header.sectionViewportPosition(column) + 20, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert asked == [("number", False), ("number", True)]


def press_heading(table: RowTable[Line], column: int) -> None:
    """Click a heading."""
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, place)


def test_a_short_list_sorts_itself_up_down_and_back(table: RowTable[Line]) -> None:
    table.show_rows([Line(0, "b", 7), Line(1, "A", 5), Line(2, "c", 5)])
    table.choose_key(1)
    shown = []
    for column in (1, 1, 1, 3):
        press_heading(table, column)
        shown.append(numbers(table))
    assert shown == [[1, 0, 2], [2, 0, 1], [0, 1, 2], [1, 2, 0]]
    chosen = table.chosen_row()
    assert chosen is not None
    assert chosen.number == 1


def test_a_sorted_list_stays_sorted_when_rows_come(table: RowTable[Line]) -> None:
    table.show_rows([Line(0, "b"), Line(1, "a")])
    press_heading(table, 1)
    table.show_rows([Line(0, "b"), Line(1, "a"), Line(2, "aa")])
    assert numbers(table) == [1, 2, 0]


def test_rows_without_a_value_stand_last_either_way(table: RowTable[Line]) -> None:
    table.show_rows([Line(0, ""), Line(1, "b"), Line(2, "a")])
    press_heading(table, 1)
    assert numbers(table) == [2, 1, 0]
    press_heading(table, 1)
    assert numbers(table) == [1, 2, 0]


def test_a_list_that_is_not_whole_asks_for_the_rest_before_it_sorts(
    table: RowTable[Line], qtbot: QtBot
) -> None:
    table.show_rows([Line(5, "b"), Line(4, "c")], more=True)
    with qtbot.waitSignal(table.whole_wanted):
        press_heading(table, 1)
    assert numbers(table) == [5, 4]
    table.show_rows([Line(5, "b"), Line(4, "c"), Line(3, "a")])
    assert numbers(table) == [3, 5, 4]


def test_widths_are_remembered_under_the_tables_name(
    table: RowTable[Line], qtbot: QtBot, app: QApplication
) -> None:
    table.setColumnWidth(0, 133)
    again = RowTable("shelf", columns(), lambda row: row.number)
    qtbot.addWidget(again)
    assert again.columnWidth(0) == 133
    other = RowTable("orders", columns(), lambda row: row.number)
    qtbot.addWidget(other)
    assert other.columnWidth(0) == 90


def test_the_stretching_column_takes_the_room_that_is_left(table: RowTable[Line], qtbot: QtBot) -> None:
    table.resize(900, 400)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(5))) == table.viewport().width())
    table.resize(300, 400)
    qtbot.waitUntil(lambda: table.columnWidth(1) == 140)


def test_the_stretching_column_gives_way_when_all_can_then_be_seen(
    table: RowTable[Line], qtbot: QtBot
) -> None:
    others = sum(map(table.columnWidth, (0, 2, 3, 4)))
    table.resize(others + 110, 400)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(5))) == table.viewport().width())
    assert table.columnWidth(1) < 140


def test_a_column_with_longer_words_than_declared_takes_room_from_the_one_that_stretches(
    table: RowTable[Line], qtbot: QtBot
) -> None:
    table.resize(900, 400)
    before = table.columnWidth(3)
    table.show_rows([Line(1, stock=1_234_567_890_123_456)])
    assert table.columnWidth(3) > before
    assert sum(map(table.columnWidth, range(5))) == table.viewport().width()


def test_columns_give_up_what_their_words_do_not_need_before_anything_is_out_of_sight(
    table: RowTable[Line], qtbot: QtBot
) -> None:
    declared = sum(column.width for column in columns())
    table.resize(declared - 60, 400)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, range(5))) == table.viewport().width())
    assert table.columnWidth(3) < 80


def test_a_width_that_a_person_drew_is_not_changed_again(table: RowTable[Line], qtbot: QtBot) -> None:
    table.resize(900, 400)
    table.setColumnWidth(3, 50)
    table.show_rows([Line(1, stock=1_234_567_890_123_456)])
    assert table.columnWidth(3) == 50


def test_a_spare_column_is_left_out_where_not_all_have_room(qtbot: QtBot, app: QApplication) -> None:
    spared = [replace(column, spare=column.key == "plate") for column in columns()]
    table = RowTable("spared", spared, lambda row: row.number)
    qtbot.addWidget(table)
    table.show()
    table.show_rows(a_page(0))
    table.resize(900, 400)
    qtbot.waitUntil(lambda: not table.isColumnHidden(2))
    table.resize(320, 400)
    qtbot.waitUntil(lambda: table.isColumnHidden(2))
    assert not any(map(table.isColumnHidden, (0, 1, 3, 4)))
    table.resize(900, 400)
    qtbot.waitUntil(lambda: not table.isColumnHidden(2))
    assert table.columnWidth(2) > 0


def test_the_first_row_is_chosen_only_when_none_is(table: RowTable[Line], qtbot: QtBot) -> None:
    table.choose_first()
    table.show_rows(a_page(0))
    with qtbot.waitSignal(table.chosen):
        table.choose_first()
    assert table.chosen_row() == table.rows()[0]
    table.choose_key(table.rows()[3].number)
    table.choose_first()
    assert table.chosen_row() == table.rows()[3]


def test_an_empty_list_says_what_to_do(table: RowTable[Line], qtbot: QtBot) -> None:
    empty = EmptyState("mdi6.package-variant", lambda: "Nothing here", action_fn=lambda: "Receive", key="F1")
    table.set_empty(empty)
    assert empty.isVisible()
    table.show_rows([Line(1)])
    assert not empty.isVisible()
    table.show_rows([])
    with qtbot.waitSignal(empty.action_pressed):
        press(table, Qt.Key.Key_F1)


def test_a_refusal_opens_its_row_and_moves_with_it(table: RowTable[Line]) -> None:
    card = RefusalCard()
    card.show_refusal(RefusalWords("Not confirmed", "R2.3.6b"))
    table.show_rows(a_page(0, 5))
    table.expand(2, card)
    assert card.isVisible()
    assert card.y() == 3 * ROW_HEIGHT
    table.show_rows([Line(9), *a_page(0, 5)])
    assert card.y() == 4 * ROW_HEIGHT
    assert table.rowHeight(2) == ROW_HEIGHT
    table.collapse()
    assert not card.isVisible()
    assert table.rowHeight(3) == ROW_HEIGHT


def test_a_refusal_goes_with_its_row(table: RowTable[Line]) -> None:
    card = RefusalCard()
    card.show_refusal(RefusalWords("Not confirmed"))
    table.show_rows(a_page(0, 3))
    table.expand(1, card)
    table.show_rows([Line(0), Line(2)])
    assert not card.isVisible()
    assert [table.rowHeight(place) for place in range(2)] == [ROW_HEIGHT, ROW_HEIGHT]


def test_cells_are_painted_and_read_out(table: RowTable[Line]) -> None:
    table.show_rows(a_page(0, 3))
    table.choose_key(1)
    shown = table.grab().toImage()
    assert shown.pixelColor(1, ROW_HEIGHT + table.horizontalHeader().height() + 5).name() == "#0b63ce"
    index = table.rows_model.index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Brake pad set"


def test_headings_change_their_language(table: RowTable[Line], app: QApplication) -> None:
    table.show_rows(a_page(0, 3))
    speak(app, Language.TAIWAN)
    assert table.model().headerData(1, Qt.Orientation.Horizontal) == "設定"
