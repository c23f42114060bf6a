"""The four fonts: one name, one width of digits, a narrow dot for plates, and their licence beside them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from aftersales_desktop import paths

FONTS = sorted(paths.fonts().glob("*.ttf"))
NAMES = [f"WorkshopSans{script}-{style}" for script in ("SC", "TC") for style in ("Bold", "Regular")]


def test_there_are_two_families_of_two_weights_with_their_licence() -> None:
    assert [path.stem for path in FONTS] == NAMES
    assert "SIL OPEN FONT LICENSE" in (paths.fonts() / "OFL.txt").read_text("utf-8")


def advances(path: Path, characters: str) -> list[int]:
    with TTFont(path, lazy=True) as font:
        return [font["hmtx"][font.getBestCmap()[ord(character)]][0] for character in characters]


@pytest.mark.parametrize("path", FONTS, ids=NAMES)
def test_a_font_fits_columns_of_figures_and_plates(path: Path) -> None:
    digits = set(advances(path, "0123456789"))
    assert len(digits) == 1
    assert advances(path, "·")[0] < min(digits)


@pytest.mark.parametrize("path", FONTS, ids=NAMES)
def test_a_font_carries_its_own_name_and_its_makers_copyright(path: Path) -> None:
    with TTFont(path, lazy=True) as font:
        names = {number: font["name"].getDebugName(number) for number in (0, 1, 4, 6, 13)}
    assert names[1] == f"Workshop Sans {path.stem[12:14]}"
    assert "Adobe" in names[0]
    assert "Open Font License" in names[13]
    assert not any(reserved in names[number] for number in (1, 4, 6) for reserved in ("Noto", "Source"))


@pytest.mark.parametrize("style", ["Regular", "Bold"])
def test_each_family_has_its_own_regions_shape(style: str) -> None:
    shapes = []
    for script in ("TC", "SC"):
        with TTFont(paths.fonts() / f"WorkshopSans{script}-{style}.ttf", lazy=True) as font:
            glyph = font["glyf"][font.getBestCmap()[ord("骨")]]
            shapes.append(list(glyph.getCoordinates(font["glyf"])[0]))
    assert shapes[0] != shapes[1]
