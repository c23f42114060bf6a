"""Where the program finds what it ships with.

The same question has three answers: the source tree, an installed wheel (folders beside the modules)
and a frozen program (folders beside the unpacked bundle).
"""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    roots = [_PACKAGE, _PACKAGE.parent]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        roots.insert(0, Path(str(bundle)))
    for root in roots:
        if (root / folder).is_dir():
            return root / folder
    raise FileNotFoundError(f"the program's folder {folder!r} is missing beside {_PACKAGE}")


def resources() -> Path:
    """Folder of fonts, icons, style sheet and translations."""
    return _shipped("resources")


def forms() -> Path:
    """Folder of the printed forms."""
    return _shipped("forms")


def fonts() -> Path:
    """Folder of the two font families for Taiwan and mainland glyph forms."""
    return resources() / "fonts"


def translations() -> Path:
    """Folder of the built translations, one file a room and language."""
    return resources() / "translations"


def icons() -> Path:
    """Folder of the few drawings the style sheet needs (tick, arrow)."""
    return resources() / "icons"


def style_sheet() -> Path:
    """The one style sheet, with token names in place of colours."""
    return resources() / "style.qss"
