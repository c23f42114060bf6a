"""On a small screen the page beside a list narrows, and filters take less room."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import SMALL_WINDOW, give_way


def test_a_side_gives_way_on_a_small_screen_and_takes_its_room_back(qtbot: QtBot) -> None:
    window, side = QWidget(), QWidget()
    QHBoxLayout(window).addWidget(side)
    qtbot.addWidget(window)
    give_way(side, 400, 320)
    window.resize(SMALL_WINDOW + 100, 400)
    window.show()
    assert side.width() == 400
    window.resize(SMALL_WINDOW - 100, 400)
    qtbot.waitUntil(lambda: side.width() == 320)
    window.resize(SMALL_WINDOW + 100, 400)
    qtbot.waitUntil(lambda: side.width() == 400)


def test_filters_take_less_room_on_a_small_screen(qtbot: QtBot) -> None:
    window = QWidget()
    chips = FilterChips((("all", lambda: "Everything"), ("late", lambda: "Late ones")))
    QHBoxLayout(window).addWidget(chips)
    qtbot.addWidget(window)
    window.resize(SMALL_WINDOW + 100, 400)
    window.show()
    wide = chips.sizeHint().width()
    window.resize(SMALL_WINDOW - 100, 400)
    qtbot.waitUntil(lambda: chips.sizeHint().width() < wide)
