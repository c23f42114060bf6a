"""An unexpected error is shown with details to copy, and can be left with one key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.trouble_page import TroublePage
from tests.widgets.hands import click, press


def test_the_details_can_be_copied(qtbot: QtBot) -> None:
    page = TroublePage("Traceback: out of paint")
    qtbot.addWidget(page)
    page.show()
    button = page.findChild(ActionButton, "copy_details")
    assert isinstance(button, ActionButton)
    click(button.button)
    assert QGuiApplication.clipboard().text() == "Traceback: out of paint"


def test_escape_goes_on(qtbot: QtBot) -> None:
    page = TroublePage("x")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.closed):
        press(page, Qt.Key.Key_Escape)
