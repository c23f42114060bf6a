"""Why the tool crib says no; one class a reason, each with its clause (R2.3.5)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class UnknownTool(Refusal):
    """No such tool."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no special tool {tool}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the tool's label, or search by name or number.")


class ToolFactMissing(Refusal):
    """A tool's record lacks what the register and a later compensation need."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The tool's record needs a name, a model and a place in the crib."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Fill in the missing field; the model decides what may replace a loss."
    )


class ConditionMissing(Refusal):
    """The register's line is not complete without the tool's condition."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The condition of {tool} has not been noted.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the tool and write down its condition.")


class ToolNotInCrib(Refusal):
    """The tool cannot go out, because it is not in the crib."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} is not in the crib: it is “{state}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take it back first, or lend another one.")


class ToolOut(Refusal):
    """The tool is with somebody."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} is with {borrower} for order {order}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take it back first, or lend another one.")


class ToolRetired(Refusal):
    """The tool is no longer used."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} is no longer in use.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Lend another tool; this one has left the crib for good.")


class ToolNotOut(Refusal):
    """Something was asked that only a tool on loan can have."""

    clause = "R2.3.5b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} is not on loan: it is “{state}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the tool's history; nothing has to be taken back.")


class OrderTakesNoTools(Refusal):
    """Tools go out for cars that are being worked on, and for no others."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Order {order} is “{state}”; no tool goes out for it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the job card of a car that is being worked on.")


class BorrowerHasLeft(Refusal):
    """The badge belongs to somebody who no longer works here."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} no longer works here; the badge is not valid.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Scan the badge of the person who takes the tool.")


class OnlyForYourself(Refusal):
    """A technician enters own loans only; the crib lends to anybody."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{actor} may enter a loan for himself only, not for {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let {person} sign in, or lend it at the parts counter.")
    lifted_by = (Role.PARTS_CLERK, Role.PARTS_MANAGER)


class BorrowerHasOverdueTool(Refusal):
    """Nobody takes a further tool while an overdue one is not back or made good (R2.3.5b)."""

    clause = "R2.3.5b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{person} still has {tool} from order {order}, which is overdue."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Bring {tool} back to the crib first; the car's delivery is not held up."
    )


class LoanNotOverdue(Refusal):
    """A tool is reported lost only after its loan has become overdue (SM5)."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} is on loan and not overdue; it is due back {due}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Ask {borrower} for it; report it lost when it is overdue and not found."
    )


class ToolNotLost(Refusal):
    """Compensation is for lost tools only."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{tool} has not been reported lost: it is “{state}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Report the loss first.")
    lifted_by = (Role.PARTS_MANAGER,)


class AlreadyMadeGood(Refusal):
    """The compensation is settled and the loan closed."""

    clause = "R2.3.5d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The loss of {tool} has already been made good.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter a tool that turns up now as a new one.")


class PriceUnknown(Refusal):
    """The original price cannot be asked for, because the tool's record has none."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The record of {tool} has no purchase price.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Enter the purchase price from the invoice, or choose the same model."
    )
    lifted_by = (Role.PARTS_MANAGER,)


class PriceOfALoss(Refusal):
    """The price of a lost tool is what its borrower owes; it is not changed afterwards."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{tool} is lost; its purchase price {price} now decides what is owed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave the price as it is until the loss is made good.")


class KindNotChosen(Refusal):
    """It must be chosen first how the loss is made good, and what is received must be what was chosen."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "For {tool} “{chosen}” was chosen, not “{received}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Change the choice first, then record what was received.")
    lifted_by = (Role.PARTS_MANAGER,)


class NotTheOwedAmount(Refusal):
    """The original price is owed, no more and no less."""

    clause = "R2.3.5c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{amount} was received, but the original price of {tool} is {owed}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Record the full original price, or choose the same model.")


class ReceiptMissing(Refusal):
    """Money is recorded with its receipt."""

    clause = "R2.3.5d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The receipt for the money is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write the receipt first and enter its number.")


class NotTheSameModel(Refusal):
    """A lost tool is replaced by the same model only."""

    clause = "R2.3.5d"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{model} does not replace {tool}: only the same model {wanted} does."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Hand this tool back; take the same model or the original price.")


class ReasonMissing(Refusal):
    """A tool leaves the crib for good only with a reason."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Why {tool} is retired has not been said.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write the reason, for example “broken, not worth repairing”.")


class RegisterTooLong(Refusal):
    """A print holds so many loans and no more."""

    clause = "R2.3.5a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "More than {most} loans went out on these days.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose fewer days, and print the register in parts.")


class ToolsStillOut(Refusal):
    """Whoever leaves brings the tools back first, or reports them lost (R2.3.5b-c)."""

    clause = "R2.3.5b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} still has tools of the house: {tools}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take them back at the tool crib first, or report them lost.")
    lifted_by = (Role.PARTS_CLERK, Role.PARTS_MANAGER)
