"""The key is on the button and works; a blocked button says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.buttons import ActionButton, DangerButton, PrimaryButton, plain_button
from aftersales_desktop.widgets.words import Language, speak, translate
from tests.widgets.hands import click, press


def settings_words() -> str:
    return translate("Widgets", "Settings")


@pytest.fixture
def window(qtbot: QtBot, app: QApplication) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def put(window: QWidget, button: QWidget, qtbot: QtBot) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_the_key_on_the_button_presses_it(window: QWidget, qtbot: QtBot) -> None:
    button = PrimaryButton(lambda: "Post", icon_name="mdi6.tray-arrow-up", key="F9")
    put(window, button, qtbot)
    assert button.button.text() == "Post  F9"
    with qtbot.waitSignal(button.clicked):
        press(window, Qt.Key.Key_F9)


def test_a_button_that_locks_itself_leaves_the_focus_where_somebody_types(
    window: QWidget, qtbot: QtBot
) -> None:
    field, button, other = QLineEdit(), ActionButton(lambda: "Save", key="F7"), plain_button("Elsewhere")
    for part in (field, button, other):
        put(window, part, qtbot)
    button.clicked.connect(lambda: button.button.setEnabled(False))
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() and button.isVisible())
    press(field, Qt.Key.Key_F7)
    assert not button.button.isEnabled()
    assert field.hasFocus()
    button.button.setEnabled(True)
    click(button.button)
    assert not other.hasFocus()


def test_the_mouse_presses_it(window: QWidget, qtbot: QtBot) -> None:
    button = DangerButton(lambda: "Report lost")
    put(window, button, qtbot)
    with qtbot.waitSignal(button.clicked):
        click(button.button)


def test_a_blocked_button_stays_and_says_why(window: QWidget, qtbot: QtBot) -> None:
    button = ActionButton(lambda: "Hand over", key="F10")
    put(window, button, qtbot)
    button.blocked("The card has not been given back")
    assert button.isVisible()
    assert button.reason() == "The card has not been given back"
    with qtbot.assertNotEmitted(button.clicked):
        press(window, Qt.Key.Key_F10)
        click(button.button)
    button.blocked("")
    with qtbot.waitSignal(button.clicked):
        press(window, Qt.Key.Key_F10)


def test_words_follow_the_language(window: QWidget, qtbot: QtBot, app: QApplication) -> None:
    button = ActionButton(settings_words, key="F2")
    put(window, button, qtbot)
    speak(app, Language.TAIWAN)
    assert button.button.text() == "設定  F2"
    button.say(lambda: "8,010")
    assert button.text() == "8,010"


def test_no_button_becomes_the_default_one(window: QWidget, qtbot: QtBot) -> None:
    button = plain_button("Delete", icon_name="mdi6.delete-outline", kind="danger", compact=True)
    put(window, button, qtbot)
    assert not button.autoDefault()
    assert not button.isDefault()


def test_a_button_changes_its_kind(window: QWidget, qtbot: QtBot) -> None:
    button = ActionButton(lambda: "Pause", icon_name="mdi6.pause")
    put(window, button, qtbot)
    button.set_kind("primary")
    assert button.button.property("kind") == "primary"
