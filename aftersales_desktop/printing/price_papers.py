"""The papers with prices: the estimate to sign, the settlement sheet with its receipt (F27, R2.1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.printing.amount_in_words import amount_in_words
from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, CarOnPaper, Paper, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.work_order_number import WorkOrderNumber


@dataclass(frozen=True, kw_only=True)
class PriceLine:
    """One priced line: labour, a part or outside work.

    Attributes:
        part_number: Empty for labour.
        added_in: Version of the estimate that brought the line in; None for a line of the first (R2.3.4b).

    """

    title: str
    quantity: Quantity
    unit: str
    unit_price: Money
    amount: Money
    part_number: str = ""
    added_in: int | None = None


@dataclass(frozen=True, kw_only=True)
class SumLine:
    """One line under the table, such as "Labour" or "Discount", worded in the printed language."""

    title: str
    amount: Money


@dataclass(frozen=True, kw_only=True)
class Responsible:
    """A person whose signature an accident quotation needs before parts are ordered (R2.3.3a)."""

    title: str
    signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class Estimate(Paper):
    """The quotation: what is to be done and what it costs, for the customer to sign.

    Attributes:
        kind: Class of the order in the printed language; empty for general repair.
        version: Grows with every addition; signatures cover one version (R2.3.4b).
        sums: Part sums, worded and in order; the total stands apart.
        responsible: Empty for an ordinary estimate.

    """

    number: WorkOrderNumber
    car: CarOnPaper
    kind: str = ""
    version: int = 1
    prepared_at: datetime
    valid_until: date | None = None
    advisor: str = ""
    lines: tuple[PriceLine, ...] = ()
    sums: tuple[SumLine, ...] = ()
    total: Money
    remarks: str = ""
    responsible: tuple[Responsible, ...] = ()
    customer_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """Money taken at the cash desk."""

    number: str
    amount: Money
    method: str
    at: datetime
    cashier: str


@dataclass(frozen=True, kw_only=True)
class SettlementSheet(Paper):
    """What was done, what it cost, what was paid; with the receipt below it once money was taken."""

    number: WorkOrderNumber
    car: CarOnPaper
    kind: str = ""
    arrived_at: datetime | None = None
    settled_at: datetime
    advisor: str = ""
    lines: tuple[PriceLine, ...] = ()
    sums: tuple[SumLine, ...] = ()
    due: Money
    remarks: str = ""
    customer_signed: Signed = BLANK
    receipt: Receipt | None = None


def render_estimate(sheet: Estimate, language: Language) -> bytes:
    """Draw the estimate on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("estimate", sheet, language, page_width=width, page_height=height, big=False)


def render_settlement(sheet: SettlementSheet, language: Language) -> bytes:
    """Draw the settlement sheet and its receipt on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    words = amount_in_words(sheet.receipt.amount, language) if sheet.receipt else ""
    return render(
        "settlement", sheet, language, page_width=width, page_height=height, big=False, in_words=words
    )
