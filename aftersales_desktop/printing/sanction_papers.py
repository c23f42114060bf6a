"""The papers of the sanctions register: one record, and a month's list with its totals (X7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, Paper, Signed
from aftersales_desktop.values.money import Money, total


@dataclass(frozen=True, kw_only=True)
class RecordStep:
    """One step: what, by whom, when, on what grounds."""

    what: str
    who: str
    at: datetime
    says: str = ""


@dataclass(frozen=True, kw_only=True)
class SanctionRecord(Paper):
    """One sanction as it stands, every text in the printed language.

    Attributes:
        two_signatures: The dismissal of an employee is signed by two people (R2.2.3c).

    """

    record_number: str
    person: str
    clause: str
    clause_text: str
    measure: str
    amount: Money
    event: str
    evidence: str
    happened_at: datetime
    state: str
    order: str = ""
    steps: tuple[RecordStep, ...] = ()
    two_signatures: bool = False
    verified: Signed = BLANK
    confirmed: Signed = BLANK
    signed_too: Signed = BLANK
    read_by: Signed = BLANK


@dataclass(frozen=True, kw_only=True)
class ListedSanction:
    """One entry in the month's list."""

    record_number: str
    happened_at: datetime
    person: str
    clause: str
    event: str
    measure: str
    amount: Money
    state: str


@dataclass(frozen=True, kw_only=True)
class PersonTotal:
    """What was confirmed against one person."""

    person: str
    count: int
    amount: Money


@dataclass(frozen=True, kw_only=True)
class SanctionList(Paper):
    """A month's entries, and what was confirmed."""

    month: date
    rows: tuple[ListedSanction, ...] = ()
    totals: tuple[PersonTotal, ...] = ()
    director_signed: Signed = BLANK
    office_signed: Signed = BLANK

    @property
    def count(self) -> int:
        """How many were confirmed."""
        return sum(one.count for one in self.totals)

    @property
    def amount(self) -> Money:
        """How much was confirmed."""
        return total(tuple(one.amount for one in self.totals))


def render_sanction_record(sheet: SanctionRecord, language: Language) -> bytes:
    """Draw the record on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("sanction_record", sheet, language, page_width=width, page_height=height, big=False)


def render_sanction_list(sheet: SanctionList, language: Language) -> bytes:
    """Draw the month's list on A4 lying on its side.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("sanction_list", sheet, language, page_width=height, page_height=width, big=False)
