"""The parts counter's two slips: issue against an order, and return of what was not used (R2.3.1b, F33).

Neither carries the code of the job card: a slip must not open an issue as the card does (R2.3.1a).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.work_order_number import WorkOrderNumber


@dataclass(frozen=True, kw_only=True)
class SlipLine:
    """One part on a slip.

    Attributes:
        bin: Where it was taken from, or where the returned part was put.
        note: The job it is for, or why it comes back and in what condition.

    """

    part_number: str
    name: str
    quantity: Quantity
    unit: str = ""
    bin: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class IssueSlip(Paper):
    """Proof of an issue that stays at the counter; the job card leaves with the technician (R2.3.1c)."""

    slip_number: str
    number: WorkOrderNumber
    plate: str
    model: str = ""
    technician: str = ""
    team: str = ""
    clerk: str = ""
    stocked_out_at: datetime | None = None
    handed_over_at: datetime | None = None
    card_handed_back: bool = False
    lines: tuple[SlipLine, ...] = ()
    clerk_signed: Signed = BLANK
    technician_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class ReturnSlip(Paper):
    """The return of unused parts: goods first, posting second (R2.3.11c, R2.3.11d)."""

    slip_number: str
    number: WorkOrderNumber
    plate: str
    model: str = ""
    returned_by: str = ""
    reason: str = ""
    received_at: datetime | None = None
    received_by: str = ""
    posted_at: datetime | None = None
    lines: tuple[SlipLine, ...] = ()
    technician_signed: Signed = BLANK
    clerk_signed: Signed = BLANK


def render_issue_slip(sheet: IssueSlip, language: Language) -> bytes:
    """Draw the issue slip on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    return render("parts_issue", sheet, language, page_width=width, page_height=height, big=False)


def render_return_slip(sheet: ReturnSlip, language: Language) -> bytes:
    """Draw the return slip on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    return render("parts_return", sheet, language, page_width=width, page_height=height, big=False)
