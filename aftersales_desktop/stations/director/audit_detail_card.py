"""One audit entry word by word: what was asked for, what it changed, or why it was refused."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftersales_desktop.boards.audit_list import AuditDetail, AuditRow, ChangeRow
from aftersales_desktop.database.journal import Outcome
from aftersales_desktop.stations.director.audit_fields import asked_line
from aftersales_desktop.stations.director.audit_table import outcome_tone, outcome_words
from aftersales_desktop.stations.director.today_tables import clause_title
from aftersales_desktop.stations.director.written_reason import reason_words
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.cards import Card, Divider, SectionHeading, WrittenColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.station_words import station_words
from aftersales_desktop.widgets.time_words import clock_text, date_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.verb_words import verb_words
from aftersales_desktop.widgets.words import translate


class AuditDetailCard(Card):
    """The chosen entry.

    Signals:
        clause_wanted: Id of the clause it was refused by.
    """

    clause_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._detail: AuditDetail | None = None
        super().__init__(None, parent)
        self._empty = EmptyState(
            "mdi6.text-box-search-outline",
            lambda: translate("Director", "Choose an entry"),
            hint_fn=lambda: translate("Director", "What was asked and what it changed stands here."),
        )
        self._scroll = WrittenColumn()
        self._scroll.hide()
        self.body.addWidget(self._empty)
        self.body.addWidget(self._scroll)

    def show_detail(self, detail: AuditDetail) -> None:
        """Show another entry."""
        self._detail = detail
        self._fill(detail)

    def retranslate(self) -> None:
        """Write the entry again."""
        super().retranslate()
        if self._detail is not None:
            self._fill(self._detail)

    def _fill(self, detail: AuditDetail) -> None:
        self._scroll.write(partial(self._write, detail))
        self._empty.hide()
        self._scroll.show()

    def _write(self, detail: AuditDetail, column: QVBoxLayout) -> None:
        row = detail.row
        column.addWidget(Label(verb_words(row.verb), "section", wrap=True))
        column.addWidget(Chip(outcome_words(row), outcome_tone(row)))
        column.addWidget(Label(_circumstances(row), "muted", wrap=True))
        if row.outcome is Outcome.REFUSED:
            self._add_refusal(column, row)
        if detail.changes:
            column.addWidget(Divider())
            column.addWidget(SectionHeading(lambda: translate("Director", "What it changed")))
            for change in detail.changes:
                column.addWidget(_change(change))
        if detail.asked:
            column.addWidget(Divider())
            column.addWidget(SectionHeading(lambda: translate("Director", "What was asked for")))
            for line in filter(None, (asked_line(name, value) for name, value in detail.asked)):
                column.addWidget(Label(line, "small", wrap=True))

    def _add_refusal(self, column: QVBoxLayout, row: AuditRow) -> None:
        column.addWidget(Label(reason_words(row.reason), wrap=True))
        title = clause_title(row.clause)
        if title:
            link = plain_button(f"{row.clause}  {title}", kind="link")
            link.clicked.connect(lambda: self.clause_wanted.emit(row.clause))
            column.addWidget(link)


def _circumstances(row: AuditRow) -> str:
    who = row.person or translate("Director", "nobody signed in")
    when = f"{date_text(row.at)} {clock_text(row.at)}"
    return "  ·  ".join(filter(None, (when, who, station_words(row.station), row.order)))


def _change(change: ChangeRow) -> QWidget:
    box = Card(margins=10)
    box.set_surface("sunken")
    box.body.setSpacing(2)
    box.body.addWidget(Label(translate("Words", change.event), "strong", wrap=True))
    if change.old:
        box.body.addWidget(Label(f"− {change.old}", "small", Tone.MUTED, wrap=True))
    if change.new:
        box.body.addWidget(Label(f"+ {change.new}", "small", Tone.TEXT, wrap=True))
    return box
