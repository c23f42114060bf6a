"""What is in the way of a move is said before anything is written."""

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from filelock import FileLock
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.engine import open_engine, sqlite_path, sqlite_url
from aftersales_desktop.database.migrate import DatabaseIsNewer
from aftersales_desktop.database.moving import source
from aftersales_desktop.database.moving.move import Move, move
from aftersales_desktop.database.moving.refusals import (
    DoesNotFitThere,
    FileIsThere,
    NotEnoughSpace,
    NothingThere,
    NothingToMove,
    OthersAreConnected,
    SourceIsDamaged,
    SourceIsOlder,
    TargetHoldsData,
    TargetIsNotReady,
)
from aftersales_desktop.database.refusals import DatabaseAway, DatabaseBusy
from aftersales_desktop.values.refusal import Refusal
from tests.both_engines import open_in_a_hurry
from tests.database.moving.test_round_trip import everything
from tests.postgres_server import address


class Usage(NamedTuple):
    """A disk."""

    free: int


def refused(order: Move, refusal: type[Refusal]) -> dict[str, object]:
    with pytest.raises(refusal) as error:
        move(order)
    return error.value.facts


def set_to(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(statement))


def test_a_source_that_is_not_there_is_not_made(tmp_path: Path, new_file: Path) -> None:
    nowhere = tmp_path / "nowhere.db"
    engine = open_engine(sqlite_url(nowhere))
    refused(Move(source=engine, target=new_file), NothingThere)
    assert not nowhere.exists()


def test_an_empty_source_is_not_moved(tmp_path: Path, prepared_file: bytes, new_file: Path) -> None:
    (tmp_path / "empty.db").write_bytes(prepared_file)
    engine = open_in_a_hurry(tmp_path / "empty.db")
    refused(Move(source=engine, target=new_file), NothingToMove)
    engine.dispose()


def test_an_older_source_is_to_be_upgraded_first(house_file: Engine, new_file: Path) -> None:
    set_to(house_file, "UPDATE alembic_version SET version_num = '0017'")
    facts = refused(Move(source=house_file, target=new_file), SourceIsOlder)
    assert facts["at"] == "0017"


def test_a_newer_source_is_refused(house_file: Engine, new_file: Path) -> None:
    set_to(house_file, "UPDATE alembic_version SET version_num = '9999'")
    refused(Move(source=house_file, target=new_file), DatabaseIsNewer)


@pytest.mark.parametrize(("at", "refusal"), [("0017", TargetIsNotReady), ("9999", DatabaseIsNewer)])
def test_a_target_of_another_version_is_refused(
    house_file: Engine, server_place: Engine, at: str, refusal: type[Refusal]
) -> None:
    with server_place.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :at"), {"at": at})
    refused(Move(source=house_file, target=server_place), refusal)


def test_a_server_that_nobody_prepared_is_refused(house_file: Engine, server_place: Engine) -> None:
    set_to(server_place, "DELETE FROM alembic_version")
    refused(Move(source=house_file, target=server_place), TargetIsNotReady)


def test_a_server_that_is_away_is_said_to_be(house_file: Engine, tmp_path: Path) -> None:
    nobody = create_engine(address(tmp_path, "house"), poolclass=NullPool)
    refused(Move(source=house_file, target=nobody), DatabaseAway)


def test_a_house_is_never_mixed_with_another_one(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    set_to(server_place, "INSERT INTO topic_version VALUES ('parts', 3)")
    facts = refused(Move(source=house_file, target=server_place), TargetHoldsData)
    assert (facts["rows"], facts["what"]) == (1, "topic_version 1")
    move(Move(source=house_file, target=new_file))
    before = new_file.read_bytes()
    there = refused(Move(source=house_file, target=new_file), TargetHoldsData)
    assert "…" in str(there["what"])
    assert new_file.read_bytes() == before


def test_any_other_file_is_left_alone(house_file: Engine, new_file: Path) -> None:
    new_file.parent.mkdir()
    new_file.write_text("a shopping list", encoding="utf-8")
    refused(Move(source=house_file, target=new_file), FileIsThere)
    assert new_file.read_text(encoding="utf-8") == "a shopping list"


def test_a_full_disk_is_noticed_before_anything_is_written(
    house_file: Engine, new_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1_000_000))
    facts = refused(Move(source=house_file, target=new_file), NotEnoughSpace)
    assert facts["free"] == 1
    assert not new_file.parent.exists()


