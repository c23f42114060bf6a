"""Why a duty cannot be ticked off (X5)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class UnknownDuty(Refusal):
    """The house has no such duty, or it does not come round then."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such duty.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a duty from the list.")


class DutyNotYetOpen(Refusal):
    """Its day or hour has not come."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This duty can be done from {opens} on, not before.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Do it then; the program reminds you.")


class DutyOver(Refusal):
    """A daily duty that was missed cannot be done afterwards."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This duty was for {day}; it cannot be done afterwards.")
    cure = QT_TRANSLATE_NOOP("Refusals", "It stays in the list of missed duties.")


class DutyAlreadyDone(Refusal):
    """Somebody was quicker."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} did this duty already, at {at}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing is left to do for this period.")


class DutyDoneByDoing(Refusal):
    """The program sees by itself whether it is done; a tick would say nothing."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This duty is done by doing it, not by a tick.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open it and do it there; the program then ticks it off by itself.")


class DutyNeedsItsRound(Refusal):
    """A duty with a checklist is done by walking the round."""

    clause = "X5"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This duty is done by going through its checklist.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open the checklist and answer every point.")
