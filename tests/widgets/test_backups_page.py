"""The backups page with keys and mouse: made, stopped, checked, and gone back to in three steps."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, func, select, text

from aftersales_desktop.database.backup import known as knowing
from aftersales_desktop.database.backup.kept import BackupKind, Proof
from aftersales_desktop.database.backup.refusals import FolderNotWritable
from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.widgets import going_back
from aftersales_desktop.widgets.backup_settings import backup_hours, choose_folder, choose_hours
from aftersales_desktop.widgets.backups_page import BackupsPage
from aftersales_desktop.widgets.change_feed import ChangeFeed
from aftersales_desktop.widgets.database_thread import DatabaseThreads
from aftersales_desktop.widgets.desk import Desk
from tests.both_engines import EMPTY_ALL
from tests.domain.parts.builders import Counter
from tests.house import House, open_house
from tests.postgres_server import binaries
from tests.widgets.hands import click, press, write

DeskFor = Callable[[Actor], Desk]


@pytest.fixture
def desk(house: House, desk_for: DeskFor, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An administrator's desk in a house whose tables are up to date."""
    with house.runner.engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0019')"))
    monkeypatch.setattr(going_back, "bring_up_to_date", lambda _: None)
    assert "0019" in knowing.known_revisions()
    return desk_for(house.administrator)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BackupsPage:
    """The page in front."""
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def audit(house: House, verb: str) -> list[str]:
    with house.session() as session:
        query = select(AuditEntry.outcome).where(AuditEntry.verb == verb)
        return [str(outcome) for outcome in session.scalars(query)]


def staff(house: House) -> int:
    with house.session() as session:
        return session.scalars(select(func.count(StaffMember.id))).one()


def test_f7_makes_a_good_backup_and_the_audit_says_who(page: BackupsPage, house: House) -> None:
    said: list[str] = []
    page.desk.messages.spoken.connect(lambda words, _tone: said.append(words))
    press(page, Qt.Key.Key_F7)

    [made] = page.table.rows()
    assert (made.kind, made.file.exists()) == (BackupKind.WANTED, True)
    assert "is good" in said[-1]
    assert audit(house, "note_backup") == ["done"]
    assert page.choice.isVisible()
    assert "staff and deputies 28" in page.choice.holds.text()


def test_only_who_keeps_the_backups_makes_one(
    house: House, desk: Desk, desk_for: DeskFor, qtbot: QtBot
) -> None:
    page = BackupsPage(desk_for(house.clerk))
    qtbot.addWidget(page)
    page.show()
    click(page.now.make.button)

    assert "may not do this" in page.refusal.words().missing
    assert page.table.rows() == ()


def test_stopped_half_way_nothing_is_kept(page: BackupsPage, tmp_path: Path) -> None:
    backups = page.desk.backups
    backups.progressed.connect(lambda _share: backups.break_off())
    press(page, Qt.Key.Key_F7)

    assert page.table.rows() == ()
    assert "was stopped" in page.refusal.words().missing
    assert list(backups.folder.iterdir()) == []
    assert backups.failure is None


def test_a_folder_that_takes_nothing_is_said_and_stays_on_the_page(page: BackupsPage, tmp_path: Path) -> None:
    file = tmp_path / "no folder"
    file.write_text("x", encoding="utf-8")
    choose_folder(page.desk.settings, str(file))
    press(page, Qt.Key.Key_F7)

    assert isinstance(page.desk.backups.failure, FolderNotWritable)
    assert page.now.failure.isVisible()
    assert "The last one failed" in page.now.failure.text()
    choose_folder(page.desk.settings, "")
    press(page, Qt.Key.Key_F7)
    assert not page.now.failure.isVisible()


def test_a_changed_backup_is_found_when_checked_again(page: BackupsPage) -> None:
    press(page, Qt.Key.Key_F7)
    [made] = page.table.rows()
    press(page, Qt.Key.Key_F8)
    assert page.refusal.words().missing == ""

    made.file.write_bytes(made.file.read_bytes() + b"x")
    press(page, Qt.Key.Key_F8)

    assert "has changed since it was made" in page.refusal.words().missing


