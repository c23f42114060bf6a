"""Breaks lines of mixed Chinese and Western text, which reportlab does poorly.

Reportlab's own splitting tears words and part numbers ("squeali/ng", "225/4|5R17") and lets a line begin
with the second of two closing marks. Here a line may end between Chinese characters and at blanks, never
inside a word or number that fits on a line, never before a closing mark nor after an opening one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import paragraph

_CANNOT_START = frozenset("!'),.:;?]}”’…·°%‰℃、。〃々」』】〕〉》）］｝，：；！？％～—ー")
_CANNOT_END = frozenset("([{“‘¥$「『【〔〈《（［｛￥")
# Below this, letters belong to words: Latin, Greek, Cyrillic and their signs.
_FIRST_EAST_ASIAN = 0x2E80
_ROUNDING = 1e-3


def install() -> None:
    """Put our rules in the place of reportlab's, for text of one style and of several."""
    paragraph.wordSplit = _split_plain
    paragraph.cjkFragSplit = _split_styled


def line_end(characters: Sequence[str], widths: Sequence[float], start: int, width: float) -> int:
    """Find where the line that begins at `start` ends: as late as fits and the rules allow."""
    fitting = start
    used = 0.0
    while fitting < len(characters) and used + widths[fitting] <= width + _ROUNDING:
        used += widths[fitting]
        fitting += 1
    if fitting >= len(characters):
        return len(characters)
    fitting = max(fitting, start + 1)
    for end in range(fitting, start, -1):
        if end < len(characters) and _may_break(characters[end - 1], characters[end]):
            return end
    return fitting


def _may_break(last: str, first: str) -> bool:
    """Say whether a line may end with `last` and the next begin with `first`."""
    if first == " ":
        return True
    if first in _CANNOT_START or last in _CANNOT_END:
        return False
    return last == " " or not (_in_word(last) and _in_word(first))


def _in_word(character: str) -> bool:
    return bool(character) and character != " " and ord(character[0]) < _FIRST_EAST_ASIAN


def _split_plain(
    text: str, max_widths: Sequence[float] | float, font: str, size: float, *_: object
) -> list[Any]:
    """Stand in for reportlab's `wordSplit`: a list of [space left over, text]."""
    limits = [max_widths] if isinstance(max_widths, int | float) else list(max_widths)
    known: dict[str, float] = {}
    for character in set(text):
        known[character] = stringWidth(character, font, size)
    widths = [known[character] for character in text]
    lines: list[Any] = []
    start = 0
    while start < len(text):
        limit = limits[min(len(lines), len(limits) - 1)]
        end = line_end(text, widths, start, limit)
        line = text[start:end].strip()
        lines.append([limit - sum(known[character] for character in line), line])
        start = end
        while start < len(text) and text[start] == " ":
            start += 1
    return lines


def _split_styled(frags: Sequence[Any], max_widths: Sequence[float], calc_bounds: bool, *_: object) -> Any:  # noqa: ANN401, FBT001 - reportlab's own shape, untyped
    """Stand in for reportlab's `cjkFragSplit`: text in several fonts, with `<br/>` between."""
    letters = [paragraph.cjkU(letter, frag, "utf8") for frag in frags for letter in frag.text or [""]]
    lines: list[Any] = []
    start = 0
    while start < len(letters):
        limit = max_widths[min(len(lines), len(max_widths) - 1)]
        rest = letters[start : _next_forced(letters, start)]
        end = start + line_end(rest, _widths(rest, limit), 0, limit)
        shown = _without_outer_blanks(letters[start:end])
        used = sum(_widths(shown, limit))
        broken = hasattr(letters[end - 1].frag, "lineBreak")
        lines.append(paragraph.makeCJKParaLine(shown, limit, used, limit - used, broken, calc_bounds))
        start = end
    return paragraph.ParaLines(kind=1, lines=lines)


def _next_forced(letters: Sequence[Any], start: int) -> int:
    """Find the end of the stretch before the next `<br/>`."""
    places = (index + 1 for index in range(start, len(letters)) if hasattr(letters[index].frag, "lineBreak"))
    return next(places, len(letters))


def _widths(letters: Sequence[Any], limit: float) -> list[float]:
    """Measure letters; a picture's width may be a share of the line."""
    found = []
    for letter in letters:
        width = letter.width
        if hasattr(width, "normalizedValue"):
            width._normalizer = limit  # noqa: SLF001 - as reportlab's own splitting does
            width = width.normalizedValue(limit)
        found.append(width)
    return found


def _without_outer_blanks(letters: Sequence[Any]) -> list[Any]:
    """Drop blanks at a line's ends; they would push right-aligned text off its edge."""
    first, last = 0, len(letters)
    while first < last - 1 and letters[first] == " ":
        first += 1
    while last > first + 1 and letters[last - 1] == " ":
        last -= 1
    return list(letters[first:last])
