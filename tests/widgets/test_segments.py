"""Switches between a few views, by mouse and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.segments import Choices, FilterChips, Segments
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.hands import click, press


def settings_words() -> str:
    return translate("Widgets", "Settings")


OPTIONS = (("all", settings_words), ("out", lambda: "Out"), ("late", lambda: "Late"))


@pytest.mark.parametrize("kind", [Segments, FilterChips, Choices])
def test_a_click_chooses(kind: type[Segments], qtbot: QtBot, app: QApplication) -> None:
    switch = kind(OPTIONS)
    qtbot.addWidget(switch)
    assert switch.chosen_key() == "all"
    with qtbot.waitSignal(switch.chosen) as heard:
        click(switch.button("late"))
    assert heard.args == ["late"]
    assert switch.chosen_key() == "late"


def test_arrow_keys_move_the_choice_round(qtbot: QtBot, app: QApplication) -> None:
    switch = Segments(OPTIONS)
    qtbot.addWidget(switch)
    press(switch, Qt.Key.Key_Left)
    assert switch.chosen_key() == "late"
    press(switch, Qt.Key.Key_Right)
    assert switch.chosen_key() == "all"


def test_choosing_by_program_tells_nobody(qtbot: QtBot, app: QApplication) -> None:
    switch = Segments(OPTIONS)
    qtbot.addWidget(switch)
    with qtbot.assertNotEmitted(switch.chosen):
        switch.choose("out")
    assert switch.chosen_key() == "out"


def test_filters_carry_counts_in_every_language(qtbot: QtBot, app: QApplication) -> None:
    chips = FilterChips(OPTIONS)
    qtbot.addWidget(chips)
    chips.set_counts({"all": 12})
    speak(app, Language.TAIWAN)
    assert chips.button("all").text() == "設定  12"
    assert chips.button("out").text() == "Out"
