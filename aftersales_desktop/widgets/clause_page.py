"""The page behind the clause link of a refusal: what the rulebook says there (X9)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.domain.rules.lookups import ValueNow, rule_values
from aftersales_desktop.regulations.parameters import parameters_of
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading, ScrollColumn
from aftersales_desktop.widgets.clause_view import ClauseView
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.value_list import ValueList
from aftersales_desktop.widgets.words import translate

WIDTH = 760


class ClausePage(LivePanel):
    """Shows a clause, or all parts of one, over the station's content.

    Signals:
        closed: The reader wants to go back to work.
    """

    closed = Signal()

    topics: ClassVar[frozenset[str]] = frozenset({Topic.RULES})

    def __init__(self, clause_id: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clause_id = clause_id
        self._desk = desk
        self.values = ValueList()
        back = ActionButton(lambda: translate("Widgets", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        back.clicked.connect(self.closed)
        heading = Heading(lambda: translate("Widgets", "Clause {id}").format(id=clause_id))
        heading.add_right(back)
        scroll = ScrollColumn(spacing=12)
        clauses = rulebook().clause(clause_id)
        for clause in clauses:
            scroll.column.addWidget(ClauseView(clause))
        scroll.column.addWidget(self.values)
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

    def refresh(self) -> None:
        """Read what the clause's values are today."""
        self._desk.runner.ask(rule_values, then=self._show, refused=lambda _no: None, latest="clause values")

    def _show(self, values: tuple[ValueNow, ...]) -> None:
        named = {one.key for one in parameters_of(self.clause_id)}
        self.values.show_values([now for now in values if now.parameter.key in named])
