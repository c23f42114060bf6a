"""Why staff, badges and sign-in say no (X2)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

HIRING = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.ADMINISTRATOR)


class UnknownPerson(Refusal):
    """No such member of staff."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no such member of staff.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose somebody from the list.")


class PersonNameMissing(Refusal):
    """Everybody on the staff has a name."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The name is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the name as it shall stand on the badge.")


class NoPost(Refusal):
    """Rights hang on posts: somebody without one could do nothing."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} holds no post.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Tick at least one post; one person may hold several.")


class OnlyAdministratorGivesThis(Refusal):
    """The administrator's post is given and taken by administrators only."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Only an administrator makes or unmakes an administrator.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask an administrator to sign in and do it.")
    lifted_by = (Role.ADMINISTRATOR,)


class LastAdministrator(Refusal):
    """Without an administrator nobody could let anybody in any more."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} is the last administrator of the house.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Give the administrator's post to somebody else first.")


class WeakPin(Refusal):
    """A PIN that is guessed at once protects nothing."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This PIN is too short or too easy to guess.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Use at least {length} digits, and neither a row such as 123456 nor one digit again and again.",
    )


class WrongOldPin(Refusal):
    """Whoever changes the own PIN proves to be the owner first."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The present PIN is not right.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type it again, or ask the administrator for a new one.")
    lifted_by = (Role.ADMINISTRATOR,)


class BadgeNotValid(Refusal):
    """A badge that was replaced, or whose holder has left."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This badge is not valid any more.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Use the latest badge, or sign in by name and ask for a new one.")
    lifted_by = HIRING


class SignInLocked(Refusal):
    """Too many wrong PINs; the wait grows with each further one and ends by itself."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Too many wrong PINs: {person} may try again at {until}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Wait, or ask the administrator to set a new PIN.")
    lifted_by = (Role.ADMINISTRATOR,)


class HouseAlreadySetUp(Refusal):
    """The first-run page works on an empty house only."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This database already belongs to a dealership.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Sign in; the administrator changes the house in its settings.")
