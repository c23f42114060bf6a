"""Why something about a grievance is refused (R2.1.4)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NoWords(Refusal):
    """A grievance without the customer's words helps nobody."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The customer's words are missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down what the customer said.")


class NotThisCustomersOrder(Refusal):
    """The order belongs to somebody else."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is not this customer's.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose the order of this customer, or none.")


class UnknownGrievance(Refusal):
    """There is none."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This grievance is not in the register.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look it up in the list of grievances.")


class GrievanceUnresolved(Refusal):
    """The desk may not close what is neither dispelled nor reported."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Grievance {grievance} is neither dispelled nor reported to the superior."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Report it to the superior, or dispel it and let the customer confirm."
    )
    lifted_by = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)


class CustomerHasNotConfirmed(Refusal):
    """Dispelled is what the customer says, not the desk."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Grievance {grievance} counts as dispelled only when the customer confirms it."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter who confirmed it, and what was done.")


class GrievanceOver(Refusal):
    """It is closed or reported already."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Grievance {grievance} is already: {state}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at it again; somebody else has acted.")


class ReportEmpty(Refusal):
    """The superior must learn what was tried."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The report to the superior is empty.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what was tried and what the customer wants.")


class AnswerMissing(Refusal):
    """What was done belongs to the end of a grievance."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not said what was done about grievance {grievance}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what was done and how the customer took it.")


class NotWithYou(Refusal):
    """It was reported to another superior, or to nobody."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Grievance {grievance} was not reported to you.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Let the desk report it, or the superior it was reported to settle it."
    )
    lifted_by = (Role.SERVICE_DIRECTOR,)


class CustomersOrderAngry(Refusal):
    """An order with an open grievance is not filed away."""

    clause = "R2.1.4a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} has an open grievance: {grievance}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Settle the grievance with the customer first.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)


class UnknownSuspicion(Refusal):
    """There is no such suspicion."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No concealment is suspected here.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look it up in the list of suspected concealments.")


class SuspicionJudged(Refusal):
    """Somebody has judged it."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} has already judged this: {state}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at it again; somebody else has acted.")


class BothConditionsNeeded(Refusal):
    """A fine needs both: not dispelled, and not reported."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "A fine needs both conditions: not dispelled, and hidden from the superior."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Tick both after looking into it, or clear the person.")


class FindingsMissing(Refusal):
    """Whoever judges says what was found."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not said what was found.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what was found out, and from whom.")


class OwnConcealment(Refusal):
    """Nobody judges himself."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} is suspected here and cannot judge it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let another service director look into it.")


class NotTheFirstHearer(Refusal):
    """Who should have written the first grievance down works at the desk."""

    clause = "R2.1.4b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} does not work at the front desk.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Name the advisor whom the customer told first.")
