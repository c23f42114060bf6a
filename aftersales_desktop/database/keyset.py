"""Where the next page of a sorted list begins: behind the last row seen, whatever came or went since."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, or_

Key = tuple[ColumnElement[Any], object]


def behind(keys: Sequence[Key], *, descending: bool = False) -> ColumnElement[bool]:
    """Pick the rows behind the last one seen; each key is a column and what that row has in it.

    The last key decides between equals and is never the same twice. `by >= last` stands first, so that the
    database enters its index where the last page ended.
    """
    (column, last), *others = keys
    beyond = column < last if descending else column > last
    if not others:
        return beyond
    from_there = column <= last if descending else column >= last
    return and_(from_there, or_(beyond, behind(others, descending=descending)))


def sorted_by(*columns: ColumnElement[Any], descending: bool = False) -> tuple[ColumnElement[Any], ...]:
    """Sort by these columns, all in the same direction, as `behind` expects it."""
    return tuple(column.desc() for column in columns) if descending else columns
