"""The schema: made by migrations, equal to what the rooms declare, copied aside before a change."""

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Enum, create_engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from aftersales_desktop.database.backup.kept import FOLDER, BackupKind, list_backups
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import (
    MIGRATIONS,
    DatabaseIsNewer,
    bring_up_to_date,
    current_revision,
    put_a_copy_aside,
)
from aftersales_desktop.database.migrations.append_only import PROTECTED
from aftersales_desktop.domain.tables import TABLES
from tests.postgres_server import address, postgres_server


def test_the_migrations_make_exactly_what_the_rooms_declare(tmp_path: Path) -> None:
    engine = open_engine(sqlite_url(tmp_path / "house.db"))
    bring_up_to_date(engine)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), TABLES[0].metadata)
    engine.dispose()
    assert differences == []


def test_they_make_the_same_on_postgresql() -> None:
    with postgres_server() as socket:
        engine = open_engine(address(socket, "postgres"))
        bring_up_to_date(engine)
        with engine.connect() as connection:
            differences = compare_metadata(MigrationContext.configure(connection), TABLES[0].metadata)
        engine.dispose()
    assert differences == []


def test_a_current_database_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "house.db"
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    before = file.read_bytes()
    bring_up_to_date(engine)
    engine.dispose()
    assert file.read_bytes() == before
    assert [path.name for path in tmp_path.glob("backups/*")] == []


def test_a_newer_database_is_refused_untouched(tmp_path: Path) -> None:
    engine = open_engine(sqlite_url(tmp_path / "house.db"))
    bring_up_to_date(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseIsNewer):
        bring_up_to_date(engine)
    assert current_revision(engine) == "9999"
    engine.dispose()


def test_the_copy_put_aside_holds_what_was_there(tmp_path: Path) -> None:
    engine = open_engine(sqlite_url(tmp_path / "house.db"))
    bring_up_to_date(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO number_series VALUES ('slips', '-', 7)"))
    aside = put_a_copy_aside(engine)
    engine.dispose()
    assert aside is not None
    with sqlite3.connect(aside.file) as connection:
        assert connection.execute("SELECT last FROM number_series").fetchone() == (7,)


def test_audit_journal_and_ledger_can_only_grow(tmp_path: Path) -> None:
    file = tmp_path / "house.db"
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    with sqlite3.connect(file) as connection:
        guards = connection.execute(
            "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
    assert set(guards) >= {
        (table, f"{table}_no_{change}") for table in PROTECTED for change in ("UPDATE", "DELETE")
    }
    engine = create_engine(sqlite_url(file))
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO audit_entry (at, staff_id, station, verb, command, outcome, clause, reason) "
                "VALUES ('2026-11-24', 1, 'x', 'x', '', 'done', '', '')"
            )
        )
    for change in ("UPDATE audit_entry SET verb = 'y'", "DELETE FROM audit_entry"):
        with pytest.raises(DatabaseError, match="append-only"), engine.begin() as connection:
            connection.execute(text(change))
    engine.dispose()


def test_a_house_keeps_its_own_end_of_shift_and_its_carts(tmp_path: Path) -> None:
    engine = create_engine(sqlite_url(tmp_path / "house.db"))
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0016")
    with engine.begin() as connection:
        for row in (
            "staff_member VALUES (1, 101, 1, '高啟明', 'x', '', '', 1, 0, NULL)",
            "dealership VALUES (1, '安達', 'zh_TW', 'Asia/Taipei', '', '', '17:30', 0)",
            "drain_cart VALUES (1, 'A', 3, NULL, NULL, 1)",
        ):
            connection.execute(text(f"INSERT INTO {row}"))
    engine.dispose()
    engine = open_engine(sqlite_url(tmp_path / "house.db"))
    bring_up_to_date(engine)
    with engine.begin() as connection:
        assert connection.execute(text("SELECT key, value FROM rule_value")).fetchall() == [
            ("shift.ends", "17:30")
        ]
        connection.execute(text("UPDATE drain_cart SET filters = 4"))
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("UPDATE drain_cart SET filters = -1"))
    engine.dispose()


def test_every_word_the_rooms_know_may_be_stored(tmp_path: Path) -> None:
    file = tmp_path / "house.db"
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    with sqlite3.connect(file) as connection:
        made = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    unknown = {
        f"{table.name}.{column.name}: {word}"
        for table in TABLES[0].metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Enum)
        for word in column.type.enums
        if "'{}'".format(word.replace("'", "''")) not in made[table.name]
    }
    assert unknown == set()


def test_before_an_upgrade_a_backup_is_made_that_counts_like_any_other(tmp_path: Path) -> None:
    file = tmp_path / "workshop.db"
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    assert list_backups(tmp_path / FOLDER, "workshop") == ()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    engine.dispose()

    before = put_a_copy_aside(engine)
    engine.dispose()

    assert before is not None
    assert (before.kind, before.revision) == (BackupKind.BEFORE_UPGRADE, "0001")
    assert list_backups(tmp_path / FOLDER, "workshop") == (before,)


def _guarded_file(file: Path) -> None:
    """Make a house file with one entry, its line and a movement of stock."""
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    with sqlite3.connect(file) as connection:
        connection.execute(
            "INSERT INTO audit_entry VALUES (1, '2026-11-24', 1, 'x', 'x', '', 'done', '', '')"
        )
        connection.execute(
            "INSERT INTO journal_line VALUES (1, 1, '2026-11-24', 1, 'stock', 1, NULL, 'x', '', 'x')"
        )
        connection.execute("INSERT INTO audit_seal VALUES (1, 1, 'before', 'x', 'x', 'x')")


REPLACING = {
    "audit_entry": "VALUES (1, '2026-11-24', 1, 'x', 'forged', '', 'done', '', '')",
    "journal_line": "VALUES (1, 1, '2026-11-24', 1, 'stock', 1, NULL, 'forged', '', 'x')",
    "audit_seal": "VALUES (2, 1, 'before', 'forged', 'x', 'x')",
}


@pytest.mark.parametrize("table", REPLACING)
def test_no_row_that_was_written_down_is_replaced_unless_the_trigger_is_gone(
    tmp_path: Path, table: str
) -> None:
    file = tmp_path / "house.db"
    _guarded_file(file)
    replacing = f"INSERT OR REPLACE INTO {table} {REPLACING[table]}"
    with sqlite3.connect(file) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(replacing)
        connection.execute(f"DROP TRIGGER {table}_no_replacing")
        connection.execute(replacing)
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)  # noqa: S608 - as above
