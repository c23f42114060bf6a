"""Every verb of a day may be done again from the start: done twice, stored once, the same in the books."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.engine.interfaces import PoolProxiedConnection

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.domain.work_orders.order_state import OrderState, PaymentKind
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.money import Money
from tests.acceptance.day import Day, labour, pads
from tests.both_engines import open_in_a_hurry
from tests.house import open_house

# A card's tag is drawn by lot, so that it cannot be guessed; commands name it,
# and seals are made of them.
BY_LOT = {"card_tag", "tag", "badge_tag", "command", "previous", "hash"}


class Undone(sqlite3.OperationalError):
    """What a driver raises when the server undid a transaction."""

    sqlstate = "40001"


def undo_each_commit_once(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Let every other COMMIT fail as on a server that undid it; gives a count in its only place."""
    count = [0]
    commit = engine.dialect.do_commit

    def undo(connection: PoolProxiedConnection) -> None:
        count[0] += 1
        if count[0] % 2:
            raise Undone
        commit(connection)

    monkeypatch.setattr(engine.dialect, "do_commit", undo)
    return count


def books_of_a_day(
    file: Path, empty: bytes, clock: SetClock, undone: pytest.MonkeyPatch | None = None
) -> tuple[list[object], int]:
    """Do a car from the counter to the till; gives every row of every table, and the number of COMMITs."""
    file.write_bytes(empty)
    engine = open_in_a_hurry(file)
    house = open_house(Runner(engine, clock), clock)
    count = undo_each_commit_once(engine, undone) if undone else [0]
    day = Day.begun(house)
    visit = day.started(labour(), pads())
    day.issue(visit, visit.lines[1])
    day.fit(visit, visit.lines[1])
    day.do_the_labour(visit)
    day.finish(visit)
    day.inspect(visit)
    total = Money.of("450") + Money.of("320")
    day.settle(visit, PaymentTaken(kind=PaymentKind.CASH, amount=total))
    assert day.state(visit) is OrderState.SETTLED
    with engine.connect() as connection:
        books: list[object] = []
        for table in TABLES[0].metadata.sorted_tables:
            columns = [column for column in table.columns if column.name not in BY_LOT]
            books += [(table.name, *row) for row in connection.execute(select(*columns))]
    engine.dispose()
    return books, count[0]


def test_a_day_whose_every_verb_was_undone_once_ends_with_the_same_books(
    tmp_path: Path, empty_file: bytes, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, _ = books_of_a_day(tmp_path / "plain.db", empty_file, clock)
    again, commits = books_of_a_day(tmp_path / "again.db", empty_file, clock, monkeypatch)
    assert again == plain
    verbs = sum(row[0] == AuditEntry.__tablename__ for row in plain if isinstance(row, tuple))
    assert commits == 2 * verbs > 50
