"""What no database can keep: NUL, and halves of characters; refused in a step, passed over in a search.

A local file would keep a NUL, and a server would not: the house could never be moved there.
"""

import re
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from aftersales_desktop.database.refusals import NotWritable

Thing = TypeVar("Thing")

UNWRITABLE = re.compile("[\0\ud800-\udfff]")


def check_writable(command: object) -> None:
    """Let through what can be kept, however deep the texts lie.

    Raises:
        NotWritable: A text holds what cannot.

    """
    if isinstance(command, str):
        if UNWRITABLE.search(command):
            raise NotWritable
    elif isinstance(command, Iterable) and not isinstance(command, bytes | type):
        for one in command:
            check_writable(one)
    elif is_dataclass(command) and not isinstance(command, type):
        for one in fields(command):
            check_writable(getattr(command, one.name))


def writable(thing: Thing) -> Thing:
    """Give the same without what cannot be kept: for a search, and for telling of what was refused."""
    try:
        check_writable(thing)
    except NotWritable:
        cleaned: Thing = _without(thing)
        return cleaned
    return thing


def _without(thing: Any) -> Any:  # noqa: ANN401 - whatever came in goes out
    if type(thing) is str:
        return UNWRITABLE.sub("", thing)
    if type(thing) is tuple:
        return tuple(writable(one) for one in thing)
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {one.name: writable(getattr(thing, one.name)) for one in fields(thing) if one.init}
        return replace(thing, **changed)
    return thing
