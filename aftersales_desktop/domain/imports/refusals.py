"""Why a row, or a whole import, is not taken (X3)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class RowsRefused(Refusal):
    """Rows that were good when they were looked at are so no longer; nothing was written."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{count} rows cannot be taken, the first is row {row}: {why} Nothing was written."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Somebody changed the house's data meanwhile: check the file again.")


class TwiceInTheFile(Refusal):
    """The same thing stands in two rows, and nobody knows which of them holds."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "It stands in row {row} as well, with other contents.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave one of the two rows out.")


class OwnerMissing(Refusal):
    """A vehicle belongs to a customer."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The vehicle has no owner.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fill in the owner's name.")


class StockWithoutBin(Refusal):
    """Opening stock lies somewhere."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is stock, but no bin that it lies in.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fill in the bin, or leave the stock empty and count it later.")
