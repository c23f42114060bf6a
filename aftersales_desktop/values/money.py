"""Amounts of money in whole minor units (fen), so that sums are exact."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import ClassVar

from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LARGEST_FEN = 10**11


class NotAnAmount(Refusal):
    """The text typed is not an amount of money."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{text}” is not an amount of money.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type a number with at most two decimals, for example 1280.50.")


@dataclass(frozen=True, order=True)
class Money:
    """An amount in fen (1/100 yuan); may be negative, for corrections and refunds."""

    fen: int
    ZERO: ClassVar[Money]

    @classmethod
    def of(cls, text: str | int) -> Money:
        """Read an amount in yuan as a person types it, separators allowed.

        Raises:
            NotAnAmount: More than two decimals, not a number, or beyond a thousand million yuan.

        """
        try:
            fen = Decimal(str(text).replace(",", "").replace("，", "").strip()) * 100
        except InvalidOperation:
            raise NotAnAmount(text=text) from None
        if not fen.is_finite() or fen != fen.to_integral_value() or abs(fen) > LARGEST_FEN:
            raise NotAnAmount(text=text)
        return cls(int(fen))

    def times(self, quantity: Quantity) -> Money:
        """Price `quantity` units at this unit price, rounded half up to the fen."""
        exact = Decimal(self.fen) * quantity.thousandths / 1000
        return Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)))

    def share(self, per_mille: int) -> Money:
        """Take `per_mille` thousandths of the amount, rounded half up to the fen."""
        exact = Decimal(self.fen) * per_mille / 1000
        return Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)))

    def __add__(self, other: Money) -> Money:
        """Add two amounts."""
        return Money(self.fen + other.fen)

    def __sub__(self, other: Money) -> Money:
        """Take one amount from another."""
        return Money(self.fen - other.fen)

    def __neg__(self) -> Money:
        """Turn the sign."""
        return Money(-self.fen)

    def __str__(self) -> str:
        """Write the amount in yuan with thousands separators and two decimals."""
        whole, rest = divmod(abs(self.fen), 100)
        return f"{'-' if self.fen < 0 else ''}{whole:,}.{rest:02d}"


Money.ZERO = Money(0)


def total(amounts: list[Money] | tuple[Money, ...]) -> Money:
    """Sum amounts exactly."""
    return Money(sum(amount.fen for amount in amounts))
