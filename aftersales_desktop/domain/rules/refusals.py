"""Why a value of the rulebook is not changed (X10)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

HEADS = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER)


class UnknownRuleValue(Refusal):
    """No clause names such a value."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The rulebook has no value “{key}”.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a value from the rulebook.")


class RuleValueLaidDown(Refusal):
    """The wording of a rule is not a setting."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This is laid down by the rule itself; it is not a setting.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing to set here: the program follows the rule's wording.")


class WrongFormOfValue(Refusal):
    """What was typed is not a number, amount, time or yes or no as this value needs."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "“{text}” is not the form of this value.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type it as the default is written: {default}")


class ValueOutOfBounds(Refusal):
    """A value outside its bounds would make nonsense of the rule."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{value} is out of bounds: from {lowest} to {highest} is possible."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Type a value within the bounds.")


class ValuesOutOfOrder(Refusal):
    """Two values that belong together would cross: a break cannot end before it begins."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{value} does not go with {other}, which holds on that day.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Change the other value first, or type one that stays on its side.")


class EffectiveDayPast(Refusal):
    """What has been judged stays judged: a value holds from today on at the earliest."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{day} is past; a value cannot be changed backwards.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose today or a later day.")


class EffectiveDayTooFar(Refusal):
    """A day years ahead is a slip of the finger."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{day} is too far ahead.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a day within the next two years.")


class ReasonForValueMissing(Refusal):
    """Whoever changes a rule's value says why."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The reason for the change is missing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write why the value changes; it is kept with the change.")


class NothingToChange(Refusal):
    """The value holds already on that day."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The value is {value} on that day already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type another value, or leave it as it is.")


class ValueChangedMeanwhile(Refusal):
    """The other head changed the same value a moment earlier."""

    clause = "X10"
    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{person} has changed this value meanwhile: {value} from {day} on."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the new value and decide again.")
    lifted_by = HEADS
