"""Vehicle identification numbers: what a typing slip looks like, without ever blocking a car."""

from enum import StrEnum

from aftersales_desktop.values.search_key import search_key

LENGTH = 17
CHECK_PLACE = 8
WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
LETTER_VALUES = dict(
    zip(
        "ABCDEFGHJKLMNPRSTUVWXYZ",
        (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9),
        strict=True,
    )
)


class VinHint(StrEnum):
    """What the form says under a VIN (R2.1.2a); a hint, never a refusal."""

    EMPTY = "empty"
    GOOD = "good"
    WRONG_LENGTH = "wrong length"
    FORBIDDEN_LETTER = "forbidden letter"
    CHECK_DIGIT = "check digit"


def vin_key(text: str) -> str:
    """Write a VIN as it is stored: capitals and digits only."""
    return search_key(text)


def vin_hint(text: str) -> VinHint:
    """Judge a VIN by length, letters and check digit (ISO 3779, place 9).

    European makers often leave the check digit free, so a wrong one is a hint to look again, no more.
    """
    vin = vin_key(text)
    if not vin:
        return VinHint.EMPTY
    if len(vin) != LENGTH:
        return VinHint.WRONG_LENGTH
    if not all(c.isascii() and (c.isdigit() or c in LETTER_VALUES) for c in vin):
        return VinHint.FORBIDDEN_LETTER
    return VinHint.GOOD if vin[CHECK_PLACE] == check_digit(vin) else VinHint.CHECK_DIGIT


def check_digit(vin: str) -> str:
    """Work out the check digit of a 17-character VIN."""
    remainder = (
        sum(w * (int(c) if c.isdigit() else LETTER_VALUES[c]) for w, c in zip(WEIGHTS, vin, strict=True)) % 11
    )
    return "X" if remainder == 10 else str(remainder)  # noqa: PLR2004 - ten is written X by the standard
