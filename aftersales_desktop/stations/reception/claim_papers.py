"""The papers of a claim part, ready for the print desk (F30)."""

from __future__ import annotations

from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.domain.claim_parts.lookups_page import ClaimPage, MoneyRow, claim_page
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.printing.claim_papers import (
    ClaimOrderSheet,
    DepositSlip,
    TalkOnPaper,
    render_claim_order,
    render_deposit_slip,
)
from aftersales_desktop.printing.sheet_parts import BLANK, CarOnPaper, Signed
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.sanction_papers import said_in
from aftersales_desktop.widgets.words import translate


def claim_order_paper(claim_id: int, number: str, order_id: int) -> PaperOrder:
    """Order the claim-part order itself."""
    return PaperOrder(
        form=Form.CLAIM_ORDER,
        subject=number,
        title_fn=lambda: translate("Reception", "Claim-part order {number}").format(number=number),
        lookup=claim_page,
        args=(claim_id,),
        draw=_draw_order,
        order_id=order_id,
    )


def deposit_paper(claim_id: int, receipt: str, order_id: int) -> PaperOrder:
    """Order the receipt over the deposit."""
    return PaperOrder(
        form=Form.DEPOSIT_RECEIPT,
        subject=receipt,
        title_fn=lambda: translate("Reception", "Deposit receipt {number}").format(number=receipt),
        lookup=claim_page,
        args=(claim_id,),
        draw=lambda page, head: _draw_slip(page, page.received, head, paid_back=False),
        order_id=order_id,
    )


def refund_paper(claim_id: int, voucher: str, order_id: int) -> PaperOrder:
    """Order the voucher over the refund."""
    return PaperOrder(
        form=Form.REFUND_VOUCHER,
        subject=voucher,
        title_fn=lambda: translate("Reception", "Refund voucher {number}").format(number=voucher),
        lookup=claim_page,
        args=(claim_id,),
        draw=lambda page, head: _draw_slip(page, page.refund, head, paid_back=True),
        order_id=order_id,
    )


def _draw_order(page: ClaimPage, head: PaperHead) -> bytes:
    row = page.row
    sheet = ClaimOrderSheet(
        letterhead=head.letterhead,
        mark=head.mark,
        claim_number=row.number,
        car=CarOnPaper(plate=plate_shown(row.plate), model=page.car, vin=page.vin, customer=row.customer),
        order=page.order,
        opened_at=page.opened_at,
        advisor=page.opened_by,
        part=row.part,
        part_number=row.part_number,
        quantity=row.quantity,
        price=page.price,
        amount=row.amount,
        deposit=row.deposit,
        receipt=page.received.number if page.received is not None else "",
        waived_because=page.waived_because,
        talks=tuple(
            TalkOnPaper(
                at=talk.at,
                channel=said_in(head.language, "Words", talk.channel),
                said=talk.said,
                by=talk.by,
            )
            for talk in page.talks
        ),
        director_signs=page.director_signs,
        manager_signed=_signed(page, Power.CLAIM_PART),
        director_signed=_signed(page, Power.LARGE_CLAIM_PART),
    )
    return render_claim_order(sheet, head.language)


def _draw_slip(page: ClaimPage, money: MoneyRow | None, head: PaperHead, *, paid_back: bool) -> bytes:
    if money is None:
        raise ValueError(page.row.number)
    sheet = DepositSlip(
        letterhead=head.letterhead,
        mark=head.mark,
        paid_back=paid_back,
        slip_number=money.number,
        claim_number=page.row.number,
        order=page.order,
        plate=plate_shown(page.row.plate),
        customer=page.row.customer,
        part=page.row.part,
        part_number=page.row.part_number,
        amount=money.amount,
        method=said_in(head.language, "Words", money.kind),
        at=money.at,
        receipt=page.received.number if page.received is not None else "",
        cashier_signed=Signed(name=money.by, at=money.at),
    )
    return render_deposit_slip(sheet, head.language)


def _signed(page: ClaimPage, power: Power) -> Signed:
    """Name who signed; the requests come latest first, withdrawn ones count for nothing."""
    for one in page.signatures:
        if one.power is power and one.state is RequestState.APPROVED:
            return Signed(name=one.decided_by, at=one.decided_at)
    return BLANK
