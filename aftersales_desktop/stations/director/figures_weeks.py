"""Turns weeks into bars: the hours of each step, or one figure's own weeks."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.boards.director_figures import Figure, Figures, WeekOfSteps
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period
from aftersales_desktop.stations.director.figures_plot import BarPiece, PlotBar
from aftersales_desktop.stations.director.figures_words import goal_text, shown_text
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.words import translate

COLOURS: dict[Step, str] = {
    Step.RECEPTION: "strong_border",
    Step.BAY_WAIT: "muted",
    Step.APPROVAL: "hold",
    Step.PARTS: "warn",
    Step.ANSWER: "accent",
    Step.REPAIR: "ok",
    Step.SETTLEMENT: "neutral_tint",
}
SHORT: dict[Step, Callable[[], str]] = {
    Step.RECEPTION: lambda: translate("Director", "Reception"),
    Step.BAY_WAIT: lambda: translate("Director", "Bay"),
    Step.APPROVAL: lambda: translate("Director", "Approval"),
    Step.PARTS: lambda: translate("Director", "Parts"),
    Step.ANSWER: lambda: translate("Director", "Customer"),
    Step.REPAIR: lambda: translate("Director", "Repair"),
    Step.SETTLEMENT: lambda: translate("Director", "Settlement"),
}
# Less than this is no news.
NOTABLE_HOURS = 0.2


def week_text(week: Period) -> str:
    """A week's number and its Monday."""
    words = translate("Director", "W{week} {monday}")
    return words.format(week=week.first.isocalendar().week, monday=f"{week.first:%m/%d}")


def legend() -> tuple[tuple[str, str], ...]:
    """Colour and word of each step."""
    return tuple((COLOURS[step], SHORT[step]()) for step in Step)


def step_bars(figures: Figures) -> tuple[PlotBar, ...]:
    """Hours an order spent in each step, week by week."""
    return tuple(_steps_of(week, figures.period) for week in figures.weeks)


def figure_bars(figures: Figures, figure: Figure) -> tuple[PlotBar, ...]:
    """One figure, week by week."""
    return tuple(
        PlotBar(
            label=week_text(week.week),
            total=shown_text(figure.key, value),
            pieces=(_whole(figure, value),),
            now=_overlap(week.week, figures.period),
        )
        for week, value in zip(figures.weeks, figure.trend, strict=True)
    )


def steps_goal(figures: Figures) -> tuple[float | None, str]:
    """Where the goal of the whole stay lies."""
    figure = figures.figure(FigureKey.IN_HOUSE)
    return figure.goal, goal_text(figure)


def what_grew(figures: Figures) -> str:
    """Say which step grew most from the first week with orders to the last; empty when none did."""
    weeks = [week for week in figures.weeks if week.orders]
    if not weeks:
        return translate("Director", "No car was handed over in these weeks.")
    first, last = weeks[0], weeks[-1]
    step = max(Step, key=lambda one: last.hours[one] - first.hours[one])
    grown = last.hours[step] - first.hours[step]
    if len(weeks) == 1 or grown < NOTABLE_HOURS:
        return translate("Director", "No step has grown over these weeks.")
    return translate("Director", "{step} went from {first} to {last} h: it grew most.").format(
        step=SHORT[step](), first=number_text(first.hours[step], 1), last=number_text(last.hours[step], 1)
    )


def _steps_of(week: WeekOfSteps, period: Period) -> PlotBar:
    return PlotBar(
        label=week_text(week.week),
        total=number_text(week.total, 1) if week.orders else "—",
        pieces=tuple(
            BarPiece(
                key=step.value,
                size=week.hours[step],
                colour=COLOURS[step],
                text=number_text(week.hours[step], 1),
                tip=translate("Director", "{step}: {hours} h an order, {n} orders").format(
                    step=translate("Words", step.value),
                    hours=number_text(week.hours[step], 1),
                    n=week.orders,
                ),
            )
            for step in Step
        ),
        now=_overlap(week.week, period),
    )


def _whole(figure: Figure, value: float | None) -> BarPiece:
    size = max(0.0, value or 0.0)
    return BarPiece(key="", size=size, colour="accent", text="", tip=shown_text(figure.key, value))


def _overlap(week: Period, period: Period) -> bool:
    return week.first <= period.last and period.first <= week.last
