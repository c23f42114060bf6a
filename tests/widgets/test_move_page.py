"""The administrator's page for moving the data: a trial first, then the move, seen and stoppable."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aftersales_desktop.database.moving import target_file
from aftersales_desktop.database.moving.move import Move, Progress
from aftersales_desktop.database.moving.report import Report
from aftersales_desktop.database.refusals import HouseMoved
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.customers.add_customer import AddCustomer, add_customer
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.widgets import move_run
from aftersales_desktop.widgets.database_choice import SERVER, chosen_server
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.move_page import MovePage
from aftersales_desktop.widgets.move_run import MoveRun
from aftersales_desktop.widgets.move_target import FILE
from tests.house import House
from tests.widgets.hands import click

DeskFor = Callable[[Actor], Desk]


@pytest.fixture
def prepared(runner: Runner, empty_file: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both places at this program's version, without the time that migrating takes."""
    monkeypatch.setattr("aftersales_desktop.database.moving.source.steps_missing", lambda _: ())
    monkeypatch.setattr(target_file, "make_schema", lambda part: part.write_bytes(empty_file))


@pytest.fixture
def page(house: House, desk_for: DeskFor, prepared: None, qtbot: QtBot) -> MovePage:
    """The page, with a file chosen as the target."""
    page = MovePage(desk_for(house.administrator))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    to_a_file = page.target.kind.findChild(QPushButton, f"option_{FILE}")
    assert isinstance(to_a_file, QPushButton)
    click(to_a_file)
    return page


def over(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: MoveRun.under_way is None)


def test_it_counts_what_is_moved(page: MovePage) -> None:
    shown = [label.text() for label in page.findChildren(Label)]
    assert shown[shown.index("staff and deputies") + 1] == "28"
    assert page.total.text() == "Altogether 29 rows"


def test_only_an_administrator_moves(house: House, desk_for: DeskFor, qtbot: QtBot) -> None:
    page = MovePage(desk_for(house.clerk))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert "may not do this" in page.refusal.words().missing
    page.target.kind.choose(FILE)
    page.try_it.clicked.emit()
    assert MoveRun.under_way is None
    assert page.total.text() == "Altogether 0 rows"


def test_a_trial_opens_the_way_and_the_move_goes_it(page: MovePage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "new" / "house.db"
    page.target.file.set_text(str(target))
    page.target.changed.emit()
    assert not page.move_it.button.isEnabled()
    click(page.try_it.button)
    over(qtbot)
    assert page.result.doing.text() == "The trial went well: 29 rows can be moved"
    assert not target.exists()
    click(page.move_it.button)
    over(qtbot)
    assert page.result.doing.text() == "29 rows are moved, and the same at both places"
    assert target.exists()
    assert f"--database {target}" in page.result.details.text()
    assert len(list((tmp_path / "moves").iterdir())) == 2


def test_nothing_is_stored_at_the_old_place_once_the_house_has_moved(
    house: House, page: MovePage, tmp_path: Path, qtbot: QtBot
) -> None:
    add = AddCustomer(name="王美惠")
    page.target.file.set_text(str(tmp_path / "new.db"))
    page.target.changed.emit()
    click(page.try_it.button)
    over(qtbot)
    house.do(house.advisor, add_customer, add)

    click(page.move_it.button)
    over(qtbot)

    with pytest.raises(HouseMoved) as refused:
        house.do(house.advisor, add_customer, add)
    assert str(tmp_path / "new.db") in str(refused.value)


def test_another_target_needs_another_trial(page: MovePage, tmp_path: Path, qtbot: QtBot) -> None:
    page.target.file.set_text(str(tmp_path / "one.db"))
    click(page.try_it.button)
    over(qtbot)
    assert page.move_it.button.isEnabled()
    page.target.file.set_text(str(tmp_path / "two.db"))
    page.target.changed.emit()
    assert not page.move_it.button.isEnabled()


def test_a_refused_trial_takes_the_earlier_one_back(page: MovePage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "one.db"
    page.target.file.set_text(str(target))
    click(page.try_it.button)
    over(qtbot)
    target.write_text("a shopping list", encoding="utf-8")
    click(page.try_it.button)
    over(qtbot)
    assert "There is a file at" in page.refusal.words().missing
    assert not page.move_it.button.isEnabled()


def test_this_pcs_own_file_can_be_worked_on_at_once(
    page: MovePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "own.db"
    monkeypatch.setattr("aftersales_desktop.widgets.move_result.own_file", lambda _: own)
    page.target.file.set_text(str(own))
    page.desk.settings.setValue(SERVER, "postgresql://workshop@elsewhere/workshop")
    click(page.try_it.button)
    over(qtbot)
    click(page.move_it.button)
    over(qtbot)
    click(page.result.work_there.button)
    assert chosen_server(page.desk.settings) is None


def test_what_is_in_the_way_is_said_beside_it(page: MovePage, qtbot: QtBot) -> None:
    page.target.file.set_text(str(page.desk.database.engine.url.database))
    click(page.try_it.button)
    over(qtbot)
    assert "already holds" in page.refusal.words().missing
    assert not page.move_it.button.isEnabled()
    assert page.try_it.button.isEnabled()


def test_it_is_stopped_half_way(
    page: MovePage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed = Event()

    def slow(_order: Move, progress: Progress) -> Report:
        progress("customer", 1, 10)
        pressed.wait(10)
        progress("customer", 2, 10)
        raise AssertionError("it went on")

    monkeypatch.setattr(move_run, "move", slow)
    page.target.file.set_text(str(tmp_path / "new.db"))
    click(page.try_it.button)
    qtbot.waitUntil(lambda: page.result.bar.value() == 100)
    assert "customers" in page.result.doing.text()
    again = MovePage(page.desk)
    qtbot.addWidget(again)
    assert again.result.bar.value() == 100
    click(page.result.stop.button)
    pressed.set()
    over(qtbot)
    assert page.refusal.words().missing == "Stopped; both places are as they were."
    assert page.result.isHidden()
