"""How each action's cost grows with the house: a table, and a plot drawn as SVG."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.bench.figures import Row

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 250, 46, 56
FONT = 'font-family="sans-serif" font-size="12"'
COLOURS = ("#1f5fa8", "#b4412e", "#2c7a4b", "#8a5a00", "#6b3fa0", "#4a4a4a")


@dataclass(frozen=True)
class Growth:
    """The middle of each action's times, in milliseconds, by the number of orders in the house."""

    by_action: Mapping[str, Mapping[int, float]]

    @property
    def sizes(self) -> list[int]:
        """The houses that were measured, the smallest first."""
        return sorted({size for costs in self.by_action.values() for size in costs})

    def factor(self, action: str) -> float:
        """How many times as much it costs in the largest house as in the smallest."""
        costs = self.by_action[action]
        return costs[max(costs)] / costs[min(costs)]

    def rows(self) -> list[Row]:
        """A line for each action: its cost in each house, and the factor."""
        return [
            Row(
                f"growth: {action}",
                " ".join(f"{costs[size]:.3g}" for size in sorted(costs)) + " ms",
                "at " + " ".join(shown_count(size) for size in sorted(costs)),
                self.factor(action),
            )
            for action, costs in self.by_action.items()
        ]


def shown_count(number: int) -> str:
    """Write 100000 as 100k and 1000000 as 1M."""
    if number >= 1_000_000:
        return f"{number / 1_000_000:g}M"
    return f"{number / 1_000:g}k" if number >= 1_000 else str(number)


def plot(growth: Growth, title: str) -> str:
    """Draw milliseconds over orders, both by powers of ten."""
    costs = [cost for by_size in growth.by_action.values() for cost in by_size.values()]
    lowest, highest = math.floor(math.log10(min(costs))), math.ceil(math.log10(max(costs)))
    across = _scale(math.log10(growth.sizes[0]), math.log10(growth.sizes[-1]), LEFT, WIDTH - RIGHT)
    up = _scale(lowest, highest, HEIGHT - BOTTOM, TOP)
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {FONT}>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(LEFT, 24, title, weight="bold"),
        _text(LEFT, HEIGHT - 12, "orders in the house"),
        *(_level(up(power), 10.0**power) for power in range(lowest, highest + 1)),
        *(
            _text(across(math.log10(size)), HEIGHT - 34, shown_count(size), anchor="middle")
            for size in growth.sizes
        ),
    ]
    for number, (action, by_size) in enumerate(growth.by_action.items()):
        points = [(across(math.log10(size)), up(math.log10(cost))) for size, cost in sorted(by_size.items())]
        drawn += _line(points, COLOURS[number % len(COLOURS)])
        drawn += _legend(number, f"{action} ({growth.factor(action):.2g}x)")
    return "\n".join([*drawn, "</svg>", ""])


def _scale(low: float, high: float, first: float, last: float) -> Callable[[float], float]:
    span = (high - low) or 1.0
    return lambda value: first + (value - low) / span * (last - first)


def _text(x: float, y: float, words: str, *, anchor: str = "start", weight: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" fill="#222222">'
        f"{html.escape(words)}</text>"
    )


def _level(y: float, ms: float) -> str:
    line = f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#dddddd"/>'
    return line + _text(LEFT - 8, y + 4, f"{ms:g} ms", anchor="end")


def _line(points: Sequence[tuple[float, float]], colour: str) -> list[str]:
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dots = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in points]
    return [f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots]


def _legend(number: int, words: str) -> list[str]:
    x, y = WIDTH - RIGHT + 20, TOP + 12 + 24 * number
    colour = COLOURS[number % len(COLOURS)]
    return [
        f'<rect x="{x}" y="{y - 9}" width="12" height="12" fill="{colour}"/>',
        _text(x + 20, y + 2, words),
    ]
