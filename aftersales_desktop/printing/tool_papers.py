"""Special tools on paper: the slip of one loan, and the register of all of them (F28, R2.3.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.work_order_number import WorkOrderNumber


@dataclass(frozen=True, kw_only=True)
class ToolLoanSlip(Paper):
    """One loan: which tool, who has it, for which order, and what its loss would cost (R2.3.5a, R2.3.5c)."""

    code: ScanCode
    tool_number: str
    tool_name: str
    model: str = ""
    serial: str = ""
    original_price: Money | None = None
    borrower: str
    team: str = ""
    number: WorkOrderNumber | None = None
    plate: str = ""
    lent_at: datetime
    due_at: datetime | None = None
    condition: str = ""
    clerk: str = ""
    borrower_signed: Signed = BLANK
    clerk_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class RegisterRow:
    """One loan in the register; `note` tells of lateness, loss and compensation, a lost tool is not out."""

    tool_number: str
    tool_name: str
    serial: str = ""
    borrower: str
    number: WorkOrderNumber | None = None
    lent_at: datetime
    due_at: datetime | None = None
    returned_at: datetime | None = None
    condition: str = ""
    lost: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ToolRegister(Paper):
    """The special-tool loan register of a span of days, for as many pages as it takes."""

    first_day: date
    last_day: date
    rows: tuple[RegisterRow, ...] = ()


def render_tool_loan_slip(sheet: ToolLoanSlip, language: Language) -> bytes:
    """Draw the slip of one loan on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    return render("tool_loan", sheet, language, page_width=width, page_height=height, big=False)


def render_tool_register(sheet: ToolRegister, language: Language) -> bytes:
    """Draw the register on A4 lying on its side, its heading repeated on every page.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("tool_register", sheet, language, page_width=height, page_height=width, big=False)
