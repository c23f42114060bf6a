"""Several things in one sentence of a refusal: with commas, each in the reader's language on screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Listed(tuple[object, ...]):
    """A fact that names several things at once, so that a refusal can say everything that is missing."""

    __slots__ = ()

    def __new__(cls, things: Iterable[object]) -> Self:
        """Keep the things in their order."""
        return super().__new__(cls, things)

    def __str__(self) -> str:
        """Write them one after the other, as the audit keeps them."""
        return ", ".join(str(thing) for thing in self)

    def __format__(self, spec: str) -> str:
        """Fill a sentence."""
        return format(str(self), spec)
