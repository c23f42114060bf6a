"""Buying on paper: the comparison of suppliers' quotes, and the internal-use order (F32, F34)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class ComparedQuote:
    """One supplier on the sheet; `failure` is written out, a dash while nothing came."""

    supplier: str
    reach: str
    unit_price: Money
    freight: Money
    landed: Money
    delivery_days: int
    quality: str
    failure: str
    valid_until: date
    chosen: bool = False


@dataclass(frozen=True, kw_only=True)
class PriceComparison(Paper):
    """The quotes of one self-purchase side by side, the cheapest first (F32)."""

    purchase_number: str
    part_number: str
    part: str
    quantity: Quantity
    unit: str
    order: str = ""
    opened_at: datetime
    reason: str = ""
    part_order: str = ""
    quotes: tuple[ComparedQuote, ...] = ()
    buyer_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class UsedLine:
    """One item of an internal-use order."""

    part_number: str
    name: str
    quantity: Quantity
    unit: str
    unit_cost: Money
    amount: Money


@dataclass(frozen=True, kw_only=True)
class InternalUseSheet(Paper):
    """Consumables for the sales department on after-sales' cost (F34)."""

    order_number: str
    receiver: str
    purpose: str
    opened_by: str
    opened_at: datetime
    issued_at: datetime | None = None
    over_reason: str = ""
    lines: tuple[UsedLine, ...] = ()
    total: Money
    receiver_signed: Signed = BLANK
    clerk_signed: Signed = BLANK
    manager_signed: Signed = BLANK


def render_price_comparison(sheet: PriceComparison, language: Language) -> bytes:
    """Draw the comparison on A4, lying.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    height, width = MILLIMETRES[PaperSize.A4]
    return render("price_comparison", sheet, language, page_width=width, page_height=height, big=False)


def render_internal_use(sheet: InternalUseSheet, language: Language) -> bytes:
    """Draw the internal-use order on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    return render("internal_use", sheet, language, page_width=width, page_height=height, big=False)
