"""Each group of rows of the table; what is compared is done in turns in one process or side by side."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypedDict

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.clock import SetClock
from tests.acceptance.day import Day
from tests.bench import papers, starting, stations, writers
from tests.bench.big_house import NOW
from tests.bench.figures import WARMING_UP, Goal, Row, Times, faster, in_turns, ratio, timed, within
from tests.bench.growth import Growth, shown_count
from tests.bench.issue import PARTS, Counter, Floor, bare_driver, numbers_of, put_numbers_back
from tests.bench.looks import LONGEST, Looks
from tests.bench.peer import NoPeer, Peer, peer
from tests.house import open_house
from tests.postgres_server import address, postgres_server

TRYTON = ("trytond", "trytond_stock")
WEASYPRINT = ("weasyprint",)
WORST_TOLD = 5
# The one row with fewer than 30 samples, and only where minutes count.
STARTS_IF_FAST = 8


class ToldStall(TypedDict):
    """One stall of the scripted day."""

    ms: float
    action: str
    place: str


class Told(TypedDict):
    """What the scripted day tells."""

    stalls: list[ToldStall]
    typed_ms: list[float]
    resident_mb: float


@dataclass
class Bench:
    """What is measured on, how often, and what came of it."""

    houses: dict[int, Path]
    peers: Path
    samples: int
    fast: bool
    costs: dict[str, dict[int, float]] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    @property
    def smallest(self) -> int:
        """Orders in the smallest house."""
        return min(self.houses)

    @property
    def largest(self) -> int:
        """Orders in the largest house."""
        return max(self.houses)

    def note(self, action: str, size: int, times: Times) -> Times:
        """Remember what an action costs in a house, for its growth."""
        self.costs.setdefault(action, {})[size] = times.middle
        return times


@contextmanager
def opened(file: Path) -> Iterator[Runner]:
    """Open a house."""
    runner = Runner(open_engine(sqlite_url(file)), SetClock(NOW))
    try:
        yield runner
    finally:
        runner.close()


@contextmanager
def all_opened(bench: Bench) -> Iterator[dict[int, Runner]]:
    """Open all houses, the smallest first."""
    with ExitStack() as doors:
        yield {size: doors.enter_context(opened(bench.houses[size])) for size in sorted(bench.houses)}


def issue_rows(bench: Bench) -> Iterator[Row]:
    """Issue parts in every house, beside the bare driver, and Tryton's moves beside them."""
    with all_opened(bench) as runners:
        counters = {size: Counter.of(runner) for size, runner in runners.items()}
        issued = dict(zip(counters, issued_in_turns([*counters.values()], bench.samples), strict=True))
        for size, (ours, floor) in issued.items():
            bench.note("issue of 8 parts", size, ours)
            at = f"issue of {PARTS} parts / raw sqlite3, FULL, {shown_count(size)} orders"
            yield ratio(at, ours, floor, Goal(1.5))
        growth = f"the same, {shown_count(bench.smallest)} -> {shown_count(bench.largest)} orders"
        yield ratio(growth, issued[bench.largest][0], issued[bench.smallest][0], Goal(1.15))
        goal, act = Goal(90, at_least=True), counter_act(counters[bench.largest])
        yield beside_peer(bench, "Tryton, 8 stock moves done / issue", goal, TRYTON, act)
        counters[bench.largest].tidy_up()


def counter_act(counter: Counter) -> Callable[[], float]:
    """Issue to another order each time; only the verb itself is timed."""

    def act() -> float:
        pick = counter.started()
        return timed(lambda: counter.issue(pick))

    return act


def issued_in_turns(counters: Sequence[Counter], samples: int) -> list[tuple[Times, Times]]:
    """Let the verb and the bare driver issue in turns in each house, each time to an order of its own."""
    with ExitStack() as drivers:
        acts: list[Callable[[], float]] = []
        for counter in counters:
            bare = drivers.enter_context(bare_driver(counter.runner.engine))
            acts += [counter_act(counter), partial(floor_issues, counter, bare)]
        rounds = [[act() for act in acts] for _ in range(WARMING_UP + samples)][WARMING_UP:]
    for counter in counters:
        counter.tidy_up()
    taken = [Times(column) for column in zip(*rounds, strict=True)]
    return list(zip(taken[::2], taken[1::2], strict=True))


