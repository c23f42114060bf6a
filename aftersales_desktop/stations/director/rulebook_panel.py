"""The rulebook: clauses by chapter or by word, who they bind, where the program keeps them (X9)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.audit_list import AuditQuery, AuditRow, audit_list
from aftersales_desktop.database.rights import VERBS
from aftersales_desktop.regulations.rulebook import Clause, rulebook
from aftersales_desktop.stations.director.audit_table import audit_table
from aftersales_desktop.stations.director.audit_words import verb_words
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.clause_view import ClauseView
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.words import language, translate

LIST_WIDTH = 440
LAST_REFUSALS = 20
CHAPTERS = {"all": "", "desk": "R2.1.", "floor": "R2.2.", "parts": "R2.3."}
OTHERS = "others"


class RulebookPanel(LivePanel):
    """The clauses at the left; the chosen one, its verbs and its last refusals at the right."""

    topics: ClassVar[frozenset[str]] = frozenset(Topic)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clause: Clause | None = None
        self.heading = Heading(lambda: translate("Director", "Rulebook"))
        self.chapters = FilterChips(
            (
                ("all", lambda: translate("Director", "All")),
                ("desk", lambda: translate("Director", "Front desk")),
                ("floor", lambda: translate("Director", "Workshop")),
                ("parts", lambda: translate("Director", "Parts")),
                (OTHERS, lambda: translate("Director", "Others")),
            )
        )
        self.field = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Clause number or word"),
        )
        self.table = _table()
        self._view: ClauseView | None = None
        self._place = QVBoxLayout()
        self._kept = Card(lambda: translate("Director", "Where the program keeps it"))
        self._kept_words = Label(wrap=True)
        self.refused = audit_table(desk.now)
        self.refused.set_empty(
            EmptyState(
                "mdi6.hand-back-right-off-outline",
                lambda: translate("Director", "Nothing was refused by this clause"),
            )
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.chapters)
        listed = Card(margins=12)
        listed.body.addWidget(self.field)
        listed.body.addWidget(self.table, 1)
        listed.setFixedWidth(LIST_WIDTH)
        self._kept.body.addWidget(self._kept_words)
        refused = Card(lambda: translate("Director", "Refused by it lately"))
        refused.body.addWidget(self.refused)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(self._place)
        right.addWidget(self._kept)
        right.addWidget(refused, 1)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(listed)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(both, 1)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.chapters.chosen.connect(self._show_list)
        self.field.changed.connect(self._show_list)
        self.table.chosen.connect(self._choose)

    def refresh(self) -> None:
        """Read the last refusals of the clause shown; the rulebook itself does not change."""
        if self._clause is None:
            self.table.choose_key(self.table.rows()[0].id if self.table.rows() else "")
            return
        query = AuditQuery(refused_only=True, clause=self._clause.id, limit=LAST_REFUSALS)
        self._desk.runner.ask(
            audit_list, query, then=self._show_refused, refused=lambda _no: None, latest="clause refusals"
        )

    def retranslate(self) -> None:
        """Show list and clause in the language in force."""
        count = len(rulebook().clauses)
        self.heading.note.setText(translate("Director", "{n} clauses in our own words").format(n=count))
        self._show_list()
        self._show_kept()

    def _show_list(self) -> None:
        found = rulebook().search(self.field.text(), language().value)
        chapter = self.chapters.chosen_key()
        self.table.show_rows([clause for clause in found if _stands_in(clause, chapter)])

    def _choose(self, clause: Clause | None) -> None:
        if clause is None:
            return
        self._clause = clause
        if self._view is not None:
            self._place.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view = ClauseView(clause)
        self._place.addWidget(self._view)
        self._show_kept()
        self.refresh()

    def _show_kept(self) -> None:
        if self._clause is None:
            return
        lines = [
            translate("Director", "{what}: {who}").format(
                what=verb_words(verb.name), who=lifters_text(sorted(verb.rights.roles), role_name)
            )
            for verb in VERBS.values()
            if verb.rights.roles and self._clause in rulebook().clause(verb.clause)
        ]
        none = translate("Director", "No action of the program rests on this clause alone.")
        self._kept_words.setText("\n".join(lines) or none)

    def _show_refused(self, rows: tuple[AuditRow, ...]) -> None:
        self.refused.show_rows(rows)


def _stands_in(clause: Clause, chapter: str) -> bool:
    if chapter == OTHERS:
        return not any(clause.id.startswith(start) for start in CHAPTERS.values() if start)
    return clause.id.startswith(CHAPTERS[chapter])


def _table() -> RowTable[Clause]:
    columns = [
        Column[Clause](
            "id", lambda: translate("Director", "Clause"), 84, text=lambda row: row.id, kind="strong"
        ),
        Column[Clause](
            "title",
            lambda: translate("Director", "Rule"),
            140,
            text=lambda row: row.title[language().value],
            stretch=True,
        ),
    ]
    table = RowTable[Clause]("director_rulebook", columns, lambda row: row.id, row_height=36)
    table.set_empty(
        EmptyState("mdi6.book-open-variant", lambda: translate("Director", "No clause says this"))
    )
    return table
