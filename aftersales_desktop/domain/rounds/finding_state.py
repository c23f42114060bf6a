"""How far a finding has come (R2.2.X)."""

from enum import StrEnum

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class FindingState(StrEnum):
    """Open, corrected by somebody, verified by another."""

    OPEN = "to be corrected"
    CORRECTED = "corrected"
    VERIFIED = "correction verified"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "to be corrected"),
    QT_TRANSLATE_NOOP("Words", "corrected"),
    QT_TRANSLATE_NOOP("Words", "correction verified"),
)
