"""Makes a command, or whatever a lookup is asked with, with one text wherever a text goes."""

import enum
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from aftersales_desktop.domain.imports.plan import ImportRows
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from tests.reliability.nasty import REAL
from tests.reliability.small_house import MORNING

BELIEVABLE: dict[Any, Any] = {
    int: 1,
    bool: True,
    float: 1.0,
    bytes: b"",
    Money: Money(100),
    Quantity: Quantity(1000),
    ScanCode: REAL,
    datetime: MORNING + timedelta(hours=3),
    date: (MORNING + timedelta(days=1)).date(),
}


def filled(kind: Any, text: str) -> Any:  # noqa: ANN401 - any type of a command's field
    """Make one of a kind with the text wherever a text goes; whatever else is believable."""
    if kind is str:
        return text
    if kind in BELIEVABLE:
        return BELIEVABLE[kind]
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if origin is not None:
        return _several(origin, inside, text)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return next(iter(kind))
    if is_dataclass(kind):
        make: Any = kind
        return make(**{one.name: _field(kind, one, text) for one in fields(kind) if one.init})
    return None


def _several(origin: Any, inside: tuple[Any, ...], text: str) -> Any:  # noqa: ANN401 - as above
    if origin in {types.UnionType, typing.Union}:
        return filled(next(one for one in inside if one is not type(None)), text)
    if origin in {tuple, frozenset, list, set}:
        return origin([filled(inside[0], text)])
    if origin is ImportRows:
        return ImportRows((filled(inside[0], text),))
    return {filled(inside[0], text): filled(inside[1], text)}


def _field(kind: Any, field: Any, text: str) -> Any:  # noqa: ANN401 - any field
    value = filled(_hints(kind)[field.name], text)
    return field.default if value is None and field.default is not MISSING else value


@cache
def _hints(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    return typing.get_type_hints(kind)
