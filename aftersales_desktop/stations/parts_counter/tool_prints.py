"""What the crib prints of one tool or of those on the board: loan slip and labels (R2.3.5a)."""

from __future__ import annotations

from aftersales_desktop.domain.tools.lookups_board import BoardTool
from aftersales_desktop.domain.tools.lookups_card import ToolCard
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.tool_papers import label_paper, loan_slip_paper


def preview_slip(desk: Desk, card: ToolCard | None) -> None:
    """Show the slip of the loan that runs."""
    loan = card.loan if card is not None else None
    if loan is not None:
        desk.printing.preview(loan_slip_paper(loan.loan_id, loan.loan, loan.order_id))


def preview_label(desk: Desk, card: ToolCard | None) -> None:
    """Show the label of a tool."""
    if card is not None:
        desk.printing.preview(label_paper((card.tool_id,), card.tool))


def preview_labels(desk: Desk, tools: tuple[BoardTool, ...]) -> None:
    """Show the labels of the tools on the board."""
    if tools:
        first, last = min(tool.tool for tool in tools), max(tool.tool for tool in tools)
        desk.printing.preview(label_paper(tuple(tool.tool_id for tool in tools), f"{first}…{last}"))
