"""Why nothing is bought, received or cancelled; one class a reason, each with its clause (R2.3.10)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class UnknownSupplier(Refusal):
    """No supplier by this id, or one that is no longer bought from."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This supplier is not on the list of suppliers.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list, or add the supplier first.")


class SupplierIncomplete(Refusal):
    """A supplier that cannot be told from another one."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A supplier needs a name, and a tax number or a telephone.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type what is missing: by it two suppliers are told apart.")


class SupplierKnown(Refusal):
    """The same name, tax number or telephone as another supplier: it is the same house."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{text}” belongs to supplier {supplier} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Use that supplier; two names of one house are one quote.")


class NothingOrdered(Refusal):
    """An order without a line."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No part is on this order yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Tick what is to be ordered, or enter a part.")


class NotACost(Refusal):
    """A cost below zero, or beyond any part's."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{amount} yuan cannot be the price of {part}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the price of one piece, from 0 to 1,000,000 yuan.")


class ExpectedInPast(Refusal):
    """Goods expected, or a quote valid, until a day that is over."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{day} is over already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose today or a later day, at most two years ahead.")


class OtherPart(Refusal):
    """A part ordered for a line that names another one."""

    clause = "R2.3.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is not the part that order {order} lists on this line.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the service advisor change the line first.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class LineNeedsNothing(Refusal):
    """A part ordered for an order that needs no parts, or a line nobody has agreed to."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} needs no {part} now.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Parts are ordered for accepted orders, once the customer has agreed to the line."
    )
    lifted_by = (Role.SERVICE_ADVISOR,)


class OrderedAlready(Refusal):
    """More of a part ordered for a line than the line wants."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part} for order {order} is ordered already: {ordered} of {wanted}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the open orders; cancel the other one if it is wrong.")


class NoDemand(Refusal):
    """A part, or more of it, than an order or the minimum stock asks for, without a reason."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals",
        "Nothing asks for so much of {part}: {on_hand} in stock, {ordered} on the way, minimum {minimum}.",
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it, or write why it is bought all the same.")


class UnknownPartOrder(Refusal):
    """No order at a supplier by this id."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such order at a supplier.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list.")


class NothingAwaited(Refusal):
    """Goods received for an order that is received or cancelled."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{order} is “{state}”: nothing is awaited any more.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at goods-in: it was taken in already.")


class MoreThanAwaited(Refusal):
    """More came than was ordered."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part}: {awaited} are awaited, {came} cannot have come.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Take in what was ordered; give back the rest, or order it and then take it in."
    )


class RejectedWithoutNote(Refusal):
    """Goods rejected without saying what is wrong with them."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "What is wrong with the rejected {part} is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what the quality check found.")


class NothingCame(Refusal):
    """A receipt without anything accepted or rejected."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nothing is entered as received.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type how many came, good and rejected.")


class CancelNeedsReason(Refusal):
    """An order at a supplier, or a self-purchase, cancelled without a reason."""

    clause = "R2.3.10c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Why {order} is cancelled is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write the reason in a few words.")


class UnknownPurchase(Refusal):
    """No self-purchase by this id."""

    clause = "R2.3.10a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such self-purchase.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list.")


class PurchaseOver(Refusal):
    """A self-purchase that is ordered or cancelled."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{purchase} is “{state}”; its quotes stand as they are.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Begin another self-purchase if more is needed.")


class QuoteIncomplete(Refusal):
    """A quote without a word about quality, or with a delivery time nobody believes."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The quote of {supplier} lacks quality or delivery time.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write maker and guarantee, and the days until delivery, from 0 to 365."
    )


class TooFewQuotes(Refusal):
    """Bought before enough different suppliers were asked (T34)."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{needed} quotes of different suppliers are needed; {stored} are stored."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter the quote of another supplier.")


class QuoteNotHolding(Refusal):
    """A quote chosen that is not stored, or is no longer valid."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No valid quote is chosen.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one of the stored quotes, or renew the one that ran out.")


class NotTheCheapest(Refusal):
    """A dearer quote chosen without a reason."""

    clause = "R2.3.10b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{supplier} is {more} yuan dearer than {cheapest}: the reason is missing."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Write why, or choose the cheapest quote.")


class OrderedWithoutClaim(Refusal):
    """A part ordered as the customer's own that shall be paid by the warranty afterwards."""

    clause = "R2.3.9a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part} for {order} is on its way already, ordered without a claim-part order."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Let the parts counter cancel what has not come; then open a claim-part order for the line.",
    )
    lifted_by = (Role.PARTS_MANAGER,)
