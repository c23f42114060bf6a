"""The authority matrix, kept by the director, read by everybody, and the deputies of those away (R2.0a)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.authority_table import AuthorityRow, authority_table, candidates, delegations
from aftersales_desktop.regulations.authority import AuthorityKind
from aftersales_desktop.stations.director.authority_form import AuthorityForm
from aftersales_desktop.stations.director.deputies_page import DeputiesPage
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate

MATRIX, DEPUTIES = "matrix", "deputies"
SIDE_WIDTH = 402
KINDS = {
    AuthorityKind.DELEGATED: (0, Tone.OK, "mdi6.account-check-outline"),
    AuthorityKind.CONTROLLED: (1, Tone.HOLD, "mdi6.draw"),
    AuthorityKind.SERVED: (2, Tone.ACCENT, "mdi6.hand-heart-outline"),
}


class AuthorityPanel(LivePanel):
    """Who decides what; who stands in for whom."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.APPROVALS, Topic.PEOPLE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Heading(lambda: translate("Director", "Authority"))
        self.view = Segments(
            (
                (MATRIX, lambda: translate("Director", "Who decides what")),
                (DEPUTIES, lambda: translate("Director", "Deputies")),
            )
        )
        self.table = _table()
        self.form = AuthorityForm(desk)
        self.deputies = DeputiesPage(desk)
        self._pages = QStackedWidget()
        self._lay_out()
        self.view.chosen.connect(lambda key: self._pages.setCurrentIndex((MATRIX, DEPUTIES).index(key)))
        self.table.chosen.connect(self._choose)
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_right(self.view)
        listed = Card(margins=12)
        listed.body.addWidget(self.table, 1)
        self.form.setFixedWidth(SIDE_WIDTH)
        matrix = QWidget()
        both = QHBoxLayout(matrix)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(listed, 1)
        both.addWidget(self.form)
        self._pages.addWidget(matrix)
        self._pages.addWidget(self.deputies)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the matrix, and who stands in for whom."""
        runner = self._desk.runner
        runner.ask(authority_table, then=self._show, latest="authority")
        runner.ask(delegations, then=self.deputies.show_delegations, latest="delegations")
        runner.ask(candidates, then=self.deputies.offer, latest="candidates")

    def retranslate(self) -> None:
        """Say under the title whose page this is."""
        self.heading.note.setText(translate("Director", "Read by everybody, kept by the service director"))

    def _show(self, rows: tuple[AuthorityRow, ...]) -> None:
        self.table.show_rows(sorted(rows, key=lambda row: KINDS[row.kind][0]))
        chosen = self.table.chosen_row()
        if chosen is not None:
            self.form.update_line(chosen)
        else:
            self.table.choose_first()

    def _choose(self, row: AuthorityRow | None) -> None:
        if row is not None:
            self.form.show_line(row)


def _table() -> RowTable[AuthorityRow]:
    columns = [
        Column[AuthorityRow](
            "title",
            lambda: translate("Director", "Power or service"),
            240,
            text=lambda row: row.title[language().value],
            kind="strong",
            stretch=True,
        ),
        Column[AuthorityRow](
            "kind",
            lambda: translate("Director", "Kind"),
            132,
            text=lambda row: translate("Words", row.kind.value),
            tone=lambda row: KINDS[row.kind][1],
            icon=lambda row: KINDS[row.kind][2],
            kind="state",
            spare=True,
        ),
        Column[AuthorityRow](
            "holders",
            lambda: translate("Director", "Held by"),
            190,
            text=lambda row: lifters_text(row.holders, role_name),
            note=lambda row: translate("Director", "changed") if row.changed else "",
        ),
        Column[AuthorityRow](
            "clause", lambda: translate("Director", "Clause"), 76, text=lambda row: row.clause
        ),
    ]
    return RowTable[AuthorityRow]("director_authority", columns, lambda row: row.key)
