"""The crib's papers, ready for the print desk: loan slip, loan register, tool labels (F28, R2.3.5a)."""

from __future__ import annotations

from datetime import date

from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.tools.lookups_board import ToolLabel, tool_labels
from aftersales_desktop.domain.tools.lookups_register import RegisterLine, register_line, register_lines
from aftersales_desktop.domain.tools.standing import Standing
from aftersales_desktop.domain.tools.tool_loan import CompensationKind
from aftersales_desktop.printing.form import words_of
from aftersales_desktop.printing.labels import Label, LabelKind
from aftersales_desktop.printing.language import Language
from aftersales_desktop.printing.tool_papers import (
    RegisterRow,
    ToolLoanSlip,
    ToolRegister,
    render_tool_loan_slip,
    render_tool_register,
)
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.work_order_number import WorkOrderNumber
from aftersales_desktop.widgets.label_papers import LABEL_MEDIA, draw_labels
from aftersales_desktop.widgets.paper_order import PaperHead, PaperOrder
from aftersales_desktop.widgets.words import translate


def loan_slip_paper(loan_id: int, loan: int, order_id: int) -> PaperOrder:
    """Order the slip of one loan for borrower and crib to sign."""
    number = shown_document("TL", loan)
    return PaperOrder(
        form=Form.TOOL_LOAN_SLIP,
        subject=number,
        title_fn=lambda: translate("Widgets", "Loan slip {number}").format(number=number),
        lookup=register_line,
        args=(loan_id,),
        draw=_draw_slip,
        order_id=order_id,
        media=("A5",),
    )


def register_paper(first: date, last: date) -> PaperOrder:
    """Order the loan register of a span of days."""
    return PaperOrder(
        form=Form.TOOL_REGISTER,
        subject=f"TL-{first:%y%m%d}-{last:%y%m%d}",
        title_fn=lambda: translate("Widgets", "Loan register {first} – {last}").format(
            first=f"{first:%Y/%m/%d}", last=f"{last:%Y/%m/%d}"
        ),
        lookup=register_lines,
        args=(first, last),
        draw=lambda lines, head: _draw_register(lines, head, first, last),
    )


def label_paper(tool_ids: tuple[int, ...], subject: str) -> PaperOrder:
    """Order the labels of one tool or of many."""
    return PaperOrder(
        form=Form.LABELS,
        subject=subject,
        title_fn=lambda: translate("Widgets", "Tool labels {subject}").format(subject=subject),
        lookup=tool_labels,
        args=(tool_ids,),
        draw=_draw_labels,
        media=tuple(LABEL_MEDIA),
    )


def _draw_slip(line: RegisterLine, head: PaperHead) -> bytes:
    sheet = ToolLoanSlip(
        letterhead=head.letterhead,
        mark=head.mark,
        code=line.tool_code,
        tool_number=line.tool,
        tool_name=line.tool_name,
        model=line.model,
        serial=line.serial,
        original_price=line.price,
        borrower=line.borrower,
        team=line.team,
        number=WorkOrderNumber(line.order_number),
        plate=plate_shown(line.plate),
        lent_at=line.out_at,
        due_at=line.due_at,
        condition=line.condition_out,
        clerk=line.lent_by,
    )
    return render_tool_loan_slip(sheet, head.language)


def _draw_register(lines: tuple[RegisterLine, ...], head: PaperHead, first: date, last: date) -> bytes:
    sheet = ToolRegister(
        letterhead=head.letterhead,
        mark=head.mark,
        first_day=first,
        last_day=last,
        rows=tuple(_register_row(line, head.language) for line in lines),
    )
    return render_tool_register(sheet, head.language)


def _register_row(line: RegisterLine, language: Language) -> RegisterRow:
    changed = line.condition_back and line.condition_back != line.condition_out
    return RegisterRow(
        tool_number=line.tool,
        tool_name=line.tool_name,
        serial=line.serial,
        borrower=line.borrower,
        number=WorkOrderNumber(line.order_number),
        lent_at=line.out_at,
        due_at=line.due_at,
        returned_at=line.back_at,
        condition=f"{line.condition_out} → {line.condition_back}" if changed else line.condition_out,
        lost=line.lost_at is not None,
        note=_remark(line, language),
    )


def _remark(line: RegisterLine, language: Language) -> str:
    """Say lateness, loss and compensation in the paper's words."""
    words = words_of("tool_register", language)
    if line.settled_at is not None:
        money = line.compensation is CompensationKind.ORIGINAL_PRICE
        return words["note_paid"].format(receipt=line.receipt) if money else words["note_replaced"]
    if line.lost_at is not None and line.back_at is None:
        return words["note_lost"]
    return words["note_overdue"] if line.standing is Standing.OVERDUE else ""


def _draw_labels(tools: tuple[ToolLabel, ...], head: PaperHead) -> bytes:
    labels = tuple(
        Label(
            kind=LabelKind.TOOL,
            code=tool.code,
            headline=tool.tool,
            name=tool.name,
            details=tuple(filter(None, (tool.model, tool.place))),
        )
        for tool in tools
    )
    return draw_labels(labels, head)
