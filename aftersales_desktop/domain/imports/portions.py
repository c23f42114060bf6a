"""Divides what a list speaks of into as much as one question to the database takes."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

AT_ONCE = 400

Key = TypeVar("Key")


def portions(keys: Sequence[Key]) -> Iterator[Sequence[Key]]:
    """Give many keys some at a time."""
    return (keys[begin : begin + AT_ONCE] for begin in range(0, len(keys), AT_ONCE))
