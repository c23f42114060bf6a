"""The seventeen digits behind every QR code of ours: written by printing, read by scanning (X1).

Digits only, so that no keyboard layout, Shift key or input method can spoil them, and so that the
code stays at QR version 1 with the strongest error correction on a dirty card.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CODE_DIGITS = 17
NUMBER_DIGITS = 10
TAG_DIGITS = 4
CHECK_MODULUS = 97


class NotAScanCode(Refusal):
    """What was scanned or typed is none of our codes, or its check characters are wrong."""

    clause = "R2.3.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{text}” is not a valid code: its check characters do not fit.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Scan the code again, or type the number together with its check characters from the card.",
    )


class ScanKind(IntEnum):
    """What a code stands on; the first digit of the code."""

    WORK_ORDER = 1
    TOOL = 2
    BADGE = 3
    PART = 4
    BIN = 5


@dataclass(frozen=True)
class ScanCode:
    """Kind (1 digit), number (10), tag (4, drawn at random for this object), mod-97 check (2).

    The tag makes the printed card the proof that it was at hand: it cannot be worked out from the number.
    """

    kind: ScanKind
    number: int
    tag: int

    @property
    def text(self) -> str:
        """The 17 digits for the QR code."""
        body = f"{self.kind.value:d}{self.number:0{NUMBER_DIGITS}d}{self.tag:0{TAG_DIGITS}d}"
        return f"{body}{_check(body):02d}"

    @property
    def check_characters(self) -> str:
        """The tag and check digits as printed beside the number: "4821 37"."""
        text = self.text
        return f"{text[-6:-2]} {text[-2:]}"

    @classmethod
    def parse(cls, text: str) -> ScanCode:
        """Read a scan, or a work-order number typed with its check characters (16 digits, kind left out).

        Full-width digits, spaces, dots, hyphens and a leading "RO" are forgiven.

        Raises:
            NotAScanCode: Wrong length, unknown kind or wrong check digits.

        """
        plain = unicodedata.normalize("NFKC", text).strip().upper().removeprefix("RO")
        digits = "".join(c for c in plain if c not in " -.·\u3000")
        if len(digits) == CODE_DIGITS - 1:
            digits = f"{ScanKind.WORK_ORDER.value}{digits}"
        if len(digits) != CODE_DIGITS or not (digits.isascii() and digits.isdigit()):
            raise NotAScanCode(text=text[:40])
        kind, number, tag = int(digits[0]), int(digits[1:11]), int(digits[11:15])
        if kind not in {k.value for k in ScanKind} or int(digits[15:]) != _check(digits[:15]):
            raise NotAScanCode(text=text[:40])
        return cls(ScanKind(kind), number, tag)


def _check(body: str) -> int:
    """Work out the two check digits (ISO 7064, mod 97-10)."""
    return 98 - int(body + "00") % CHECK_MODULUS
