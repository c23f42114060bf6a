"""In which encoding a text file is written: asked of the text itself, because nobody who sends one knows.

Almost every Big5 text is a valid GB18030 text too, only of signs that nobody uses; so what decodes is not
enough, and the common signs decide.
"""

import codecs
from dataclasses import dataclass
from functools import cache

from aftersales_desktop.spreadsheets.refusals import NotInThisEncoding

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
UTF8, BIG5, GB = "utf-8-sig", "cp950", "gb18030"
# As shown to people; the key is Python's name.
ENCODINGS = {UTF8: "UTF-8", BIG5: "Big5", GB: "GB18030", "utf-16": "UTF-16"}
# Enough to tell, and quick also for a large file.
LOOK_AT = 200_000
FIRST_WIDE_SIGN = "\u2e80"


@dataclass(frozen=True)
class Guess:
    """An encoding in which the file can be read, and how much of it are signs in common use (0 to 1)."""

    encoding: str
    common: float


def guess_encodings(data: bytes) -> tuple[Guess, ...]:
    """Name the encodings that the bytes can be, the likeliest first."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return (Guess(encoding, 1.0),)
    found = [
        Guess(name, _common(text)) for name in (UTF8, BIG5, GB) if (text := _read(data, name)) is not None
    ]
    if found and found[0].encoding == UTF8:
        # A text in another encoding is never valid UTF-8 by chance, unless it is plain ASCII.
        return (found[0],)
    return tuple(sorted(found, key=lambda guess: -guess.common))


def decode(data: bytes, encoding: str, file: str) -> str:
    """Read the whole text.

    Raises:
        NotInThisEncoding: Some bytes mean nothing in it.

    """
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotInThisEncoding(file=file, encoding=ENCODINGS.get(encoding, encoding)) from error


def _read(data: bytes, encoding: str) -> str | None:
    """Read the beginning; a sign cut in two at its end is no fault."""
    reader = codecs.getincrementaldecoder(encoding)()
    try:
        return reader.decode(data[:LOOK_AT], final=len(data) <= LOOK_AT)
    except UnicodeDecodeError:
        return None


def _common(text: str) -> float:
    wide = [sign for sign in text if sign >= FIRST_WIDE_SIGN]
    return sum(sign in _common_signs() for sign in wide) / len(wide) if wide else 1.0


@cache
def _common_signs() -> frozenset[str]:
    """The signs of the first levels of GB 2312 and Big5, and the punctuation of both."""
    gb = _block(GB, range(0xA1, 0xD8), range(0xA1, 0xFF))
    big5 = _block(BIG5, range(0xA1, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    return frozenset(gb + big5)


def _block(encoding: str, leads: range, trails: range | tuple[int, ...]) -> str:
    return b"".join(bytes((lead, trail)) for lead in leads for trail in trails).decode(encoding, "ignore")
