"""Quantities in whole thousandths of a unit: pieces, litres and labour hours alike."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import ClassVar

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

LARGEST_THOUSANDTHS = 10**9


class NotAQuantity(Refusal):
    """The text typed is not a quantity."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{text}” is not a quantity.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type a number with at most three decimals, for example 4 or 3.5.")


@dataclass(frozen=True, order=True)
class Quantity:
    """So many thousandths of a piece, litre or hour."""

    thousandths: int
    ZERO: ClassVar[Quantity]

    @classmethod
    def of(cls, text: str | float) -> Quantity:
        """Read a quantity as a person types it.

        Raises:
            NotAQuantity: Not a number, more than three decimals, or beyond a million.

        """
        try:
            exact = Decimal(str(text).replace(",", "").strip()) * 1000
        except InvalidOperation:
            raise NotAQuantity(text=text) from None
        if not exact.is_finite() or exact != exact.to_integral_value() or abs(exact) > LARGEST_THOUSANDTHS:
            raise NotAQuantity(text=text)
        return cls(int(exact))

    def __add__(self, other: Quantity) -> Quantity:
        """Add two quantities."""
        return Quantity(self.thousandths + other.thousandths)

    def __sub__(self, other: Quantity) -> Quantity:
        """Take one quantity from another."""
        return Quantity(self.thousandths - other.thousandths)

    def __neg__(self) -> Quantity:
        """Turn the sign."""
        return Quantity(-self.thousandths)

    def __bool__(self) -> bool:
        """Say whether there is any."""
        return self.thousandths != 0

    def __str__(self) -> str:
        """Write the quantity without needless zeros, with thousands separators."""
        whole, rest = divmod(abs(self.thousandths), 1000)
        decimals = f".{rest:03d}".rstrip("0") if rest else ""
        return f"{'-' if self.thousandths < 0 else ''}{whole:,}{decimals}"


Quantity.ZERO = Quantity(0)
