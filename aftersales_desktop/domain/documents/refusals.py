"""Why a print is not recorded."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CopyTaken(Refusal):
    """Another station printed the same paper a moment earlier, so that this page carries a number in use."""

    clause = "X1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This paper has just been printed elsewhere as copy {copy}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Print once more; the page will carry the next number.")


class SubjectMissing(Refusal):
    """A print is numbered by what it is about, and nothing was named."""

    clause = "X1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not known what this paper is about.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the order, slip or tool first, then print.")


class NothingToSave(Refusal):
    """An empty list makes no file."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The list is empty; there is nothing to save.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take the filter away, or search for something else.")
