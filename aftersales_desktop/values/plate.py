"""Licence plates of the mainland and Taiwan: recognised for a hint, foreign ones always welcome."""

import re
import unicodedata
from enum import StrEnum

PROVINCES = "京津沪滬冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊渝"
TAIL = "[A-HJ-NP-Z0-9]"


class PlateKind(StrEnum):
    """What a plate looks like; UNKNOWN only makes the form ask "is it typed right?"."""

    EMPTY = "empty"
    MAINLAND = "mainland"
    MAINLAND_NEW_ENERGY = "mainland new energy"
    TAIWAN = "taiwan"
    UNKNOWN = "unknown"


PATTERNS = (
    (
        PlateKind.MAINLAND,
        re.compile(f"^[{PROVINCES}][A-HJ-NP-Z]{TAIL}{{4}}[A-HJ-NP-Z0-9学學警挂掛港澳领領]$"),
    ),
    (
        PlateKind.MAINLAND_NEW_ENERGY,
        re.compile(f"^[{PROVINCES}][A-HJ-NP-Z](?:[A-HJK]{TAIL}[0-9]{{4}}|[0-9]{{5}}[A-HJK])$"),
    ),
    (
        PlateKind.TAIWAN,
        re.compile(
            "^(?:[A-Z]{3}[0-9]{3,4}|[0-9]{3,4}[A-Z]{3}|[A-Z]{2}[0-9]{4}|[0-9]{4}[A-Z]{2}"
            "|[A-Z][0-9]{5}|[A-Z0-9]{2}[0-9]{4}|[0-9]{4}[A-Z0-9]{2}|[A-Z]{3}[0-9]{2})$"
        ),
    ),
)


def plate_key(text: str) -> str:
    """Write a plate for comparing: capitals, no separators, mainland province sign in Simplified form."""
    folded = unicodedata.normalize("NFKC", text).upper()
    return "".join(c for c in folded if c.isalnum()).translate(
        str.maketrans("滬雲遼魯蘇贛晉陝閩貴粵寧瓊學掛領", "沪云辽鲁苏赣晋陕闽贵粤宁琼学挂领")
    )


def plate_kind(text: str) -> PlateKind:
    """Say what kind of plate the text looks like."""
    key = plate_key(text)
    if not key:
        return PlateKind.EMPTY
    return next((kind for kind, pattern in PATTERNS if pattern.match(key)), PlateKind.UNKNOWN)


def plate_shown(text: str) -> str:
    """Write a plate the way it stands on the car: 粵B·7K219, ABC-5218; others as typed."""
    typed = unicodedata.normalize("NFKC", text).upper().strip()
    kind = plate_kind(text)
    plain = "".join(c for c in typed if c.isalnum())
    if kind in {PlateKind.MAINLAND, PlateKind.MAINLAND_NEW_ENERGY}:
        return f"{plain[:2]}·{plain[2:]}"
    if kind is PlateKind.TAIWAN:
        split = re.match("^([A-Z]{2,3}|[0-9]{3,4}|[A-Z0-9]{2})([A-Z0-9]+)$", plain)
        return f"{split[1]}-{split[2]}" if split and not split[2].isspace() else plain
    return typed
