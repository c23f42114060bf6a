"""Gross margin in whole numbers: (net income - cost) / net income, compared without rounding (R2.1.6a)."""

from dataclasses import dataclass

from aftersales_desktop.values.money import Money

WHOLE = 10_000


@dataclass(frozen=True, kw_only=True)
class Margin:
    """What comes in and what it costs; `tax` is the share prices contain on top, in hundredths of a percent.

    Costs are net. Everything is compared by cross-multiplication: 30 % itself reaches the line of 30 %,
    29.999 % does not.
    """

    income: Money
    cost: Money
    tax: int = 0

    @property
    def hundredths(self) -> int:
        """The margin in hundredths of a percent, rounded down so that it never looks better than it is."""
        if self.income <= Money.ZERO:
            return 0 if self.cost == Money.ZERO else -WHOLE
        return self._profit // self.income.fen

    @property
    def net(self) -> Money:
        """The income without tax, to the fen, for show."""
        return Money(self.income.fen * WHOLE // (WHOLE + self.tax))

    def reaches(self, line: int) -> bool:
        """Say whether it is at or above a line in hundredths of a percent."""
        if self.income <= Money.ZERO:
            return self.cost == Money.ZERO
        return self._profit >= line * self.income.fen

    def missing(self, line: int) -> Money | None:
        """Reckon what the customer would have to pay more to reach the line; None when no price would."""
        if self.reaches(line):
            return Money.ZERO
        if line >= WHOLE:
            return None
        needed = -(-self.cost.fen * (WHOLE + self.tax) // (WHOLE - line))
        return Money(needed) - self.income

    @property
    def _profit(self) -> int:
        """Income less cost, times ten thousand, times one and the tax."""
        return self.income.fen * WHOLE - self.cost.fen * (WHOLE + self.tax)
