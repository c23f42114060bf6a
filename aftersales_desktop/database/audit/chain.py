"""Seals each entry with its journal lines to the one before it, under a key that is not in the database.

A seal carries a number without gaps, the hash of the one before, the SHA-256 of both and of the entry with
its lines, and the HMAC of that. No two seals may follow the same one, so the chain cannot fork.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from json import JSONEncoder
from typing import Any, cast

from sqlalchemy import ForeignKey, Select, String, Table, UniqueConstraint, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from aftersales_desktop.database.audit.keys import Keys
from aftersales_desktop.database.audit.written import Entry, Line, read_unsealed
from aftersales_desktop.database.row import BIG_ID, Row

NOTHING_BEFORE = "0" * 64
# On a server those who write take turns here, last of all, for two short questions and the commit.
CHAIN_LOCK = 4_711_2027
TAKE_TURN = text(f"SELECT pg_advisory_xact_lock({CHAIN_LOCK})")
WRITE = JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


class AuditSeal(Row):
    """The seal of one entry and of its journal lines."""

    __tablename__ = "audit_seal"

    seq: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=False)
    audit_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("audit_entry.id"))
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    mac: Mapped[str] = mapped_column(String(64))
    key_id: Mapped[str] = mapped_column(String(16))

    __table_args__ = (UniqueConstraint("audit_id"), UniqueConstraint("previous"))


class HandedKey(Row):
    """A sealing key as it is handed to the other PCs of a server: locked with the program's password."""

    __tablename__ = "audit_key"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, autoincrement=False)
    key_id: Mapped[str] = mapped_column(String(16))
    salt: Mapped[str] = mapped_column(String(64))
    locked: Mapped[str] = mapped_column(String(64))
    proof: Mapped[str] = mapped_column(String(64))


SEALS = cast("Table", AuditSeal.__table__)
WRITE_SEAL = insert(SEALS)
LAST: Select[Any] = select(SEALS.c.seq, SEALS.c.hash).order_by(SEALS.c.seq.desc()).limit(1)
# Where a server keeps its transactions strictly apart and somebody sealed since this one began, it asks for
# the whole to be done again.
FOLLOW = {
    "sqlite": sqlite.insert(SEALS).on_conflict_do_nothing().returning(SEALS.c.seq),
    "postgresql": postgresql.insert(SEALS).on_conflict_do_nothing().returning(SEALS.c.seq),
}
SEALED_AT_A_TIME = 2_000


class ChainForked(Exception):
    """Something follows the last seal already that is not behind it: nothing may be sealed any more."""


@dataclass(frozen=True)
class Anchor:
    """A place in the chain, remembered outside the database: what it says can be taken back no more."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """How it stands on paper."""
        return f"{self.seq}/{self.hash[:8]}"


BEGINNING = Anchor(0, NOTHING_BEFORE)


def chained(before: Anchor, entry: Entry, lines: Iterable[Line]) -> Anchor:
    """Reckon the place in the chain of an entry with its lines, behind the one before."""
    seq = before.seq + 1
    content = f"{seq}|{before.hash}|{WRITE((entry, [*lines]))}"
    return Anchor(seq, sha256(content.encode()).hexdigest())


def seal(session: Session, keys: Keys, entry: Entry, lines: Sequence[Line], *, has_turn: bool) -> None:
    """Seal what has just been written, last of all in its transaction.

    The first seal of all seals whatever was written before there was a chain.

    Raises:
        ChainForked: The chain's end was tampered with.

    """
    if keys.later:
        return
    if not has_turn:
        take_turn(session)
    found = session.execute(LAST).first()
    if found is None and keys.begins:
        seal_unsealed(session, keys)
        return
    before = Anchor(*found) if found is not None else BEGINNING
    following = _seal(keys, before, chained(before, entry, lines), entry)
    engine = session.get_bind().dialect.name
    if session.execute(FOLLOW[engine], following).first() is None:
        raise ChainForked(before)


def begin_chain(session: Session, keys: Keys) -> None:
    """Seal what was written before there was a chain, if there is none yet."""
    take_turn(session)
    if keys.begins and session.execute(LAST).first() is None:
        seal_unsealed(session, keys)


def seal_unsealed(session: Session, keys: Keys) -> None:
    """Seal all entries of a database without a chain, in the order of their numbers."""
    last, done_id = BEGINNING, 0
    while part := read_unsealed(session.connection(), done_id, SEALED_AT_A_TIME):
        seals = []
        for entry, lines in part:
            place = chained(last, entry, lines)
            seals.append(_seal(keys, last, place, entry))
            last, done_id = place, entry[0]
        session.execute(WRITE_SEAL, seals)


def take_turn(session: Session) -> None:
    """Wait until nobody else is at the chain's end; in a local file whoever writes is alone anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(TAKE_TURN)


def last_place(session: Session) -> Anchor:
    """Tell where the chain ends."""
    found = session.execute(LAST).first()
    return Anchor(*found) if found is not None else BEGINNING


def _seal(keys: Keys, before: Anchor, place: Anchor, entry: Entry) -> dict[str, object]:
    return {
        "seq": place.seq,
        "audit_id": entry[0],
        "previous": before.hash,
        "hash": place.hash,
        "mac": keys.prove(place.hash),
        "key_id": keys.sealing_id,
    }
