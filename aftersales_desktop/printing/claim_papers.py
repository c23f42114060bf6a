"""The papers of a claim part: the order, the deposit's receipt, the refund's voucher (F30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.printing.amount_in_words import amount_in_words
from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, CarOnPaper, Paper, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class TalkOnPaper:
    """One talk with the customer, the channel in the printed language."""

    at: datetime
    channel: str
    said: str
    by: str


@dataclass(frozen=True, kw_only=True)
class ClaimOrderSheet(Paper):
    """One claim-part order; `director_signs` says whether it needs the second signature (R2.3.9b)."""

    claim_number: str
    car: CarOnPaper
    order: str
    opened_at: datetime
    advisor: str
    part: str
    part_number: str
    quantity: Quantity
    price: Money
    amount: Money
    deposit: Money
    receipt: str = ""
    waived_because: str = ""
    talks: tuple[TalkOnPaper, ...] = ()
    director_signs: bool = False
    manager_signed: Signed = BLANK
    director_signed: Signed = BLANK
    customer_signed: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class DepositSlip(Paper):
    """The receipt over a deposit, or, `paid_back`, the voucher over its refund."""

    paid_back: bool
    slip_number: str
    claim_number: str
    order: str
    plate: str
    customer: str
    part: str
    part_number: str
    amount: Money
    method: str
    at: datetime
    receipt: str = ""
    cashier_signed: Signed = BLANK
    customer_signed: Signed = BLANK


def render_claim_order(sheet: ClaimOrderSheet, language: Language) -> bytes:
    """Draw the claim-part order on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("claim_order", sheet, language, page_width=width, page_height=height, big=False)


def render_deposit_slip(sheet: DepositSlip, language: Language) -> bytes:
    """Draw receipt or voucher on A5.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A5]
    words = amount_in_words(sheet.amount, language)
    return render(
        "deposit_slip", sheet, language, page_width=width, page_height=height, big=False, in_words=words
    )
