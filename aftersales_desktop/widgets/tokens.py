"""The colours of the program, by what they mean; two sets, for a light and for a dark workshop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor


class Tone(StrEnum):
    """What a colour says; a tone never stands alone, a word or an icon is always with it."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    HOLD = "hold"
    RAIL_TEXT = "rail_text"
    RAIL_MUTED = "rail_muted"
    ON_ACCENT = "on_accent"


@dataclass(frozen=True)
class Tokens:
    """One theme's colours as `#RRGGBB`."""

    bg: str
    surface: str
    sunken: str
    border: str
    strong_border: str
    text: str
    muted: str
    faint: str
    rail: str
    rail_active: str
    rail_text: str
    rail_muted: str
    accent: str
    accent_hover: str
    accent_tint: str
    on_accent: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    hold: str
    hold_tint: str
    neutral_tint: str
    dark: bool

    def colour(self, tone: str) -> QColor:
        """Colour of a tone or of any token name."""
        return QColor(getattr(self, str(tone)))

    def tint(self, tone: str) -> QColor:
        """The soft background that goes with a tone; neutral for text tones."""
        return QColor(getattr(self, f"{tone}_tint", self.neutral_tint))


LIGHT = Tokens(
    bg="#F3F5F8", surface="#FFFFFF", sunken="#F3F5F8", border="#DCE2EA", strong_border="#8A95A3",
    text="#17202B", muted="#566270", faint="#667180",
    rail="#16202C", rail_active="#24364B", rail_text="#FFFFFF", rail_muted="#B4C0CC",
    accent="#0B63CE", accent_hover="#0956B3", accent_tint="#E6F0FC", on_accent="#FFFFFF",
    ok="#127335", ok_tint="#E5F5EA", warn="#955000", warn_tint="#FDF0DC",
    bad="#B8232A", bad_tint="#FCE8E8", hold="#6B4FBB", hold_tint="#EFEAFB",
    neutral_tint="#E6EAEF", dark=False,
)  # fmt: skip

DARK = Tokens(
    bg="#12171D", surface="#1A2129", sunken="#222B35", border="#2E3945", strong_border="#748190",
    text="#E7ECF2", muted="#A1ADBA", faint="#8B98A6",
    rail="#0C1116", rail_active="#1E3247", rail_text="#FFFFFF", rail_muted="#A1ADBA",
    accent="#4C9BFF", accent_hover="#6BADFF", accent_tint="#17304D", on_accent="#0B1420",
    ok="#4CC275", ok_tint="#16301F", warn="#F0A63C", warn_tint="#36280F",
    bad="#FF7B7B", bad_tint="#3A1B1D", hold="#AE98F2", hold_tint="#2A2340",
    neutral_tint="#2A343F", dark=True,
)  # fmt: skip
