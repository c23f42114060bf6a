"""The checklists of the workshop's rounds, as data: each point with its clause and where it is asked."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class PlaceKind(StrEnum):
    """What kind of place a round passes."""

    FUNCTION_ROOM = "function room"
    KEY_ROOM = "key room"
    ENTRANCE = "non-essential entrance"
    PAINT_BOOTH = "paint booth"
    MIXING_ROOM = "mixing room"
    PAINT_RACK = "paint rack"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "function room"),
    QT_TRANSLATE_NOOP("Words", "key room"),
    QT_TRANSLATE_NOOP("Words", "non-essential entrance"),
    QT_TRANSLATE_NOOP("Words", "paint booth"),
    QT_TRANSLATE_NOOP("Words", "mixing room"),
    QT_TRANSLATE_NOOP("Words", "paint rack"),
)


@dataclass(frozen=True)
class Point:
    """One question; asked at every place of its kinds, or once for the whole floor when it names none."""

    key: str
    clause: str
    text: Mapping[str, str]
    places: tuple[PlaceKind, ...] = ()


@dataclass(frozen=True)
class Checklist:
    """A round: who walks it, which duty it does, and its points in the order of the way."""

    key: str
    duty: str
    walkers: tuple[Role, ...]
    title: Mapping[str, str]
    points: tuple[Point, ...]

    def point(self, key: str) -> Point | None:
        """Find a point."""
        return next((point for point in self.points if point.key == key), None)


@cache
def checklists() -> Mapping[str, Checklist]:
    """Read the checklists once, by key, in the order of the file."""
    path = paths.resources() / "rulebook" / "values" / "checklists.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["checklist"]
    return {entry["key"]: _checklist(entry) for entry in entries}


def _checklist(entry: dict[str, object]) -> Checklist:
    points = entry["point"]
    assert isinstance(points, list)  # noqa: S101 - tells the type checker what the file's test makes sure of
    return Checklist(
        key=str(entry["key"]),
        duty=str(entry["duty"]),
        walkers=tuple(Role(str(role)) for role in _listed(entry["walkers"])),
        title=_texts(entry["title"]),
        points=tuple(_point(point) for point in points),
    )


def _point(entry: dict[str, object]) -> Point:
    return Point(
        key=str(entry["key"]),
        clause=str(entry["clause"]),
        text=_texts(entry["text"]),
        places=tuple(PlaceKind(str(kind)) for kind in _listed(entry.get("places", []))),
    )


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _texts(value: object) -> Mapping[str, str]:
    return value if isinstance(value, dict) else {}
