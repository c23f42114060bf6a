"""The audit's chain: sealed with every verb, begun with what was there before, and every tampering found."""

from threading import Thread

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import BEGINNING, Anchor, begin_chain, last_place
from aftersales_desktop.database.audit.check import Checked, Fault, check_chain, check_part
from aftersales_desktop.database.audit.keys import NO_KEYS, Keys, keys_of, use_keys
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.parts.add_bin import AddBin, add_bin
from aftersales_desktop.values.clock import SetClock
from tests.both_engines import engine, runner
from tests.house import House, open_house

__all__ = ["engine", "runner"]

OURS = keys_of(b"o" * 32)
THEIRS = keys_of(b"t" * 32)


@pytest.fixture
def house(runner: Runner, clock: SetClock) -> House:
    """A house whose program has a key."""
    use_keys(runner.engine, OURS)
    return open_house(runner, clock)


@pytest.fixture
def owner(engine: Engine, request: pytest.FixtureRequest) -> Engine:
    """Whoever may do anything to the database; there are no triggers in these."""
    every: Engine = request.getfixturevalue("server") if engine.dialect.name == "postgresql" else engine
    return every


def some_days(house: House, first: int = 1, verbs: int = 4) -> None:
    """Add bins, each an entry with its line, and be refused one."""
    for number in range(first, first + verbs):
        house.do(house.parts_manager, add_bin, AddBin(code=f"Q-{number:02}-1"))
    with pytest.raises(NotYourRight):
        house.do(house.technician, add_bin, AddBin(code="Q-99-1"))


def checked(house: House, keys: Keys = OURS, *anchors: Anchor) -> Checked:
    """Look at the whole chain."""
    with house.session() as session:
        return check_chain(session.connection(), keys, anchors)


def place(house: House) -> Anchor:
    """Tell where the chain ends."""
    with house.session() as session:
        return last_place(session)


def test_every_verb_and_every_refusal_is_sealed(house: House) -> None:
    some_days(house)
    result = checked(house)
    assert (result.at.seq, result.of, result.well) == (5, 5, True)


def test_seals_follow_one_another_without_a_gap(house: House) -> None:
    some_days(house)
    with house.session() as session:
        rows = session.execute(text("SELECT seq, previous, hash FROM audit_seal ORDER BY seq")).all()
    assert [row.seq for row in rows] == [1, 2, 3, 4, 5]
    assert [row.previous for row in rows] == [BEGINNING.hash, *(row.hash for row in rows[:-1])]


def test_no_two_entries_can_follow_the_same_one(house: House) -> None:
    some_days(house)
    copy = "INSERT INTO audit_seal SELECT 9, {}, previous, hash, mac, key_id FROM audit_seal WHERE seq = 2"
    with pytest.raises(Exception, match=r"(?i)unique"), house.session() as session:
        session.execute(text(copy.format("(SELECT max(id) + 1 FROM audit_entry)")))


def test_what_was_written_before_there_was_a_chain_is_sealed_when_it_begins(
    house: House, owner: Engine
) -> None:
    some_days(house)
    before = _without_chain(owner)
    with Session(house.runner.engine) as session, session.begin():
        begin_chain(session, OURS)
    assert before == 5
    assert checked(house).at.seq == 5
    some_days(house, 11)
    assert (checked(house).at.seq, checked(house).well) == (10, True)


def test_a_chain_that_this_pc_has_seen_is_not_begun_again(house: House, owner: Engine) -> None:
    some_days(house)
    seen = place(house)
    _without_chain(owner)
    use_keys(house.runner.engine, Keys(OURS.sealing, OURS.known, begins=False))
    some_days(house, 11, verbs=1)
    found = checked(house, OURS, seen).finding
    assert found is not None
    assert found.fault is Fault.INSERTED


def test_an_entry_sealed_without_our_key_proves_nothing(house: House) -> None:
    some_days(house)
    use_keys(house.runner.engine, NO_KEYS)
    some_days(house, 11)
    result = checked(house)
    assert (result.finding, result.unproven, result.well) == (None, 5, False)


