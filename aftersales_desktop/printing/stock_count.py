"""The difference report of a stock count: book against shelf, in pieces and in money (R2.3.0)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class CountRow:
    """One part that was counted; `value` is the difference at cost."""

    part_number: str
    name: str
    bin: str = ""
    unit: str = ""
    book: Quantity
    counted: Quantity
    difference: Quantity
    value: Money
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class CountReport(Paper):
    """The report of one count.

    Attributes:
        lines_counted: All parts counted, with and without a difference.
        rows: The parts to show; usually those with a difference.

    """

    count_number: str
    area: str = ""
    started_at: datetime
    finished_at: datetime | None = None
    counted_by: str = ""
    lines_counted: int
    rows: tuple[CountRow, ...] = ()
    surplus: Money = Money.ZERO
    shortage: Money = Money.ZERO
    net: Money = Money.ZERO
    counter_signed: Signed = BLANK
    parts_manager_signed: Signed = BLANK
    director_signed: Signed = BLANK


def render_count_report(sheet: CountReport, language: Language) -> bytes:
    """Draw the difference report on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("stock_count", sheet, language, page_width=width, page_height=height, big=False)
