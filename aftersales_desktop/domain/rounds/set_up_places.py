"""The rooms, entrances and racks that rounds pass are entered, renamed, taken out (R2.2.4a-c, R2.2.10c)."""

from dataclasses import dataclass

from sqlalchemy import func, select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.rounds.floor_place import FloorPlace
from aftersales_desktop.domain.rounds.posts import SETTING_UP
from aftersales_desktop.domain.rounds.refusals import PlaceMissing, PlaceTaken, UnknownPlace
from aftersales_desktop.regulations.checklists import PlaceKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Words", "place added")
CHANGED = QT_TRANSLATE_NOOP("Words", "place changed")


@dataclass(frozen=True, kw_only=True)
class AddPlace:
    """A new place, last on the way."""

    name: str
    kind: PlaceKind


@dataclass(frozen=True, kw_only=True)
class ChangePlace:
    """A place's new name and kind; not active means that no round passes it any more."""

    place_id: int
    name: str
    kind: PlaceKind
    active: bool = True


@dataclass(frozen=True)
class PlaceSet:
    """The place as it is now."""

    place_id: int
    name: str


@verb(roles=SETTING_UP, clause="R2.2.4a")
def add_place(work: Work, command: AddPlace) -> PlaceSet:
    """Add a place.

    Raises:
        PlaceMissing: No name.
        PlaceTaken: Another place has it.

    """
    name = _fresh(work, command.name, None)
    last = work.session.scalar(select(func.max(FloorPlace.position))) or 0
    place = FloorPlace(name=name, kind=command.kind, position=last + 1)
    work.session.add(place)
    work.session.flush()
    work.note(Topic.ROUNDS, place.id, ADDED, new=f"{name} · {command.kind}")
    return PlaceSet(place.id, name)


@verb(roles=SETTING_UP, clause="R2.2.4a")
def change_place(work: Work, command: ChangePlace) -> PlaceSet:
    """Change a place.

    Raises:
        UnknownPlace: There is none.
        PlaceMissing: No name.
        PlaceTaken: Another place has it.

    """
    place = work.session.get(FloorPlace, command.place_id, with_for_update=True)
    if place is None:
        raise UnknownPlace
    old = f"{place.name} · {place.kind}"
    place.name = _fresh(work, command.name, place.id)
    place.kind, place.active = command.kind, command.active
    work.note(Topic.ROUNDS, place.id, CHANGED, old=old, new=f"{place.name} · {place.kind}")
    return PlaceSet(place.id, place.name)


def _fresh(work: Work, name: str, own_id: int | None) -> str:
    wanted = name.strip()
    if not wanted:
        raise PlaceMissing
    taken = work.session.scalar(select(FloorPlace.id).where(FloorPlace.name == wanted))
    if taken is not None and taken != own_id:
        raise PlaceTaken(name=wanted)
    return wanted
