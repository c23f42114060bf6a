"""Why a message cannot be read or accepted (X6)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NotYourNotice(Refusal):
    """The message went to somebody else, or there is none."""

    clause = "X6"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This message did not go to {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Only a person it went to may read or accept it.")


class NothingToAccept(Refusal):
    """The message only tells something; it hands nothing over."""

    clause = "X6"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This message hands nothing over; there is nothing to accept.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Reading it is enough.")


class AlreadyAccepted(Refusal):
    """Somebody was quicker; a hand-over has one receiver."""

    clause = "X6"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} accepted this hand-over already, at {at}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask {person} how far it has come.")
