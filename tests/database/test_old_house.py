"""A house that worked with the program before regulation 2 keeps everything, on both engines, and opens."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    create_engine,
    inspect,
    select,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import JSON

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import MIGRATIONS, bring_up_to_date, current_revision
from aftersales_desktop.domain.tables import TABLES
from tests.postgres_server import address, postgres_server

BEFORE_REGULATION_TWO = "0007"
MOMENT = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)
WORD = re.compile(r"'((?:[^']|'')*)'")
# Where one of everything would break a rule of the table.
PARTICULAR: dict[tuple[str, str], object] = {
    ("order_line", "quantity"): 4000,
    ("order_line", "stocked_out"): 3000,
    ("order_line", "handed_over"): 2000,
    ("order_line", "fitted"): 1000,
    ("order_line", "taken_back"): 0,
    ("dealership", "shift_ends"): "17:30",
    ("dealership", "time_zone"): "Asia/Taipei",
}
# What the upgrade moves elsewhere: the end of the shift became a value of the rulebook.
MOVED = {("dealership", "shift_ends")}

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of the engine's kind with nothing in it."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "house.db")
        return
    with postgres_server() as socket:
        yield address(socket, "postgres")


def old_house(url: str) -> Rows:
    """Make the schema as it was, with a row in every table; gives what was stored."""
    engine = create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, BEFORE_REGULATION_TWO)
    tables = schema_of(engine)
    with engine.begin() as connection:
        for table in tables:
            connection.execute(table.insert().values(row_for(engine, table)))
    stored = rows_of(engine, tables)
    engine.dispose()
    return stored


def schema_of(engine: Engine) -> list[Table]:
    """Read the tables as they are, those that others point to first."""
    schema = MetaData()
    schema.reflect(engine)
    return [table for table in schema.sorted_tables if table.name != "alembic_version"]


def rows_of(engine: Engine, tables: list[Table]) -> Rows:
    """Read everything these tables hold."""
    with engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in tables
        }


def row_for(engine: Engine, table: Table) -> dict[str, object]:
    """Make up a row that the table takes."""
    words = {
        column.name: found[0]
        for column in table.columns
        for check in inspect(engine).get_check_constraints(table.name)
        if (found := WORD.findall(check["sqltext"])) and re.search(rf"\b{column.name}\b", check["sqltext"])
    }
    return {column.name: value_for(column, words) for column in table.columns}


def value_for(column: Column[Any], words: dict[str, str]) -> object:
    """Make up a value; a row points to the only row of the other table, never to itself."""
    name = (column.table.name, column.name)
    if name in PARTICULAR:
        return PARTICULAR[name]
    if any(key.column.table is column.table for key in column.foreign_keys):
        return None
    if column.name in words:
        return words[column.name]
    kinds: tuple[tuple[type, object], ...] = (
        (Boolean, True),
        (DateTime, MOMENT),
        (Date, date(2026, 11, 24)),
        (Integer, 1),
        (Numeric, 1),
        (JSON, {}),
        (LargeBinary, b"x"),
        (Text, "x"),
    )
    return next((value for kind, value in kinds if isinstance(column.type, kind)), "x")


def test_an_old_house_keeps_every_row_and_opens(url: str) -> None:
    before = old_house(url)
    assert len(before) > 40
    engine = open_engine(url)
    assert current_revision(engine) == BEFORE_REGULATION_TWO
    bring_up_to_date(engine)
    after = rows_of(engine, schema_of(engine))
    for table, rows in before.items():
        kept = [{name: value for name, value in row.items() if (table, name) not in MOVED} for row in rows]
        assert [{name: row[name] for name in kept[0]} for row in after[table]] == kept, table
    assert [(row["key"], row["value"]) for row in after["rule_value"]] == [("shift.ends", "17:30")]
    with Session(engine) as session:
        for row in TABLES:
            assert len(session.scalars(select(row)).unique().all()) == len(after[row.__tablename__])
    engine.dispose()
