"""Why a stock count says no (R2.3.0)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NothingToCount(Refusal):
    """No bin with stock matches the scope."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No bin with stock begins with “{scope}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the beginning of the bin codes, for example A or A-03.")


class NothingInTheRange(Refusal):
    """No bin with stock lies between the first and the last one."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No bin with stock lies from “{first}” to “{last}”.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Type the first bin of the walk, then the last, for example A-03 and A-07."
    )


class BinsBeingCounted(Refusal):
    """Two counts of one bin would correct the same difference twice."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Count {count} has bin {bin} open already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Finish or cancel that count first.")
    lifted_by = (Role.PARTS_MANAGER,)


class CountClosed(Refusal):
    """The count was posted or cancelled before."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Count {count} is “{state}” already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open a new count.")


class NotCountedYet(Refusal):
    """A count is posted whole."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{lines} lines of count {count} have not been counted.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Count them, also those with nothing in the bin.")


class CauseMissing(Refusal):
    """Every difference has a cause."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} in {bin} differs by {difference} and has no cause.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Count again, or write down why it differs.")


class OutsideTheCount(Refusal):
    """The bin does not belong to this count."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Bin {bin} does not belong to count {count}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open a count for that bin.")


class BelowZero(Refusal):
    """The difference would take away more than is there."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} in {bin}: the stock went out after it was counted.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Count this line again.")
