"""The director's figures on paper, with goal and formula; hours by step, technicians, bays, returns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import Paper


@dataclass(frozen=True, kw_only=True)
class FigureLine:
    """One figure; its name and formula are words of the form, by `key`.

    Attributes:
        better: "better", "worse" or "same"; empty when there is nothing to compare.
        kept: "kept" or "missed"; empty without a goal.

    """

    key: str
    value: str
    before: str
    change: str
    better: str
    goal: str
    kept: str
    above: str
    below: str


@dataclass(frozen=True, kw_only=True)
class FiguresSheet(Paper):
    """The figures of one period beside those of the one before; the other tables row by row as texts."""

    first: date
    last: date
    before_first: date
    before_last: date
    figures: tuple[FigureLine, ...]
    weeks: tuple[tuple[str, ...], ...]
    technicians: tuple[tuple[str, ...], ...]
    bays: tuple[tuple[str, ...], ...]
    returns: tuple[tuple[str, ...], ...]


def render_figures(sheet: FiguresSheet, language: Language) -> bytes:
    """Draw the figures on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("director_figures", sheet, language, page_width=width, page_height=height, big=False)
