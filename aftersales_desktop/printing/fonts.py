"""The fonts of the paper, loaded once and only when the first page is drawn.

A sheet in Traditional Chinese shows Taiwan glyph shapes, one in Simplified Chinese mainland shapes; both
fonts hold the characters of both, so that a name from the other side is never an empty box.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib import fonts as reportlab_fonts
from reportlab.pdfbase import pdfmetrics, ttfonts

from aftersales_desktop import paths
from aftersales_desktop.printing import line_breaks
from aftersales_desktop.printing.language import Language

_SCRIPTS = {Language.ENGLISH: "TC", Language.TAIWAN: "TC", Language.MAINLAND: "SC"}


@dataclass(frozen=True)
class Typeface:
    """One family as the forms name it, and the characters it can draw."""

    regular: str
    bold: str
    characters: frozenset[int]


def typeface(language: Language) -> Typeface:
    """Give the family for a language; loads it when it is first asked for."""
    return _registered(_SCRIPTS[language])


@cache
def _registered(script: str) -> Typeface:
    """Read one family's two files and make them known to reportlab under our own names."""
    line_breaks.install()
    regular, bold = f"WorkshopSans{script}", f"WorkshopSans{script}-Bold"
    faces = []
    for name, style in ((regular, "Regular"), (bold, "Bold")):
        font = ttfonts.TTFont(name, str(paths.fonts() / f"WorkshopSans{script}-{style}.ttf"))
        pdfmetrics.registerFont(font)
        faces.append(font.face)
    for is_bold, name in ((0, regular), (1, bold)):
        for is_italic in (0, 1):
            reportlab_fonts.addMapping(regular.lower(), is_bold, is_italic, name)
    return Typeface(regular, bold, frozenset(faces[0].charToGlyph) & frozenset(faces[1].charToGlyph))
