"""The keyring keeps passwords; a PC without one, or with one that fails, is no reason to stop."""

import keyring
import pytest
from keyring.errors import KeyringLocked

from aftersales_desktop.database.server.address import ServerAddress
from aftersales_desktop.database.server.passwords import (
    forget_password,
    keep_password,
    kept_password,
    keyring_name,
)
from tests.database.server.conftest import PocketKeyring

HERE = ServerAddress.parse("postgresql://workshop@server.example/workshop")
ELSEWHERE = ServerAddress.parse("postgresql://workshop@other.example/workshop")


def test_a_password_is_kept_for_its_address_and_forgotten_again(pocket: PocketKeyring) -> None:
    assert keep_password(HERE, "secret")
    assert (kept_password(HERE), kept_password(ELSEWHERE)) == ("secret", "")
    forget_password(HERE)
    forget_password(HERE)
    assert kept_password(HERE) == ""


def test_a_pc_without_keyring_keeps_nothing_and_says_so() -> None:
    assert keyring_name() == ""
    assert not keep_password(HERE, "secret")
    assert kept_password(HERE) == ""


class LockedKeyring(PocketKeyring):
    """One whose owner did not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        """Refuse."""
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        """Refuse."""
        raise KeyringLocked


def test_a_locked_keyring_is_as_good_as_none(pocket: PocketKeyring, caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(LockedKeyring())
    assert not keep_password(HERE, "secret")
    assert kept_password(HERE) == ""
    assert "secret" not in caplog.text
