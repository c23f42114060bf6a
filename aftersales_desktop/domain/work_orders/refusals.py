"""Why a work order says no; one class a reason, each with its clause."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class WrongStep(Refusal):
    """The order's state does not lead where somebody wants to take it (SM1)."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; it cannot become “{wanted}” now.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the order's state and take the step before it first.")


class UnknownOrder(Refusal):
    """No such work order."""

    clause = "R2.1.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no work order {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the job card, or search by plate.")


class OrderNotStarted(Refusal):
    """Work that needs a started order was asked of one that is not."""

    clause = "R2.3.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} has not been started.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Start the order on the floor first: scan its job card there.")
    lifted_by = (Role.TECHNICIAN, Role.TEAM_LEADER)


class UnknownLine(Refusal):
    """The line does not stand on this order."""

    clause = "R2.3.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This line does not stand on order {order}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Issue only what the order lists; ask the service advisor to add it."
    )
    lifted_by = (Role.SERVICE_ADVISOR,)


class UnknownCar(Refusal):
    """No such vehicle, or no such customer."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This car or its customer is not in the files.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Search by plate, VIN or phone, or enter the car as a new one.")


class NoComplaint(Refusal):
    """An order without the customer's own words."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The customer's complaint is empty.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down what the customer says, in the customer's own words.")


class PromiseInThePast(Refusal):
    """A promised time that nobody can keep any more."""

    clause = "R7.5.8"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The promised time has already passed.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Promise a time that the workshop can keep.")


class ImpossibleReading(Refusal):
    """A mileage or tank reading that no car shows."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Mileage and fuel must be readings of the instrument panel.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Read them again: mileage from 0 up, fuel from 0 to 8 eighths.")


class TooLateToChange(Refusal):
    """The order has gone past the point where reception may change this."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; this can no longer be changed.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open a new order for what has come up since.")


class NeedsAddition(Refusal):
    """Work the customer pays for, put on a started order without being asked."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Order {order} has been started: what the customer pays more for needs a yes first."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the floor report a second-round addition and ask the customer.")
    lifted_by = (Role.TECHNICIAN, Role.TEAM_LEADER)


class NotALine(Refusal):
    """A line without words, without a quantity, or with a negative or absurd price."""

    clause = "R1.2.2a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "A line needs a description, a quantity above zero and a price from 0 to {most} yuan."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Complete the line.")


class PartsAlreadyOut(Refusal):
    """Something has left the stores for this line or order."""

    clause = "R2.3.11c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Parts of order {order} have already been stocked out.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Return the parts to the counter first, then try again.")
    lifted_by = (Role.PARTS_CLERK,)


class WorkAlreadyDone(Refusal):
    """The labour of this line has been done."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This work of order {order} is already done.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave the line on the order.")


class WarrantyOver(Refusal):
    """A free line for a car whose warranty has ended or was never recorded."""

    clause = "R1.2.1b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "No warranty is recorded for {plate} on the day it came in: the line cannot be free."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Enter the end of the warranty in the car's file, or let the customer pay the line."
    )


class NothingToQuote(Refusal):
    """An estimate without lines."""

    clause = "R1.2.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} has no lines to quote.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Add the labour and the parts first.")


class NotSigned(Refusal):
    """Paid work accepted without a name or a signature."""

    clause = "R1.2.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Paid work needs the customer's name and signature.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the customer sign the estimate on the screen.")


class NotAccepted(Refusal):
    """Paid work the customer has not accepted, or that was changed after being accepted."""

    clause = "R1.2.2a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The customer has not accepted the estimate of order {order} as it stands."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Show the customer the estimate and let it be signed.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class CardNotPrinted(Refusal):
    """An order sent to the floor without the card that has to travel with the car."""

    clause = "R2.3.1d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The job card of order {order} has not been printed.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Print the job card: it travels with the car.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class UnknownBay(Refusal):
    """No such bay, or one out of use."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This bay is not in use.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another bay.")


class NotATechnician(Refusal):
    """Work given to somebody who does not repair cars here."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This person is no technician of the workshop.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one of the technicians.")


class UnknownAddition(Refusal):
    """No such second-round addition, or it is answered already."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This addition is not waiting for an answer.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the order: the answer may have been recorded elsewhere.")


class AdditionNotPriced(Refusal):
    """The customer cannot say yes to something without lines and a price."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The addition to order {order} is not priced yet.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Give every labour and part line of it a price, then ask the customer."
    )


class PartNotIdentified(Refusal):
    """A part wished for in words cannot be priced, issued or billed before somebody says which one it is."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not identified yet which part is meant by “{part}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the part in the catalogue, or drop the wish.")
    lifted_by = (Role.SERVICE_ADVISOR, Role.PARTS_CLERK)


class NobodyAnswered(Refusal):
    """An answer without the name of the person who gave it."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not written down who answered.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down who said yes or no.")


class PaymentsDoNotAddUp(Refusal):
    """What is paid is not what is owed."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Due are {due}, the payments come to {paid}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Correct the payments until they come to the amount due.")


class NoReason(Refusal):
    """A cancellation without a reason."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down why.")


class NobodyTakesOver(Refusal):
    """A car handed over to nobody."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not written down who takes the car.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down who takes the car over.")


class SheetNotHandedIn(Refusal):
    """An order to be archived without its service sheet."""

    clause = "R10.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The service sheet of order {order} has not been handed in.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Hand the complete sheet in, tick it, then archive the order.")


class GrievanceOpen(Refusal):
    """The customer was not content at the last call, and nobody has put it right."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The customer of order {order} was not content at the last call."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Settle the matter and call again before archiving.")
    lifted_by = (Role.CUSTOMER_RELATIONS,)
