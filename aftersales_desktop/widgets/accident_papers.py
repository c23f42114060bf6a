"""The papers of an accident quotation for the print desk: the copies of customer and house (F27)."""

from __future__ import annotations

from aftersales_desktop.boards.accident_sheet import AccidentSheet, accident_sheet
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.accident_papers import (
    margin_sheet_of,
    quotation_of,
    render_accident_margin,
)
from aftersales_desktop.printing.price_papers import render_estimate
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def quotation_paper(order_id: int, number: str) -> PaperOrder:
    """Order the quotation for the customer: prices, never costs or margins."""
    return PaperOrder(
        form=Form.ACCIDENT_QUOTATION,
        subject=number,
        title_fn=lambda: translate("Widgets", "Accident-car quotation {order}").format(order=number),
        lookup=accident_sheet,
        args=(order_id,),
        draw=_draw_quotation,
        order_id=order_id,
    )


def house_copy(order_id: int, number: str) -> PaperOrder:
    """Order the copy that stays in the house, with margin, reason and signatures."""
    return PaperOrder(
        form=Form.ACCIDENT_MARGIN,
        subject=number,
        title_fn=lambda: translate("Widgets", "House copy of quotation {order}").format(order=number),
        lookup=accident_sheet,
        args=(order_id,),
        draw=_draw_house_copy,
        order_id=order_id,
    )


def _draw_quotation(sheet: AccidentSheet, head: PaperHead) -> bytes:
    return render_estimate(quotation_of(sheet, head.letterhead, head.mark, head.language), head.language)


def _draw_house_copy(sheet: AccidentSheet, head: PaperHead) -> bytes:
    paper = margin_sheet_of(sheet, head.letterhead, head.mark, head.language)
    return render_accident_margin(paper, head.language)
