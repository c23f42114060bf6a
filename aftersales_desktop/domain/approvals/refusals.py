"""Why a decision, a change of the matrix or a delegation is refused (R2.0a, X4)."""

from aftersales_desktop.values.refusal import Fact, Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class NotYourPower(Refusal):
    """The authority matrix gives this power to other posts."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The authority matrix does not give {person} this power: {power}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask one of the posts named here.")

    def __init__(self, clause: str, lifted_by: tuple[Role, ...], **facts: Fact) -> None:
        """Name the power's own clause and the posts that hold it."""
        super().__init__(**facts)
        self.clause = clause  # type: ignore[misc]  # the instance knows the power, the class cannot
        self.lifted_by = lifted_by  # type: ignore[misc]  # the same


class OwnRequest(Refusal):
    """Nobody approves what he asked for himself: four eyes (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} asked for this and so cannot decide it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it to one of those named here, or withdraw the request.")

    def __init__(self, lifted_by: tuple[Role, ...], **facts: Fact) -> None:
        """Name the posts that decide instead."""
        super().__init__(**facts)
        self.lifted_by = lifted_by  # type: ignore[misc]  # the instance knows who else decides


class OwnRequestByDeputy(OwnRequest):
    """A deputy does not decide for the absent person what that person asked for (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{person} asked for this; whoever stands in for {person} cannot decide it either."
    )


class DecisionOnOneself(OwnRequest):
    """The person it is about does not decide it (X4, X7)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is about {person}, who cannot decide it.")


class UnknownRequest(Refusal):
    """No such request."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such request.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list.")


class AlreadyDecided(Refusal):
    """Two people decided at once: the second is told who was first, when and how (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} decided this at {at} already: {how}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to do: go on with the next one.")


class RequestOvertaken(Refusal):
    """What it was about has changed or the asker took it back; a yes would cover something else (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "This request was withdrawn; what it was about may have changed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the latest request about the same thing.")


class RequestChanged(Refusal):
    """The request on the screen is an older one than the one stored (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This request was changed while it was being read.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Read it again, then decide.")


class CommentMissing(Refusal):
    """A no says why, so that the asker knows what to do (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "A request is sent back with a comment only.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one sentence for the person who asked.")


class NotInBulk(Refusal):
    """Only acknowledgements are given many at once; everything else is read one by one (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This kind is decided one by one: {power}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Open it and decide it by itself.")


class NotYourRequest(Refusal):
    """A request is taken back by the person who made it (X4)."""

    clause = "X4"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Only {person}, who asked for this, can take it back.")
    cure = QT_TRANSLATE_NOOP("Refusals", "If you hold the power, send it back with a comment instead.")


class UnknownPower(Refusal):
    """No such line in the authority matrix."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The authority matrix has no such line.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a line from the page.")


class PowerWithoutHolder(Refusal):
    """A power nobody holds would block the work for good (R2.0a)."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody on the staff would hold this power any more.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it with at least one post that somebody holds.")


class ApprovalStepAbolished(Refusal):
    """Self-purchase and returns need no signature, and may not get one back (R2.3.10a, R2.3.11a)."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "No approval step may be put before this: {posts} do it themselves."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it with these posts; further ones may be added.")

    def __init__(self, clause: str, **facts: Fact) -> None:
        """Name the clause that abolished the step."""
        super().__init__(**facts)
        self.clause = clause  # type: ignore[misc]  # the instance knows the power, the class cannot


class PowerIsTheirs(Refusal):
    """Another clause names the only posts that may hold this, as it does for stock (R2.3.0)."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "By another clause this belongs to {posts} alone.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it with these posts.")

    def __init__(self, clause: str, **facts: Fact) -> None:
        """Name the clause that gives it to them."""
        super().__init__(**facts)
        self.clause = clause  # type: ignore[misc]  # the instance knows the power, the class cannot


class DeputyOfOneself(Refusal):
    """Powers are handed to somebody else."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Nobody stands in for himself.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another person as the deputy.")


class DeputyHasLeft(Refusal):
    """Neither the absent person nor the deputy may have left the staff."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} does not work here any more.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose somebody from the list.")


class DelegationInThePast(Refusal):
    """What happened without powers is not mended afterwards."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Powers cannot be handed over for days that are past.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Begin today or later.")


class DaysOutOfOrder(Refusal):
    """The last day lies before the first."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The last day lies before the first.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Correct the days.")


class DelegationTooLong(Refusal):
    """An absence has an end; longer than a year it is a change of posts."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Powers are handed over for at most {days} days.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an earlier last day, or change the posts on the staff page.")


class DelegationReasonMissing(Refusal):
    """Whoever reads the signature later wants to know why a deputy gave it."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for the absence is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write why, for example leave or training.")


class NothingToDelegate(Refusal):
    """The person's posts hold no power of the matrix."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} holds no power that could be handed over.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the authority matrix.")


class DeputyAlreadyNamed(Refusal):
    """One deputy at a time, so that everybody knows whom to ask."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{deputy} stands in for {person} on some of these days already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "End that delegation first, or choose other days.")


class NotYourDelegation(Refusal):
    """One hands over one's own powers; those of others are handed over by the director."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "Only {person} or the director decides who stands in for {person}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask one of those named here.")
    lifted_by = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)


class UnknownDelegation(Refusal):
    """No such delegation, or it is over."""

    clause = "R2.0a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such delegation, or it is over already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the list.")
