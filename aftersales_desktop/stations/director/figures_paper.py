"""The director's figures as a paper for the print desk: previewed, numbered, kept as PDF (X8)."""

from __future__ import annotations

from aftersales_desktop.boards.director_figures import Figure, Figures, director_figures
from aftersales_desktop.boards.figure_pieces import NATURES, Unit
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.boards.period import Period
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.figures_sheet import FigureLine, FiguresSheet, render_figures
from aftersales_desktop.stations.director.figures_words import period_text
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.words import translate


def figures_paper(period: Period) -> PaperOrder:
    """Order the figures of a period."""
    return PaperOrder(
        form=Form.DIRECTOR_FIGURES,
        subject=f"DF-{period.first:%y%m%d}-{period.last:%y%m%d}",
        title_fn=lambda: translate("Director", "Figures {period}").format(period=period_text(period)),
        lookup=director_figures,
        args=(period,),
        draw=draw_figures,
    )


def draw_figures(figures: Figures, head: PaperHead) -> bytes:
    """Turn the rows into a page; the words are the form's own."""
    sheet = FiguresSheet(
        letterhead=head.letterhead,
        mark=head.mark,
        first=figures.period.first,
        last=figures.period.last,
        before_first=figures.before.first,
        before_last=figures.before.last,
        figures=tuple(_line(figure) for figure in figures.figures),
        weeks=tuple(
            (
                f"{week.week.first:%m/%d}–{week.week.last:%m/%d}",
                number_text(week.orders),
                *(number_text(week.hours[step], 1) for step in Step),
                number_text(week.total, 1),
            )
            for week in figures.weeks
        ),
        technicians=tuple(
            (
                row.name,
                number_text(row.orders),
                number_text(row.sold, 1),
                number_text(row.clocked, 1),
                _share(row.efficiency),
                _share(row.utilisation),
                _share(row.first_fix),
            )
            for row in figures.technicians
        ),
        bays=tuple(
            (row.name, number_text(row.worked, 1), number_text(row.open, 1), _share(row.load))
            for row in figures.bays
        ),
        returns=tuple(
            (row.name, number_text(row.issued), number_text(row.returned), _share(row.rate))
            for row in figures.returns
        ),
    )
    return render_figures(sheet, head.language)


def _line(figure: Figure) -> FigureLine:
    nature = NATURES[figure.key]
    decimals = 0 if nature.unit is Unit.COUNT else 1
    unit = {Unit.HOURS: " h", Unit.PERCENT: " %"}.get(nature.unit, "")
    value, before = figure.value, figure.before
    change = "" if value is None or before is None else _signed(value - before, decimals)
    better = {True: "better", False: "worse", None: "same" if change else ""}[figure.better]
    least = "≥" if nature.more_is_better else "≤"
    return FigureLine(
        key=figure.key.value,
        value="—" if value is None else f"{number_text(value, decimals)}{unit}",
        before="—" if before is None else f"{number_text(before, decimals)}{unit}",
        change="" if better == "same" else change,
        better=better,
        goal="" if figure.goal is None else f"{least} {number_text(figure.goal, decimals)}{unit}",
        kept={True: "kept", False: "missed", None: ""}[figure.reached],
        above=number_text(figure.above, 1 if nature.unit is Unit.HOURS else 0),
        below=number_text(figure.below),
    )


def _signed(value: float, decimals: int) -> str:
    text = number_text(value, decimals)
    return f"+{text}" if value > 0 else text


def _share(value: float | None) -> str:
    return "—" if value is None else number_text(value, 1)
