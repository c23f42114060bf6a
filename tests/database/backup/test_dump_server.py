"""A server is backed up with its own tools: what was read is what lies in the dump, or nothing is kept."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from aftersales_desktop.database.backup import dump_server as dumping
from aftersales_desktop.database.backup import server_tools
from aftersales_desktop.database.backup.dump_server import dump_server, server_house
from aftersales_desktop.database.backup.kept import BackupKind, Proof, check_unchanged, list_backups
from aftersales_desktop.database.backup.refusals import (
    BackupStopped,
    CopyNotTheSame,
    DumpFailed,
    DumpToolMissing,
    DumpToolTooOld,
)
from aftersales_desktop.database.backup.server_tools import find_tool, way_in
from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.rights import hand_out
from aftersales_desktop.values.clock import SetClock
from tests.both_engines import EMPTY_ALL, PROGRAM
from tests.house import House, open_house
from tests.postgres_server import binaries

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


@pytest.fixture
def there(server: Engine, clock: SetClock) -> Iterator[House]:
    """A house on the server, with the revision its tables are at."""
    with server.begin() as connection:
        connection.execute(EMPTY_ALL)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0019')"))
    yield open_house(Runner(server, clock), clock)
    with server.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))


@pytest.fixture(autouse=True)
def _tools_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools that belong to the tests' server are on the PATH."""
    monkeypatch.setenv("PATH", f"{binaries()}{os.pathsep}{os.environ['PATH']}")


def databases(server: Engine) -> int:
    with server.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM pg_database")) or 0)


def test_a_dump_is_restored_elsewhere_and_compared(there: House, server: Engine, tmp_path: Path) -> None:
    before = databases(server)
    shares: list[float] = []

    backup = dump_server(server, tmp_path, BackupKind.WANTED, NOW, shares.append)

    assert backup.proof is Proof.RESTORED
    assert list_backups(tmp_path, server_house(server)) == (backup,)
    assert backup.rows["staff_member"] > 0
    assert shares == sorted(shares)
    check_unchanged(backup)
    assert databases(server) == before


def test_a_role_that_may_not_create_databases_is_told_that_it_was_not_restored(
    there: House, server: Engine, tmp_path: Path
) -> None:
    with server.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE reader LOGIN IN ROLE pg_read_all_data")
        connection.exec_driver_sql("GRANT CONNECT ON DATABASE postgres TO reader")
    reader = open_engine(server.url.set(username="reader"))
    try:
        backup = dump_server(reader, tmp_path, BackupKind.WANTED, NOW)
    finally:
        reader.dispose()
        with server.begin() as connection:
            connection.exec_driver_sql("DROP OWNED BY reader")
            connection.exec_driver_sql("DROP ROLE reader")

    assert backup.proof is Proof.LISTED


def test_a_role_that_may_not_read_everything_gets_no_backup(
    there: House, server: Engine, tmp_path: Path
) -> None:
    with server.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE nobody LOGIN")
        connection.exec_driver_sql("GRANT CONNECT ON DATABASE postgres TO nobody")
    nobody = open_engine(server.url.set(username="nobody"))
    try:
        with pytest.raises(DumpFailed, match="permission denied"):
            dump_server(nobody, tmp_path, BackupKind.WANTED, NOW)
    finally:
        nobody.dispose()
        with server.begin() as connection:
            connection.exec_driver_sql("DROP OWNED BY nobody")
            connection.exec_driver_sql("DROP ROLE nobody")

    assert list(tmp_path.iterdir()) == []


def test_a_dump_that_differs_is_not_kept(
    there: House, server: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = dumping._restored  # noqa: SLF001 - the disk that changes what it holds
    monkeypatch.setattr(dumping, "_restored", lambda *all_: real(*all_) | {"staff_member": (0, "")})

    with pytest.raises(CopyNotTheSame, match="staff_member"):
        dump_server(server, tmp_path, BackupKind.WANTED, NOW)

    assert list(tmp_path.iterdir()) == []


def test_stopped_nothing_is_kept_of_it(there: House, server: Engine, tmp_path: Path) -> None:
    before = databases(server)

    def stop(share: float) -> None:
        if share > 0.7:
            raise BackupStopped

    with pytest.raises(BackupStopped):
        dump_server(server, tmp_path, BackupKind.WANTED, NOW, stop)

    assert list(tmp_path.iterdir()) == []
    assert databases(server) == before


def test_the_password_stands_in_no_word_of_the_command(server: Engine) -> None:
    words, secret = way_in(server.url.set(password="hidden", host="elsewhere"))

    assert "hidden" not in " ".join(words)
    assert secret["PGPASSWORD"] == "hidden"


def test_a_tool_older_than_the_server_or_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DumpToolTooOld):
        find_tool("pg_dump", 999)
    monkeypatch.setattr(server_tools, "PLACES", ())
    with pytest.raises(DumpToolMissing):
        find_tool("pg_dump_that_is_not_there", 16)


def test_the_programs_own_role_may_read_all_that_a_backup_needs(
    there: House, server: Engine, server_for_program: Engine, tmp_path: Path
) -> None:
    with server.begin() as connection:
        hand_out(connection, PROGRAM)

    backup = dump_server(server_for_program, tmp_path, BackupKind.WANTED, NOW)

    assert backup.proof is Proof.LISTED
    assert backup.rows["staff_member"] > 0
