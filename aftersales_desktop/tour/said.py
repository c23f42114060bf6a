"""What people write and say on the tour, in the language the house keeps its books in."""

from __future__ import annotations

import tomllib
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.demo.words import LANGUAGES


def said(language: str, key: str) -> str:
    """Give one of the tour's own sentences."""
    return _sentences()[key][LANGUAGES.index(language)]


@cache
def _sentences() -> dict[str, list[str]]:
    return tomllib.loads((paths.resources() / "demo" / "tour.toml").read_text(encoding="utf-8"))
