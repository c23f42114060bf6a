"""The look over a server: quiet where all is well, one plain line for each thing that is not."""

from datetime import UTC, datetime, timedelta

import pytest

from aftersales_desktop.database.server.check import Finding, Weight, is_good, look_over
from aftersales_desktop.database.server.passwords import keep_password
from aftersales_desktop.values.clock import Clock, SetClock, SystemClock
from tests.database.server.conftest import PocketKeyring
from tests.guarded_server import OWNER, PROGRAM, PROGRAMS_PASSWORD, GuardedServer

LIKES_NO_UTF8 = "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"


def _wrong(findings: tuple[Finding, ...]) -> list[str]:
    return [f.sentence.format(**f.facts) for f in findings if f.weight is not Weight.GOOD]


def test_a_prepared_server_is_all_well(guarded: GuardedServer, pocket: PocketKeyring) -> None:
    keep_password(guarded.address(), PROGRAMS_PASSWORD)
    findings = look_over(guarded.connection(), SystemClock())
    assert _wrong(findings) == []
    assert is_good(findings)
    assert len(findings) == 9


def test_a_pc_without_keyring_is_a_word_of_warning_and_no_hindrance(guarded: GuardedServer) -> None:
    findings = look_over(guarded.connection(), SystemClock())
    assert _wrong(findings) == ["This PC has no keyring that can be used."]
    assert is_good(findings)


@pytest.mark.parametrize(("seconds", "good"), [(-300, False), (300, False), (10, True)])
def test_a_clock_that_is_wrong_is_told_with_the_difference(
    guarded: GuardedServer, pocket: PocketKeyring, seconds: int, *, good: bool
) -> None:
    clock: Clock = SetClock(datetime.now(UTC) + timedelta(seconds=seconds))
    findings = look_over(guarded.connection(), clock)
    (said,) = _wrong(findings)
    assert "differ by" in said
    assert is_good(findings) is good


def test_rights_too_few_and_too_many_are_named(guarded: GuardedServer, pocket: PocketKeyring) -> None:
    guarded.tell(
        f"REVOKE UPDATE ON stock FROM {PROGRAM}",
        f"GRANT UPDATE, TRUNCATE ON audit_entry TO {PROGRAM}",
        database="workshop",
    )
    try:
        said = "\n".join(_wrong(look_over(guarded.connection(), SystemClock())))
    finally:
        guarded.tell(
            f"GRANT UPDATE ON stock TO {PROGRAM}",
            f"REVOKE UPDATE, TRUNCATE ON audit_entry FROM {PROGRAM}",
            database="workshop",
        )
    assert "lacks rights that the program needs: UPDATE stock" in said
    assert "may do more than the program needs: UPDATE audit_entry, TRUNCATE audit_entry" in said


def test_a_guard_that_sleeps_is_noticed(guarded: GuardedServer, pocket: PocketKeyring) -> None:
    guarded.tell("ALTER TABLE stock_movement DISABLE TRIGGER USER", database="workshop")
    try:
        said = _wrong(look_over(guarded.connection(), SystemClock()))
    finally:
        guarded.tell("ALTER TABLE stock_movement ENABLE TRIGGER USER", database="workshop")
    assert said == ["What was written down is not guarded against changes: stock_movement."]


def test_an_owner_who_works_as_the_program_may_too_much(
    guarded: GuardedServer, pocket: PocketKeyring
) -> None:
    said = "\n".join(_wrong(look_over(guarded.connection(OWNER), SystemClock())))
    assert f"The role {OWNER} may do more than the program needs" in said


def test_another_encoding_is_told_with_the_cure(guarded: GuardedServer, pocket: PocketKeyring) -> None:
    guarded.empty_database("narrow", LIKES_NO_UTF8)
    findings = look_over(guarded.connection(OWNER, "narrow"), SystemClock())
    said = "\n".join(_wrong(findings))
    assert "its encoding is SQL_ASCII" in said
    assert "has not been prepared yet" in said


def test_a_server_that_cannot_be_reached_ends_the_list(guarded: GuardedServer, pocket: PocketKeyring) -> None:
    findings = look_over(guarded.connection().with_password("guessed"), SystemClock())
    assert [f.sentence for f in findings][1:] == ["The server does not accept this password of {user}."]
    assert not is_good(findings)
