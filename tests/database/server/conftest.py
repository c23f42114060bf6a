"""One guarded server for all these tests, with a prepared database; and a keyring that forgets."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from sqlalchemy import Engine

from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.database.server.preparing import prepare
from tests.guarded_server import OWNER, PROGRAM, GuardedServer, guarded_server


class PocketKeyring(KeyringBackend):
    """Keeps passwords in memory."""

    priority = 1
    name = "pocket"

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()  # type: ignore[no-untyped-call]  # the library's own lacks its types
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Give what was kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def pocket() -> Iterator[PocketKeyring]:
    """A keyring for this test instead of the PC's own."""
    before, mine = keyring.get_keyring(), PocketKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def guarded() -> Iterator[GuardedServer]:
    """A server with passwords and TLS, and an empty database of the owner's called workshop, prepared."""
    with guarded_server() as server:
        server.empty_database("workshop")
        engine = enter(server.connection(OWNER))
        prepare(engine, PROGRAM)
        engine.dispose()
        yield server


@pytest.fixture
def as_program(guarded: GuardedServer) -> Iterator[Engine]:
    """The program's way in."""
    engine = enter(guarded.connection())
    yield engine
    engine.dispose()


@pytest.fixture
def as_owner(guarded: GuardedServer) -> Iterator[Engine]:
    """The owner's way in."""
    engine = enter(guarded.connection(OWNER))
    yield engine
    engine.dispose()
