"""One sanction to be read: who, by which clause, what happened, the evidence, and every step so far (X7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.sanction_page import SanctionPage, StepRow
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.cards import Card, Divider, SectionHeading, WrittenColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.sanction_look import SANCTION_LOOK, event_words, measure_words
from aftersales_desktop.widgets.time_words import date_text, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class SanctionCase(QWidget):
    """The case; what may be done with it stands elsewhere.

    Signals:
        clause_pressed: The clause is to be read.
        order_pressed: The work order it is about is to be shown.
    """

    clause_pressed = Signal(str)
    order_pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: SanctionPage | None = None
        self._scroll = WrittenColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_page(self, page: SanctionPage) -> None:
        """Show another case, or the same one as it is now."""
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        """Write the case again."""
        if self._page is not None:
            self._scroll.write(partial(self._write, self._page))

    def _write(self, page: SanctionPage, column: QVBoxLayout) -> None:
        self._write_head(column, page)
        self._write_facts(column, page)
        column.addWidget(Divider())
        column.addWidget(SectionHeading(lambda: translate("Widgets", "Steps")))
        for step in _history(page):
            column.addWidget(step)

    def _write_head(self, column: QVBoxLayout, page: SanctionPage) -> None:
        row = page.row
        head = QHBoxLayout()
        head.addWidget(Label(row.person, "title"))
        head.addStretch(1)
        tone, sign = SANCTION_LOOK[row.state]
        head.addWidget(Chip(translate("Words", row.state.value), tone, sign))
        column.addLayout(head)
        column.addWidget(Label(measure_words(row), "amount"))
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(Label(row.shown_number, "muted"))
        clause = plain_button(translate("Widgets", "Clause {id}").format(id=row.clause), kind="link")
        clause.clicked.connect(lambda: self.clause_pressed.emit(row.clause))
        links.addWidget(clause)
        if row.order_id is not None:
            order = plain_button(row.order, kind="link")
            order.clicked.connect(lambda: self.order_pressed.emit(row.order_id))
            links.addWidget(order)
        links.addStretch(1)
        column.addLayout(links)

    def _write_facts(self, column: QVBoxLayout, page: SanctionPage) -> None:
        column.addWidget(Label(event_words(page.row), "strong", wrap=True))
        column.addWidget(Label(date_text(page.row.happened_at), "muted"))
        if page.evidence:
            column.addWidget(SectionHeading(lambda: translate("Widgets", "Evidence")))
            column.addWidget(Label(page.evidence, wrap=True))
        signed, needed = page.signatures
        if needed > 1:
            words = translate("Widgets", "{signed} of {needed} signatures by different people")
            done = Tone.OK if signed == needed else Tone.WARN
            column.addWidget(Label(words.format(signed=signed, needed=needed), "small", done))
        if page.waits_for:
            names = translate("Widgets", ", ").join(page.waits_for)
            words = translate("Widgets", "Waits for: {names}").format(names=names)
            column.addWidget(Label(words, "small", Tone.HOLD, wrap=True))
        if page.row.state is SanctionState.CONFIRMED:
            words = translate("Widgets", "Nothing is deducted by the program; payroll or office enters it.")
            column.addWidget(Label(words, "small", wrap=True))


def _history(page: SanctionPage) -> list[QWidget]:
    by = translate("Widgets", "the program") if page.row.by_program else page.proposed_by
    first = _step(translate("Words", "sanction proposed"), by, moment_text(page.proposed_at), "")
    return [first, *(_step_of(step) for step in page.steps)]


def _step_of(step: StepRow) -> QWidget:
    says = "\n".join(filter(None, (translate("Sanctions", step.says) if step.says else "", step.reference)))
    return _step(translate("Words", step.step.value), step.by, moment_text(step.at), says)


def _step(what: str, who: str, when: str, says: str) -> QWidget:
    box = Card(margins=10)
    box.set_surface("sunken")
    box.body.setSpacing(2)
    head = QHBoxLayout()
    head.addWidget(Label(what, "strong"))
    head.addStretch(1)
    head.addWidget(Label(f"{who}  ·  {when}", "small"))
    box.body.addLayout(head)
    if says:
        box.body.addWidget(Label(says, "small", Tone.TEXT, wrap=True))
    return box
