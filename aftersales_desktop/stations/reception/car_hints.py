"""What is said beside a plate or a VIN while it is typed; never more than a hint (R2.1.2a)."""

from __future__ import annotations

from aftersales_desktop.values.plate import PlateKind, plate_kind, plate_shown
from aftersales_desktop.values.vin import VinHint, vin_hint, vin_key
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def plate_words(text: str) -> tuple[str, Tone]:
    """Show the plate as it stands on the car, or ask whether it is a foreign one."""
    kind = plate_kind(text)
    if kind is PlateKind.EMPTY:
        return "", Tone.MUTED
    if kind is PlateKind.UNKNOWN:
        return translate("Reception", "Foreign or mistyped?"), Tone.WARN
    shown = plate_shown(text)
    return ("" if shown == text else shown), Tone.OK


def vin_words(text: str) -> tuple[str, Tone]:
    """Say what looks mistyped in a VIN."""
    hint = vin_hint(text)
    words = {
        VinHint.EMPTY: "",
        VinHint.GOOD: translate("Reception", "Check digit fits"),
        VinHint.WRONG_LENGTH: translate("Reception", "{n} of 17").format(n=len(vin_key(text))),
        VinHint.FORBIDDEN_LETTER: translate("Reception", "I, O and Q never occur"),
        VinHint.CHECK_DIGIT: translate("Reception", "Check digit differs"),
    }
    tones = {VinHint.EMPTY: Tone.MUTED, VinHint.GOOD: Tone.OK}
    return words[hint], tones.get(hint, Tone.WARN)
