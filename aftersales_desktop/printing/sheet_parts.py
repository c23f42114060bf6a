"""What several papers have in common: the house, the print's number, a signature, a place to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

Point = tuple[float, float]
Stroke = tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """The dealership as it heads its papers, and the zone its clocks show.

    Attributes:
        name: As printed large.
        address: May be empty.
        telephone: May be empty.
        zone: Times on every sheet are printed in this zone.

    """

    name: str
    address: str = ""
    telephone: str = ""
    zone: tzinfo = UTC


@dataclass(frozen=True, kw_only=True)
class PrintMark:
    """Which print of the paper this is; reprints are numbered and marked (X1)."""

    copy: int
    at: datetime
    by: str


@dataclass(frozen=True, kw_only=True)
class DrawnSignature:
    """A signature drawn on the screen: strokes of points in a box of `width` by `height`, y downwards."""

    strokes: tuple[Stroke, ...]
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Signed:
    """Who signed at one place of a paper; an empty one is signed by hand."""

    name: str = ""
    at: datetime | None = None
    drawn: DrawnSignature | None = None


@dataclass(frozen=True, kw_only=True)
class CarOnPaper:
    """The car and its owner as every order paper names them."""

    plate: str
    model: str = ""
    year: int | None = None
    colour: str = ""
    vin: str = ""
    customer: str = ""
    telephone: str = ""
    mileage_km: int | None = None


BLANK = Signed()


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What every sheet carries."""

    letterhead: Letterhead
    mark: PrintMark = field()
