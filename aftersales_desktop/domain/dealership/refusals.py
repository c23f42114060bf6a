"""Why the house's own settings say no."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class DealershipNameMissing(Refusal):
    """A dealership without a name would print papers without a sender."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The dealership needs a name.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the name as it shall stand on every paper.")


class UnknownLanguage(Refusal):
    """The papers are written in one of three languages."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{language}” is not a language of this program.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose Traditional Chinese, Simplified Chinese or English.")


class UnknownTimeZone(Refusal):
    """Days and shifts are reckoned in the dealership's time zone, so it must be a real one."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no time zone “{zone}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list, such as Asia/Shanghai or Asia/Taipei.")
