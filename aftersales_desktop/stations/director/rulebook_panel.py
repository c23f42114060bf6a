"""The rulebook: clauses with their values, where the program keeps them and what they led to (X9, X10)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.audit_list import AuditRow
from aftersales_desktop.boards.clause_board import (
    PAGE,
    ClauseSanction,
    LedTo,
    RefusalsWish,
    SanctionsWish,
    Stopped,
    refusals_of_clause,
    refused_lately,
    sanctions_counted,
    sanctions_of_clause,
)
from aftersales_desktop.domain.rules.lookups import ValueChange, ValueNow, rule_values, value_history
from aftersales_desktop.regulations.keeping import kept_in
from aftersales_desktop.regulations.parameters import parameters
from aftersales_desktop.regulations.rulebook import Clause, rulebook
from aftersales_desktop.stations.director.audit_table import clause_refusals
from aftersales_desktop.stations.director.rulebook_export import rulebook_tables
from aftersales_desktop.stations.director.rulebook_keeping import KeepingCard
from aftersales_desktop.stations.director.rulebook_list import RulebookList
from aftersales_desktop.stations.director.rulebook_sanctions import sanctions_table
from aftersales_desktop.stations.director.rulebook_values import ValuesCard
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn
from aftersales_desktop.widgets.clause_view import ClauseView
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.spreadsheet import save_tables
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 300
SANCTIONS_HEIGHT = 150


class RulebookPanel(LivePanel):
    """The clauses at the left; the chosen one with its values in the middle; what it does at the right.

    Signals:
        subject_wanted: A sanction to be shown in the register.
    """

    topics: ClassVar[frozenset[str]] = frozenset(Topic)
    subject_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clause: Clause | None = None
        self._sanctioned = 0
        self.heading = Heading(lambda: translate("Director", "Rulebook"))
        self.list = RulebookList()
        self._view: ClauseView | None = None
        self._place = QVBoxLayout()
        self.values = ValuesCard(desk)
        self.kept = KeepingCard()
        self.refused = clause_refusals(desk.now)
        self.sanctions = sanctions_table()
        self._no_sanctions = Label(role="muted")
        self._sanctions_card = Card(lambda: translate("Director", "Sanctions it led to"))
        self.sheet = ActionButton(
            lambda: translate("Director", "Excel"),
            icon_name="mdi6.file-excel-outline",
            key="F3",
            compact=True,
        )
        self._stopped = PagedRows(
            desk, self.refused, refusals_of_clause, self._refusals_wish, page=PAGE, sort=(Stopped.AT, True)
        )
        self._led_to = PagedRows(desk, self.sanctions, sanctions_of_clause, self._sanctions_wish, page=PAGE)
        for pages in (self._stopped, self._led_to):
            pages.tell_refusals(lambda _no: None)
        self._lay_out()
        self.sheet.clicked.connect(self._export)
        self.list.chosen.connect(self._choose)
        self.sanctions.opened.connect(self._open_sanction)
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.list.chapters)
        self.heading.add_right(self.sheet)
        self._sanctions_card.body.addWidget(self._no_sanctions)
        self._sanctions_card.body.addWidget(self.sanctions)
        self.sanctions.setFixedHeight(SANCTIONS_HEIGHT)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._above(), 5)
        right.addWidget(self._sanctions_card)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.list)

    def _above(self) -> QHBoxLayout:
        """The clause with its values and refusals, and beside it where it is kept."""
        refused = Card(lambda: translate("Director", "Refused by it lately"))
        refused.body.addWidget(self.refused)
        refused.setMinimumHeight(200)
        middle = ScrollColumn(spacing=12)
        middle.column.addLayout(self._place)
        middle.column.addWidget(self.values)
        middle.column.addStretch(1)
        clause = QVBoxLayout()
        clause.setSpacing(12)
        clause.addWidget(middle, 1)
        clause.addWidget(self.values.footer)
        side = ScrollColumn(spacing=12)
        side.column.addWidget(self.kept)
        side.column.addWidget(refused, 1)
        side.setFixedWidth(SIDE_WIDTH)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addLayout(clause, 1)
        above.addWidget(side)
        return above

    def refresh(self) -> None:
        """Read what the clause shown did lately; the rulebook itself does not change."""
        self._desk.runner.ask(
            refused_lately, then=self.list.show_refused, refused=lambda _no: None, latest="refused lately"
        )
        if self._clause is None:
            self.list.choose()
            return
        self.values.ask()
        self._desk.runner.ask(
            sanctions_counted,
            self._clause.id,
            then=self._count_sanctions,
            refused=lambda _no: None,
            latest="sanctions of a clause",
        )
        self._stopped.refresh()
        self._led_to.refresh()

    def show_clause(self, clause_id: str) -> None:
        """Bring a clause to the front, whatever the list was filtered by."""
        self.list.field.set_text("")
        self.list.chapters.choose("all")
        self.list.show_clauses()
        self.list.choose(clause_id)

    def show_change(self, change: ValueChange | None) -> None:
        """Bring the clause of a changed value to the front."""
        if change is not None:
            self.show_clause(parameters()[change.key].clause)

    def retranslate(self) -> None:
        """Show the counts in the language in force."""
        count = len(rulebook().clauses)
        self.heading.note.setText(translate("Director", "{n} clauses in our own words").format(n=count))
        self._no_sanctions.setText(translate("Director", "This clause led to no sanction so far"))
        in_all = translate("Director", "{n} in all").format(n=self._sanctioned)
        self._sanctions_card.aside.setText(in_all if self._sanctioned else "")

    def _choose(self, clause: Clause) -> None:
        self._clause = clause
        for table in (self.refused, self.sanctions):
            table.scrollToTop()
        if self._view is not None:
            self._place.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = ClauseView(clause)
        self._place.addWidget(self._view)
        self.kept.show_places(kept_in(clause.id))
        self.values.show_clause(clause.id)
        self.refresh()

    def _refusals_wish(self, after: AuditRow | None, limit: int) -> tuple[object, ...]:
        wish = RefusalsWish(
            clause=self._clause.id if self._clause is not None else "",
            sort=Stopped(self._stopped.sort),
            descending=self._stopped.descending,
        )
        return wish, after, limit

    def _sanctions_wish(self, after: ClauseSanction | None, limit: int) -> tuple[object, ...]:
        sort = LedTo(self._led_to.sort)
        wish = SanctionsWish(
            clause=self._clause.id if self._clause is not None else "",
            sort=sort,
            descending=sort is LedTo.ENTERED or self._led_to.descending,
        )
        return wish, after, limit

    def _count_sanctions(self, in_all: int) -> None:
        self._sanctioned = in_all
        self.sanctions.setVisible(bool(in_all))
        self._no_sanctions.setVisible(not in_all)
        self.retranslate()

    def _export(self) -> None:
        """Write clauses, values and changes into a workbook."""
        ask = self._desk.runner.ask

        def with_values(values: tuple[ValueNow, ...]) -> None:
            ask(value_history, then=lambda changes: self._save(values, changes))

        ask(rule_values, then=with_values)

    def _save(self, values: tuple[ValueNow, ...], changes: tuple[ValueChange, ...]) -> None:
        name = f"rulebook-{self._desk.today():%Y%m%d}"
        save_tables(self._desk, name, rulebook_tables(values, changes))

    def _open_sanction(self, row: ClauseSanction) -> None:
        self.subject_wanted.emit(Subject(SubjectKind.SANCTION, row.sanction_id))
