"""What a window says of the upkeep: a tampered audit, a backup that failed, a newest one that is old."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from aftersales_desktop.database.audit.chain import Anchor
from aftersales_desktop.database.audit.check import Checked, Fault, Finding
from aftersales_desktop.database.backup.kept import BackupKind
from aftersales_desktop.values.actor import NOBODY, Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.backup_settings import choose_folder, choose_hours
from aftersales_desktop.widgets.backups_page import BackupsPage
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.station_window import StationWindow
from tests.house import House

DeskFor = Callable[[Actor], Desk]


@pytest.fixture
def window(house: House, desk_for: DeskFor, app: QApplication, qtbot: QtBot) -> StationWindow:
    """A station at which nobody stands yet, in a house whose tables are up to date."""
    with house.runner.engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0019')"))
    window = StationWindow(desk_for(NOBODY), icon="mdi6.car", title=lambda: "Desk", scan_hint=lambda: "scan")
    qtbot.addWidget(window)
    window.show()
    return window


def said(window: StationWindow) -> list[str]:
    words: list[str] = []
    window.desk.messages.spoken.connect(lambda text_, _tone: words.append(text_))
    return words


def test_who_keeps_the_backups_hears_at_the_sign_in_that_the_newest_is_old(
    window: StationWindow, house: House, clock: SetClock
) -> None:
    words, offered = said(window), []
    window.desk.messages.offered.connect(lambda _words, action: offered.append(action))
    window.desk.backups.make(BackupKind.WANTED)
    clock.move(timedelta(days=2))
    window.desk.signed_in.sign_in(house.administrator)
    assert words == []

    clock.move(timedelta(hours=1))
    window.desk.signed_in.sign_in(house.clerk)
    assert words == []
    window.desk.signed_in.sign_in(house.administrator)

    assert words == ["The newest backup is 2 days old"]
    offered[0]()
    assert window.findChild(BackupsPage) is not None


def test_without_any_and_with_none_by_itself_that_is_said(window: StationWindow, house: House) -> None:
    words = said(window)
    choose_hours(window.desk.settings, 0)
    window.desk.backups.look()
    window.desk.signed_in.sign_in(house.administrator)

    assert words == ["There is no backup, and none is made by itself"]


def test_one_by_the_clock_that_fails_is_said_in_the_window_and_tried_again_an_hour_later(
    window: StationWindow, clock: SetClock, tmp_path: Path
) -> None:
    words = said(window)
    file = tmp_path / "no folder"
    file.write_text("x", encoding="utf-8")
    choose_folder(window.desk.settings, str(file))
    backups = window.desk.backups
    backups.look()
    backups.make_if_due()

    assert len(words) == 1
    assert words[0].startswith("Backup: The backup could not be written to")
    clock.move(timedelta(minutes=59))
    backups.make_if_due()
    assert len(words) == 1
    choose_folder(window.desk.settings, "")
    clock.move(timedelta(minutes=1))
    backups.make_if_due()
    assert (len(backups.known), backups.failure) == (1, None)


def test_who_keeps_the_house_hears_at_the_sign_in_that_its_audit_was_tampered_with(
    window: StationWindow, house: House, clock: SetClock
) -> None:
    finding = Finding(fault=Fault.CHANGED, seq=77, audit_id=77)
    checked = Checked(at=Anchor(76, "0" * 64), of=100, unproven=0, finding=finding)
    AuditMemory(window.desk.settings, window.desk.database).keep(checked, clock.now())
    words = said(window)

    window.desk.signed_in.sign_in(house.clerk)
    assert words == []
    window.desk.signed_in.sign_in(house.director)

    [tampered] = words
    assert tampered.startswith("The audit was tampered with. Entry 77:")
