"""The floor on paper: a visitor's slip with its warning, and the inspection report (R2.2.1f, R2.2.X)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed


@dataclass(frozen=True, kw_only=True)
class VisitorSlip(Paper):
    """One visitor; `kind` is customer, supplier or other."""

    visitor_number: str
    visitor: str
    kind: str
    purpose: str
    escort: str = ""
    came_at: datetime
    leave_by: datetime
    visitor_signed: Signed = BLANK
    escort_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class ReportRound:
    """One round on the report."""

    day: date
    title: str
    walked_by: str = ""
    finished_at: datetime | None = None
    findings: int = 0


@dataclass(frozen=True, kw_only=True)
class ReportFinding:
    """One finding on the report."""

    number: str
    clause: str
    place: str
    what: str
    person: str = ""
    found_at: datetime
    due_at: datetime
    corrected_at: datetime | None = None
    corrected_by: str = ""
    verified_at: datetime | None = None
    verified_by: str = ""


@dataclass(frozen=True, kw_only=True)
class FloorReport(Paper):
    """The rounds and findings of a span of days, for as many pages as it takes."""

    first_day: date
    last_day: date
    rounds: tuple[ReportRound, ...] = ()
    findings: tuple[ReportFinding, ...] = ()
    manager_signed: Signed = BLANK
    director_signed: Signed = BLANK


def render_visitor_slip(sheet: VisitorSlip, language: Language) -> bytes:
    """Draw a visitor's slip on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    return render("visitor_slip", sheet, language, page_width=width, page_height=height, big=False)


def render_floor_report(sheet: FloorReport, language: Language) -> bytes:
    """Draw the report on A4 lying on its side.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("floor_report", sheet, language, page_width=height, page_height=width, big=False)
