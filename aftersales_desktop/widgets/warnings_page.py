"""What the bell warns of: special tools that should be back, one's own or all of them (R2.3.5b, T26)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.tools.lookups import PAGE, LoanOut, overdue_warnings
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class WarningsPage(LivePanel):
    """Overdue tools as a page of the bell, longest first.

    Signals:
        clause_pressed: The clause that makes a tool overdue.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.TOOLS, Topic.WORK_ORDERS})
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        clause = ActionButton(lambda: translate("Widgets", "Clause {id}").format(id="R2.3.5b"), kind="link")
        clause.clicked.connect(lambda: self.clause_pressed.emit("R2.3.5b"))
        heading = Heading(lambda: translate("Widgets", "Tools that should be back"))
        heading.add_right(clause)
        self.table = RowTable("warnings", self._columns(), lambda loan: loan.loan_id)
        self.table.set_empty(
            EmptyState("mdi6.check-circle-outline", lambda: translate("Widgets", "No tool is overdue"))
        )
        self._pages = PagedRows(desk, self.table, overdue_warnings, page=PAGE)
        card = Card()
        card.body.addWidget(self.table)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(heading)
        page.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Ask again what is overdue."""
        self._pages.refresh()

    def _columns(self) -> tuple[Column[LoanOut], ...]:
        now = self._desk.now
        return (
            Column(
                "tool",
                lambda: translate("Widgets", "Tool"),
                320,
                lambda loan: loan.name,
                kind="strong",
                order=lambda loan: loan.name,
                note=lambda loan: loan.tool,
                stretch=True,
            ),
            Column(
                "borrower",
                lambda: translate("Widgets", "With"),
                160,
                lambda loan: loan.borrower,
                order=lambda loan: loan.borrower,
            ),
            Column(
                "order",
                lambda: translate("Widgets", "For order"),
                220,
                lambda loan: loan.order,
                order=lambda loan: loan.order,
                note=lambda loan: loan.plate,
            ),
            Column(
                "why",
                lambda: translate("Widgets", "Why"),
                170,
                _why,
                kind="state",
                tone=lambda _loan: Tone.BAD,
                icon=lambda _loan: "mdi6.clock-alert-outline",
            ),
            Column(
                "since",
                lambda: translate("Widgets", "Overdue"),
                150,
                lambda loan: since(now(), loan.since),
                order=lambda loan: loan.since,
                note=lambda loan: moment_text(loan.since, now()),
            ),
        )


def _why(loan: LoanOut) -> str:
    return translate("Words", loan.overdue.value) if loan.overdue is not None else ""
