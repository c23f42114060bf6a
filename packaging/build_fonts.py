"""Makes the four fonts that screens and paper share, from the OFL sources of Noto Sans TC and SC.

One font must hold every character of a name, because paper has no second font to fall back on: so each
result holds all of Big5, GBK and HKSCS. The Taiwan file takes Taiwan glyph shapes first and mainland
shapes only for what is missing; the mainland file the other way round.

    npm install @expo-google-fonts/noto-sans-tc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3
    python packaging/build_fonts.py node_modules/@expo-google-fonts resources/fonts

The same sources give the same bytes (SOURCE_DATE_EPOCH is not needed: both dates are fixed here).
"""

from __future__ import annotations

import argparse
import copy
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.merge import Merger
from fontTools.merge import Options as MergeOptions
from fontTools.ttLib import TTFont

WEIGHTS = (("400Regular", "Regular"), ("700Bold", "Bold"))
SCRIPTS = ("TC", "SC")
ENCODINGS = ("cp950", "gbk", "big5hkscs")
# 2026-01-01 in seconds since 1904, the font format's own epoch.
FIXED_DATE = 3_850_070_400
MIDDLE_DOT = 0x00B7
MIDDLE_DOT_ADVANCE = 300
MIDDLE_DOT_SCALE = 0.72
SURROGATES = range(0xD800, 0xE000)
PRIVATE_USE = range(0xE000, 0xF900)
# GB18030 rarities that double a file's size; a name that needs one is printed with a mark instead.
RARE_HAN = range(0x3400, 0x4DC0)


def encodable(encoding: str) -> set[int]:
    """Every character that the office machines of one region can type."""
    found = set()
    for code in range(0x20, 0x30000):
        if code in SURROGATES or code in PRIVATE_USE:
            continue
        try:
            chr(code).encode(encoding)
        except UnicodeError:
            continue
        found.add(code)
    return found


def wanted_characters(available: set[int]) -> set[int]:
    """What a workshop's paper may have to show: the regional sets, and every sign that is not a rarity."""
    regional = set().union(*(encodable(name) for name in ENCODINGS))
    return {code for code in available if code in regional or code not in RARE_HAN}


def open_subset(source: Path, characters: set[int]) -> TTFont:
    """One source font with only these characters and without layout rules that cannot be merged."""
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "prep", "gasp", "FFTM"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.glyph_names = True
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options, dontLoadGlyphNames=False)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters)
    worker.subset(font)
    return font


def narrow_middle_dot(font: TTFont) -> None:
    """Give U+00B7 a glyph of its own, as narrow as the dot on a number plate."""
    cmap = font.getBestCmap()
    if MIDDLE_DOT not in cmap:
        return
    table: Any = font["glyf"]
    shape = copy.deepcopy(table[cmap[MIDDLE_DOT]])
    middle = (shape.yMin + shape.yMax) / 2
    width = round((shape.xMax - shape.xMin) * MIDDLE_DOT_SCALE)
    left = (MIDDLE_DOT_ADVANCE - width) // 2
    shape.coordinates.translate((-shape.xMin, -middle))
    shape.coordinates.scale((MIDDLE_DOT_SCALE, MIDDLE_DOT_SCALE))
    shape.coordinates.translate((left, middle))
    shape.coordinates.toInt()
    name = "middot.narrow"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    table[name] = shape
    shape.recalcBounds(table)
    metrics: Any = font["hmtx"]
    metrics[name] = (MIDDLE_DOT_ADVANCE, left)
    for subtable in font["cmap"].tables:
        if MIDDLE_DOT in subtable.cmap:
            subtable.cmap[MIDDLE_DOT] = name


def rename(font: TTFont, script: str, style: str) -> None:
    """Put our own name on the result, free of reserved names, and keep licence and copyright."""
    family = f"Workshop Sans {script}"
    postscript = f"WorkshopSans{script}-{style}"
    table: Any = font["name"]
    kept = {record.nameID: str(record) for record in table.names if record.nameID in (0, 13, 14)}
    table.names = []
    new = {
        **kept,
        1: family,
        2: style,
        3: f"1.000;{postscript}",
        4: f"{family} {style}" if style != "Regular" else family,
        5: "Version 1.000",
        6: postscript,
    }
    for number, text in sorted(new.items()):
        table.setName(text, number, 3, 1, 0x409)
    head: Any = font["head"]
    head.created = head.modified = FIXED_DATE
    head.fontRevision = 1.0


def merge_fonts(first: TTFont, second: TTFont, workplace: Path) -> TTFont:
    """One font out of two whose characters do not overlap."""
    paths = []
    for index, font in enumerate((first, second)):
        path = workplace / f"{index}.ttf"
        font.save(path, reorderTables=True)
        paths.append(str(path))
    options = MergeOptions()
    options.drop_tables = []
    return Merger(options).merge(paths)


def build_one(sources: Path, target: Path, script: str, folder: str, style: str) -> Path:
    """Write one of the four fonts and say where."""
    other = next(name for name in SCRIPTS if name != script)
    paths = [
        sources / f"noto-sans-{name.lower()}" / folder / f"NotoSans{name}_{folder}.ttf"
        for name in (script, other)
    ]
    covered = [set(TTFont(path, lazy=True).getBestCmap()) for path in paths]
    wanted = wanted_characters(covered[0] | covered[1])
    first = open_subset(paths[0], wanted & covered[0])
    second = open_subset(paths[1], (wanted & covered[1]) - covered[0])
    narrow_middle_dot(first)
    with tempfile.TemporaryDirectory() as workplace:
        merged = merge_fonts(first, second, Path(workplace))
        rename(merged, script, style)
        merged.recalcTimestamp = False
        result = target / f"WorkshopSans{script}-{style}.ttf"
        merged.save(result, reorderTables=True)
    return result


def main() -> int:
    """Build all four fonts and lay the licence beside them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", type=Path, help="folder that holds noto-sans-tc and noto-sans-sc")
    parser.add_argument("target", type=Path, help="folder for the four fonts and OFL.txt")
    chosen = parser.parse_args()
    chosen.target.mkdir(parents=True, exist_ok=True)
    for script in SCRIPTS:
        for folder, style in WEIGHTS:
            result = build_one(chosen.sources, chosen.target, script, folder, style)
            sys.stdout.write(f"{result.name} {result.stat().st_size:,} bytes\n")
    shutil.copyfile(chosen.sources / "noto-sans-tc" / "LICENSE_FONT", chosen.target / "OFL.txt")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
