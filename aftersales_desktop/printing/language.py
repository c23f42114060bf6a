"""The languages and sizes a form can be printed in."""

from enum import StrEnum


class Language(StrEnum):
    """A printed language; the value is the heading of its part in a form's `words.toml` (X8)."""

    ENGLISH = "en"
    TAIWAN = "zh_TW"
    MAINLAND = "zh_CN"


class PaperSize(StrEnum):
    """The office paper a form may be asked for; the value is what printers call it."""

    A4 = "A4"
    A5 = "A5"


# Width and height in millimetres, upright.
MILLIMETRES = {PaperSize.A4: (210, 297), PaperSize.A5: (148, 210)}
