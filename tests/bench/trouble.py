"""Rows of the table for what must hold when two reach for one thing, and when the server goes away."""

from collections.abc import Iterator

from tests.acceptance.day import PADS
from tests.acceptance.races import CONTESTS, issued_twice_unguarded, ledger_differs, rounds_of
from tests.bench import losing
from tests.bench.figures import Goal, Row
from tests.bench.measured import Bench
from tests.bench.races import engines, fresh_day

STALL = Goal(losing.GOAL_MS, unit="ms")
NONE_LOST = Goal(0, unit="wrong")


def race_rows(bench: Bench) -> Iterator[Row]:
    """Let two desks reach for the same at one instant, in seven ways, and once without any guard."""
    rounds = 20 if bench.fast else 200
    with engines() as both:
        for name, engine in both.items():
            wrong = 0
            for contest in CONTESTS.values():
                day = fresh_day(engine)
                ended = rounds_of(contest, day, rounds)
                wrong += sum(not (one.one_won and one.told is not None) for one in ended)
                wrong += ledger_differs(day) != 0
            day = fresh_day(engine)
            twice = issued_twice_unguarded(engine, day.house.clock, day.part(PADS).part_id, rounds)
            yield Row(
                f"{len(CONTESTS)} races of {rounds}, {name}: not one winner, or nobody told",
                f"{wrong}",
                f"without any guard: issued twice {twice} of {rounds}",
                float(wrong),
                NONE_LOST,
            )


def losing_rows(bench: Bench) -> Iterator[Row]:
    """Take the server away in three ways while a window is used; the longest pause of its thread."""
    for name, pause in losing.measured():
        yield Row(f"longest pause of the window, {name}", f"{pause:.1f} ms", "", pause, STALL)
