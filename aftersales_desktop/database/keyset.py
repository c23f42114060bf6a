"""Where the next page of a sorted list begins: behind the last row seen, whatever came or went since."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, or_

Key = tuple[ColumnElement[Any], object]
Query = TypeVar("Query", bound=Select[*tuple[Any, ...]])


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


def page_behind(
    query: Query,
    by: Sequence[ColumnElement[Any]],
    last: Sequence[object] | None,
    *,
    descending: bool,
    limit: int,
) -> Query:
    """Sort a query by these columns and begin behind the last row seen; `last` is what it has in them."""
    if last is not None:
        query = query.where(behind(tuple(zip(by, last, strict=True)), descending=descending))
    return query.order_by(*sorted_by(*by, descending=descending)).limit(limit)
