"""Lists, days and moments are chosen and read back."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField, MomentField
from aftersales_desktop.widgets.time_words import use_zone
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.hands import press


def settings_words() -> str:
    return translate("Widgets", "Settings")


@pytest.fixture
def choice(qtbot: QtBot, app: QApplication) -> ChoiceField:
    field = ChoiceField(lambda: "Kind", (("a", settings_words), ("b", lambda: "Accident")))
    qtbot.addWidget(field)
    return field


def test_the_keys_choose_from_the_list(choice: ChoiceField, qtbot: QtBot) -> None:
    assert choice.key() == "a"
    with qtbot.waitSignal(choice.changed):
        press(choice.combo, Qt.Key.Key_Down)
    assert choice.key() == "b"


def test_a_choice_stays_when_the_list_changes(choice: ChoiceField) -> None:
    choice.choose("b")
    choice.set_options((("c", lambda: "Claim"), ("b", lambda: "Accident")))
    assert choice.key() == "b"
    choice.choose("nothing of ours")
    assert choice.key() == ""


def test_the_list_follows_the_language(choice: ChoiceField, app: QApplication) -> None:
    speak(app, Language.TAIWAN)
    assert choice.combo.itemText(0) == "設定"


def test_a_day_is_shown_and_changed(qtbot: QtBot, app: QApplication) -> None:
    field = DayField(lambda: "Effective")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.changed):
        field.set_day(date(2026, 11, 24))
    assert field.day() == date(2026, 11, 24)
    with qtbot.waitSignal(field.changed):
        press(field.edit, Qt.Key.Key_Up)
    assert field.day() == date(2027, 11, 24)


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("Asia/Taipei"), None], ids=str)
def test_a_moment_is_shown_on_the_dealerships_clock(
    qtbot: QtBot, app: QApplication, zone: ZoneInfo | None
) -> None:
    use_zone(zone)
    field = MomentField(lambda: "Promised")
    qtbot.addWidget(field)
    promised = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    field.set_moment(promised)
    assert field.moment() == promised
    with qtbot.waitSignal(field.changed):
        press(field.edit, Qt.Key.Key_Up)
    assert field.moment().tzinfo is not None
