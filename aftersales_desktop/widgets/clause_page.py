"""The page behind the clause link of a refusal: what the rulebook says there (X9)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading, ScrollColumn
from aftersales_desktop.widgets.clause_view import ClauseView
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.words import translate

WIDTH = 760


class ClausePage(LivePanel):
    """Shows a clause, or all parts of one, over the station's content.

    Signals:
        closed: The reader wants to go back to work.
    """

    closed = Signal()

    def __init__(self, clause_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clause_id = clause_id
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Clause {id}").format(id=clause_id))
        heading.add_right(back)
        scroll = ScrollColumn(spacing=12)
        clauses = rulebook().clause(clause_id)
        for clause in clauses:
            scroll.column.addWidget(ClauseView(clause))
        if not clauses:
            scroll.column.addWidget(
                EmptyState(
                    "mdi6.book-open-variant", lambda: translate("Widgets", "The rulebook has no such clause")
                )
            )
        scroll.column.addStretch(1)
        frame = QWidget()
        frame.setMaximumWidth(WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(scroll, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.addWidget(frame, 1)
        page.setAlignment(frame, Qt.AlignmentFlag(0))
        self.setFocusProxy(back)
