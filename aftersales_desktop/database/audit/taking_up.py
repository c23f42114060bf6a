"""Gives an opened database its keys: from this PC, from the server under the program's password, or new ones.

On a server the key lies locked with the program's password, which every PC has and the database has not. So
each PC gets it by itself, and who has the database or a copy of it alone has not got the key.
"""

import hmac
from collections.abc import Sequence
from hashlib import scrypt
from secrets import token_hex
from typing import Any, cast

from sqlalchemy import Connection, Engine, Table, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import SEALS, HandedKey, begin_chain
from aftersales_desktop.database.audit.keys import KEY_BYTES, Keys, key_id, new_key, use_keys
from aftersales_desktop.database.audit.pouch import Pouch
from aftersales_desktop.database.engine import READS, sqlite_path
from aftersales_desktop.database.turn import turn_at

HANDED = cast("Table", HandedKey.__table__)
LAST_KEY = select(SEALS.c.key_id).order_by(SEALS.c.seq.desc()).limit(1)
PATIENCE_SECONDS = 10


def take_up_keys(engine: Engine, pouch: Pouch, *, begins: bool = True) -> Keys:
    """Seal from now on under the key that this house is sealed with; begin its chain if there is none.

    `begins` is false where this PC remembers a chain here: then a missing one has been taken away.
    """
    on_a_server = sqlite_path(engine) is None
    password = str(engine.url.password or "")
    with engine.execution_options(**READS).connect() as connection:
        last = connection.scalar(LAST_KEY)
        handed = _handed(connection, pouch, password) if on_a_server else ()
    held = {key_id(key): key for key in pouch.read()}
    sealing = held.get(last or "") or next(iter([*handed, *held.values()]), None)
    if sealing is None:
        sealing = new_key()
        pouch.add(sealing)
    if on_a_server and key_id(sealing) not in {key_id(key) for key in handed}:
        sealing = _hand_over(engine, pouch, sealing, password)
    held = {key_id(key): key for key in (sealing, *pouch.read())}
    keys = Keys(sealing, held, begins)
    use_keys(engine, keys)
    _begin(engine, keys)
    return keys


def _begin(engine: Engine, keys: Keys) -> None:
    with engine.execution_options(**READS).connect() as connection:
        if not keys.begins or connection.scalar(select(SEALS.c.seq).limit(1)) is not None:
            return
    path = sqlite_path(engine)
    with Session(engine) as session:
        if path is None:
            begin_chain(session, keys)
            session.commit()
            return
        with turn_at(path).taken(PATIENCE_SECONDS):
            begin_chain(session, keys)
            session.commit()


def _handed(connection: Connection, pouch: Pouch, password: str) -> Sequence[bytes]:
    """Take the keys handed to this PC; those it has already are not unlocked again."""
    held = {key_id(key): key for key in pouch.read()}
    found = []
    for row in connection.execute(select(HANDED).order_by(HANDED.c.id)):
        key = held.get(row.key_id) or _unlocked(row, password)
        if key is not None and row.key_id not in held:
            pouch.add(key)
        if key is not None:
            found.append(key)
    return found


def _hand_over(engine: Engine, pouch: Pouch, key: bytes, password: str) -> bytes:
    """Lay the key down for the other PCs; gives theirs if another one was quicker with the first."""
    with engine.begin() as connection:
        taken = list(connection.scalars(select(HANDED.c.id)))
        row = {"id": max(taken, default=0) + 1, "key_id": key_id(key), **_locked(key, password)}
        connection.execute(postgresql.insert(HANDED).on_conflict_do_nothing(), row)
    with engine.execution_options(**READS).connect() as connection:
        handed = _handed(connection, pouch, password)
    return key if key in handed else next(iter(handed), key)


def _locked(key: bytes, password: str) -> dict[str, str]:
    salt = token_hex(32)
    pad, proving = _from_password(password, salt)
    locked = bytes(one ^ two for one, two in zip(key, pad, strict=True))
    return {"salt": salt, "locked": locked.hex(), "proof": _proof(proving, locked)}


def _unlocked(row: Any, password: str) -> bytes | None:  # noqa: ANN401 - a row of the table
    pad, proving = _from_password(password, row.salt)
    locked = bytes.fromhex(row.locked)
    if not hmac.compare_digest(_proof(proving, locked), row.proof):
        return None
    return bytes(one ^ two for one, two in zip(locked, pad, strict=True))


def _from_password(password: str, salt: str) -> tuple[bytes, bytes]:
    """Draw a pad, used once with this salt, and a key for its proof."""
    drawn = scrypt(password.encode(), salt=salt.encode(), n=2**14, r=8, p=1, dklen=2 * KEY_BYTES)
    return drawn[:KEY_BYTES], drawn[KEY_BYTES:]


def _proof(proving: bytes, locked: bytes) -> str:
    return hmac.digest(proving, locked, "sha256").hex()
