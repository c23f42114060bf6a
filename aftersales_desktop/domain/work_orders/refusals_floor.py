"""Why the floor says no: what the workshop must do before a car may go on (R2.2, R2.3.6, R7.5.10)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ThreePieceSetMissing(Refusal):
    """The set that protects seat, steering wheel and foot mats is not complete."""

    clause = "R2.2.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Work cannot start: not fitted yet: {covers}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fit the covers and confirm them by name.")


class FenderCoversMissing(Refusal):
    """A fender is not covered."""

    clause = "R2.2.2b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Work cannot start: not fitted yet: {covers}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Cover both fenders and confirm it by name.")


class NotInWork(Refusal):
    """The order is in a state in which nobody works on the car."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; nobody works on it now.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Bring the order into work first.")
    lifted_by = (Role.TECHNICIAN, Role.TEAM_LEADER)


class NotToBePlanned(Refusal):
    """The order is not at the point where the floor gives it a bay."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; it needs no place on the floor.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Plan orders the customer has agreed to and that are not finished.")


class NotYourClock(Refusal):
    """A technician wants to work a colleague's clock without the colleague's badge."""

    clause = "R2.2.1b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is the clock of {technician}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the badge of {technician}, or ask the team leader.")
    lifted_by = (Role.TEAM_LEADER, Role.WORKSHOP_MANAGER)


class AnotherJobRuns(Refusal):
    """One running job per technician: the clock runs elsewhere."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The clock of {technician} runs on {order}: {task}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Change over: the other job is paused and this one starts.")
    lifted_by = (Role.TECHNICIAN, Role.TEAM_LEADER)


class NoClockRuns(Refusal):
    """There is nothing to stop."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No clock of {technician} is running.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Clock on first: scan job card and badge.")


class NoWorkLeft(Refusal):
    """Every labour line of the order is done."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no open task on order {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Finish the order, or report an addition.")


class TaskDone(Refusal):
    """The task has been reported done."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{task}” is done already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an open task.")


class NotATask(Refusal):
    """A clock runs on labour, never on a part."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{task}” is a part, not a task.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a labour line.")


class NotAnswered(Refusal):
    """Work of an addition that the customer has not said yes to."""

    clause = "R2.3.6b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The customer has not agreed to “{task}” yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask the service advisor for the customer's answer.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class NotAPart(Refusal):
    """Only parts are fitted or waited for."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{task}” is a task, not a part.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a part line.")


class RemovedPartsPlaceMissing(Refusal):
    """A car that waits leaves parts behind; somebody must be able to find them."""

    clause = "R2.2.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody knows where the removed parts of order {order} lie.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Put them away tidily and enter shelf or box.")


class NothingMissing(Refusal):
    """The part the technician wants to wait for has been handed over in full."""

    clause = "R2.2.6a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "“{part}” has been handed over in full; there is nothing to wait for."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the part that is really missing.")


class FindingMissing(Refusal):
    """An addition without words cannot be explained to the customer."""

    clause = "R2.3.6a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The finding is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what was found, so that the front desk can explain it.")


class CauseMissing(Refusal):
    """An accident repair that needs more must say why."""

    clause = "R2.3.4a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The cause is missing: missed in the quotation, or damaged in repair."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one of the two causes.")


class QuotationIsTheAdvisors(Refusal):
    """Lines of an accident quotation are added by the service advisor alone."""

    clause = "R2.3.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Only the service advisor adds lines to an accident quotation.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Describe the finding; the advisor of this order adds the lines.")
    lifted_by = (Role.SERVICE_ADVISOR,)


class NotHandedOver(Refusal):
    """More is said to be fitted than was handed over."""

    clause = "R2.2.3a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Of “{part}” only {fittable} can be fitted; {wanted} was entered."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Collect the part at the parts counter first, or correct the quantity."
    )
    lifted_by = (Role.PARTS_CLERK,)


class NothingFitted(Refusal):
    """More is taken back from a car than was ticked as fitted."""

    clause = "R2.2.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Of “{part}” {fitted} are in the car; {wanted} cannot come out.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the line again: somebody may have corrected it already.")


class DrainCartFull(Refusal):
    """A fourth used filter on one drain cart."""

    clause = "R2.2.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{cart} holds {most} used oil filters; no more may lie on it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Empty the cart and confirm it, or take another cart.")


class NoSuchDrainCart(Refusal):
    """The cart is unknown."""

    clause = "R2.2.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such drain cart.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a cart from the list.")


class TaskOpen(Refusal):
    """A labour line is not reported done."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Task not done: {task}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Finish the task, or ask the service advisor to take it off.")


class PartNotFitted(Refusal):
    """An issued part is neither in the car nor back at the counter."""

    clause = "R2.2.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Issued, but neither fitted nor returned: {part}, {quantity}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fit it and tick it, or bring it back to the parts counter.")


class OldPartsOpen(Refusal):
    """Nobody has said what became of the old parts."""

    clause = "R2.2.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not recorded what became of the old parts.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Record it: to the customer, to the manufacturer, scrapped, or none removed."
    )


class FilterNotBooked(Refusal):
    """An oil filter was changed and the old one is on no drain cart's count."""

    clause = "R2.2.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Used oil filters not booked on a drain cart: {count}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the drain cart the old filter lies on.")


class NotReadyToFinish(Refusal):
    """Several things are missing before the work may be called finished; all are named at once."""

    clause = "R2.2.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} cannot be finished yet. {missing}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Put these right one after the other.")


class OwnWork(Refusal):
    """Nobody passes judgement on their own work."""

    clause = "R7.5.10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} worked on order {order} and cannot inspect it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let somebody inspect it who did not work on it.")
    lifted_by = (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER, Role.QUALITY)


class CardOfAnotherCar(Refusal):
    """The scanned card belongs to another order than the one on screen."""

    clause = "R2.3.1d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is the card of {scanned}, not of {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the card that lies with this car.")


class AlreadyThere(Refusal):
    """The car stands where somebody wants to move it."""

    clause = "R2.3.1d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The car of order {order} is there already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose where it goes.")


class NoName(Refusal):
    """A bay or cart without a name."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A name is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the name that stands on it.")


class NameTaken(Refusal):
    """A bay or cart of this name stands there already."""

    clause = "SM1"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{name}” is in use already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another name.")


class ClockStillRuns(Refusal):
    """Whoever leaves is clocked off first: the hours are somebody's (X2)."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} is still clocked on at order {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Clock off first, or let the leader close the forgotten clock.")
    lifted_by = (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER)
