"""The papers of buying and of internal use, ready for the print desk (F32, F34)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.internal_use.lookups import InternalUseRow, internal_use_order
from aftersales_desktop.domain.purchasing.lookups_quotes import Comparison, QuoteSeen, comparison
from aftersales_desktop.printing.purchasing_papers import (
    ComparedQuote,
    InternalUseSheet,
    PriceComparison,
    UsedLine,
    render_internal_use,
    render_price_comparison,
)
from aftersales_desktop.printing.sheet_parts import Signed
from aftersales_desktop.stations.parts_counter.suppliers_tables import percent
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def comparison_paper(shown: Comparison) -> PaperOrder:
    """Order the comparison of a self-purchase."""
    return PaperOrder(
        form=Form.PRICE_COMPARISON,
        subject=shown.number,
        title_fn=lambda: translate("PartsCounter", "Comparison {number}").format(number=shown.number),
        lookup=comparison,
        args=(shown.purchase_id,),
        draw=_draw_comparison,
        order_id=shown.order_id,
        media=("A4",),
    )


def internal_use_paper(order: InternalUseRow) -> PaperOrder:
    """Order the slip of an internal-use order."""
    return PaperOrder(
        form=Form.INTERNAL_USE,
        subject=order.number,
        title_fn=lambda: translate("PartsCounter", "Internal-use order {number}").format(number=order.number),
        lookup=internal_use_order,
        args=(order.order_id,),
        draw=_draw_internal_use,
        media=("A5",),
    )


def _draw_comparison(shown: Comparison, head: PaperHead) -> bytes:
    sheet = PriceComparison(
        letterhead=head.letterhead,
        mark=head.mark,
        purchase_number=shown.number,
        part_number=shown.part_number,
        part=shown.part,
        quantity=shown.quantity,
        unit=shown.unit,
        order=f"{shown.order} {shown.plate}".strip(),
        opened_at=shown.opened_at,
        reason=shown.reason,
        part_order=shown.part_order,
        quotes=tuple(_quote(quote, shown.chosen_supplier_id) for quote in shown.quotes),
        buyer_signed=Signed(name=shown.opened_by),
    )
    return render_price_comparison(sheet, head.language)


def _quote(quote: QuoteSeen, chosen: int | None) -> ComparedQuote:
    return ComparedQuote(
        supplier=quote.supplier,
        reach=" · ".join(filter(None, (quote.contact, quote.phone))),
        unit_price=quote.unit_price,
        freight=quote.freight,
        landed=quote.landed,
        delivery_days=quote.delivery_days,
        quality=quote.quality_note,
        failure=percent(quote.quality.failure),
        valid_until=quote.valid_until,
        chosen=quote.supplier_id == chosen,
    )


def _draw_internal_use(order: InternalUseRow, head: PaperHead) -> bytes:
    sheet = InternalUseSheet(
        letterhead=head.letterhead,
        mark=head.mark,
        order_number=order.number,
        receiver=order.receiver,
        purpose=order.purpose,
        opened_by=order.opened_by,
        opened_at=order.opened_at,
        issued_at=order.issued_at,
        over_reason=" ".join(filter(None, (order.over_reason, order.over_by))),
        lines=tuple(
            UsedLine(
                part_number=line.part_number,
                name=line.name,
                quantity=line.quantity,
                unit=line.unit,
                unit_cost=line.unit_cost,
                amount=line.amount,
            )
            for line in order.lines
        ),
        total=order.amount,
        receiver_signed=Signed(name=order.receiver),
        clerk_signed=Signed(name=order.issued_by),
    )
    return render_internal_use(sheet, head.language)