def floor_issues(counter: Counter, bare: Floor) -> float:
    """Let the bare driver do what the verb would do for one more order."""
    engine = counter.runner.engine
    pick = counter.started()
    before = numbers_of(engine)
    asked = counter.statements(pick)
    put_numbers_back(engine, before)
    return timed(lambda: bare(asked))


def server_rows(bench: Bench) -> Iterator[Row]:
    """Issue parts on a server of our own, beside bare psycopg."""
    with postgres_server() as socket:
        engine = open_engine(address(socket, "postgres"))
        TABLES[0].metadata.create_all(engine)
        clock = SetClock(NOW)
        runner = Runner(engine, clock)
        day = Day.begun(open_house(runner, clock))
        for number in range(PARTS):
            day.lay_in(f"90915-{number:05d}", f"零件 {number}", "個", "10", PartClass.WEAR)
        day.a_car("粵B·7K219")
        ((ours, floor),) = issued_in_turns([Counter.of(runner)], bench.samples)
        runner.close()
    yield ratio(f"issue of {PARTS} parts / raw psycopg, new house, fsync off", ours, floor, Goal(1.5))


def look_rows(bench: Bench) -> Iterator[Row]:
    """Search, page and count in every house in turns; the goals are held against the largest."""
    with all_opened(bench) as runners:
        houses = {size: Looks(runner) for size, runner in runners.items()}
        searches = LONGEST * (2 if bench.fast else 6)
        searched = _everywhere(bench, "search, 1-17 characters", houses, Looks.search, searches)
        counted = _everywhere(bench, "counts of the tabs", houses, Looks.counts, bench.samples)
        _everywhere(bench, "open an order", houses, Looks.order, bench.samples)
        _everywhere(bench, "the floor at a glance", houses, Looks.floor, bench.samples)
        for size, looks in houses.items():
            first, last = looks.pages(bench.samples)
            bench.note("last page of orders", size, last)
    at = shown_count(bench.largest)
    yield within(f"search of 1-17 characters, {at}, 99 %", searched, Goal(3, unit="ms"))
    yield ratio(f"last page / first page of the orders, {at}", last, first, Goal(1.2))
    once = f"{counted.middle:.3g} ms"
    yield Row(f"counts of all tabs, {at}, middle", once, "", counted.middle, Goal(0.05, unit="ms"))


def _everywhere(
    bench: Bench, action: str, houses: dict[int, Looks], act: Callable[[Looks], object], samples: int
) -> Times:
    """Do it in all houses in turns; gives its times in the largest."""
    taken = in_turns(*(partial(act, looks) for looks in houses.values()), samples=samples)
    for size, times in zip(houses, taken, strict=True):
        bench.note(action, size, times)
    return taken[-1]


def paper_rows(bench: Bench) -> Iterator[Row]:
    """Draw the job card beside a plain canvas and beside WeasyPrint."""
    card, canvas = in_turns(papers.ours(), papers.plain_canvas, samples=bench.samples)
    yield ratio("job card / plain canvas with the same words", card, canvas, Goal(1.2))
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as page:
        page.write(papers.as_html())
        page.flush()
        draw = papers.ours()
        goal = Goal(8, at_least=True)
        yield beside_peer(bench, "WeasyPrint / job card", goal, WEASYPRINT, lambda: timed(draw), page.name)


