"""Where this PC keeps the keys of the audit: in its keyring, or in a file only this person may read."""

import logging
import os
from pathlib import Path

import keyring

from aftersales_desktop.database.audit.keys import KEY_BYTES
from aftersales_desktop.database.server.passwords import SERVICE, keyring_name

log = logging.getLogger(__name__)

NAME = "keys of the audit"
FILE = "audit.keys"


class Pouch:
    """The keys this PC holds, the one it made or was given first at the head."""

    def __init__(self, folder: Path) -> None:
        """Stand on this person's folder; nothing is read yet."""
        self._file = folder / FILE

    @property
    def where(self) -> str:
        """Name what keeps the keys: the keyring, or the file where there is none."""
        return keyring_name() or str(self._file)

    def read(self) -> tuple[bytes, ...]:
        """Read all keys."""
        words = f"{self._kept()} {self._written()}".split()
        return tuple(dict.fromkeys(key for key in map(_key, words) if key is not None))

    def add(self, key: bytes) -> None:
        """Keep one more key."""
        words = " ".join(one.hex() for one in (*self.read(), key))
        if keyring_name():
            try:
                keyring.set_password(SERVICE, NAME, words)
            except Exception as error:  # noqa: BLE001 - a keyring of the system may fail in any way
                log.warning("the keyring took no key: %s", type(error).__name__)
            else:
                return
        log.warning("no keyring here: the key of the audit lies in %s", self._file)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        rough = self._file.with_suffix(".part")
        rough.unlink(missing_ok=True)
        with os.fdopen(os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(words.replace(" ", "\n") + "\n")
            file.flush()
            os.fsync(file.fileno())
        rough.replace(self._file)

    def _kept(self) -> str:
        if not keyring_name():
            return ""
        try:
            return keyring.get_password(SERVICE, NAME) or ""
        except Exception as error:  # noqa: BLE001 - as above: locked, no session, no bus
            log.warning("the keyring gave no key: %s", type(error).__name__)
            return ""

    def _written(self) -> str:
        try:
            return self._file.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return ""


def _key(word: str) -> bytes | None:
    try:
        key = bytes.fromhex(word)
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
