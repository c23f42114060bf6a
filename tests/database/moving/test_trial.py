"""A trial reads and checks everything and writes nothing."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from aftersales_desktop.database.engine import open_engine, sqlite_path
from aftersales_desktop.database.moving.move import Move, move, preview
from aftersales_desktop.database.moving.refusals import DoesNotFitThere
from aftersales_desktop.domain.whole_house import SUMS, by_subject
from tests.database.moving.test_round_trip import everything


def test_a_trial_finds_what_the_move_finds(house_file: Engine, new_file: Path) -> None:
    trial = move(Move(source=house_file, target=new_file, sums=SUMS, dry_run=True))
    assert not new_file.exists()
    done = move(Move(source=house_file, target=new_file, sums=SUMS))
    assert trial.tables == done.tables
    assert trial.sums == done.sums
    assert trial.dry_run


def test_a_trial_leaves_both_places_untouched(house_file: Engine, server_place: Engine) -> None:
    path = sqlite_path(house_file)
    assert path is not None
    before = path.read_bytes()
    move(Move(source=house_file, target=server_place, dry_run=True))
    house_file.dispose()
    assert path.read_bytes() == before
    assert not any(everything(server_place).values())


def test_a_trial_keeps_nobody_from_working(house_file: Engine, new_file: Path) -> None:
    def work(_table: str, _done: int, _of: int) -> None:
        with other.begin() as connection:
            connection.exec_driver_sql("UPDATE topic_version SET version = version + 1")

    other = open_engine(str(house_file.url))
    trial = move(Move(source=house_file, target=new_file, dry_run=True), work)
    other.dispose()
    assert trial.rows


def test_a_trial_says_what_would_not_fit(house_file: Engine, server_place: Engine) -> None:
    with house_file.begin() as connection:
        connection.exec_driver_sql("UPDATE dealership SET address = 'a' || char(0) || 'b'")
    with pytest.raises(DoesNotFitThere) as refused:
        move(Move(source=house_file, target=server_place, dry_run=True))
    assert refused.value.facts == {"table": "dealership", "key": "1", "field": "address", "why": "U+0000"}


def test_a_preview_counts_every_subject(house_file: Engine, server_place: Engine) -> None:
    seen = preview(house_file)
    assert seen.place == str(sqlite_path(house_file))
    assert seen.rows == {name: len(rows) for name, rows in everything(house_file).items()}
    assert sum(by_subject(seen.rows).values()) == sum(seen.rows.values())
    move(Move(source=house_file, target=server_place))
    assert preview(server_place).rows == seen.rows
