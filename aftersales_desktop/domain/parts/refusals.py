"""Why the parts counter says no; one class a reason, each with its clause (R2.3)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class CardNotScanned(Refusal):
    """Parts were asked for without the job card (R2.3.1a)."""

    clause = "R2.3.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The job card has not been scanned.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Scan the job card, or type its number together with the check characters."
    )


class MaskingNotPermitted(Refusal):
    """Only rolled masking paper and masking film are given out for masking (R2.2.10b)."""

    clause = "R2.2.10b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is no permitted masking material.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Give out rolled masking paper or masking film instead.")


class OrderNotInWork(Refusal):
    """The order was started, but stands still now: nothing goes out (R2.3.2a)."""

    clause = "R2.3.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”: parts go out while it is started.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Let the floor or the front desk bring the order back to work first."
    )
    lifted_by = (Role.TECHNICIAN, Role.TEAM_LEADER, Role.SERVICE_ADVISOR)


class MoreThanOrdered(Refusal):
    """More is wanted than the order lists (R2.3.1b)."""

    clause = "R2.3.1b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part}: the order lists {ordered}, {issued} are out already; {wanted} more is too much."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Issue what is still open, or let the service advisor add a line.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class AdditionNotConfirmed(Refusal):
    """A second-round addition waits for the front desk (R2.3.6b)."""

    clause = "R2.3.6b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is an addition that the front desk has not confirmed.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask the service advisor for the customer's answer.")
    lifted_by = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)


class PartNotInCatalogue(Refusal):
    """The line's part number is no part of ours."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{part}” is not in the parts catalogue.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Add the part to the catalogue and receive it first.")
    lifted_by = (Role.PARTS_MANAGER,)


class AlreadyIdentified(Refusal):
    """The line names a part of the catalogue already."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{part}” is identified already: {number}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the service advisor take the line off if it is the wrong part.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class NotEnoughInStock(Refusal):
    """The shelf does not hold that much."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part}: {on_hand} in stock, {wanted} are wanted.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Issue what is there, and order the rest.")
    lifted_by = (Role.PARTS_MANAGER,)


class KeptForOthers(Refusal):
    """There is stock, but it is reserved for other orders."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part}: {on_hand} in stock, but only {free} are free; the rest is kept for other orders."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Take what is free, or release a reservation on the stock card.")
    lifted_by = (Role.PARTS_MANAGER, Role.PARTS_CLERK)


class NothingPicked(Refusal):
    """Posting was asked with an empty batch."""

    clause = "R2.3.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nothing is picked yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the parts, or type how many go out on their lines.")


class QuantityMissing(Refusal):
    """A quantity must be more than nothing."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The quantity must be more than zero.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type how many.")


class StockOutFirst(Refusal):
    """Hand-over was asked before the stock-out was posted (R2.3.2b)."""

    clause = "R2.3.2b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} has no posted stock-out to hand over.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Post the stock-out first; the goods follow it.")
    lifted_by = (Role.PARTS_CLERK, Role.PARTS_MANAGER)


class CardNotHandedBack(Refusal):
    """The job card must leave the counter with the technician (R2.3.1c)."""

    clause = "R2.3.1c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The job card has not been handed back to the technician.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Give the card back and tick it; the counter keeps the issue slip.")
    lifted_by = (Role.PARTS_CLERK, Role.PARTS_MANAGER)


class NotATechnician(Refusal):
    """Parts are handed to people who fit them."""

    clause = "R2.3.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody on the floor has this badge: {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the badge of the technician who takes the parts.")


class AlreadyHandedOver(Refusal):
    """A slip is reversed only while the goods are still at the counter (SM2)."""

    clause = "SM2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Slip {slip} has been handed over; it cannot be reversed.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask for a return instead.")


class AlreadyReversed(Refusal):
    """The slip was reversed before."""

    clause = "SM2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Slip {slip} has been reversed already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to do.")


class FittedPart(Refusal):
    """What has been fitted is not taken back (R2.3.7, D19)."""

    clause = "R2.3.7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} has been fitted; used parts are not taken back.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Only unused parts go back to stock: {returnable} of this line.")


class NotWithTechnician(Refusal):
    """More is to come back than the technician has."""

    clause = "R2.3.11c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part}: the technician has {returnable}; {wanted} cannot come back."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Return what was handed over and not fitted; reverse a slip still here."
    )


class ReturnReasonMissing(Refusal):
    """A return says why (R2.3.11b)."""

    clause = "R2.3.11b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The return has no reason.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose why the part comes back.")


class OrderSettled(Refusal):
    """After settlement nothing comes back from an order."""

    clause = "R2.3.11d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; its parts are charged already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Talk to the front desk about a refund.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR,)


class GoodsFirst(Refusal):
    """The system return waits for the goods (R2.3.11d)."""

    clause = "R2.3.11d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The goods of return {slip} have not been received yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Count them, check that they are unused and give them a bin first.")
    lifted_by = (Role.PARTS_CLERK, Role.PARTS_MANAGER)


class NotUnused(Refusal):
    """What comes back must be unused (R2.3.11c)."""

    clause = "R2.3.11c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The parts of return {slip} were not found unused.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at each part; used parts stay with the order.")


class CountedMore(Refusal):
    """More lies on the counter than the return says."""

    clause = "R2.3.11c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Return {slip} asks for {wanted}; {counted} were counted.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Count again, or ask for another return.")


class ReturnGoneOn(Refusal):
    """The return is past this step."""

    clause = "SM2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Return {slip} is “{state}” already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the list of returns for its next step.")


class UnknownSlip(Refusal):
    """No such document."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such slip.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose it from the list.")


class UnknownPart(Refusal):
    """No such part."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such part.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Search by a piece of its number or name.")


class UnknownBin(Refusal):
    """No such bin."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no bin “{bin}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the bin's label, or add the bin first.")


class PartNumberTaken(Refusal):
    """Two parts cannot have one number."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Part number {part} is in the catalogue already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open that part and change it.")


class BinCodeTaken(Refusal):
    """Two bins cannot have one code."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Bin {bin} is there already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another code.")


class PartIncomplete(Refusal):
    """A part needs a number, a name and a unit, and no price below zero."""

    clause = "R2.3.3b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "A part needs a number, a name, a unit and prices not below zero."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Fill in what is missing.")


class PartStillInStock(Refusal):
    """A part with stock stays in the catalogue."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part}: {on_hand} still in stock; it stays in the catalogue.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Use up, return or count out the stock first.")


class SameBin(Refusal):
    """A move needs two bins."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The part lies in bin {bin} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another bin.")


class NothingReceived(Refusal):
    """A goods-in without a line."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The delivery has no lines.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan or search the parts that came in.")


class NothingReserved(Refusal):
    """There is no reservation to let go of."""

    clause = "R2.3.0"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nothing is kept for this line.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to do.")
