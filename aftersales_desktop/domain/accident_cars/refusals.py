"""Why a quotation, a signature or an order from a quotation is refused (R2.1.6, R2.3.3, R2.3.4)."""

from collections.abc import Iterable

from aftersales_desktop.values.refusal import Fact, Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NotAnAccidentCar(Refusal):
    """An order of another class has no accident quotation."""

    clause = "R2.1.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{kind}”, not an accident repair.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the order of an accident car.")


class QuotationClosed(Refusal):
    """The bill is written; what it was quoted for stays."""

    clause = "R2.1.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”: its quotation stays as it is.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Price what is still to be done on a new order.")


class QuotationEmpty(Refusal):
    """Nothing to reckon a margin from."""

    clause = "R2.1.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The quotation of order {order} has no lines.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter parts, paint, labour and outside work with their prices.")


class CostMissing(Refusal):
    """A line whose cost nobody has entered: no margin can be told."""

    clause = "R2.1.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The cost is missing: {lines}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter what each of these costs the house, without tax.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class NotACost(Refusal):
    """A cost below nothing, or beyond what anything in a workshop costs."""

    clause = "R2.1.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{cost} yuan is no cost of one unit.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type an amount from 0 to {most} yuan.")


class NameNotLegible(Refusal):
    """A part name that whoever orders could misread."""

    clause = "R2.3.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Not a clear part name: “{name}”.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Take the name from the catalogue, or write it out: no symbols, no abbreviations."
    )


class ReasonMissing(Refusal):
    """A margin below the line that nobody explained."""

    clause = "R2.1.6c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Order {order}: margin {margin} % is below {line} %, and the reason is missing."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Write the reason, or raise the price by {missing} yuan.")
    lifted_by = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)


class MarginWithoutRemedy(ReasonMissing):
    """The same where no price would reach the line."""

    cure = QT_TRANSLATE_NOOP("Refusals", "Write the reason why it is done at this margin.")


class NoReasonNeeded(Refusal):
    """A reason for a margin that needs none."""

    clause = "R2.1.6c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The margin of order {order} reaches {line} %: no reason is needed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it to the signature.")


class ReasonTooShort(Refusal):
    """A reason that explains nothing."""

    clause = "R2.1.6c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for the low margin says nothing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one sentence for the service director.")


class BelowTheLine(Refusal):
    """The supervisor signs at or above the line; below it somebody else decides."""

    clause = "R2.1.6c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Margin {margin} % is below {line} %: this is not decided by {person}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "The request is with those named here; wait for their answer.")

    def __init__(self, lifted_by: Iterable[Role], **facts: Fact) -> None:
        """Name the posts that decide below the line."""
        super().__init__(**facts)
        self.lifted_by = tuple(lifted_by)  # type: ignore[misc]  # the instance reads the matrix


class NotPriced(Refusal):
    """Nothing to sign: the quotation was not priced, or it has changed since."""

    clause = "R2.3.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The quotation of order {order} is not priced as it stands now.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the service advisor price it first.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class AlreadySigned(Refusal):
    """This version has its signature."""

    clause = "R2.3.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Version {version} of the quotation is signed already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to do: parts may be ordered.")


class QuotationNotSigned(Refusal):
    """An order, an estimate or a part from a quotation without signature."""

    clause = "R2.3.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The quotation of order {order} is not signed as it stands now.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Price the quotation and get the signature of those named here.")

    def __init__(self, lifted_by: Iterable[Role], **facts: Fact) -> None:
        """Name the posts whose signature is missing."""
        super().__init__(**facts)
        self.lifted_by = tuple(lifted_by)  # type: ignore[misc]  # the instance reads the matrix


class NewLineNotSigned(QuotationNotSigned):
    """A line added after the signature: the earlier one does not cover it."""

    clause = "R2.3.4d"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "“{part}” was added to the quotation of order {order} after the signature."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "The new version must be signed before this line is ordered.")


class AdditionNotSigned(QuotationNotSigned):
    """Work goes on with the added lines only when the new version is signed."""

    clause = "R2.3.4c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The quotation of order {order} has new lines that nobody has signed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Price the new version and get its signature.")


class LineNotOnQuotation(Refusal):
    """A line the customer has not said yes to, or that was dropped."""

    clause = "R2.3.4d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{part}” does not stand on the quotation of order {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the service advisor add it to the quotation first.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class QuotationChanged(Refusal):
    """What was to be signed is no longer what stands on the order."""

    clause = "R2.3.4b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The quotation of order {order} has changed since the signature was asked for."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Price it again; the new version is signed.")


class CauseOfMisorderMissing(Refusal):
    """A case of a wrong part that does not say how it came about."""

    clause = "R2.3.3c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "How the wrong part came about is not said.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one sentence: what was read, said or ordered wrongly.")


class NobodyConcerned(Refusal):
    """A case of a wrong part without anybody it concerns."""

    clause = "R2.3.3c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody is named whom the wrong part concerns.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one or more people.")


class OnlyParts(Refusal):
    """A misorder is about a part."""

    clause = "R2.3.3c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{line}” is no part.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the part that was reported or ordered wrongly.")


class MisorderKnown(Refusal):
    """The same case once more."""

    clause = "R2.3.3c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This case of “{part}” is recorded already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the list of cases; a second case needs another cause.")
