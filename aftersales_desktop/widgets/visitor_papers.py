"""A visitor's slip, ready for the print desk (R2.2.1f)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.rounds.lookups_visitors import VisitorRow, visitor_slip
from aftersales_desktop.printing.floor_papers import VisitorSlip, render_visitor_slip
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def visitor_slip_paper(visitor_id: int, number: str) -> PaperOrder:
    """Order the slip that a visitor carries."""
    return PaperOrder(
        form=Form.VISITOR_SLIP,
        subject=number,
        title_fn=lambda: translate("Widgets", "Visitor slip {number}").format(number=number),
        lookup=visitor_slip,
        args=(visitor_id,),
        draw=_draw,
        media=("A5",),
    )


def _draw(row: VisitorRow, head: PaperHead) -> bytes:
    sheet = VisitorSlip(
        letterhead=head.letterhead,
        mark=head.mark,
        visitor_number=row.number,
        visitor=row.name,
        kind=row.kind.value,
        purpose=row.purpose,
        escort=row.escort,
        came_at=row.in_at,
        leave_by=row.leave_by,
    )
    return render_visitor_slip(sheet, head.language)
