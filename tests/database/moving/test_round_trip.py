"""A house goes to a server and back, and not one character of it is another."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date, steps_missing
from aftersales_desktop.database.migrations.append_only import PROTECTED
from aftersales_desktop.database.moving.move import Move, move
from aftersales_desktop.database.moving.rows import batches, tables_in_order
from aftersales_desktop.domain.whole_house import SUMS
from tests.both_engines import open_in_a_hurry
from tests.database.moving.made_rows import fill


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    with engine.connect() as connection:
        return {
            table.name: [tuple(row) for rows in batches(connection, table) for row in rows]
            for table in tables_in_order()
        }


@pytest.fixture(params=[1, 2])
def any_house(request: pytest.FixtureRequest, tmp_path: Path, prepared_file: bytes) -> Iterator[Engine]:
    path = tmp_path / "any.db"
    path.write_bytes(prepared_file)
    engine = open_in_a_hurry(path)
    stored = fill(engine, seed=request.param)
    assert sum(1 for rows in stored.values() if rows) > 60
    yield engine
    engine.dispose()


def test_a_house_comes_back_from_a_server_as_it_went(
    any_house: Engine, server_place: Engine, new_file: Path
) -> None:
    before = everything(any_house)
    there = move(Move(source=any_house, target=server_place, sums=SUMS))
    assert everything(server_place) == before
    back = move(Move(source=server_place, target=new_file, sums=SUMS))
    returned = open_engine(sqlite_url(new_file))
    assert everything(returned) == before
    returned.dispose()
    assert there.tables == back.tables
    assert there.sums == back.sums


def test_what_only_grows_only_grows_at_the_new_place_too(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    move(Move(source=house_file, target=server_place))
    move(Move(source=server_place, target=new_file))
    file = open_engine(sqlite_url(new_file))
    for engine in (server_place, file):
        for table in PROTECTED:
            with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
                connection.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - our own names
    file.dispose()


def test_new_rows_get_numbers_after_the_highest(house_file: Engine, server_place: Engine) -> None:
    move(Move(source=house_file, target=server_place))
    with server_place.connect() as connection:
        for table in tables_in_order():
            column = table.autoincrement_column
            sequence = text("SELECT pg_get_serial_sequence(:table, :column)")
            name = column is not None and connection.scalar(
                sequence, {"table": table.name, "column": column.name}
            )
            if column is not None and name:
                drawn = connection.scalar(text("SELECT nextval(:name)"), {"name": name})
                assert drawn == (connection.scalar(select(func.max(column))) or 0) + 1, table.name


def test_the_file_is_one_the_program_opens(house_file: Engine, new_file: Path) -> None:
    move(Move(source=house_file, target=new_file))
    assert [path.name for path in new_file.parent.iterdir()] == ["house.db"]
    engine = open_engine(sqlite_url(new_file))
    bring_up_to_date(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    engine.dispose()


def test_the_new_file_gets_its_schema_from_the_migrations(house_file: Engine, tmp_path: Path) -> None:
    target = tmp_path / "new.db"
    move(Move(source=house_file, target=target))
    engine = open_engine(sqlite_url(target))
    assert everything(engine) == everything(house_file)
    assert steps_missing(engine) == ()
    engine.dispose()


def test_progress_goes_from_nothing_to_everything_copied_and_read_back(
    house_file: Engine, new_file: Path
) -> None:
    told: list[tuple[str, int, int]] = []
    report = move(Move(source=house_file, target=new_file), lambda *step: told.append(step))
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert told[-1][1:] == (2 * report.rows, 2 * report.rows)
    assert {table for table, _, _ in told} == {table.name for table in report.tables if table.rows}


def test_the_report_names_every_table_and_the_sums(house_file: Engine, new_file: Path) -> None:
    report = move(Move(source=house_file, target=new_file, sums=SUMS))
    assert [table.name for table in report.tables] == [table.name for table in tables_in_order()]
    assert [sums.name for sums in report.sums] == ["stock and its ledger", "deposits", "payments"]
    kept = json.loads(report.save_in(new_file.parent / "reports").read_text(encoding="utf-8"))
    assert kept["rows"] == report.rows
    assert kept["tables"][0]["digest"] == report.tables[0].digest
