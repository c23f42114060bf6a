"""In front of a server that does not open: what is shown, what can be typed, and how one gets on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.app import Opened, Options, Place, opened_for
from aftersales_desktop.database.server.passwords import kept_password
from aftersales_desktop.widgets.database_choice import choose_server, chosen_certificate, chosen_server
from aftersales_desktop.widgets.server_door import ServerDoor
from tests.database.server.conftest import PocketKeyring, guarded, pocket
from tests.guarded_server import PROGRAMS_PASSWORD, GuardedServer
from tests.widgets.hands import click, press

__all__ = ["guarded", "pocket"]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A PC of its own."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return Place(folder=tmp_path, settings=settings)


def _at_each_door(*people: Callable[[ServerDoor], None]) -> QTimer:
    """Let one person after the other answer the door that is shown."""
    waiting, seen = list(people), set[int]()
    timer = QTimer()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, ServerDoor) and window.isVisible() and id(window) not in seen and waiting:
                seen.add(id(window))
                waiting.pop(0)(window)

    timer.timeout.connect(look)
    timer.start(5)
    return timer


def _opened(qapp: QApplication, options: Options, place: Place) -> Opened | None:
    opened = opened_for(qapp, options, place)
    if opened is not None:
        opened.runner.close()
    return opened


@pytest.mark.journey
def test_the_password_is_asked_for_kept_if_wished_and_not_asked_for_again(
    qtbot: QtBot, qapp: QApplication, place: Place, guarded: GuardedServer, pocket: PocketKeyring
) -> None:
    choose_server(place.settings, guarded.address(), str(guarded.certificate))
    said: list[str] = []

    def type_password(password: str) -> Callable[[ServerDoor], None]:
        def answer(door: ServerDoor) -> None:
            said.append(door.refusal.words().missing)
            door.form.password.edit.setText(password)
            press(door.form.password.edit, Qt.Key.Key_Return)

        return answer

    timer = _at_each_door(type_password("guessed"), type_password(PROGRAMS_PASSWORD))
    assert _opened(qapp, Options(language="en"), place) is not None
    assert _opened(qapp, Options(language="en"), place) is not None
    timer.stop()
    assert said == [
        "The server asks for the password of workshop.",
        "The server does not accept this password of workshop.",
    ]
    assert kept_password(guarded.address()) == PROGRAMS_PASSWORD
    assert PROGRAMS_PASSWORD not in "".join(
        path.read_text() for path in place.folder.rglob("*") if path.is_file()
    )


@pytest.mark.journey
def test_the_certificate_is_chosen_at_the_door_and_remembered(
    qtbot: QtBot, qapp: QApplication, place: Place, guarded: GuardedServer
) -> None:
    def choose(door: ServerDoor) -> None:
        door.form.certificate.edit.setText(str(guarded.certificate))
        door.form.password.edit.setText(PROGRAMS_PASSWORD)
        click(door.connect_now.button)

    place.settings.setValue("database/certificate", str(place.folder / "gone.crt"))
    timer = _at_each_door(choose)
    named_once = Options(language="en", database=str(guarded.address()))
    assert _opened(qapp, named_once, place) is not None
    timer.stop()
    assert chosen_certificate(place.settings) == str(guarded.certificate)
    assert chosen_server(place.settings) is None


@pytest.mark.journey
def test_one_can_go_back_to_the_own_file_or_give_up(
    qtbot: QtBot, qapp: QApplication, place: Place, guarded: GuardedServer
) -> None:
    choose_server(place.settings, guarded.address(), str(guarded.certificate))
    timer = _at_each_door(lambda door: click(door.give_up.button), lambda door: click(door.local.button))
    assert _opened(qapp, Options(language="en"), place) is None
    assert _opened(qapp, Options(language="en"), place) is not None
    timer.stop()
    assert chosen_server(place.settings) is None
    assert (place.folder / "workshop.db").exists()
