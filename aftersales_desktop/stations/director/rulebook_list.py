"""The clauses by chapter or by word, each with how often it stopped somebody in the last thirty days."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.regulations.parameters import parameters, parameters_of
from aftersales_desktop.regulations.rulebook import Clause, Heading, rulebook
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

WIDTH, SMALL_WIDTH = 288, 250
CHAPTERS = {"all": "", "desk": "R2.1.", "floor": "R2.2.", "parts": "R2.3."}
OTHERS, VALUES = "others", "values"
Entry = Clause | Heading


class RulebookList(Card):
    """Search above, the clauses below.

    Signals:
        chosen: The clause to be read.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._refused: Mapping[str, int] = {}
        self.chapters = chapter_chips()
        self.field = TextField(
            lambda: translate("Director", "Search"),
            placeholder_fn=lambda: translate("Director", "Clause number, word or value"),
        )
        self.table = self._table()
        self._legend = Label(role="small")
        super().__init__(None, parent, margins=12)
        self.body.addWidget(self.field)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._legend)
        give_way(self, WIDTH, SMALL_WIDTH)
        self.setFocusProxy(self.field)
        self.chapters.chosen.connect(self.show_clauses)
        self.field.changed.connect(self.show_clauses)
        self.table.chosen.connect(self._choose)

    def show_refused(self, refused: Mapping[str, int]) -> None:
        """Show how often each clause stopped somebody lately."""
        self._refused = refused
        self.table.viewport().update()

    def show_clauses(self) -> None:
        """List what fits chapter and search, under its headings while nothing is searched."""
        text, chapter = self.field.text(), self.chapters.chosen_key()
        found = [clause for clause in _found(text) if _stands_in(clause, chapter)]
        self.table.show_rows(found if text else _under_headings(found))

    def clauses(self) -> list[Clause]:
        """The clauses listed, without headings."""
        return [row for row in self.table.rows() if isinstance(row, Clause)]

    def choose(self, clause_id: str = "") -> None:
        """Choose a clause, or the first of the list."""
        listed = self.clauses()
        if not self.table.choose_key(clause_id) and listed:
            self.table.choose_key(listed[0].id)

    def retranslate(self) -> None:
        """Set the list in the language in force."""
        super().retranslate()
        self._legend.setText(translate("Director", "At the right: refusals of the last 30 days"))
        self.show_clauses()

    def _choose(self, row: Entry | None) -> None:
        if isinstance(row, Clause):
            self.chosen.emit(row)

    def _times(self, row: Entry) -> int:
        """A refusal that cites the number above the letters counts for each of them."""
        if isinstance(row, Heading):
            return 0
        return sum(self._refused.get(name, 0) for name in {row.id, row.id.rstrip("abcdefgh")})

    def _table(self) -> RowTable[Entry]:
        columns = [
            Column[Entry](
                "id", lambda: translate("Director", "Clause"), 76, text=lambda row: row.id, kind="strong"
            ),
            Column[Entry](
                "title",
                lambda: translate("Director", "Rule"),
                110,
                text=lambda row: row.title[language().value],
                tone=lambda row: Tone.ACCENT if isinstance(row, Heading) else None,
                stretch=True,
            ),
            Column[Entry](
                "refused",
                lambda: "",
                46,
                text=lambda row: str(self._times(row) or ""),
                icon=lambda row: "mdi6.hand-back-right-outline" if self._times(row) else "",
                tone=lambda _row: Tone.WARN,
                kind="state",
            ),
        ]
        table = RowTable[Entry]("director_clauses", columns, lambda row: row.id, row_height=34)
        table.set_empty(
            EmptyState("mdi6.book-open-variant", lambda: translate("Director", "No clause says this"))
        )
        return table


def chapter_chips() -> FilterChips:
    """The chapters to choose from."""
    return FilterChips(
        (
            ("all", lambda: translate("Director", "All")),
            ("desk", lambda: translate("Director", "Front desk")),
            ("floor", lambda: translate("Director", "Workshop")),
            ("parts", lambda: translate("Director", "Parts")),
            (OTHERS, lambda: translate("Director", "Others")),
            (VALUES, lambda: translate("Director", "With values")),
        )
    )


def _found(text: str) -> list[Clause]:
    """Clauses by number or word, then those with a value of that name."""
    spoken, key = language().value, search_key(text)
    found = list(rulebook().search(text, spoken))
    named = {one.clause for one in parameters().values() if key and key in search_key(one.title[spoken])}
    return [*found, *(clause for clause in rulebook().clauses if clause.id in named and clause not in found)]


def _under_headings(clauses: list[Clause]) -> list[Entry]:
    """Put each heading before the first clause that stands below it."""
    entries: list[Entry] = []
    for clause in clauses:
        for heading in rulebook().headings_of(clause.id):
            if heading not in entries:
                entries.append(heading)
        entries.append(clause)
    return entries


def _stands_in(clause: Clause, chapter: str) -> bool:
    if chapter == VALUES:
        return bool(parameters_of(clause.id))
    if chapter == OTHERS:
        return not any(clause.id.startswith(start) for start in CHAPTERS.values() if start)
    return clause.id.startswith(CHAPTERS[chapter])
