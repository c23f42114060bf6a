"""The program's own role, which may not change what was written down, moves a house there and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from aftersales_desktop.database.moving.move import Move, move
from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.database.server.preparing import prepare
from aftersales_desktop.domain.whole_house import SUMS
from tests.database.moving.conftest import filled_file, house_file, new_file, prepared_file
from tests.guarded_server import OWNER, PROGRAM, GuardedServer

__all__ = ["filled_file", "house_file", "new_file", "prepared_file"]


@pytest.fixture
def as_program_elsewhere(guarded: GuardedServer) -> Iterator[Engine]:
    """The program's way into a prepared database without a house."""
    guarded.empty_database("moved")
    owner = enter(guarded.connection(OWNER, "moved"))
    prepare(owner, PROGRAM)
    owner.dispose()
    engine = enter(guarded.connection(PROGRAM, "moved"))
    yield engine
    engine.dispose()


def test_the_programs_role_moves_a_house_there_and_back(
    house_file: Engine, as_program_elsewhere: Engine, new_file: Path
) -> None:
    there = move(Move(source=house_file, target=as_program_elsewhere, sums=SUMS))
    with as_program_elsewhere.connect() as connection:
        highest = connection.scalar(text("SELECT max(id) FROM customer"))
        drawn = connection.scalar(text("SELECT nextval(pg_get_serial_sequence('customer', 'id'))"))
        assert drawn == (highest or 0) + 1
    back = move(Move(source=as_program_elsewhere, target=new_file, sums=SUMS))
    assert back.tables == there.tables
