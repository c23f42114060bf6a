"""The pieces of a request's page that each subject adds: rows, a table, a bar against its line, a meter (X4).

A subject's function reads one request and gives `Details`; boards/request_page.py names it under its power.
Labels and heads are English words marked QT_TRANSLATE_NOOP("Words", ...); values are facts, shown in the
reader's language. A tone is "", "ok", "warn", "bad", "muted"; it never stands without a word.
"""

from dataclasses import dataclass, field

from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.money import Money


@dataclass(frozen=True)
class Share:
    """A share in hundredths of a percent: 2740 is shown as 27.4 %."""

    hundredths: int


Value = Fact | Share | None


@dataclass(frozen=True, kw_only=True)
class DetailRow:
    """One fact with its label."""

    label: str
    value: Value
    tone: str = ""


@dataclass(frozen=True, kw_only=True)
class TableLine:
    """One line of a table, a cell for each head; a tone colours the last cell."""

    cells: tuple[Value, ...]
    tone: str = ""


@dataclass(frozen=True, kw_only=True)
class DetailTable:
    """Lines under heads; the first column is text, the others stand at the right; `total` is set apart."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[TableLine, ...]
    total: TableLine | None = None


@dataclass(frozen=True, kw_only=True)
class LineBar:
    """A share against the line it should reach, all in hundredths of a percent.

    `above_is_good` says on which side of the line it should be: a margin above, a discount below.
    `missing` is what would bring it to the line, in money.
    """

    title: str
    value: int
    line: int
    most: int
    above_is_good: bool
    amount: Money | None = None
    amount_label: str = ""
    missing: Money | None = None
    missing_label: str = ""

    @property
    def passes(self) -> bool:
        """Whether the line is kept; the line itself passes."""
        return self.value >= self.line if self.above_is_good else self.value <= self.line


@dataclass(frozen=True, kw_only=True)
class Meter:
    """How many of a quota are used, and which number this one would be."""

    title: str
    used: int
    quota: int
    this: int


@dataclass(frozen=True, kw_only=True)
class Details:
    """What a subject shows for the decision; whatever is empty is left out."""

    rows: tuple[DetailRow, ...] = ()
    table: DetailTable | None = None
    bar: LineBar | None = None
    meter: Meter | None = None
    passed: tuple[str, ...] = field(default=())
    """Checks that were passed, each a word marked in "Words"."""
