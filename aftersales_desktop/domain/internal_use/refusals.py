"""Why nothing goes out for internal use; one class a reason (R2.3.12)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class UnknownInternalOrder(Refusal):
    """No internal-use order by this id."""

    clause = "R2.3.12a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such internal-use order.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list.")


class InternalOrderIncomplete(Refusal):
    """Nobody named who gets it, or what for, or nothing is on it."""

    clause = "R2.3.12a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Who gets it, what for, or the items are missing.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Name the person in sales and the purpose, and enter at least one item."
    )


class NotAConsumable(Refusal):
    """A part that is fitted to cars drawn for internal use."""

    clause = "R2.3.12a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is no consumable or care product.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Parts for a car go out against its work order.")


class InternalOrderOver(Refusal):
    """An internal-use order that is issued or cancelled."""

    clause = "R2.3.12a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{order} is “{state}” already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open another one if more is needed.")


class AboveCeiling(Refusal):
    """More than the month's ceiling, without the parts manager's reason (T35)."""

    clause = "R2.3.12c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part}: {used} used this month, {wanted} more is above the ceiling of {ceiling}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Take less, or let the parts manager give the reason.")
    lifted_by = (Role.PARTS_MANAGER,)


class InternalReasonMissing(Refusal):
    """The reason for going above the ceiling, or for cancelling, is empty."""

    clause = "R2.3.12c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for {order} is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write it in a few words.")


class NotACeiling(Refusal):
    """A ceiling below zero, or from a month that is over."""

    clause = "R2.3.12c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{quantity} from {day} on is no ceiling for {part}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type 0 or more; it holds from this month or a later one.")
