"""Why a sanction is not proposed or does not go on (X7, SM15)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

HEADS = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)


class UnknownSanction(Refusal):
    """No such entry in the register."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such sanction.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one from the register.")


class NoSuchThreat(Refusal):
    """A sanction by a clause that does not exist or threatens with nothing."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Clause “{id}” threatens with no sanction.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose one of the clauses that name a fine or another measure.")


class NoEvidence(Refusal):
    """A proposal that says neither what happened nor how one knows."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "What happened and the evidence for it are missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down both: facts are verified, not opinions.")


class NotASanctionAmount(Refusal):
    """Nothing, less than nothing, or more than the rulebook lets the clause cost."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This measure cannot be {amount} yuan.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave the rulebook's amount, or type one up to {most} yuan.")


class NotHappenedYet(Refusal):
    """A sanction for something to come."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "What is punished lies in the future.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter the day on which it happened.")


class AlreadyProposed(Refusal):
    """The same thing of the same person, a second time."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is in the register already, as {number}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look it up there; nobody is punished twice for one thing.")


class SanctionMovedOn(Refusal):
    """Somebody was quicker, or the step does not follow from where it stands (SM15)."""

    clause = "SM15"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Sanction {number} is “{state}” since {at}, by {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Read it again; there may be nothing left to do.")


class NoFindings(Refusal):
    """Verified without saying what was found, or dismissed or appealed without a reason."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The findings or the reason are missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one sentence: it stands in the record.")


class OwnSanction(Refusal):
    """Nobody judges a sanction against himself."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Sanction {number} is against {person}, who cannot judge it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Leave it to somebody else.")
    lifted_by = HEADS


class FoundByTheProgram(Refusal):
    """Nobody takes back what a check found; it is verified or dismissed by those who judge."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The program found {number}; a finding is not taken back.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let those who verify look at the facts; they may dismiss it.")
    lifted_by = (Role.SERVICE_DIRECTOR, Role.WORKSHOP_MANAGER)


class NotYourAppeal(Refusal):
    """An appeal for somebody else by somebody who leads nobody."""

    clause = "X7"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Only {person} or a manager appeals against this sanction.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let the person concerned do it, or the manager.")
    lifted_by = (Role.WORKSHOP_MANAGER, Role.FRONT_DESK_SUPERVISOR, Role.PARTS_MANAGER)


class AppealedBefore(Refusal):
    """A second appeal in the same matter."""

    clause = "SM15"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Sanction {number} was appealed against before.")
    cure = QT_TRANSLATE_NOOP("Refusals", "What was confirmed after an appeal stands.")


class NoReference(Refusal):
    """Settled without saying where it was entered."""

    clause = "SM15"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reference of the payroll or personnel file is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the number under which it was entered there.")


class NotYourSanction(Refusal):
    """Sanctions of others are for those who lead."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This sanction is not about {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Everybody sees the own ones.")
    lifted_by = HEADS
