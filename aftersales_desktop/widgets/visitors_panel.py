"""Visitors in the workshop, for the desk and the floor: who is in, let in, let out, the log (R2.2.1)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.let_in_visitor import VisitorLetIn
from aftersales_desktop.domain.rounds.let_out_visitor import LetOutVisitor, VisitorLetOut, let_out_visitor
from aftersales_desktop.domain.rounds.lookups_visitors import (
    PAGE,
    VisitorRow,
    escorts,
    open_visitors,
    strangers_seen,
    visitor_log,
)
from aftersales_desktop.domain.rounds.posts import AT_THE_DOOR
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.stranger_card import StrangerCard
from aftersales_desktop.widgets.visitor_form import VisitorForm
from aftersales_desktop.widgets.visitor_list import VisitorList
from aftersales_desktop.widgets.visitor_logs import strangers_table, visitors_table
from aftersales_desktop.widgets.visitor_papers import visitor_slip_paper
from aftersales_desktop.widgets.words import translate

NOW, LOG, MET = VIEWS = ("now", "log", "met")


class VisitorsPanel(LivePanel):
    """Who is in at the left, the form at the right; or the logs of visitors and of strangers met."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.ROUNDS, Topic.PEOPLE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.views = Segments(
            (
                (NOW, lambda: translate("Widgets", "Now")),
                (LOG, lambda: translate("Widgets", "Visitor log")),
                (MET, lambda: translate("Widgets", "Strangers met")),
            )
        )
        self.inside = VisitorList(desk.now)
        self.form = VisitorForm(desk)
        self.stranger = StrangerCard(desk)
        self.log = visitors_table(desk.now)
        self.pages = PagedRows(desk, self.log, visitor_log, page=PAGE)
        self.met = strangers_table(desk.now)
        self.met_pages = PagedRows(desk, self.met, strangers_seen, page=PAGE)
        self._stack = QStackedWidget()
        self._lay_out()
        self.views.chosen.connect(self._view)
        self.inside.out_wanted.connect(self._let_out)
        self.inside.slip_wanted.connect(self._show_slip)
        self.form.let_in.connect(self._let_in)
        self.setFocusProxy(self.form.name)

    def _lay_out(self) -> None:
        heading = Heading(lambda: translate("Widgets", "Visitors in the workshop"))
        heading.add_left(self.views)
        now = QWidget()
        both = QHBoxLayout(now)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.form)
        side.addWidget(self.stranger)
        side.addStretch(1)
        both.addWidget(self.inside, 1)
        both.addLayout(side, 1)
        self._stack.addWidget(now)
        for table in (self.log, self.met):
            book = Card(margins=12)
            book.body.addWidget(table)
            self._stack.addWidget(book)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Ask who is in, and who could go along."""
        self.form.setVisible(self.desk.actor.holds(*AT_THE_DOOR))
        self.desk.runner.ask(open_visitors, then=self._show, latest="open visitors")
        self.desk.runner.ask(escorts, then=self.form.show_escorts, latest="escorts")
        if self.views.chosen_key() == LOG:
            self.pages.refresh()
        elif self.views.chosen_key() == MET:
            self.met_pages.refresh()

    def _show(self, rows: tuple[VisitorRow, ...]) -> None:
        self.inside.show_visitors(rows)

    def _view(self, key: str) -> None:
        self._stack.setCurrentIndex(VIEWS.index(key))
        self.refresh()

    def _let_out(self, row: VisitorRow) -> None:
        self.desk.runner.do(let_out_visitor, LetOutVisitor(visitor_id=row.visitor_id), then=self._left)

    def _left(self, receipt: VisitorLetOut) -> None:
        words = translate("Widgets", "{name} has left after {n} min")
        self.desk.messages.said(words.format(name=receipt.name, n=receipt.minutes))

    def _let_in(self, receipt: VisitorLetIn) -> None:
        self.desk.printing.print_now(visitor_slip_paper(receipt.visitor_id, receipt.number))

    def _show_slip(self, row: VisitorRow) -> None:
        self.desk.printing.preview(visitor_slip_paper(row.visitor_id, row.number))
