"""What is made of times: middle and 99 %, pairs taken in turns, and the one table at the end.

Absolute times mean nothing on a busy machine; a ratio of two things done in turns in one run does.
"""

from __future__ import annotations

import math
import statistics
import time
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

SAMPLES = 30
WARMING_UP = 5

Act = Callable[[], object]


@dataclass(frozen=True)
class Times:
    """How long something took, time after time, in milliseconds."""

    ms: tuple[float, ...]

    @property
    def middle(self) -> float:
        """Half of them took longer."""
        return statistics.median(self.ms)

    @property
    def p99(self) -> float:
        """The smallest time that 99 of 100 do not exceed; the longest of fewer than a hundred."""
        return sorted(self.ms)[math.ceil(0.99 * len(self.ms)) - 1]


def timed(act: Act) -> float:
    """Do it once; gives milliseconds."""
    begun = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begun)


def sampled(act: Act, samples: int = SAMPLES, warming_up: int = WARMING_UP) -> Times:
    """Do it again and again."""
    for _ in range(warming_up):
        act()
    return Times(tuple(timed(act) for _ in range(samples)))


def in_turns(*acts: Act, samples: int = SAMPLES, warming_up: int = WARMING_UP) -> tuple[Times, ...]:
    """Do them A B A B, so that whatever else the machine does meets all of them alike."""
    rounds = [[timed(act) for act in acts] for _ in range(warming_up + samples)][warming_up:]
    return tuple(Times(column) for column in zip(*rounds, strict=True))


@dataclass(frozen=True)
class Goal:
    """What a figure is to be: at most, or at least, so much."""

    bound: float
    at_least: bool = False
    unit: str = "x"

    def met(self, figure: float) -> bool:
        """Tell whether the figure is good enough."""
        return figure >= self.bound if self.at_least else figure <= self.bound

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.bound:g} {self.unit}".replace(" x", "x")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        figure: What is held against the goal; None where nothing could be measured.
        ours: Our own time or size, as shown.
        beside: The floor or the peer, as shown, or why there is none.

    """

    what: str
    ours: str = ""
    beside: str = ""
    figure: float | None = None
    goal: Goal | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as it is shown."""
        unit = self.goal.unit if self.goal else "x"
        shown = "-" if self.figure is None else f"{self.figure:.3g} {unit}".replace(" x", "x")
        if self.goal is None or self.figure is None:
            return self.what, self.ours, self.beside, shown, str(self.goal or "-"), "-"
        return (
            self.what,
            self.ours,
            self.beside,
            shown,
            str(self.goal),
            "met" if self.goal.met(self.figure) else "NOT MET",
        )


def ratio(what: str, ours: Times, beside: Times, goal: Goal | None) -> Row:
    """Put the middles of two things done in turns against each other, ours over the other's."""
    return Row(what, shown_ms(ours), shown_ms(beside), ours.middle / beside.middle, goal)


def faster(what: str, ours: Times, peer: Times, goal: Goal | None) -> Row:
    """Say how many times as fast as a peer we are."""
    return Row(what, shown_ms(ours), shown_ms(peer), peer.middle / ours.middle, goal)


def within(what: str, ours: Times, goal: Goal, beside: str = "") -> Row:
    """Hold the 99 % of a time against a goal in milliseconds."""
    return Row(what, shown_ms(ours), beside, ours.p99, goal)


def shown_ms(times: Times) -> str:
    """Write middle and 99 %."""
    return f"{times.middle:.3g} / {times.p99:.3g} ms"


HEAD = ("what", "ours, middle / 99 %", "floor or peer", "figure", "goal", "")


def table(rows: Iterable[Row]) -> str:
    """Lay the rows out for the screen; the same text is a table in a page of the docs."""
    lines = [HEAD, *(row.cells for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(HEAD))]
    shown = [_line(line, widths) for line in lines]
    return "\n".join([shown[0], _line(["-" * width for width in widths], widths), *shown[1:]])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"


def _width(text: str) -> int:
    """Count columns of the screen: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
