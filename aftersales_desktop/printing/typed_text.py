"""What people typed, made fit for paper: no control characters, no empty boxes, no endless fields."""

from __future__ import annotations

import unicodedata

# The printers' old sign for a piece of type that the case does not hold.
MISSING_TYPE = "〓"
LONGEST_PARAGRAPH = 2_000
# Unicode categories that leave no ink: controls, direction marks, broken halves, private and unassigned.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def printable(text: str, characters: frozenset[int]) -> str:
    """Write `text` with only what the font can draw, on one line.

    Control and direction characters vanish, line ends become blanks, unknown characters become 〓.
    """
    joined = "".join(" " if c in "\t\n\r\v\f\u2028\u2029" else c for c in text)
    composed = unicodedata.normalize("NFC", joined.encode("utf-8", "ignore").decode("utf-8"))
    return "".join(_drawn(c, characters) for c in composed if unicodedata.category(c) not in _DROPPED)


def _drawn(character: str, characters: frozenset[int]) -> str:
    """Give the character itself, or the mark for one that the font lacks."""
    if character == " " or ord(character) in characters:
        return character
    return " " if character.isspace() else MISSING_TYPE


def cut(text: str, limit: int) -> tuple[str, bool]:
    """Shorten a field to `limit` characters and say whether anything was left out."""
    return (text, False) if len(text) <= limit else (text[:limit].rstrip(), True)


def paragraphs(text: str) -> list[str]:
    """Split a long field at its line ends, and again where a piece would take long to break into lines."""
    pieces = []
    for line in text.splitlines() or [""]:
        pieces += [
            line[start : start + LONGEST_PARAGRAPH] for start in range(0, len(line), LONGEST_PARAGRAPH)
        ]
    return [piece for piece in pieces if piece.strip()]
