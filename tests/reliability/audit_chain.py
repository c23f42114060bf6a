"""Somebody with the file and every tool changes the audit: it is found, and the first bad entry is named."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import BEGINNING, Anchor, chained, last_place
from aftersales_desktop.database.audit.check import Finding, check_chain
from aftersales_desktop.database.audit.keys import NO_KEYS, Keys, keys_of, mac, use_keys
from aftersales_desktop.database.engine import open_engine, sqlite_url
from tests.reliability.case import Case, Result
from tests.reliability.small_house import build

SEED = 20261124
STEPS = 24
LINES = """SELECT at, staff_id, topic, object_id, order_id, event, old, new FROM journal_line
WHERE audit_id = ? ORDER BY id"""
OURS, THEIRS = keys_of(b"o" * 32), keys_of(b"t" * 32)

Tamper = Callable[[sqlite3.Connection, int], int]


def edit(file: sqlite3.Connection, seq: int) -> int:
    """Change what an entry says."""
    file.execute("UPDATE audit_entry SET station = 'elsewhere' WHERE id = ?", (_id(file, seq),))
    return seq


def edit_and_seal(file: sqlite3.Connection, seq: int) -> int:
    """Change it, and seal it and all that follow as well as one can without the key."""
    edit(file, seq)
    _seal_again(file, _order(file), seq)
    return seq


def delete(file: sqlite3.Connection, seq: int) -> int:
    """Take an entry away with its lines and its seal."""
    audit_id = _id(file, seq)
    for sql in ("journal_line WHERE audit_id", "audit_seal WHERE audit_id", "audit_entry WHERE id"):
        file.execute(f"DELETE FROM {sql} = ?", (audit_id,))  # noqa: S608 - our own words
    return seq


def swap(file: sqlite3.Connection, seq: int) -> int:
    """Let an entry and the next change places."""
    one, two = _id(file, seq), _id(file, seq + 1)
    for old, new in ((one, 9_000_000), (two, one), (9_000_000, two)):
        file.execute("UPDATE journal_line SET audit_id = ? WHERE audit_id = ?", (new, old))
        file.execute("UPDATE audit_entry SET id = ? WHERE id = ?", (new, old))
    return seq


def insert(file: sqlite3.Connection, seq: int) -> int:
    """Put an entry in that nobody wrote, and seal it and all that follow without the key."""
    order = _order(file)
    file.execute(
        "INSERT INTO audit_entry SELECT 9000000, at, staff_id, station, verb, command, outcome, clause,"
        " reason FROM audit_entry WHERE id = ?",
        (_id(file, seq),),
    )
    _seal_again(file, [*order[: seq - 1], 9_000_000, *order[seq - 1 :]], seq)
    return seq


def cut(file: sqlite3.Connection, seq: int) -> int:
    """Cut off the end."""
    for sql in (
        "journal_line WHERE audit_id IN (SELECT audit_id FROM audit_seal WHERE seq >= ?)",
        "audit_entry WHERE id IN (SELECT audit_id FROM audit_seal WHERE seq >= ?)",
        "audit_seal WHERE seq >= ?",
    ):
        file.execute(f"DELETE FROM {sql}", (seq,))  # noqa: S608 - our own words
    return seq


def rewrite(file: sqlite3.Connection, seq: int) -> int:
    """Change it and seal everything anew from the beginning, under a key of one's own."""
    edit(file, seq)
    order = _order(file)
    _seal_again(file, order, 1, under=THEIRS.sealing_id)
    return len(order)


KINDS: dict[str, Tamper] = {
    "edited": edit,
    "edited and sealed again": edit_and_seal,
    "deleted": delete,
    "swapped": swap,
    "put in": insert,
    "end cut off": cut,
    "wholly rewritten": rewrite,
}


def tamper(kind: str, times: int, folder: Path) -> Result:
    """Tamper so often at another place, each time with a fresh copy."""
    source, seen = _house(folder)
    chance = random.Random(SEED)
    held = blind = 0
    for _ in range(times):
        file = folder / "tampered.db"
        shutil.copyfile(source, file)
        with closing(sqlite3.connect(file)) as connection:
            where = KINDS[kind](connection, chance.randrange(2, seen.seq - 1))
            connection.commit()
            silent = not connection.execute("PRAGMA foreign_key_check").fetchall()
        found = _finding(file, OURS, (seen,))
        held += found is not None and found.seq == where
        blind += _finding(file, NO_KEYS, ()) is None if kind in PAST_A_PLAIN_CHAIN else silent
    without = "a chain with neither key nor anchor" if kind in PAST_A_PLAIN_CHAIN else "a file with no chain"
    return Result(
        tried=times, held=held, control=f"{without} hid {blind} of {times}", control_broke=blind == times
    )


# What a chain that anybody can reckon does not tell.
PAST_A_PLAIN_CHAIN = ("edited and sealed again", "put in", "end cut off", "wholly rewritten")


def _finding(file: Path, keys: Keys, anchors: tuple[Anchor, ...]) -> Finding | None:
    engine = open_engine(sqlite_url(file))
    with Session(engine) as session:
        found = check_chain(session.connection(), keys, anchors).finding
    engine.dispose()
    return found


def _house(folder: Path) -> tuple[Path, Anchor]:
    """Let a house work some steps under its key; its file, and what a PC remembers of it."""
    file = folder / "house.db"
    small = build(file)
    engine = small.house.runner.engine
    use_keys(engine, OURS)
    for number in range(STEPS):
        small.step(f"step-{number}", number)
    with Session(engine) as session:
        seen = last_place(session)
    small.house.runner.close()
    return file, seen


def _id(file: sqlite3.Connection, seq: int) -> int:
    found: int = file.execute("SELECT audit_id FROM audit_seal WHERE seq = ?", (seq,)).fetchone()[0]
    return found


def _order(file: sqlite3.Connection) -> list[int]:
    return [row[0] for row in file.execute("SELECT audit_id FROM audit_seal ORDER BY seq")]


def _seal_again(file: sqlite3.Connection, order: list[int], first: int, under: str = OURS.sealing_id) -> None:
    """Seal the entries anew from one on, with a key of one's own, saying it was this one."""
    kept = file.execute("SELECT seq, hash FROM audit_seal WHERE seq = ?", (first - 1,)).fetchone()
    last = Anchor(*kept) if kept else BEGINNING
    file.execute("DELETE FROM audit_seal WHERE seq >= ?", (first,))
    for audit_id in order[first - 1 :]:
        entry = file.execute("SELECT * FROM audit_entry WHERE id = ?", (audit_id,)).fetchone()
        lines = file.execute(LINES, (audit_id,)).fetchall()
        place = chained(last, entry, lines)
        seal = mac(THEIRS.sealing or b"", place.hash)
        row = (place.seq, audit_id, last.hash, place.hash, seal, under)
        file.execute("INSERT INTO audit_seal VALUES (?, ?, ?, ?, ?, ?)", row)
        last = place


CASES = tuple(
    Case(
        name=f"audit {kind}",
        promise="Whoever changes the audit, with whatever tool, is found out, and where.",
        run=partial(tamper, kind),
        whole=200,
        short=2,
    )
    for kind in KINDS
)
