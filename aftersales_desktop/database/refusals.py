"""Refusals that come from the database itself: somebody was quicker, or it was counted already."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class AlreadyCounted(Refusal):
    """The same action was asked for twice; it counts once."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "Already done; it was counted once.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to do: go on with the next one.")


class ChangedElsewhere(Refusal):
    """Somebody at another station changed the same thing a moment earlier."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This has just been changed at another station.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the fresh figures and try again; your input is kept.")


class DatabaseBusy(Refusal):
    """Another program held the database for too long."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database is busy; nothing was stored.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Try again in a moment.")


class DoesNotFit(Refusal):
    """A text is longer, or a figure larger, than its field; nothing is cut off behind anybody's back."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "A text is too long or a figure too large to be stored.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Shorten what was typed last and try again.")


class NotWritable(Refusal):
    """A text holds a sign that no database keeps: NUL, or half a character."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "A text holds a broken sign that cannot be stored.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type it by hand instead of pasting it, and try again.")


class DatabaseAway(Refusal):
    """The server cannot be reached, or went away before anything was stored."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The server cannot be reached; nothing was stored.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "What was typed is kept. The program tries again by itself; then repeat this step."
    )


class NotKnownWhetherStored(DatabaseAway):
    """The server went away between being told to store something and saying that it had."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The server went away while this was being stored; whether it counted is not known yet."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Repeat this step as it stands once the server is back: it counts once either way."
    )


class NothingCanBeStored(Refusal):
    """The base: the place takes nothing, so not even this refusal can be written down."""


class DiskFull(NothingCanBeStored):
    """The disk has no room, or takes nothing more for another reason."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The disk takes nothing more; nothing was stored.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Make room on the disk of the database, then do the same again: it counts once. If there is room, "
        "the disk may be failing: make a backup on another one.",
    )


class CannotWrite(NothingCanBeStored):
    """The file, its folder or its medium is protected against writing."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database is write-protected; nothing was stored.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Reading goes on. Whoever looks after the PC lets you write into the folder of the database; then do "
        "the same again.",
    )


class DatabaseDamaged(NothingCanBeStored):
    """The file does not read as it was written."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database is damaged; nothing was stored.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Write nothing more. Close the program everywhere on this PC and start it again: it shows what is "
        "wrong and the newest good backup.",
    )


class OnlyLookedAt(NothingCanBeStored):
    """The house was opened to look at; what is shown is a copy."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "This house is open for looking only; nothing was stored.")
    cure = QT_TRANSLATE_NOOP("Refusals", "The strip at the top says why, and what makes it whole again.")


class HouseMoved(NothingCanBeStored):
    """The house was moved; what is stored at the old place from now on would be lost."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The house has moved to {place}; nothing was stored here.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Close the program and start it again; on the other PCs choose the new place first."
    )
