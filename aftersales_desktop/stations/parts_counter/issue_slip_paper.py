"""The issue slip, ready for the print desk (R2.3.1c)."""

from __future__ import annotations

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.parts.lookups_issue_slip import IssueSlipFacts, issue_slip
from aftersales_desktop.printing.parts_slips import IssueSlip, SlipLine, render_issue_slip
from aftersales_desktop.printing.sheet_parts import Signed
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.work_order_number import WorkOrderNumber
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def issue_slip_paper(issue_id: int, shown_number: str, order_id: int) -> PaperOrder:
    """Order the slip of one issue for clerk and technician to sign."""
    return PaperOrder(
        form=Form.ISSUE_SLIP,
        subject=shown_number,
        title_fn=lambda: translate("PartsCounter", "Issue slip {slip}").format(slip=shown_number),
        lookup=issue_slip,
        args=(issue_id,),
        draw=_draw,
        order_id=order_id,
        media=("A5",),
    )


def _draw(facts: IssueSlipFacts, head: PaperHead) -> bytes:
    sheet = IssueSlip(
        letterhead=head.letterhead,
        mark=head.mark,
        slip_number=facts.shown_number,
        number=WorkOrderNumber(facts.order_number),
        plate=plate_shown(facts.plate),
        model=facts.car,
        technician=facts.technician,
        team=facts.team,
        clerk=facts.clerk,
        stocked_out_at=facts.posted_at,
        handed_over_at=facts.handed_over_at,
        card_handed_back=facts.handed_over_at is not None,
        lines=tuple(
            SlipLine(
                part_number=line.part_number,
                name=line.name,
                quantity=line.quantity,
                unit=line.unit,
                bin=line.bin,
            )
            for line in facts.lines
        ),
        clerk_signed=Signed(name=facts.clerk),
        technician_signed=Signed(name=facts.technician),
    )
    return render_issue_slip(sheet, head.language)
