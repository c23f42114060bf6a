"""In front of a house that does not open: the reason in a window, each way on, and the file left as it is."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.app import Opened, Options, Place, Program, open_house, opened_for
from aftersales_desktop.database.backup.kept import BackupKind
from aftersales_desktop.database.backup.make_backup import make_backup
from aftersales_desktop.database.refusals import OnlyLookedAt
from aftersales_desktop.domain.people.hire_staff import HireStaff, hire_staff
from aftersales_desktop.domain.people.set_up_dealership import SetUpDealership, set_up_dealership
from aftersales_desktop.domain.people.sign_in import SignIn, sign_in
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.opening_door import OpeningDoor


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A PC of its own with a house on it."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    place = Place(folder=tmp_path, settings=settings)
    opened = open_house(str(tmp_path / "workshop.db"), place.clock)
    house = SetUpDealership(
        name="安達", language="zh_CN", time_zone="Asia/Shanghai", administrator="鄭文德", pin="246810"
    )
    opened.runner.do(NOBODY, set_up_dealership, house)
    opened.runner.close()
    return place


def _at_each_door(*people: Callable[[OpeningDoor], None]) -> QTimer:
    """Let one person after the other answer the door that is shown."""
    waiting, seen = list(people), set[int]()
    timer = QTimer()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, OpeningDoor) and window.isVisible() and id(window) not in seen and waiting:
                seen.add(id(window))
                waiting.pop(0)(window)

    timer.timeout.connect(look)
    timer.start(5)
    return timer


def _open(qapp: QApplication, place: Place, *people: Callable[[OpeningDoor], None]) -> Opened | None:
    timer = _at_each_door(*people)
    opened = opened_for(qapp, Options(language="en", database=str(place.folder / "workshop.db")), place)
    timer.stop()
    return opened


@pytest.mark.journey
def test_a_file_that_is_no_house_is_told_in_a_window_and_left_alone(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    file, other = place.folder / "workshop.db", place.folder / "good.db"
    file.rename(other)
    file.write_bytes(b"\xff\xd8\xff\xe0 a photo")
    said: list[str] = []

    def open_the_other(door: OpeningDoor) -> None:
        said.append(door.refusal.words().missing)
        door.save_support_file(str(place.folder / "support.zip"))
        door.take_file(str(other))

    opened = _open(qapp, place, open_the_other)
    assert opened is not None
    assert opened.house is not None
    opened.runner.close()
    assert said == ["The file workshop.db is not a database, or its beginning is destroyed."]
    assert file.read_bytes() == b"\xff\xd8\xff\xe0 a photo"
    assert (place.folder / "support.zip").exists()


@pytest.mark.journey
def test_the_newest_good_backup_is_restored_by_two_presses(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    file = place.folder / "workshop.db"
    make_backup(file, place.folder / "backups", BackupKind.WANTED, place.clock.now())
    file.write_bytes(b"\xff\xd8\xff\xe0 a photo")

    def restore(door: OpeningDoor) -> None:
        door.restore.click()
        assert "Press once more" in door.said.text()
        door.restore.click()

    opened = _open(qapp, place, restore)
    assert opened is not None
    assert opened.house is not None
    opened.runner.close()
    assert list(place.folder.glob("workshop.damaged-*.db"))


@pytest.mark.journey
def test_a_damaged_house_can_be_looked_at_and_nothing_is_stored(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    file = place.folder / "workshop.db"
    _let_a_row_lose_its_parent(file)
    (place.folder / "workshop.db.damaged").touch()
    before = file.read_bytes()

    opened = _open(qapp, place, lambda door: door.look.click())
    assert opened is not None
    with Program(qapp, Options(language="en"), place, opened) as program:
        program.open_stations(["reception"])
        banner = program.windows["reception"].closed_banner
        assert banner.isVisible()
        assert "damaged" in banner.headline.text()
        answer = program.runner.do(NOBODY, sign_in, SignIn(pin="246810", staff_id=1))
        assert answer.actor is not None
        with pytest.raises(OnlyLookedAt):
            program.runner.do(
                answer.actor,
                hire_staff,
                HireStaff(name="林怡君", posts=frozenset({Role.SERVICE_ADVISOR}), pin="246810"),
            )
    assert file.read_bytes() == before
    assert _open(qapp, place, lambda door: door.give_up.click()) is None


@pytest.mark.journey
def test_damage_found_while_working_closes_the_house_and_the_next_start_knows(
    qtbot: QtBot, qapp: QApplication, place: Place
) -> None:
    file = place.folder / "workshop.db"
    _let_a_row_lose_its_parent(file)
    opened = _open(qapp, place)
    with Program(qapp, Options(language="en"), place, opened) as program:
        program.open_stations(["reception"])
        program.check.look_quickly()
        qtbot.waitUntil(program.windows["reception"].closed_banner.isVisible)
        with pytest.raises(OnlyLookedAt):
            program.runner.do(NOBODY, sign_in, SignIn(pin="246810", staff_id=1))
    assert _open(qapp, place, lambda door: door.give_up.click()) is None


def _let_a_row_lose_its_parent(file: Path) -> None:
    """Damage the house as a program that knows no rules does."""
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("INSERT INTO staff_role (staff_id, role) SELECT 99, role FROM staff_role")
    connection.close()
