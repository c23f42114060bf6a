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
