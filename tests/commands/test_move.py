"""Moving from the terminal: what is said, what is kept, what the exit status is."""

import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from sqlalchemy import Engine, text

from aftersales_desktop.__main__ import main
from aftersales_desktop.app import Place
from aftersales_desktop.commands import move as command
from aftersales_desktop.database.engine import sqlite_path
from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.widgets.database_choice import SERVER, chosen_server
from tests.database.moving.conftest import (
    filled_file,
    house_file,
    new_file,
    prepared_file,
    prepared_server,
    server_place,
)

__all__ = ["filled_file", "house_file", "new_file", "prepared_file", "prepared_server", "server_place"]


@pytest.fixture
def pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Place:
    """A PC whose program speaks English, with nobody at the terminal."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "en")
    place = Place(folder=tmp_path / "pc", settings=settings)
    monkeypatch.setattr(command, "this_pc", lambda: place)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    return place


def from_to(source: Engine, target: object, *more: str) -> int:
    return main(["move", "--from", str(sqlite_path(source)), "--to", str(target), *more])


def on(server: Engine) -> ServerAddress:
    url = server.url
    return ServerAddress(
        user=str(url.username),
        host=str(url.query["host"]),
        name=str(url.database),
        port=int(str(url.query["port"])),
    )


def test_a_trial_says_what_it_found_and_writes_only_its_report(
    house_file: Engine, new_file: Path, pc: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    assert from_to(house_file, new_file, "--dry-run") == 0
    said = capsys.readouterr().out
    assert "customers, cars and appointments" in said
    assert "nothing was written" in said
    assert not new_file.exists()
    (report,) = (pc.folder / "moves").iterdir()
    assert json.loads(report.read_text(encoding="utf-8"))["dry_run"]


def test_a_move_to_a_server_offers_to_work_there(
    house_file: Engine,
    server_place: Engine,
    pc: Place,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    assert from_to(house_file, on(server_place)) == 0
    said = capsys.readouterr().out
    assert "100 %" in said
    assert "the same at both places" in said
    assert chosen_server(pc.settings) == on(server_place)


def test_without_an_answer_this_pc_stays_where_it_is(
    house_file: Engine, server_place: Engine, pc: Place
) -> None:
    assert from_to(house_file, on(server_place)) == 0
    assert chosen_server(pc.settings) is None


def test_moving_back_into_this_pcs_own_file_leaves_the_server(
    house_file: Engine,
    server_place: Engine,
    new_file: Path,
    pc: Place,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from_to(house_file, on(server_place))
    pc.settings.setValue(SERVER, str(on(server_place)))
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    own = pc.folder / "workshop.db"
    assert main(["move", "--from", str(on(server_place)), "--to", str(own)]) == 0
    assert own.exists()
    assert chosen_server(pc.settings) is None


def test_another_file_is_named_with_how_to_open_it(
    house_file: Engine, new_file: Path, pc: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    assert from_to(house_file, new_file) == 0
    assert f"aftersales-desktop --database {new_file}" in capsys.readouterr().out


def test_a_refusal_says_what_is_wrong_and_what_to_do(
    house_file: Engine, new_file: Path, pc: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    from_to(house_file, new_file)
    assert from_to(house_file, new_file) == 1
    wrong, cure = capsys.readouterr().err.splitlines()
    assert wrong.startswith(f"✗ {new_file} already holds")
    assert cure.strip() == "Choose an empty database; nothing is ever written over."


def test_stopped_at_the_keyboard_says_that_nothing_changed(
    house_file: Engine,
    new_file: Path,
    pc: Place,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupted(_table: str, _done: int, _of: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "progress_line", lambda _: interrupted)
    assert from_to(house_file, new_file) == command.ABORTED
    assert "Stopped; both places are as they were." in capsys.readouterr().err
    assert not new_file.exists()


def test_what_did_not_agree_before_is_said(
    house_file: Engine, new_file: Path, pc: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    with house_file.begin() as connection:
        connection.execute(text("UPDATE stock SET on_hand = on_hand + 1000"))
    assert from_to(house_file, new_file, "--dry-run") == 0
    assert "did not agree at the old place already" in capsys.readouterr().out