def test_a_file_that_somebody_is_writing_to_is_busy(
    house_file: Engine, new_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "LOCK_WAIT_SECONDS", 0)
    with FileLock(f"{sqlite_path(house_file)}.lock"):
        refused(Move(source=house_file, target=new_file), DatabaseBusy)


def test_nobody_writes_while_a_file_is_moved(
    house_file: Engine, new_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = []

    def work(_table: str, _done: int, _of: int) -> None:
        with pytest.raises(Refusal) as error:
            move(Move(source=house_file, target=new_file.with_name("second.db")))
        busy.append(type(error.value))
        raise KeyboardInterrupt

    monkeypatch.setattr(source, "LOCK_WAIT_SECONDS", 0)
    with pytest.raises(KeyboardInterrupt):
        move(Move(source=house_file, target=new_file), work)
    assert busy == [DatabaseBusy]


def test_nobody_else_may_have_a_server_open_that_is_moved_from(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    move(Move(source=house_file, target=server_place))
    other = create_engine(server_place.url, connect_args={"application_name": "psql"}, poolclass=NullPool)
    with other.connect() as connection:
        connection.execute(text("SELECT 1"))
        facts = refused(Move(source=server_place, target=new_file), OthersAreConnected)
        trial = move(Move(source=server_place, target=new_file, dry_run=True))
    assert facts == {"count": 1, "who": "app"}
    assert trial.rows


def test_nobody_writes_to_a_server_while_it_is_moved(
    house_file: Engine, server_place: Engine, new_file: Path
) -> None:
    move(Move(source=house_file, target=server_place))

    def work(_table: str, _done: int, _of: int) -> None:
        with server_place.begin() as connection:
            connection.execute(text("SET LOCAL lock_timeout = '1ms'"))
            connection.execute(text("UPDATE topic_version SET version = version + 1"))

    with pytest.raises(Refusal) as error:
        move(Move(source=server_place, target=new_file), work)
    assert isinstance(error.value, DatabaseBusy)
    assert not new_file.exists()


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [("phone", "printf('%0200d', 7)", "200 > 40"), ("name", "x'ff'", "bytes ≠ text")],
)
def test_what_no_server_would_take_is_named(
    house_file: Engine, server_place: Engine, field: str, value: str, why: str
) -> None:
    set_to(house_file, f"UPDATE dealership SET {field} = {value}")  # noqa: S608 - our own words
    facts = refused(Move(source=house_file, target=server_place), DoesNotFitThere)
    assert (facts["table"], facts["field"], facts["why"]) == ("dealership", field, why)


def test_a_row_without_its_parent_is_named(house_file: Engine, new_file: Path) -> None:
    path = sqlite_path(house_file)
    assert path is not None
    loose = create_engine(sqlite_url(path), poolclass=NullPool)
    set_to(loose, "DELETE FROM customer")
    facts = refused(Move(source=house_file, target=new_file), SourceIsDamaged)
    assert str(facts["why"]).endswith("→ customer?")


def test_a_word_that_is_none_of_the_few_is_named(house_file: Engine, new_file: Path) -> None:
    with house_file.connect() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        connection.exec_driver_sql("UPDATE customer SET kind = 'ghost'")
        connection.commit()
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")
        connection.rollback()
    facts = refused(Move(source=house_file, target=new_file), SourceIsDamaged)
    assert (facts["table"], "ghost" in str(facts["why"])) == ("customer", True)


def test_a_part_left_by_a_crash_is_written_anew(house_file: Engine, new_file: Path) -> None:
    new_file.parent.mkdir()
    new_file.with_name("house.db.part").write_text("half", encoding="utf-8")
    move(Move(source=house_file, target=new_file))
    moved = open_engine(sqlite_url(new_file))
    assert everything(moved) == everything(house_file)
    moved.dispose()
