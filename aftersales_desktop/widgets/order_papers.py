"""The papers of a work order, ready for the print desk: job card, estimate, settlement sheet."""

from __future__ import annotations

from aftersales_desktop.boards.order_sheet import OrderSheet, order_sheet
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.job_card import render_job_card
from aftersales_desktop.printing.language import PaperSize
from aftersales_desktop.printing.order_papers import estimate_of, job_card_of, settlement_of
from aftersales_desktop.printing.price_papers import render_estimate, render_settlement
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def job_card_paper(order_id: int, number: str) -> PaperOrder:
    """Order the job card that travels with the car; A5 for the windscreen, A4 for many jobs."""
    return PaperOrder(
        form=Form.JOB_CARD,
        subject=number,
        title_fn=lambda: translate("Widgets", "Job card {order}").format(order=number),
        lookup=order_sheet,
        args=(order_id,),
        draw=_draw_job_card,
        order_id=order_id,
        media=(PaperSize.A5.value, PaperSize.A4.value),
    )


def estimate_paper(order_id: int, number: str) -> PaperOrder:
    """Order the estimate for the customer."""
    return PaperOrder(
        form=Form.ESTIMATE,
        subject=number,
        title_fn=lambda: translate("Widgets", "Estimate {order}").format(order=number),
        lookup=order_sheet,
        args=(order_id,),
        draw=_draw_estimate,
        order_id=order_id,
    )


def settlement_paper(order_id: int, number: str) -> PaperOrder:
    """Order the settlement sheet with its receipt."""
    return PaperOrder(
        form=Form.SETTLEMENT,
        subject=number,
        title_fn=lambda: translate("Widgets", "Settlement sheet {order}").format(order=number),
        lookup=order_sheet,
        args=(order_id,),
        draw=_draw_settlement,
        order_id=order_id,
    )


def _draw_job_card(sheet: OrderSheet, head: PaperHead) -> bytes:
    card = job_card_of(sheet, head.letterhead, head.mark, head.language)
    return render_job_card(card, head.language, PaperSize(head.media))


def _draw_estimate(sheet: OrderSheet, head: PaperHead) -> bytes:
    return render_estimate(estimate_of(sheet, head.letterhead, head.mark, head.language), head.language)


def _draw_settlement(sheet: OrderSheet, head: PaperHead) -> bytes:
    return render_settlement(settlement_of(sheet, head.letterhead, head.mark, head.language), head.language)