def three_more_steps(house: House) -> None:
    counter = Counter(house)
    for number in range(3):
        counter.a_part(f"P-{number}", A_03_2=3)


def test_going_back_takes_three_steps_and_says_what_is_lost(page: BackupsPage, house: House) -> None:
    told: list[object] = []
    page.desk.backups.went_back.connect(told.append)
    press(page, Qt.Key.Key_F7)
    three_more_steps(house)
    press(page, Qt.Key.Key_F6)

    assert page.choice.losing.text().startswith("4 steps are lost")
    assert "Make a backup 1" in page.choice.often.text()
    assert not page.choice.go.button.isEnabled()
    write(page.choice.count.edit, "3")
    press(page, Qt.Key.Key_F9)
    assert told == []
    page.choice.count.edit.selectAll()
    write(page.choice.count.edit, "4")
    press(page, Qt.Key.Key_F9)

    [back] = told
    assert isinstance(back, going_back.WentBack)
    assert back.noted
    assert back.before is not None
    assert back.before.kind is BackupKind.BEFORE_RESTORE
    assert audit(house, "receive_goods") == []
    assert audit(house, "note_restored") == ["done"]
    assert len(page.table.rows()) == 2


def test_whoever_changes_the_mind_changes_nothing(page: BackupsPage, house: House) -> None:
    press(page, Qt.Key.Key_F7)
    three_more_steps(house)
    press(page, Qt.Key.Key_F6)
    click(page.choice.leave.button)

    assert not page.choice.go.isVisible()
    assert audit(house, "go_back") == []
    assert len(audit(house, "receive_goods")) == 3


def test_by_the_clock_one_is_made_when_something_was_stored(
    desk: Desk, house: House, clock: SetClock
) -> None:
    backups = desk.backups
    backups.look()
    backups.make_if_due()
    assert [one.kind for one in backups.known] == [BackupKind.SCHEDULED]

    clock.move(timedelta(hours=5))
    backups.make_if_due()
    assert len(backups.known) == 1

    three_more_steps(house)
    clock.move(timedelta(hours=-4))
    backups.make_if_due()
    assert len(backups.known) == 1
    clock.move(timedelta(hours=4))
    backups.make_if_due()
    assert len(backups.known) == 2


def test_never_by_the_clock_is_never_and_is_warned_of(desk: Desk, clock: SetClock) -> None:
    choose_hours(desk.settings, 0)
    desk.backups.look()
    desk.backups.make_if_due()

    assert desk.backups.known == ()
    assert desk.backups.is_old(clock.now())


def test_the_hours_are_chosen_on_the_page_and_remembered(page: BackupsPage) -> None:
    assert backup_hours(page.desk.settings) == 4
    page.now.hours.setFocus()
    click(page.now.hours.button("8"))
    assert backup_hours(page.desk.settings) == 8


def test_on_a_server_f7_dumps_and_the_list_says_how_far_it_was_proven(
    server: Engine,
    clock: SetClock,
    tmp_path: Path,
    app: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", f"{binaries()}{os.pathsep}{os.environ['PATH']}")
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0019')"))
    house = open_house(Runner(server, clock), clock)
    threads = DatabaseThreads(at_once=True)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    feed = ChangeFeed(house.runner, threads)
    desk = Desk(
        house.runner, threads, feed, settings, actor=house.administrator, archive=str(tmp_path / "papers")
    )
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.show()
    try:
        click(page.now.make.button)
    finally:
        with server.begin() as connection:
            connection.execute(text("DROP TABLE alembic_version"))

    [made] = page.table.rows()
    assert (made.proof, made.file.suffix) == (Proof.RESTORED, ".dump")
    assert not page.now.hours.isVisible()
    assert not page.choice.wish.isVisible()
    assert "empty database" in page.choice.after.text()
    assert audit(house, "note_backup") == ["done"]
