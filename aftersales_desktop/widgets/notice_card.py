"""One message in full, with its clause, its times, and the buttons that lead on (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.notices.lookups import NoticeRow
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.notice_words import notice_text, receiver_text
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate


class NoticeCard(Card):
    """The message chosen in the list; hidden while none is.

    Signals:
        open_wanted: The thing it is about is to be opened.
        accept_wanted: The hand-over is accepted.
        clause_wanted: The clause it rests on is to be read.
    """

    open_wanted = Signal(object)
    accept_wanted = Signal(object)
    clause_wanted = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._now = now
        self._row: NoticeRow | None = None
        self.words = Label(role="section", wrap=True)
        self.times = Label(role="muted", wrap=True)
        super().__init__(None, parent, margins=14)
        self.clause = ActionButton(self._clause_words, kind="link")
        self.open = ActionButton(lambda: translate("Widgets", "Open"), icon_name="mdi6.open-in-app", key="F2")
        self.accept = PrimaryButton(
            lambda: translate("Widgets", "Accept hand-over"), icon_name="mdi6.check-all", key="F9"
        )
        self.refusal = RefusalCard()
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.clause)
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.accept)
        for widget in (self.words, self.times):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._row))
        self.accept.clicked.connect(lambda: self.accept_wanted.emit(self._row))
        self.clause.clicked.connect(self._ask_clause)
        self.show_notice(None)

    def show_notice(self, row: NoticeRow | None, *, mine: bool = True) -> None:
        """Show a message; only whoever it went to may accept it."""
        if row is None or self._row is None or row.notice_id != self._row.notice_id:
            self.refusal.clear()
        self._row = row
        self.setVisible(row is not None)
        self.accept.setVisible(row is not None and mine and row.awaits_acceptance)
        self.clause.setVisible(row is not None and bool(row.clause))
        self.retranslate()

    def retranslate(self) -> None:
        """Write the message again."""
        super().retranslate()
        row = self._row
        if row is None:
            return
        self.words.setText(notice_text(row))
        self.clause.say(self._clause_words)
        self.times.setText(" · ".join(self._times(row)))

    def _times(self, row: NoticeRow) -> list[str]:
        now = self._now()
        sent = translate("Widgets", "From {who} to {whom}, {when}")
        times = [sent.format(who=row.sent_by, whom=receiver_text(row), when=moment_text(row.sent_at, now))]
        if row.read_at is not None:
            read = translate("Widgets", "read by {who} at {when}")
            times.append(read.format(who=row.read_by, when=moment_text(row.read_at, now)))
        if row.accepted_at is not None:
            accepted = translate("Widgets", "accepted by {who} at {when}")
            times.append(accepted.format(who=row.accepted_by, when=moment_text(row.accepted_at, now)))
        elif row.to_accept:
            times.append(translate("Widgets", "nobody has accepted it yet"))
        return times

    def _clause_words(self) -> str:
        return translate("Widgets", "Clause {id}").format(id=self._row.clause if self._row else "")

    def _ask_clause(self) -> None:
        if self._row is not None:
            self.clause_wanted.emit(self._row.clause)
