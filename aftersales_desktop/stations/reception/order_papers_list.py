"""What was printed for an order, and the way to its next copy (X1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.documents.lookups import PAGE, PrintedCopy, prints_of_order
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.order_papers import estimate_paper, job_card_paper, settlement_paper
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

# The papers this desk prints; slips of parts and tools are printed again where they were made.
OF_THIS_DESK = {
    Form.JOB_CARD: job_card_paper,
    Form.ESTIMATE: estimate_paper,
    Form.SETTLEMENT: settlement_paper,
}


class OrderPapers(QWidget):
    """The list, the latest first; Enter shows a paper before its next copy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: OrderPage | None = None
        self.table: RowTable[PrintedCopy] = RowTable(
            "reception_papers", _columns(desk.now), lambda row: row.document_id, row_height=34
        )
        self.table.set_empty(
            EmptyState("mdi6.printer-outline", lambda: translate("Reception", "Nothing was printed so far"))
        )
        self._pages = PagedRows(desk, self.table, prints_of_order, self._wish, page=PAGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.opened.connect(self._print_again)

    def show_order(self, page: OrderPage) -> None:
        """Show the papers of an order."""
        if self._page is None or self._page.order_id != page.order_id:
            self.table.show_rows(())
        self._page = page
        self._pages.refresh()

    def _wish(self, after: PrintedCopy | None, limit: int) -> tuple[object, ...]:
        order_id = self._page.order_id if self._page is not None else 0
        return order_id, after.document_id if after is not None else None, limit

    def _print_again(self, row: PrintedCopy) -> None:
        paper = OF_THIS_DESK.get(row.form)
        if paper is not None and self._page is not None:
            self._desk.printing.preview(paper(self._page.order_id, self._page.number))
            return
        words = translate("Reception", "{paper} is printed again where it was made")
        self._desk.messages.said(words.format(paper=f"{word(row.form)} {row.subject}"))


def _columns(now: Callable[[], datetime]) -> tuple[Column[PrintedCopy], ...]:
    """Which paper, which copy of it, when, by whom."""
    return (
        Column(
            "at",
            lambda: translate("Reception", "Time"),
            96,
            lambda row: moment_text(row.at, now()),
            tone=lambda _row: Tone.MUTED,
        ),
        Column(
            "form", lambda: translate("Reception", "Paper"), 160, lambda row: word(row.form), kind="strong"
        ),
        Column(
            "subject", lambda: translate("Reception", "Number"), 150, lambda row: row.subject, stretch=True
        ),
        Column(
            "copy",
            lambda: translate("Reception", "Copy"),
            70,
            lambda row: str(row.copy_number),
            align="right",
        ),
        Column("who", lambda: translate("Reception", "By"), 84, lambda row: row.printed_by),
    )
