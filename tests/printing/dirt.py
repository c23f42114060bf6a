"""Soils the codes of a printed page as a workshop does, always the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from enum import StrEnum
from math import cos, pi, sin

from PIL import Image, ImageChops, ImageDraw

from aftersales_desktop.printing.qr import MODULES

Box = tuple[int, int, int, int]
Brush = Callable[[ImageDraw.ImageDraw, int], None]

FINER = 4
"""Dirt is painted at four times the picture's resolution, then averaged as a lens does."""
OIL = (30, 120)
"""How light oiled paper is, from 0 to 255: darker than paper, lighter than print, which shows through."""
SOOT = (0, 30)
"""Dirt as black as print, which no light tells from it."""
PRINT = 10
"""How light toner is: it gives back about a twenty-fifth."""
BARE_PAPER = 235


class Dirt(StrEnum):
    """What soils a code; sizes are in squares of the code."""

    SPECKS = "oil specks of half a square"
    BLOTCHES = "oil blotches of one to two squares"
    SMEAR = "one oily finger drawn across"
    SCRATCHES = "scratches that take the print off"


def dirtied(
    page: Image.Image,
    codes: list[Box],
    dirt: Dirt,
    seed: int,
    *,
    share: float = 0.08,
    shades: tuple[int, int] = OIL,
) -> Image.Image:
    """Soil `share` of the area of each code, corner marks and all."""
    chance = random.Random(seed)
    soiled = page.copy()
    for box in codes:
        code = ImageChops.lighter(page.crop(box), Image.new("L", (box[2] - box[0], box[3] - box[1]), PRINT))
        soiled.paste(_soiled(code, dirt, share, shades, chance), box)
    return soiled


def _soiled(
    code: Image.Image, dirt: Dirt, share: float, shades: tuple[int, int], chance: random.Random
) -> Image.Image:
    side = code.width * FINER
    fine = code.resize((side, code.height * FINER), Image.Resampling.NEAREST)
    covered = Image.new("L", fine.size, 0)
    paint = Image.new("L", fine.size, 255)
    for brush in _brushes(dirt, side, share, chance):
        shade = BARE_PAPER if dirt is Dirt.SCRATCHES else chance.randint(*shades)
        brush(ImageDraw.Draw(paint), shade)
        brush(ImageDraw.Draw(covered), 255)
        if covered.histogram()[255] >= share * fine.width * fine.height:
            break
    if dirt is Dirt.SCRATCHES:
        fine.paste(paint, mask=covered)
    else:
        fine = ImageChops.darker(fine, paint)
    return fine.resize(code.size, Image.Resampling.BOX)


def _brushes(dirt: Dirt, side: int, share: float, chance: random.Random) -> Iterator[Brush]:
    square = side / MODULES
    while True:
        if dirt is Dirt.SPECKS:
            yield _drop(side, chance, chance.uniform(0.18, 0.32) * square)
        elif dirt is Dirt.BLOTCHES:
            yield _drop(side, chance, chance.uniform(0.5, 1) * square)
        elif dirt is Dirt.SMEAR:
            width = chance.uniform(0.10, 0.16) * side
            yield _line(side, chance, width, 1.04 * share * side * side / width)
        else:
            yield _line(side, chance, chance.uniform(0.18, 0.32) * square, chance.uniform(0.3, 1) * side)


def _drop(side: int, chance: random.Random, radius: float) -> Brush:
    x, y = chance.uniform(0, side), chance.uniform(0, side)
    across, down = radius, radius * chance.uniform(0.7, 1)
    if chance.random() < 0.5:
        across, down = down, across
    place = (x - across, y - down, x + across, y + down)
    return lambda pencil, shade: pencil.ellipse(place, fill=shade)


def _line(side: int, chance: random.Random, width: float, length: float) -> Brush:
    angle = chance.uniform(0, pi)
    across, down = cos(angle) * length / 2, sin(angle) * length / 2
    beside, below = (min(abs(reach) + width / 2, side / 2) for reach in (across, down))
    x, y = chance.uniform(beside, side - beside), chance.uniform(below, side - below)
    ends = (x - across, y - down, x + across, y + down)
    return lambda pencil, shade: pencil.line(ends, fill=shade, width=round(width))
