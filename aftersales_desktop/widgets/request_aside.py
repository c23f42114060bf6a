"""Beside a request: why it is asked, by which clause, the customer, and what was signed before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.request_page import CustomerRecord, EarlierRequest, RequestPage
from aftersales_desktop.regulations.rulebook import rulebook
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.cards import Divider, clear_layout
from aftersales_desktop.widgets.details_view import fact_line
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.request_words import STATE_LOOK, deciders_of, state_word
from aftersales_desktop.widgets.time_words import date_text, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import language, translate


class RequestAside(QWidget):
    """Four short sections; those without contents are not there.

    Signals:
        clause_pressed: Id of the clause that somebody wants to read.
    """

    clause_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's reasons."""
        clear_layout(self._column)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        sections = [self._reason(page), self._clause(page)]
        if page.customer is not None:
            sections.append(_customer(page.customer))
        if page.earlier:
            sections.append(_earlier(page.earlier))
        for place, section in enumerate(sections):
            if place:
                column.addWidget(Divider())
            column.addWidget(section)
        self._column.addWidget(shown)

    def _reason(self, page: RequestPage) -> QWidget:
        block, column, _ = _section(translate("Widgets", "Reason given"))
        words = page.reason or translate("Widgets", "No reason was written.")
        said = Label(words, "body" if page.reason else "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(11)
        mark = QFrame()
        mark.setProperty("surface", "quote")
        mark.setFixedWidth(3)
        row.addWidget(mark)
        row.addWidget(said, 1)
        column.addLayout(row)
        return block

    def _clause(self, page: RequestPage) -> QWidget:
        block, column, heading = _section(translate("Widgets", "Clause {id}").format(id=page.clause))
        link = plain_button(translate("Widgets", "Full text"), kind="link")
        link.clicked.connect(lambda *_: self.clause_pressed.emit(page.clause))
        heading.addWidget(link)
        clauses = rulebook().clause(page.clause)
        if clauses:
            column.addWidget(Label(clauses[0].text[language().value], wrap=True))
        for check in _checks(page):
            column.addLayout(_check(*check))
        return block


def _checks(page: RequestPage) -> list[tuple[str, str, Tone]]:
    """What speaks for or against deciding it now: icon, words, tone."""
    row = page.row
    good = "mdi6.check-circle"
    if row.mine and row.for_name:
        words = translate("Widgets", "You decide it for {person}.").format(person=row.for_name)
        first = (good, words, Tone.OK)
    elif row.mine:
        first = (good, translate("Widgets", "You did not ask for it and may decide it."), Tone.OK)
    elif page.decided_by:
        icon, tone = STATE_LOOK[page.state]
        state = state_word(page.state)
        words = translate("Widgets", "{state} by {person}").format(state=state, person=page.decided_by)
        first = (icon, f"{words}\n“{page.comment}”" if page.comment else words, tone)
    else:
        first = ("mdi6.lock-outline", deciders_of(row), Tone.MUTED)
    return [first, *((good, state_word(words), Tone.OK) for words in page.details.passed)]


def _check(icon: str, words: str, tone: Tone) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, tone=tone, wrap=True), 1)
    return row


def _customer(record: CustomerRecord) -> QWidget:
    block, column, heading = _section(translate("Widgets", "The customer"))
    since = translate("Widgets", "since {day}").format(day=date_text(record.since))
    heading.addWidget(Label(since, "muted"))
    column.addLayout(fact_line(translate("Widgets", "Visits so far"), f"{record.visits}"))
    column.addLayout(fact_line(translate("Widgets", "Cars"), f"{record.cars}"))
    column.addLayout(fact_line(translate("Widgets", "Spent in 12 months"), str(record.spent)))
    earlier = f"{record.earlier}"
    if record.last_earlier is not None:
        earlier = f"{earlier} · {date_text(record.last_earlier)}"
    column.addLayout(fact_line(translate("Widgets", "Same kind approved"), earlier))
    return block


def _earlier(requests: tuple[EarlierRequest, ...]) -> QWidget:
    block, column, _ = _section(translate("Widgets", "Signed or asked before"))
    for one in requests:
        icon, tone = STATE_LOOK[one.state]
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        version = translate("Widgets", "version {n}").format(n=one.subject_version)
        who = one.decided_by or one.asked_by
        when = moment_text(one.decided_at or one.asked_at)
        words = " · ".join((state_word(one.power), version, state_word(one.state), who, when))
        said = f"{words}\n“{one.comment}”" if one.comment else words
        row.addWidget(Label(said, "small", wrap=True), 1)
        column.addLayout(row)
    return block


def _section(title: str) -> tuple[QWidget, QVBoxLayout, QHBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    heading = QHBoxLayout()
    heading.addWidget(Label(title, "section"))
    heading.addStretch(1)
    column.addLayout(heading)
    return block, column, heading
