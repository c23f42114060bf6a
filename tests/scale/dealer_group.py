"""Plays a dealer group on one database that only knows the strictest isolation, far away and in conflict.

    python -m tests.scale.dealer_group [SITES [STATIONS [DELIVERIES]]]

A PostgreSQL server at SERIALIZABLE stands for a distributed engine: every statement takes a journey, and now
and then a COMMIT is undone that did nothing wrong. Each station books deliveries of one part of its own site.
Once all sites share one set of counters (as one dealership's tables would), once each site has its own (as
rows with the site in their key would). Printed: deliveries a second, transactions undone for each delivery,
people sent away, and whether stock, documents and numbers are exact. Ends with a fault if they are not.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from psycopg import errors
from sqlalchemy import Engine, create_engine, event, func, select, text
from sqlalchemy.engine import ExceptionContext

from aftersales_desktop.database.faults import sqlstate
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.parts.goods_in import GoodsIn
from aftersales_desktop.domain.parts.receive_goods import ReceivedLine, ReceiveGoods, receive_goods
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from tests.acceptance.day import FILTER, OIL, ONE, PADS, Day
from tests.house import open_house
from tests.postgres_server import address, postgres_server

MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
JOURNEY_SECONDS = 0.002
UNDONE_FOR_NOTHING = 0.03
LAID_IN = {OIL: 60, FILTER: 12, PADS: 6}
# One for all lines, so that the same few do not meet the same fate.
LUCK = random.Random(7)


@dataclass
class Played:
    """How one way went."""

    seconds: float = 0.0
    booked: Counter[int] = field(default_factory=Counter)
    sent_away: Counter[str] = field(default_factory=Counter)
    undone: int = 0
    exact: bool = True

    def line(self, name: str) -> str:
        """Put it in one line."""
        booked = sum(self.booked.values())
        return (
            f"{name:<24}{booked / self.seconds:6.1f} deliveries/s"
            f"  {self.undone / max(1, booked):5.2f} undone each"
            f"  {self.sent_away.total():3d} sent away {dict(self.sent_away) or ''}"
            f"  {'exact' if self.exact else 'WRONG'}"
        )


def far_engine(url: str, undone: Counter[str]) -> Engine:
    """Open the server as if it were far away, strict, and at times undone for nothing."""
    engine = create_engine(url, isolation_level="SERIALIZABLE", pool_size=30)
    lock = Lock()
    commit, execute = engine.dialect.do_commit, engine.dialect.do_execute

    def far_commit(line: Any) -> None:  # noqa: ANN401 - the pool's connection
        time.sleep(JOURNEY_SECONDS)
        with lock:
            for_nothing = LUCK.random() < UNDONE_FOR_NOTHING
        if for_nothing:
            line.rollback()
            raise errors.SerializationFailure
        commit(line)

    def far_execute(*asked: Any, **more: Any) -> None:  # noqa: ANN401 - the dialect's
        time.sleep(JOURNEY_SECONDS)
        execute(*asked, **more)

    setattr(engine.dialect, "do_commit", far_commit)  # noqa: B010 - a method is replaced on this one engine
    setattr(engine.dialect, "do_execute", far_execute)  # noqa: B010 - the same

    @event.listens_for(engine, "handle_error")
    def _count(context: ExceptionContext) -> None:
        undone[sqlstate(context.original_exception)] += 1

    return engine


@dataclass
class Site:
    """One dealership of the group, and the part its stations book."""

    day: Day
    part: str
    runner: Runner
    deliveries: ReceiveGoods
    laid_in: int
    issued_numbers: list[int] = field(default_factory=list)

    def book(self, station: str, times: int, played: Played, number: int) -> None:
        """Book so many deliveries at one station."""
        here = self.runner.at(station)
        for _ in range(times):
            try:
                receipt = here.do(self.day.house.clerk, receive_goods, self.deliveries)
            except Refusal as refusal:
                played.sent_away[type(refusal).__name__] += 1
            else:
                played.booked[number] += 1
                self.issued_numbers.append(receipt.number)


def play(open_sites: Callable[[Counter[str]], list[Site]], stations: int, times: int) -> Played:
    """Let all stations of all sites book at once."""
    undone: Counter[str] = Counter()
    sites = open_sites(undone)
    undone.clear()
    played = Played()
    threads = [
        Thread(target=site.book, args=(f"{number}-{station}", times, played, number))
        for number, site in enumerate(sites)
        for station in range(stations)
    ]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    played.seconds = time.monotonic() - began
    played.undone = undone["40001"] + undone["40P01"]
    played.exact = _is_exact(sites, played)
    for site in sites:
        site.runner.engine.dispose()
    return played


def _is_exact(sites: list[Site], played: Played) -> bool:
    stock = all(
        site.day.on_shelf(site.part) == Quantity.of(site.laid_in + played.booked[number])
        for number, site in enumerate(sites)
    )
    for site in sites:
        with site.day.house.session() as session:
            numbers = list(session.scalars(select(GoodsIn.number)))
            documents = session.scalar(select(func.count()).select_from(GoodsIn)) or 0
        if len(set(numbers)) != documents or len(set(site.issued_numbers)) != len(site.issued_numbers):
            return False
    return stock


def shared_counters(socket: Path, number: int) -> Callable[[Counter[str]], list[Site]]:
    """Put all sites into the tables of one dealership; each has a part of its own, nothing else."""

    def open_sites(undone: Counter[str]) -> list[Site]:
        near = _schema(socket, "group_in_one")
        day = Day.begun(open_house(Runner(near, SetClock(MORNING)), SetClock(MORNING)))
        far = far_engine(_url(socket, "group_in_one"), undone)
        parts = list(LAID_IN)
        return [_site(day, far, parts[n % len(parts)]) for n in range(min(number, len(parts)))]

    return open_sites


def own_counters(socket: Path, number: int) -> Callable[[Counter[str]], list[Site]]:
    """Give each site rows of its own: a schema stands here for the site in every key."""

    def open_sites(undone: Counter[str]) -> list[Site]:
        sites = []
        for n in range(min(number, len(LAID_IN))):
            near = _schema(socket, f"site_{n}")
            day = Day.begun(open_house(Runner(near, SetClock(MORNING)), SetClock(MORNING)))
            sites.append(_site(day, far_engine(_url(socket, f"site_{n}"), undone), list(LAID_IN)[n]))
        return sites

    return open_sites


def _url(socket: Path, schema: str) -> str:
    return f"{address(socket, 'postgres')}&options=-csearch_path%3D{schema}"


def _schema(socket: Path, schema: str) -> Engine:
    engine = create_engine(_url(socket, schema))
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    TABLES[0].metadata.create_all(engine)
    return engine


def _site(day: Day, far: Engine, part: str) -> Site:
    found = day.part(part)
    line = ReceivedLine(part_id=found.part_id, bin_id=day.bin_id, quantity=ONE, unit_cost=Money.of(60))
    runner = Runner(far, SetClock(MORNING))
    return Site(day, part, runner, ReceiveGoods(supplier="一汽備件", lines=(line,)), LAID_IN[part])


def main(sites: int = 3, stations: int = 3, times: int = 20) -> int:
    """Play both ways; gives 1 if anything was not exact."""
    print(  # noqa: T201 - a figure's place is the screen
        f"{sites} sites, {stations} stations each, {times} deliveries each; "
        f"{JOURNEY_SECONDS * 1000:g} ms a statement, {UNDONE_FOR_NOTHING:.0%} undone for nothing"
    )
    wrong = 0
    with postgres_server() as socket:
        for name, way in (
            ("one set of counters", shared_counters(socket, sites)),
            ("counters for each site", own_counters(socket, sites)),
        ):
            played = play(way, stations, times)
            wrong |= not played.exact
            print(played.line(name), flush=True)  # noqa: T201 - the same
    return wrong


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
