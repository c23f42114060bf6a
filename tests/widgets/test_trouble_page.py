"""An unexpected error is shown once with details to copy and a file for support; it names nobody."""

import logging
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.last_resort import LastResort
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.support_file import SupportButton
from aftersales_desktop.widgets.trouble_page import TroublePage
from tests.house import House
from tests.widgets.hands import click, press

WANG = "王美惠"


@pytest.fixture
def desk(house: House, desk_for: Callable[[Actor], Desk], app: QApplication) -> Desk:
    """The clerk's desk."""
    return desk_for(house.clerk)


def test_the_details_can_be_copied(qtbot: QtBot, desk: Desk) -> None:
    page = TroublePage(desk, "Traceback: out of paint")
    qtbot.addWidget(page)
    page.show()
    button = page.findChild(ActionButton, "copy_details")
    assert isinstance(button, ActionButton)
    click(button.button)
    assert QGuiApplication.clipboard().text() == "Traceback: out of paint"


def test_escape_goes_on(qtbot: QtBot, desk: Desk) -> None:
    page = TroublePage(desk, "x")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.closed):
        press(page, Qt.Key.Key_Escape)


def test_the_details_name_nobody(desk: Desk) -> None:
    told: list[str] = []
    desk.messages.broken.connect(told.append)

    desk.messages.went_wrong(KeyError(f"{WANG} 0912-338-605"))

    [details] = told
    assert "KeyError" in details
    assert WANG not in details
    assert "0912" not in details


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> StationWindow:
    """A window at work."""
    window = StationWindow(desk, icon="mdi6.car", title=lambda: "Parts", scan_hint=lambda: "Scan")
    qtbot.addWidget(window)
    window.show()
    return window


def test_what_nobody_caught_is_shown_in_the_window_once_and_work_goes_on(
    qtbot: QtBot, window: StationWindow
) -> None:
    with LastResort(lambda: [window.desk]):
        lost = RuntimeError("out of paint")
        sys.excepthook(RuntimeError, lost, None)
        qtbot.waitUntil(window.covered)
        page = window.findChild(TroublePage)
        assert page is not None
        press(page, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not window.covered())

        with qtbot.waitSignal(window.desk.messages.broken):
            sys.excepthook(RuntimeError, lost, None)
        assert not window.covered()


def test_an_error_in_another_thread_is_shown_too(qtbot: QtBot, window: StationWindow) -> None:
    with LastResort(lambda: [window.desk]):
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(window.covered)


def test_without_a_window_it_is_at_least_logged(
    qtbot: QtBot, app: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    with LastResort(list), caplog.at_level(logging.CRITICAL):
        sys.excepthook(RuntimeError, RuntimeError("out of paint"), None)
        qtbot.waitUntil(lambda: "without a window" in caplog.text)


def test_the_file_for_support_is_saved_by_a_button(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    button = SupportButton(desk)
    qtbot.addWidget(button)
    button.show()
    click(button.button)
    dialog = button.findChild(QFileDialog, "support_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "help.zip"))
    dialog.close()

    qtbot.waitUntil((tmp_path / "help.zip").exists)
    with zipfile.ZipFile(tmp_path / "help.zip") as bundle:
        about = bundle.read("about.json").decode()
    assert '"staff_member": 14' in about
    assert '"engine": "sqlite"' in about
    assert desk.actor.name not in about


def test_the_file_for_support_is_written_without_the_database_too(
    qtbot: QtBot, desk_for: Callable[[Actor], Desk], app: QApplication, tmp_path: Path
) -> None:
    button = SupportButton(desk_for(NOBODY))
    qtbot.addWidget(button)

    button.save(str(tmp_path / "help.zip"))

    qtbot.waitUntil((tmp_path / "help.zip").exists)
    with zipfile.ZipFile(tmp_path / "help.zip") as bundle:
        assert '"database": "NotYourRight"' in bundle.read("about.json").decode()
