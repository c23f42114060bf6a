"""Coming in, and every reason why not: a real server, a real certificate, and a wrong one."""

from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from aftersales_desktop.database.refusals import DatabaseAway
from aftersales_desktop.database.server import refusals
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter, enter_to_work
from aftersales_desktop.values.refusal import Refusal
from tests.guarded_server import OWNER, PROGRAMS_PASSWORD, GuardedServer


def _why_not(connection: Connection) -> Refusal:
    with pytest.raises(Refusal) as refused:
        enter(connection)
    texts = f"{refused.value} {refused.value.said(refused.value.cure)} {refused.value.__cause__}"
    assert PROGRAMS_PASSWORD not in texts
    return refused.value


def test_with_password_and_certificate_it_opens(guarded: GuardedServer) -> None:
    engine = enter_to_work(guarded.connection())
    assert PROGRAMS_PASSWORD not in repr(engine)
    engine.dispose()


def test_a_server_with_a_foreign_certificate_gets_nothing(guarded: GuardedServer, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.crt"
    trustme.CA().cert_pem.write_to_path(foreign)
    refusal = _why_not(replace(guarded.connection(), certificate=str(foreign)))
    assert type(refusal) is refusals.CertificateWrong


def test_a_certificate_for_another_name_is_refused(guarded: GuardedServer) -> None:
    another_name = guarded.address(host="127.0.0.1")
    refusal = _why_not(replace(guarded.connection(), address=another_name))
    assert type(refusal) is refusals.CertificateOfAnother


def test_a_certificate_that_is_not_there_is_asked_for(guarded: GuardedServer, tmp_path: Path) -> None:
    refusal = _why_not(replace(guarded.connection(), certificate=str(tmp_path / "gone.crt")))
    assert type(refusal) is refusals.CertificateUnreadable


def test_a_file_that_is_no_certificate_is_said_to_be_none(guarded: GuardedServer, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("no certificate")
    refusal = _why_not(replace(guarded.connection(), certificate=str(file)))
    assert type(refusal) is refusals.CertificateUnreadable


def test_a_missing_and_a_wrong_password_are_told_apart(guarded: GuardedServer) -> None:
    assert type(_why_not(guarded.connection().with_password(""))) is refusals.PasswordWanted
    assert type(_why_not(guarded.connection().with_password("guessed"))) is refusals.PasswordWrong


def test_a_database_that_is_not_there_is_named(guarded: GuardedServer) -> None:
    refusal = _why_not(guarded.connection(database="elsewhere"))
    assert type(refusal) is refusals.NoSuchDatabase
    assert "elsewhere" in str(refusal)


def test_a_closed_port_and_an_unknown_name_are_waited_for(guarded: GuardedServer) -> None:
    closed = replace(guarded.address(), port=1)
    unknown = guarded.address(host="nobody.invalid")
    for address, kind in ((closed, refusals.ServerClosed), (unknown, refusals.ServerUnknown)):
        refusal = _why_not(replace(guarded.connection(), address=address))
        assert type(refusal) is kind
        assert isinstance(refusal, DatabaseAway)


def test_an_unprepared_database_says_who_runs_what(guarded: GuardedServer) -> None:
    guarded.empty_database("unprepared")
    with pytest.raises(Refusal) as refused:
        enter_to_work(guarded.connection(OWNER, "unprepared"))
    assert "server init" in refused.value.cure
