"""The accident-car quotation on paper: the customer's copy, and the house copy with the margin (F27)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aftersales_desktop.boards.accident_sheet import AccidentSheet
from aftersales_desktop.domain.accident_cars.lookups import QuotationPage, VersionRow
from aftersales_desktop.domain.accident_cars.percent import percent
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.printing.form import render, words_of
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.order_papers import estimate_of
from aftersales_desktop.printing.price_papers import Estimate, Responsible
from aftersales_desktop.printing.sheet_parts import BLANK, Letterhead, Paper, PrintMark, Signed
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity


@dataclass(frozen=True, kw_only=True)
class MarginLine:
    """One line with what it brings in and costs."""

    title: str
    kind: str
    quantity: Quantity
    income: Money
    cost: Money
    margin: str
    added_in: int | None = None


@dataclass(frozen=True, kw_only=True)
class AccidentMargin(Paper):
    """The house copy: what the customer's copy says, and what it leaves in the house."""

    estimate: Estimate
    lines: tuple[MarginLine, ...]
    income: Money
    cost: Money
    margin: str
    line: str
    reason: str


def quotation_of(
    sheet: AccidentSheet, letterhead: Letterhead, mark: PrintMark, language: Language
) -> Estimate:
    """Write the customer's copy: the lines with the version that added them, and who stands by it."""
    plain = estimate_of(sheet.order, letterhead, mark, language)
    added = {line.line_id: line.added_in for line in sheet.quotation.lines}
    lines = tuple(
        replace(line, added_in=added.get(row.line_id))
        for line, row in zip(plain.lines, sheet.order.page.live_lines, strict=True)
    )
    return replace(
        plain,
        lines=lines,
        version=max(1, sheet.quotation.row.version),
        responsible=_responsible(sheet.quotation, words_of("estimate", language)),
    )


def margin_sheet_of(
    sheet: AccidentSheet, letterhead: Letterhead, mark: PrintMark, language: Language
) -> AccidentMargin:
    """Write the house copy: cost and margin of every line, the reason, the signatures."""
    quoted = sheet.quotation
    words = words_of("accident_margin", language)
    kinds = {
        CostKind.PART: words["kind_part"],
        CostKind.PAINT: words["kind_paint"],
        CostKind.LABOUR: words["kind_labour"],
        CostKind.OUTSIDE: words["kind_outside"],
    }
    return AccidentMargin(
        letterhead=letterhead,
        mark=mark,
        estimate=quotation_of(sheet, letterhead, mark, language),
        lines=tuple(
            MarginLine(
                title=line.description,
                kind=kinds[line.kind],
                quantity=line.quantity,
                income=line.income,
                cost=line.cost,
                margin=_share(line.margin),
                added_in=line.added_in,
            )
            for line in quoted.lines
        ),
        income=quoted.row.income,
        cost=quoted.cost,
        margin=_share(quoted.row.margin),
        line=_share(quoted.threshold),
        reason=quoted.reason,
    )


def render_accident_margin(sheet: AccidentMargin, language: Language) -> bytes:
    """Draw the house copy on A4.

    Raises:
        FormBroken: The form's files no longer fit together.

    """
    width, height = MILLIMETRES[PaperSize.A4]
    return render("accident_margin", sheet, language, page_width=width, page_height=height, big=False)


def _share(hundredths: int | None) -> str:
    return "—" if hundredths is None else f"{percent(hundredths)} %"


def _responsible(page: QuotationPage, words: dict[str, str]) -> tuple[Responsible, ...]:
    """Name whose signature it needs; it stands there once the quotation is signed as it is now."""
    latest = page.versions[0] if page.versions else None
    power = latest.power if latest is not None else None
    below = power is Power.ACCIDENT_BELOW_MARGIN if power is not None else not page.row.enough
    title = words["director"] if below else words["supervisor"]
    return (Responsible(title=title, signed=_signed(page, latest)),)


def _signed(page: QuotationPage, latest: VersionRow | None) -> Signed:
    if page.row.standing is not Standing.SIGNED or latest is None or latest.decided_at is None:
        return BLANK
    return Signed(name=latest.decided_by, at=latest.decided_at)
