"""Where the key of the audit lies, and how each PC of a house gets it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, delete
from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import HandedKey
from aftersales_desktop.database.audit.check import check_chain
from aftersales_desktop.database.audit.keys import keys_in_use
from aftersales_desktop.database.audit.pouch import Pouch
from aftersales_desktop.database.audit.taking_up import take_up_keys
from tests.both_engines import engine, runner

__all__ = ["engine", "runner"]


def test_a_pc_with_no_keyring_keeps_the_key_in_a_file_that_only_its_person_may_read(
    tmp_path: Path,
) -> None:
    pouch = Pouch(tmp_path)
    pouch.add(b"k" * 32)
    pouch.add(b"l" * 32)
    assert Pouch(tmp_path).read() == (b"k" * 32, b"l" * 32)
    assert (tmp_path / "audit.keys").stat().st_mode & 0o777 == 0o600
    assert pouch.where == str(tmp_path / "audit.keys")


def test_a_house_is_sealed_under_one_key_from_start_to_start(engine: Engine, tmp_path: Path) -> None:
    first = take_up_keys(engine, Pouch(tmp_path))
    again = take_up_keys(engine, Pouch(tmp_path))
    assert first.sealing == again.sealing
    with Session(engine) as session:
        assert keys_in_use(session).sealing == first.sealing


def test_another_pc_gets_the_key_of_a_server_by_itself(
    server_for_program: Engine, server: Engine, tmp_path: Path
) -> None:
    with server.begin() as connection:
        connection.execute(delete(HandedKey))
    first = take_up_keys(server_for_program, Pouch(tmp_path / "one"))
    second = take_up_keys(server_for_program, Pouch(tmp_path / "two"))
    assert first.sealing == second.sealing


def test_who_does_not_have_the_password_does_not_get_the_key(
    server_for_program: Engine, server: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server.begin() as connection:
        connection.execute(delete(HandedKey))
    first = take_up_keys(server_for_program, Pouch(tmp_path / "one"))
    stranger = Pouch(tmp_path / "stranger")
    monkeypatch.setattr(server_for_program, "url", server_for_program.url.set(password="guessed"))
    take_up_keys(server_for_program, stranger)
    assert first.sealing not in stranger.read()


def test_what_another_key_has_sealed_is_said_to_be_unproven(engine: Engine, tmp_path: Path) -> None:
    keys = take_up_keys(engine, Pouch(tmp_path))
    with Session(engine) as session:
        assert check_chain(session.connection(), keys).well
