"""Every verb and lookup of the program, found by reading it: what is added later is tried unasked."""

import importlib
import pkgutil
import typing
from functools import cache
from typing import Any

import aftersales_desktop
from aftersales_desktop.database.rights import LOOKUPS, VERBS, Lookup, Verb

NOT_FOR_IMPORT = ("aftersales_desktop.__main__", "aftersales_desktop.database.migrations")


@cache
def _load_everything() -> None:
    for module in pkgutil.walk_packages(aftersales_desktop.__path__, "aftersales_desktop."):
        if not module.name.startswith(NOT_FOR_IMPORT):
            importlib.import_module(module.name)


def our_verbs() -> dict[str, Verb[Any, Any]]:
    """Every verb of the program; tests declare some of their own."""
    _load_everything()
    return {name: one for name, one in VERBS.items() if one.run.__module__.startswith("aftersales_desktop.")}


def our_lookups() -> dict[str, Lookup[..., Any]]:
    """Every lookup of the program."""
    _load_everything()
    return {
        name: one for name, one in LOOKUPS.items() if one.run.__module__.startswith("aftersales_desktop.")
    }


@cache
def asked_by(run: Any) -> dict[str, Any]:  # noqa: ANN401 - any function of a verb or lookup
    """What a verb or lookup is given besides the work: names and types."""
    hints = typing.get_type_hints(run)
    return {name: kind for name, kind in hints.items() if name not in {"return", "work", "_work"}}
