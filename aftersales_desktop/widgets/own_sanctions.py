"""Everybody's own sanctions, once they are confirmed: what for, by whom, and the appeal (X7, SM15)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.sanction_page import SanctionPage, sanction_page
from aftersales_desktop.boards.sanction_register import PAGE, SanctionQuery, SanctionRow, my_sanctions
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.sanction_actions import SanctionActions
from aftersales_desktop.widgets.sanction_case import SanctionCase
from aftersales_desktop.widgets.sanction_look import SANCTION_LOOK, event_words
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 460


class OwnSanctions(QWidget):
    """A page over the station, opened from the message: the case, and the list of one's own.

    Cash desk and office note here where a confirmed one was entered, without going to the director's station.

    Signals:
        closed: Back to work.
    """

    closed = Signal()

    def __init__(self, desk: Desk, sanction_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = sanction_id
        self.heading = Heading(lambda: translate("Widgets", "Sanctions"))
        self.close_button = ActionButton(lambda: translate("Widgets", "Close"), key="Esc")
        self.table = _table()
        self.rows = PagedRows(desk, self.table, my_sanctions, _query, page=PAGE)
        self.case, self.steps = SanctionCase(), SanctionActions(desk)
        self.refusal = RefusalCard()
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.table.chosen.connect(self._choose)
        self.steps.done.connect(self.refresh)
        for part in (self.case, self.steps, self.refusal):
            part.clause_pressed.connect(desk.messages.clause_wanted)
        self.refresh()

    def _lay_out(self) -> None:
        self.heading.add_right(self.close_button)
        book = Card(lambda: translate("Widgets", "Against me"), margins=12)
        side = Card()
        book.body.addWidget(self.table)
        side.body.addWidget(self.refusal)
        side.body.addWidget(self.case, 1)
        side.body.addWidget(self.steps)
        side.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the own entries, and the one shown."""
        self.rows.refresh()
        if self._shown:
            self._desk.runner.ask(
                sanction_page,
                self._shown,
                then=self._show_page,
                refused=self._refused,
                latest="own sanction",
            )

    def _choose(self, row: SanctionRow | None) -> None:
        if row is not None and row.sanction_id != self._shown:
            self._shown = row.sanction_id
            self.refresh()

    def _show_page(self, page: SanctionPage) -> None:
        self.refusal.clear()
        self.case.show_page(page)
        self.steps.show_page(page)
        self.table.choose_key(page.row.sanction_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _query(last: SanctionRow | None, limit: int) -> tuple[SanctionQuery]:
    return (SanctionQuery(after=last, limit=limit),)


def _table() -> RowTable[SanctionRow]:
    columns = (
        Column[SanctionRow](
            "day", lambda: translate("Widgets", "Day"), 100, text=lambda row: date_text(row.happened_at)
        ),
        Column[SanctionRow](
            "event", lambda: translate("Widgets", "What for"), 200, text=event_words, stretch=True
        ),
        Column[SanctionRow](
            "state",
            lambda: translate("Widgets", "State"),
            120,
            text=lambda row: translate("Words", row.state.value),
            tone=lambda row: SANCTION_LOOK[row.state][0],
            icon=lambda row: SANCTION_LOOK[row.state][1],
            kind="state",
        ),
    )
    table = RowTable[SanctionRow]("own_sanctions", columns, lambda row: row.sanction_id, row_height=40)
    table.set_empty(
        EmptyState("mdi6.check-circle-outline", lambda: translate("Widgets", "Nothing against you"))
    )
    return table
