"""A house on a real file with full sync, small enough to be broken often; and whether its books agree."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.parts.move_between_bins import MoveBetweenBins, move_between_bins
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.domain.parts.builders import Counter
from tests.house import House, open_house

MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
ONE = Quantity.of(1)


@dataclass
class SmallHouse:
    """One part in two bins: it comes in, and is carried from one bin to the other."""

    house: House
    part_id: int
    near: int
    far: int

    def step(self, key: str, number: int) -> None:
        """Do the next thing under its key: five come in, then one is carried, and so on."""
        clerk = self.house.clerk
        if number % 2:
            carried = MoveBetweenBins(
                part_id=self.part_id, from_bin_id=self.near, to_bin_id=self.far, quantity=ONE
            )
            self.house.do(clerk, move_between_bins, carried, operation=key)
            return
        line = ReceivedLine(
            part_id=self.part_id, bin_id=self.near, quantity=Quantity.of(5), unit_cost=Money.of("180")
        )
        goods = ReceiveGoods(supplier="一汽備件", lines=(line,))
        self.house.do(clerk, receive_goods, goods, operation=key)


def build(file: Path) -> SmallHouse:
    """Open the house on a new file."""
    clock = SetClock(MORNING)
    engine = open_engine(sqlite_url(file))
    TABLES[0].metadata.create_all(engine)
    house = open_house(Runner(engine, clock), clock)
    counter = Counter(house)
    part = counter.a_part(A_03_2=5)
    return SmallHouse(house, part.id, counter.bin_id("A-03-2"), counter.bin_id("B-01-1"))


@contextmanager
def looking_at(file: Path) -> Iterator[sqlite3.Connection]:
    """Open the file as any other program would."""
    connection = sqlite3.connect(file, timeout=10)
    try:
        yield connection
    finally:
        connection.close()


def faults(file: Path, *, thorough: bool = False) -> list[str]:
    """Name what does not agree in the books; `thorough` reads every page of the file as well."""
    questions = {
        "a bin does not hold what the ledger says": (
            "SELECT count(*) FROM (SELECT part_id, bin_id, sum(q) s FROM ("
            " SELECT part_id, bin_id, on_hand q FROM stock UNION ALL"
            " SELECT part_id, bin_id, -quantity FROM stock_movement) GROUP BY 1, 2) WHERE s <> 0"
        ),
        "a carried piece left one bin and reached no other": (
            "SELECT count(*) FROM (SELECT sum(quantity) s FROM stock_movement"
            " WHERE kind = 'moved between bins') WHERE s <> 0"
        ),
        "a step has no audit entry": (
            "SELECT (SELECT count(*) FROM operation) <>"
            " (SELECT count(*) FROM audit_entry WHERE outcome = 'done'"
            "  AND verb IN ('receive_goods', 'move_between_bins')) - 1"
        ),
        "a goods-in slip has no lines in the ledger": (
            "SELECT (SELECT count(*) FROM goods_in) <>"
            " (SELECT count(*) FROM stock_movement WHERE kind = 'goods-in')"
        ),
    }
    with looking_at(file) as connection:
        found = [words for words, sql in questions.items() if connection.execute(sql).fetchone()[0]]
        if thorough:
            whole = [row[0] for row in connection.execute("PRAGMA integrity_check")]
            found += [words for words in whole if words != "ok"]
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                found.append("a row has lost its parent")
    return found


def counted(file: Path) -> set[str]:
    """Read the keys of all steps that were stored."""
    with looking_at(file) as connection:
        return {row[0] for row in connection.execute("SELECT key FROM operation")}
