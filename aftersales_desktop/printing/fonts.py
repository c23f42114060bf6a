"""The fonts of the paper, loaded once and only when the first page is drawn.

A sheet in Traditional Chinese shows Taiwan glyph shapes, one in Simplified Chinese mainland shapes; both
fonts hold the characters of both, so that a name from the other side is never an empty box.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib import fonts as reportlab_fonts
from reportlab.lib import textsplit
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.platypus import paragraph

from aftersales_desktop import paths
from aftersales_desktop.printing.language import Language

# Full-width marks missing from reportlab's list: without them a line may begin with a comma.
_HANGING = "，：；！？％。、）》」』】’”…·"
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
    _keep_marks_off_line_starts()
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


def _keep_marks_off_line_starts() -> None:
    """Teach reportlab that a Chinese line never begins with closing punctuation."""
    complete = "".join(dict.fromkeys(textsplit.ALL_CANNOT_START + _HANGING))
    textsplit.ALL_CANNOT_START = complete
    # paragraph.py took its own copy of the name when it was imported.
    paragraph.ALL_CANNOT_START = complete