def beside_peer(
    bench: Bench, what: str, goal: Goal, packages: tuple[str, ...], ours: Callable[[], float], *words: str
) -> Row:
    """Do ours and the peer's in turns; say so where there is no peer."""
    script = {TRYTON: "tryton_issue.py", WEASYPRINT: "weasyprint_card.py"}[packages]
    try:
        with peer(bench.peers, script, packages, *words) as other:
            bench.versions[packages[0]] = other.version
            return faster(what, *_turns(ours, other, bench.samples), goal)
    except NoPeer as missing:
        return Row(what, beside=f"{packages[0]} {missing}", goal=goal)


def _turns(ours: Callable[[], float], other: Peer, samples: int) -> tuple[Times, Times]:
    pairs = [(ours(), other.act()) for _ in range(samples + 3)][3:]
    return Times(tuple(a for a, _ in pairs)), Times(tuple(b for _, b in pairs))


def start_rows(bench: Bench) -> Iterator[Row]:
    """Start the program and an empty window in turns, each in a process of its own."""
    house = str(bench.houses[bench.largest])
    times = STARTS_IF_FAST if bench.fast else bench.samples
    pairs = [(starting.started(house), starting.started("empty")) for _ in range(times + 1)][1:]
    ours, empty = (Times(tuple(column)) for column in zip(*pairs, strict=True))
    yield ratio("process start to painted window / empty PySide6 window", ours, empty, Goal(1.15))


def day_rows(bench: Bench) -> Iterator[Row]:
    """Live the scripted day in the smallest house and in the largest."""
    small, large = (_day(bench.houses[size]) for size in (bench.smallest, bench.largest))
    at = shown_count(bench.largest)
    typed = Times(tuple(large["typed_ms"]))
    yield within(f"key press to painted rows, {at}, 99 %", typed, Goal(16, unit="ms"))
    worst = large["stalls"][0]
    yield Row(
        f"longest stall of the GUI thread in a day, {at}",
        f"{worst['ms']:.0f} ms",
        f"during {worst['action']}",
        worst["ms"],
        Goal(50, unit="ms"),
    )
    bench.told += [
        f"stall of {one['ms']:.0f} ms during {one['action']}, in {one['place'] or 'Qt'}"
        for one in large["stalls"][:WORST_TOLD]
    ]
    grown = large["resident_mb"] / small["resident_mb"] if small["resident_mb"] else None
    yield Row(
        f"memory after the day, {at} / {shown_count(bench.smallest)} orders",
        f"{large['resident_mb']:.0f} MB",
        f"{small['resident_mb']:.0f} MB",
        grown,
        Goal(1.3),
    )


def _day(house: Path) -> Told:
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.a_day", str(house)],
        cwd=starting.ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    found: Told = json.loads(told.stdout.splitlines()[-1])
    return found


def station_rows(bench: Bench) -> Iterator[Row]:
    """Change something in one program until another has painted it."""
    with stations.houses() as urls:
        for name, url in urls.items():
            took = Times(tuple(stations.measured(url, (30 if bench.fast else 200) + stations.WARMING_UP)))
            engine = {"server": "PostgreSQL", "file": "SQLite"}[name]
            goal = Goal(stations.GOALS_MS[name], unit="ms")
            yield within(f"change painted at another program, {engine}, 99 %", took, goal)


def writer_rows(bench: Bench) -> Iterator[Row]:
    """Let sixteen programs write without a pause, by our queue and by SQLite's own waiting."""
    queue, alone = (writers.measure(way, 16, 2 if bench.fast else 5) for way in ("queue", "SQLite alone"))
    lost = abs(queue.written - len(queue.each))
    yield Row("16 programs write one file: writes lost", f"{lost}", "", float(lost), Goal(0, unit="lost"))
    waited, other = (Times(tuple(1000 * wait for wait in one.each)) for one in (queue, alone))
    yield within(
        "the same: wait for one's turn, 99 %",
        waited,
        Goal(20, unit="ms"),
        f"SQLite alone: longest {max(other.ms):.0f} ms",
    )


def growth_rows(bench: Bench) -> Iterator[Row]:
    """What all the actions before cost in each house."""
    yield from Growth(bench.costs).rows()
