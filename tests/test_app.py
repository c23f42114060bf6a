"""The whole program, from its arguments to its last window: first run, several stations, another start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop import app
from aftersales_desktop.app import STATIONS, Options, Place, Program, open_house_on
from aftersales_desktop.database.backup.kept import BackupKind
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.location import NotALocalFolder
from aftersales_desktop.database.refusals import DatabaseAway
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.domain.dealership.change_dealership import ChangeDealership, change_dealership
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.people.lookups import people_to_sign_in, person_now
from aftersales_desktop.domain.people.set_up_dealership import SetUpDealership, set_up_dealership
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.clock import SystemClock
from aftersales_desktop.widgets.first_run import FirstRunPage
from aftersales_desktop.widgets.sign_in import SignInPage
from aftersales_desktop.widgets.words import Language, speak
from tests.widgets.hands import click


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A PC of its own."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    return Place(folder=tmp_path, settings=settings)


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, Language.ENGLISH)


def _set_up(program: Program) -> None:
    house = SetUpDealership(
        name="安達", language="zh_CN", time_zone="Asia/Shanghai", administrator="鄭文德", pin="246810"
    )
    program.runner.do(NOBODY, set_up_dealership, house)


@pytest.mark.journey
def test_an_empty_database_begins_with_the_first_run_page(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    with Program(qapp, Options(language="en"), place) as program:
        program.open_stations(["reception"])
        window = program.windows["reception"]
        qtbot.waitUntil(lambda: window.findChild(FirstRunPage) is not None)
    assert (place.folder / "workshop.db").exists()


@pytest.mark.journey
def test_all_four_stations_open_in_one_program_and_are_there_next_time(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    with Program(qapp, Options(language="en"), place) as program:
        _set_up(program)
        program.open_stations(list(STATIONS))
        windows = program.windows.values()
        qtbot.waitUntil(lambda: all(window.findChild(SignInPage) for window in windows))
    with Program(qapp, Options(language="en"), place) as program:
        assert program.stations_of_last_time() == list(STATIONS)


@pytest.mark.journey
def test_another_station_is_one_press_away(qtbot: QtBot, qapp: QApplication, place: Place) -> None:
    with Program(qapp, Options(language="en"), place) as program:
        _set_up(program)
        program.open_stations(["reception"])
        window = program.windows["reception"]
        window.uncover()
        button = window.findChild(QAbstractButton, "station_floor")
        assert isinstance(button, QAbstractButton)
        click(button)
        assert set(program.windows) == {"reception", "floor"}


@pytest.mark.journey
def test_the_program_speaks_the_houses_language_and_keeps_its_zone(qapp: QApplication, place: Place) -> None:
    with Program(qapp, Options(), place) as program:
        _set_up(program)
    with Program(qapp, Options(), place) as program:
        house = program.runner.ask(NOBODY, the_house)
        assert house is not None
        assert str(program.runner.zone) == house.time_zone
        assert QApplication.translate("Widgets", "Settings") == "设置"


def test_a_database_in_a_cloud_folder_is_refused(qapp: QApplication, place: Place) -> None:
    with pytest.raises(NotALocalFolder):
        Program(qapp, Options(database=str(place.folder / "Dropbox" / "workshop.db")), place)


@pytest.mark.journey
def test_a_house_put_back_signs_everybody_out_in_every_window(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    with Program(qapp, Options(language="en"), place) as program:
        _set_up(program)
        [administrator] = program.runner.ask(NOBODY, people_to_sign_in)
        actor = program.runner.ask(NOBODY, person_now, administrator.staff_id)
        assert actor is not None
        program.open_stations(["reception", "floor"])
        windows = list(program.windows.values())
        for window in windows:
            window.desk.signed_in.sign_in(actor)
        backups = program.backups
        backups.make(BackupKind.WANTED)
        qtbot.waitUntil(lambda: len(backups.known) == 1)
        [backup] = backups.known
        renamed = ChangeDealership(name="另一家", language="zh_CN", time_zone="Asia/Shanghai")
        program.runner.do(actor, change_dealership, renamed)

        wrong: list[object] = []
        backups.failed.connect(wrong.append)
        backups.go_back(windows[0].desk.database, actor, backup, 1)
        qtbot.waitUntil(lambda: len(backups.known) == 2)

        assert wrong == []
        assert not any(window.desk.signed_in.anybody for window in windows)
        qtbot.waitUntil(lambda: all(window.findChild(SignInPage) is not None for window in windows))
        house = program.runner.ask(NOBODY, the_house)
        assert house is not None
        assert house.name == "安達"


def test_a_server_that_goes_away_while_it_is_opened_is_let_go_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise DatabaseAway

    def let_go_of(runner: Runner) -> None:
        let_go.append(runner)

    let_go: list[Runner] = []
    engine = open_engine(sqlite_url(tmp_path / "in its place.db"))
    monkeypatch.setattr(app, "enter_to_work", lambda _way: engine)
    monkeypatch.setattr(Runner, "ask", away)
    monkeypatch.setattr(Runner, "close", let_go_of)
    way = Connection(address=ServerAddress(user="workshop", host="localhost", name="house"))
    with pytest.raises(DatabaseAway):
        open_house_on(way, SystemClock())
    assert [runner.engine for runner in let_go] == [engine]
