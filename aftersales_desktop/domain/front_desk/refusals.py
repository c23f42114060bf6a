"""Why something about targets, customer tasks, reception steps or activities is refused (R2.1.1-3)."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class MonthClosed(Refusal):
    """A target is not written after the event."""

    clause = "R2.1.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "Targets for {month} cannot be set.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Set targets for this month or one of the next twelve.")


class TargetOutOfRange(Refusal):
    """Such a target cannot be meant."""

    clause = "R2.1.1a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The target for {indicator} lies above 0 and is at most {most}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look at the figure in the manufacturer's or the group's paper.")


class NothingSelected(Refusal):
    """A task is about somebody."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "No customer is selected.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Mark customers in the list, one or all of them.")


class TooManySelected(Refusal):
    """So many calls nobody makes."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{count} customers are too many for one order; at most {most}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Give them in several portions, to several people.")


class TaskDueInThePast(Refusal):
    """What is due already cannot be done in time."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The tasks would be due on {due}, which is over.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose today or a later day.")


class TaskDueTooLate(Refusal):
    """A date next century is a slip of the hand."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The tasks would be due on {due}, more than a year ahead.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose a day within a year.")


class NotAtTheDesk(Refusal):
    """Front-desk tasks go to front-desk staff."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} does not work at the front desk.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an advisor or the front-desk supervisor.")


class UnknownTask(Refusal):
    """There is none."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This task is not in the list.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Refresh the list of tasks.")


class TaskDone(Refusal):
    """It has its result."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This task is done: {result}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Go on with the next task.")


class TaskOfSomebodyElse(Refusal):
    """Whose task it is calls; the supervisor may step in."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This task belongs to {person}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask the supervisor to give it to somebody else.")
    lifted_by = (Role.FRONT_DESK_SUPERVISOR,)


class ReasonMissing(Refusal):
    """A no is worth its reason."""

    clause = "R2.1.2c"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not said why the customer has no interest.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write down what the customer said.")


class StandingNotExplained(Refusal):
    """Whoever is given up as lost, or won back, is so for a reason."""

    clause = "R2.1.2a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "It is not said why the customer counts as {standing}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write the reason in a few words.")


class ActivityNameless(Refusal):
    """An activity has a name and says what it is."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The activity needs a name and what is offered.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fill in both.")


class ActivityBackwards(Refusal):
    """It ends before it begins, or is over."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The activity would run from {first} to {last}.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "The last day comes after the first, is not over, and within two years."
    )


class UnknownActivity(Refusal):
    """There is none."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "This activity is not in the list.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Refresh the list of activities.")


class ActivityNotBegun(Refusal):
    """Results come after the first day."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{activity} begins on {first}; it has no results yet.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Enter results once it has begun.")


class ResultsMissing(Refusal):
    """Results are words and figures."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The results are missing, or a figure is below nothing.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write what came of it, with visits and turnover.")


class NoStepLeft(Refusal):
    """A process without steps is none."""

    clause = "R2.1.3a"
    sentence = QT_TRANSLATE_NOOP("Refusals", "At least one reception step counts.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Let another step count first.")


class WeekNotBegun(Refusal):
    """What has not happened is not reported."""

    clause = "R2.1.3b"
    sentence = QT_TRANSLATE_NOOP("Refusals", "The week of {day} is still to come.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose this week or an earlier one.")
