"""`aftersales-desktop server ...` as whoever looks after the server types it."""

import pytest
from PySide6.QtCore import QSettings
from sqlalchemy import text

from aftersales_desktop.__main__ import main
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.entering import enter, enter_to_work
from aftersales_desktop.database.server.passwords import kept_password
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.clock import SystemClock
from aftersales_desktop.widgets.database_choice import chosen_server
from tests.commands.conftest import Type
from tests.database.server.conftest import PocketKeyring
from tests.guarded_server import OWNER, OWNERS_PASSWORD, PROGRAMS_PASSWORD, GuardedServer

HOUSE = ("Anda Motors", "en", "Asia/Taipei", "Zheng Wende", "246810", "246810")


def _owner(guarded: GuardedServer, database: str) -> tuple[str, ...]:
    return ("--owner", str(guarded.address(OWNER, database)), "--certificate", str(guarded.certificate))


def _program(guarded: GuardedServer, database: str = "workshop") -> tuple[str, ...]:
    return ("--database", str(guarded.address(database=database)), "--certificate", str(guarded.certificate))


def test_init_prepares_opens_the_house_and_remembers_the_way(
    guarded: GuardedServer,
    pocket: PocketKeyring,
    at_terminal: Type,
    settings: QSettings,
    capfd: pytest.CaptureFixture[str],
) -> None:
    guarded.empty_database("fresh")
    answers = (OWNERS_PASSWORD, PROGRAMS_PASSWORD, *HOUSE, "yes", "yes")
    assert at_terminal("init", *_owner(guarded, "fresh"), answers=answers) == 0
    engine = enter_to_work(guarded.connection(database="fresh"))
    house = Runner(engine, SystemClock()).ask(NOBODY, the_house)
    engine.dispose()
    assert house is not None
    assert house.name == "Anda Motors"
    way = guarded.address(database="fresh")
    assert (chosen_server(settings), kept_password(way)) == (way, PROGRAMS_PASSWORD)
    said = capfd.readouterr()
    secrets = (OWNERS_PASSWORD, PROGRAMS_PASSWORD, "246810")
    assert not [word for word in secrets if word in said.out + said.err]
    settings.sync()
    assert PROGRAMS_PASSWORD not in "".join(str(settings.value(key)) for key in settings.allKeys())


def test_init_asks_again_for_a_house_that_cannot_be_opened_and_adds_nobody_the_second_time(
    guarded: GuardedServer, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    guarded.empty_database("again")
    weak = (*HOUSE[:4], "1", "1")
    answers = (OWNERS_PASSWORD, PROGRAMS_PASSWORD, *weak, *HOUSE, "no")
    assert at_terminal("init", *_owner(guarded, "again"), answers=answers) == 0
    assert (
        at_terminal("init", *_owner(guarded, "again"), answers=(OWNERS_PASSWORD, PROGRAMS_PASSWORD, "no"))
        == 0
    )
    assert "nobody was added" in capfd.readouterr().out


def test_init_can_leave_the_database_empty_for_what_is_moved_there(
    guarded: GuardedServer, at_terminal: Type, settings: QSettings
) -> None:
    guarded.empty_database("waiting")
    answers = (OWNERS_PASSWORD, PROGRAMS_PASSWORD, "yes")
    assert at_terminal("init", "--without-house", *_owner(guarded, "waiting"), answers=answers) == 0
    engine = enter_to_work(guarded.connection(database="waiting"))
    assert Runner(engine, SystemClock()).ask(NOBODY, the_house) is None
    assert chosen_server(settings) is None
    engine.dispose()


def test_a_wrong_password_is_asked_for_again_and_then_given_up(
    guarded: GuardedServer, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    assert at_terminal("check", *_program(guarded), answers=("guessed", PROGRAMS_PASSWORD)) == 0
    assert at_terminal("check", *_program(guarded), answers=("a", "b", "c", "d")) == 1
    assert capfd.readouterr().err.count("does not accept this password") == 4


def test_check_says_one_line_a_thing_and_gives_a_status(
    guarded: GuardedServer, pocket: PocketKeyring, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    guarded.empty_database("bare")
    assert at_terminal("check", *_program(guarded), answers=(PROGRAMS_PASSWORD,)) == 0
    assert "✗" not in capfd.readouterr().out
    assert at_terminal("check", *_program(guarded, "bare"), answers=(PROGRAMS_PASSWORD,)) == 1
    assert "→ Whoever looks after the server runs once" in capfd.readouterr().out


def test_upgrade_says_what_it_would_do_asks_for_the_backup_and_does_it(
    guarded: GuardedServer, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    guarded.empty_database("older")
    upgrade = ("upgrade", *_owner(guarded, "older"))
    assert at_terminal(*upgrade, "--what-if", answers=(OWNERS_PASSWORD,)) == 0
    said = capfd.readouterr().out
    assert "0001" in said
    assert "Nothing was changed." in said
    assert at_terminal(*upgrade, answers=(OWNERS_PASSWORD, "no")) == 1
    assert "pg_dump" in capfd.readouterr().out
    engine = enter(guarded.connection(OWNER, "older"))
    with engine.connect() as line:
        assert line.scalar(text("SELECT to_regclass('alembic_version')")) is None
    assert at_terminal(*upgrade, answers=(OWNERS_PASSWORD, "yes")) == 0
    with engine.connect() as line:
        assert line.scalar(text("SELECT to_regclass('alembic_version')")) is not None
    engine.dispose()


def test_nobody_at_the_terminal_ends_it_without_a_trace(
    guarded: GuardedServer, at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    assert at_terminal("check", *_program(guarded)) == 130
    assert "Traceback" not in capfd.readouterr().err


def test_a_password_in_an_address_is_refused_and_not_repeated(
    at_terminal: Type, capfd: pytest.CaptureFixture[str]
) -> None:
    assert at_terminal("check", "--database", "postgresql://workshop:hidden@server.example/workshop") == 1
    said = capfd.readouterr()
    assert "has a password in it" in said.err
    assert "hidden" not in said.out + said.err


def test_the_program_lists_its_commands(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "server" in capfd.readouterr().out
