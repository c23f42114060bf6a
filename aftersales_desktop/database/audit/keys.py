"""The secret keys under which entries are sealed; they never lie readable in the database."""

import hmac
import secrets
from dataclasses import dataclass, field, replace
from hashlib import sha256
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Engine
from sqlalchemy.orm import Session

KEY_BYTES = 32
ID_LENGTH = 16


def new_key() -> bytes:
    """Make a key that nobody can guess."""
    return secrets.token_bytes(KEY_BYTES)


def key_id(key: bytes) -> str:
    """Name a key without giving it away."""
    return sha256(b"aftersales audit key|" + key).hexdigest()[:ID_LENGTH]


@dataclass(frozen=True)
class Keys:
    """What a program seals with, and what else it can prove.

    Attributes:
        sealing: The key for new entries; without one an entry is chained but proves nothing.
        known: Every key this PC holds, by its name.
        begins: Whether a chain that is not there yet may be begun with what was written before it.
        later: Whether nothing is sealed for now: a made-up house is sealed by whoever opens it.

    """

    sealing: bytes | None = field(default=None, repr=False)
    known: dict[str, bytes] = field(default_factory=dict, repr=False)
    begins: bool = True
    later: bool = False

    @property
    def sealing_id(self) -> str:
        """Name of the key for new entries; empty when there is none."""
        return key_id(self.sealing) if self.sealing else ""

    def prove(self, digest: str) -> str:
        """Seal a digest; empty without a key."""
        return mac(self.sealing, digest) if self.sealing else ""


def keys_of(sealing: bytes, *others: bytes, begins: bool = True) -> Keys:
    """Hold these keys, sealing with the first."""
    return Keys(sealing, {key_id(key): key for key in (sealing, *others)}, begins)


def mac(key: bytes, digest: str) -> str:
    """Reckon the keyed hash of a digest: HMAC-SHA256."""
    return hmac.digest(key, digest.encode(), "sha256").hex()


NO_KEYS = Keys()
SEALED_LATER = Keys(later=True)
# Whoever opens a database says once what it is sealed with; a dialect is one opened database's own.
_IN_USE: WeakKeyDictionary[Dialect, Keys] = WeakKeyDictionary()


def use_keys(engine: Engine, keys: Keys) -> None:
    """Seal with these keys whatever is written through this engine."""
    _IN_USE[engine.dialect] = keys


def let_chain_begin(engine: Engine) -> None:
    """Let a backup from before there was a chain, which was just put back, be sealed from its beginning."""
    keys = _IN_USE.get(engine.dialect)
    if keys is not None:
        use_keys(engine, replace(keys, begins=True))


def keys_in_use(session: Session) -> Keys:
    """Tell what a session's database is sealed with."""
    return _IN_USE.get(session.get_bind().dialect, NO_KEYS)
