"""The director's figures in words: their names, values with units, formulas, and better or worse."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.boards.director_figures import Figure
from aftersales_desktop.boards.figure_pieces import NATURES, FigureKey, Unit
from aftersales_desktop.boards.period import Period, PeriodKind
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

NAMES: dict[FigureKey, Callable[[], str]] = {
    FigureKey.IN_HOUSE: lambda: translate("Director", "Time in the house"),
    FigureKey.PROMISE: lambda: translate("Director", "Promise kept"),
    FigureKey.FIRST_FIX: lambda: translate("Director", "Fixed first time"),
    FigureKey.PARTS_WAIT: lambda: translate("Director", "Waiting for parts"),
    FigureKey.APPROVAL_WAIT: lambda: translate("Director", "Waiting for approval"),
    FigureKey.BAY_LOAD: lambda: translate("Director", "Load of the bays"),
    FigureKey.UTILISATION: lambda: translate("Director", "Utilisation"),
    FigureKey.EFFICIENCY: lambda: translate("Director", "Efficiency"),
    FigureKey.MARGIN: lambda: translate("Director", "Gross margin"),
    FigureKey.DISCOUNTS: lambda: translate("Director", "Discounts"),
    FigureKey.RETURNS: lambda: translate("Director", "Returns"),
    FigureKey.TOOLS_LATE: lambda: translate("Director", "Tools late"),
    FigureKey.SANCTIONS: lambda: translate("Director", "Sanctions"),
    FigureKey.SATISFACTION: lambda: translate("Director", "Satisfaction"),
}

# How each figure is worked out; {above} and {below} are the sums of the period.
FORMULAS: dict[FigureKey, Callable[[], str]] = {
    FigureKey.IN_HOUSE: lambda: translate("Director", "{above} hours ÷ {below} orders handed over"),
    FigureKey.PROMISE: lambda: translate("Director", "{above} on time ÷ {below} with a promise"),
    FigureKey.FIRST_FIX: lambda: translate("Director", "{above} did not come back ÷ {below} handed over"),
    FigureKey.PARTS_WAIT: lambda: translate("Director", "{above} hours ÷ {below} orders handed over"),
    FigureKey.APPROVAL_WAIT: lambda: translate("Director", "{above} hours ÷ {below} requests decided"),
    FigureKey.BAY_LOAD: lambda: translate("Director", "{above} h worked ÷ {below} h bays open"),
    FigureKey.UTILISATION: lambda: translate("Director", "{above} hours clocked ÷ {below} hours attended"),
    FigureKey.EFFICIENCY: lambda: translate("Director", "{above} hours sold ÷ {below} hours clocked"),
    FigureKey.MARGIN: lambda: translate("Director", "{above} yuan after parts ÷ {below} yuan billed"),
    FigureKey.DISCOUNTS: lambda: translate("Director", "{above} yuan taken off ÷ {below} yuan before"),
    FigureKey.RETURNS: lambda: translate("Director", "{above} lines returned ÷ {below} lines issued"),
    FigureKey.TOOLS_LATE: lambda: translate("Director", "{above} late or lost ÷ {below} lent"),
    FigureKey.SANCTIONS: lambda: translate("Director", "{above} not dismissed, {below} yuan together"),
    FigureKey.SATISFACTION: lambda: translate("Director", "{above} content ÷ {below} reached by phone"),
}
IN_HOURS = frozenset({FigureKey.IN_HOUSE, FigureKey.PARTS_WAIT, FigureKey.APPROVAL_WAIT})
HOURS_OVER_HOURS = frozenset({FigureKey.BAY_LOAD, FigureKey.UTILISATION, FigureKey.EFFICIENCY})


def figure_name(key: FigureKey) -> str:
    """What the figure is called."""
    return NAMES[key]()


def value_text(key: FigureKey, value: float | None) -> str:
    """The figure's value without its unit; a dash while there is nothing to count."""
    if value is None:
        return "—"
    return number_text(value, 0 if NATURES[key].unit is Unit.COUNT else 1)


def shown_text(key: FigureKey, value: float | None) -> str:
    """The figure's value with its unit."""
    return f"{value_text(key, value)} {unit_text(key)}".strip() if value is not None else "—"


def unit_text(key: FigureKey) -> str:
    """The figure's unit."""
    unit = NATURES[key].unit
    if unit is Unit.HOURS:
        return translate("Director", "h")
    return "%" if unit is Unit.PERCENT else ""


def formula_text(figure: Figure) -> str:
    """How it was worked out, with its two sums."""
    hours, both = figure.key in IN_HOURS, figure.key in HOURS_OVER_HOURS
    return FORMULAS[figure.key]().format(
        above=number_text(figure.above, int(hours or both)), below=number_text(figure.below, int(both))
    )


def change_text(figure: Figure) -> str:
    """Better or worse than before, and by how much."""
    if figure.value is None or figure.before is None:
        return translate("Director", "nothing to compare")
    by = value_text(figure.key, abs(figure.value - figure.before))
    sign = "+" if figure.value > figure.before else "−"
    if figure.better is None:
        return translate("Director", "as before")
    if figure.better:
        return translate("Director", "better {change}").format(change=f"{sign}{by}")
    return translate("Director", "worse {change}").format(change=f"{sign}{by}")


def change_tone(figure: Figure) -> Tone:
    """Green for better, red for worse."""
    if figure.better is None:
        return Tone.MUTED
    return Tone.OK if figure.better else Tone.BAD


def goal_text(figure: Figure) -> str:
    """The goal and whether it is kept."""
    if figure.goal is None:
        return translate("Director", "no goal set")
    least = "≥" if NATURES[figure.key].more_is_better else "≤"
    goal = f"{least} {shown_text(figure.key, figure.goal)}"
    if figure.reached is None:
        return translate("Director", "goal {goal}").format(goal=goal)
    if figure.reached:
        return translate("Director", "goal {goal} kept").format(goal=goal)
    return translate("Director", "goal {goal} missed").format(goal=goal)


def period_text(period: Period) -> str:
    """Name a week by its number, a month and a quarter by the calendar, other days by both ends."""
    if period.kind is PeriodKind.WEEK:
        words = translate("Director", "Week {week}, {first}–{last}")
        return words.format(
            week=period.first.isocalendar().week, first=f"{period.first:%m/%d}", last=f"{period.last:%m/%d}"
        )
    if period.kind is PeriodKind.MONTH:
        return f"{period.first:%Y/%m}"
    if period.kind is PeriodKind.QUARTER:
        words = translate("Director", "{year}, quarter {quarter}")
        return words.format(year=period.first.year, quarter=(period.first.month + 2) // 3)
    return f"{period.first:%Y/%m/%d}–{period.last:%Y/%m/%d}"
