"""Why a claim part is not ordered, closed or cancelled; one class a reason (R2.3.8, R2.3.9)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class UnknownClaimOrder(Refusal):
    """No claim-part order by this id."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This claim-part order does not exist.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open the list of claim parts and choose it there.")


class OnlyWarrantyParts(Refusal):
    """A claim-part order for a line the manufacturer does not pay."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} on order {order} is not a part paid by the warranty.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Order it as an ordinary part, or set the line to warranty first.")


class AlreadyClaimed(Refusal):
    """The line has a claim-part order already."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is already on claim-part order {claim}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Go on with that one.")


class ClaimWrongStep(Refusal):
    """A step that SM3 does not know from here."""

    clause = "SM3"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Claim-part order {claim} is “{state}”, not ready for “{wanted}”."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Do the step that its page shows next.")


class NothingSaid(Refusal):
    """A talk without a word about what was said."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "What was said to the customer is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write in a few words what was agreed, then save.")


class NotInformed(Refusal):
    """A deposit before anybody talked to the customer."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody has talked to the customer about {claim} yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Record the talk first: part, deposit, how long it takes.")


class NotADeposit(Refusal):
    """Nothing, less than nothing, or more than the part costs."""

    clause = "R2.3.8b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A deposit is more than nothing and at most {most} yuan.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the amount received; {proposed} yuan is proposed.")


class DepositMissing(Refusal):
    """A claim part ordered without deposit or waiver (T31)."""

    clause = "R2.3.8b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The deposit of {claim} has not been received.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take the deposit, or ask the workshop manager to waive it.")
    lifted_by = (Role.WORKSHOP_MANAGER,)


class WaiverNeedsReason(Refusal):
    """A waiver asked for without a reason."""

    clause = "R2.3.8b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for waiving the deposit is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write why this customer need not leave one.")


class NotSignedByManager(Refusal):
    """A claim part ordered before the workshop manager signed."""

    clause = "R2.3.9a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Claim-part order {claim} is not signed by the workshop manager."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "The request lies in the manager's decisions.")
    lifted_by = (Role.WORKSHOP_MANAGER,)


class NotSignedByDirector(Refusal):
    """A large claim part ordered before the service director signed (T32)."""

    clause = "R2.3.9b"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Claim-part order {claim} over {amount} yuan needs the service director's signature too."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "The request lies in the director's inbox.")
    lifted_by = (Role.SERVICE_DIRECTOR,)


class NoClaimOrder(Refusal):
    """A warranty part ordered from a supplier without a claim-part order."""

    clause = "R2.3.8a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} is paid by the warranty and has no claim-part order.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let reception open one: talk, deposit, signatures.")
    lifted_by = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)


class NotRefunded(Refusal):
    """A claim order closed while the customer's deposit is still in the till (T33)."""

    clause = "R2.3.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The deposit of {deposit} yuan of {claim} is not paid back yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Pay it back in full, then close.")
    lifted_by = (Role.CASHIER,)


class NotFittedYet(Refusal):
    """A refund or a close before the part is in the car."""

    clause = "R2.3.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} of {claim} is not fitted yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "The deposit goes back once the part is in the car.")


class NoReasonToCancel(Refusal):
    """A cancellation without a reason."""

    clause = "SM3"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Why {claim} is cancelled is missing.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Write the reason; a deposit received is paid back at the same time."
    )


class NotCalledIn(Refusal):
    """An arrived part given up though nobody called the customer."""

    clause = "R2.3.8d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody has called the customer since {part} ({claim}) came.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Call the customer and write down what was said; then give it up.")
    lifted_by = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)


class SupervisorGivesUp(Refusal):
    """An arrived part turned into stock by somebody who does not answer for it."""

    clause = "R2.3.8d"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{part} of {claim} is here; giving it up is the front-desk supervisor's decision."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Call the customer in, or let the supervisor give it up.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR,)


class OtherCar(Refusal):
    """An appointment or a visit of another car."""

    clause = "R2.3.8d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is not the car that {claim} was ordered for.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an appointment of the same car.")


class ClaimOutOfDate(Refusal):
    """The line says something else than the claim-part order that was signed."""

    clause = "R2.3.9a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals",
        "The line {part} was changed after {claim} was opened; what was signed is something else.",
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Cancel the claim-part order and open a new one for the line.")


class DepositOnAccount(Refusal):
    """A deposit on the monthly account: nothing was received."""

    clause = "R2.3.8b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A deposit on account is no deposit: nothing is received.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take it in cash, by card, transfer or mobile payment.")


class DepositSettled(Refusal):
    """A second deposit, or a waiver of one that is there."""

    clause = "R2.3.8b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The deposit of {claim} is settled already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Go on with the step that its page shows next.")


class NothingToSign(Refusal):
    """A signature asked for that is there, or on its way."""

    clause = "R2.3.9a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Every signature of {claim} is given or asked for already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait for the answer, or let the parts counter order it.")


class RefundByCashier(Refusal):
    """A cancellation that pays a deposit back, by somebody who holds no till."""

    clause = "R2.3.8c"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{claim} holds a deposit of {deposit} yuan; with the cancellation it is paid back."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the cashier cancel it and pay the deposit back in one step.")
    lifted_by = (Role.CASHIER,)


class NoDepositToRefund(Refusal):
    """A refund where nothing was received, or where it is paid back."""

    clause = "R2.3.8c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no deposit of {claim} to pay back.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Close it.")


class AlreadyOnOrder(Refusal):
    """The part put on a second order, or on the one it was ordered for."""

    clause = "R2.3.8d"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{part} of {claim} stands on order {order} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let it be issued for that order.")