def test_the_check_goes_on_where_it_stopped(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aftersales_desktop.database.audit.check.AT_A_TIME", 2)
    some_days(house)
    with house.session() as session:
        first = check_part(session.connection(), OURS, ())
        second = check_part(session.connection(), OURS, (), first)
        third = check_part(session.connection(), OURS, (), second)
    assert [(part.at.seq, part.ended) for part in (first, second, third)] == [
        (2, False),
        (4, False),
        (5, True),
    ]


GONE = """DELETE FROM journal_line WHERE audit_id {which}; DELETE FROM audit_seal WHERE audit_id {which};
DELETE FROM audit_entry WHERE id {which}"""
PUT_IN = """INSERT INTO audit_entry (id, at, staff_id, station, verb, command, outcome, clause, reason)
SELECT 900, at, staff_id, station, verb, command, outcome, clause, reason FROM audit_entry WHERE id = {2}"""
SWAPPED = """UPDATE audit_entry SET command = 'aside' WHERE id = {2};
UPDATE audit_entry SET command = (SELECT command FROM audit_entry WHERE id = {3}) WHERE id = {2};
UPDATE audit_entry SET command = 'other' WHERE id = {3}"""
TAMPERING = {
    "edited": ("UPDATE audit_entry SET reason = 'x' WHERE id = {3}", Fault.CHANGED, 3),
    "line edited": ("UPDATE journal_line SET new = 'x' WHERE audit_id = {3}", Fault.CHANGED, 3),
    "line taken": ("DELETE FROM journal_line WHERE audit_id = {2}", Fault.CHANGED, 2),
    "seal changed": ("UPDATE audit_seal SET mac = previous WHERE seq = 4", Fault.FORGED, 4),
    "deleted": (GONE.replace("{which}", "= {3}"), Fault.MISSING, 3),
    "swapped": (SWAPPED, Fault.CHANGED, 2),
    "inserted": (PUT_IN, Fault.INSERTED, 0),
    "cut": (GONE.replace("{which}", ">= {4}"), Fault.CUT, 4),
}


@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_is_found_where_it_was_done(house: House, owner: Engine, kind: str) -> None:
    some_days(house)
    seen = place(house)
    sql, fault, seq = TAMPERING[kind]
    with house.session() as session:
        ids = {row.seq: row.audit_id for row in session.execute(text("SELECT seq, audit_id FROM audit_seal"))}
    _past_the_program(
        owner, *(part.format(*([0] + [ids[n] for n in sorted(ids)])) for part in sql.split(";"))
    )
    found = checked(house, OURS, seen).finding
    assert found is not None
    assert (found.fault, found.seq) == (fault, seq)


def test_a_chain_written_anew_without_the_key_is_told_by_the_key_and_by_what_was_remembered(
    house: House, owner: Engine
) -> None:
    some_days(house)
    seen = place(house)
    _past_the_program(owner, "DELETE FROM audit_seal", "UPDATE audit_entry SET station = 'x'")
    with Session(owner) as session, session.begin():
        begin_chain(session, THEIRS)
    assert checked(house).unproven == 5
    found = checked(house, OURS, seen).finding
    assert found is not None
    assert (found.fault, found.seq) == (Fault.REWRITTEN, 5)
    assert checked(house, THEIRS).well


def test_writers_wait_for_each_other_at_the_chain_s_end(house: House) -> None:
    def add(letter: str) -> None:
        for number in range(1, 6):
            house.do(house.parts_manager, add_bin, AddBin(code=f"{letter}-{number:02}-1"))

    writers = [Thread(target=add, args=(letter,)) for letter in "WXYZ"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    result = checked(house)
    assert (result.at.seq, result.well) == (20, True)


def _without_chain(engine: Engine) -> int:
    """Take the seals away, as before there were any; tells how many there were."""
    with engine.begin() as connection:
        return connection.execute(text("DELETE FROM audit_seal")).rowcount


def _past_the_program(engine: Engine, *statements: str) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
