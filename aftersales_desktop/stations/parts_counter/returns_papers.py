"""The return slip, ready for the print desk (F33, R2.3.11)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.parts.lookups_returns import ReturnRow, return_slip
from aftersales_desktop.domain.parts.parts_return import ReturnReason
from aftersales_desktop.printing.form import words_of
from aftersales_desktop.printing.parts_slips import ReturnSlip, SlipLine, render_return_slip
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.work_order_number import WorkOrderNumber
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate

# The paper may be printed in another language than the screen speaks.
REASON_WORDS = {
    ReturnReason.NOT_NEEDED: "not_needed",
    ReturnReason.WRONG_PART: "wrong_part",
    ReturnReason.TOO_MANY: "too_many",
    ReturnReason.DEFECTIVE: "defective",
    ReturnReason.CUSTOMER_DECLINED: "declined",
}


def return_slip_paper(row: ReturnRow) -> PaperOrder:
    """Order the slip of one return."""
    number = row.shown_number
    return PaperOrder(
        form=Form.RETURN_SLIP,
        subject=number,
        title_fn=lambda: translate("PartsCounter", "Return slip {number}").format(number=number),
        lookup=return_slip,
        args=(row.return_id,),
        draw=_draw,
        order_id=row.order_id,
        media=("A5",),
    )


def _draw(row: ReturnRow, head: PaperHead) -> bytes:
    line = SlipLine(
        part_number=row.part_number,
        name=row.part,
        quantity=row.counted or row.quantity,
        unit=row.unit,
        bin=row.bin,
        note=row.remark,
    )
    sheet = ReturnSlip(
        letterhead=head.letterhead,
        mark=head.mark,
        slip_number=row.shown_number,
        number=WorkOrderNumber(row.order_code.number),
        plate=plate_shown(row.plate),
        model=row.car,
        returned_by=row.requested_by,
        reason=words_of("return", head.language)[REASON_WORDS[row.reason]],
        received_at=row.received_at,
        received_by=row.received_by,
        posted_at=row.returned_at,
        lines=(line,),
    )
    return render_return_slip(sheet, head.language)
