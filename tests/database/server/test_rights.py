"""What the program's role may and may not on a real server; tried, not read off."""

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.faults import sqlstate
from aftersales_desktop.database.server import rights
from aftersales_desktop.domain.tables import TABLES
from tests.guarded_server import OWNER, PROGRAM, GuardedServer

NOT_ALLOWED = "42501"
ALTERING = (
    "ALTER TABLE stock_movement DISABLE TRIGGER ALL",
    "ALTER TABLE audit_entry ENABLE REPLICA TRIGGER audit_entry_append_only",
    "DROP TRIGGER journal_line_append_only ON journal_line",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
    "SET session_replication_role = replica",
    "ALTER TABLE work_order ADD COLUMN more integer",
    "ALTER TABLE stock DROP CONSTRAINT pk_stock",
    "DROP TABLE customer",
    "CREATE TABLE mine (id integer)",
    "CREATE TEMPORARY TABLE mine (id integer)",
    "CREATE INDEX mine ON customer (name)",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE SCHEMA mine",
    "CREATE RULE mine AS ON INSERT TO audit_entry DO INSTEAD NOTHING",
    "DROP SCHEMA public CASCADE",
    "CREATE ROLE mine",
    "CREATE DATABASE mine",
    f"SET ROLE {OWNER}",
    f"GRANT {OWNER} TO {PROGRAM}",
    "ALTER TABLE audit_entry OWNER TO CURRENT_USER",
    "SELECT setval('audit_entry_id_seq', 1)",
    "UPDATE alembic_version SET version_num = '0001'",
    "DELETE FROM alembic_version",
    "COPY audit_entry TO PROGRAM 'cat'",
    "SELECT pg_read_file('PG_VERSION')",
)


def _refused(engine: Engine, statement: str) -> str:
    """Try it; gives the server's word for why not."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as line:
        with pytest.raises(DBAPIError) as refused:
            line.execute(text(statement))
        return sqlstate(refused.value)


@pytest.mark.parametrize("table", sorted(rights.APPEND_ONLY))
def test_what_was_written_down_cannot_be_changed_nor_taken_away(as_program: Engine, table: str) -> None:
    column = next(row.__table__ for row in TABLES if row.__tablename__ == table).columns.keys()[-1]
    forbidden = (
        f"UPDATE {table} SET {column} = {column}",  # noqa: S608 - our own names
        f"DELETE FROM {table}",  # noqa: S608 - our own names
        f"TRUNCATE {table} CASCADE",
    )
    assert [_refused(as_program, statement) for statement in forbidden] == [NOT_ALLOWED] * 3


@pytest.mark.parametrize("statement", ALTERING)
def test_nothing_can_be_altered_created_or_dropped(as_program: Engine, statement: str) -> None:
    assert _refused(as_program, statement) in {NOT_ALLOWED, "42P16"}


def test_rows_stay_where_nothing_takes_them_away(as_program: Engine) -> None:
    stay = {row.__tablename__ for row in TABLES} - rights.ROWS_MAY_GO
    answers = {table: _refused(as_program, f"DELETE FROM {table}") for table in stay}  # noqa: S608 - our own names
    assert set(answers.values()) == {NOT_ALLOWED}


def test_the_triggers_hold_off_the_owner_too(as_owner: Engine) -> None:
    with as_owner.connect() as line, pytest.raises(DBAPIError, match="append-only"):
        line.execute(text("TRUNCATE stock_movement CASCADE"))


def test_every_table_named_here_is_one_of_ours() -> None:
    ours = {row.__tablename__ for row in TABLES}
    assert ours >= rights.APPEND_ONLY
    assert ours >= rights.ROWS_MAY_GO
    assert not rights.APPEND_ONLY & rights.ROWS_MAY_GO


def test_a_table_that_comes_later_gives_the_least(guarded: GuardedServer, as_owner: Engine) -> None:
    with as_owner.begin() as line:
        line.execute(text("CREATE TABLE later (id bigserial PRIMARY KEY)"))
        may = {
            kind
            for kind in rights.KINDS
            if line.scalar(text(f"SELECT has_table_privilege('{PROGRAM}', 'later', '{kind}')"))
        }
        line.rollback()
    assert may == {"SELECT", "INSERT"}


def test_the_role_has_exactly_its_rights_and_each_deviation_is_named(
    guarded: GuardedServer, as_program: Engine
) -> None:
    def found() -> tuple[tuple[rights.Deviation, ...], tuple[rights.Deviation, ...]]:
        with as_program.connect() as line:
            return rights.too_few(line, PROGRAM), rights.too_many(line, PROGRAM)

    assert found() == ((), ())
    guarded.tell(
        f"REVOKE UPDATE ON stock FROM {PROGRAM}",
        f"GRANT DELETE ON audit_entry TO {PROGRAM}",
        f"GRANT CREATE ON SCHEMA public TO {PROGRAM}",
        database="workshop",
    )
    try:
        few, many = found()
    finally:
        guarded.tell(
            f"GRANT UPDATE ON stock TO {PROGRAM}",
            f"REVOKE DELETE ON audit_entry FROM {PROGRAM}",
            f"REVOKE CREATE ON SCHEMA public FROM {PROGRAM}",
            database="workshop",
        )
    assert few == (rights.Deviation("UPDATE", "stock"),)
    assert set(many) == {
        rights.Deviation("DELETE", "audit_entry"),
        rights.Deviation("create in schema", PROGRAM),
    }
