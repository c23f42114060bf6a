"""One finding in full: its picture, who is responsible, and the two steps that close it (R2.2.X)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.lookups_findings import FindingRow, finding_photo
from aftersales_desktop.domain.rounds.settle_finding import (
    CorrectFinding,
    FindingSettled,
    VerifyFinding,
    correct_finding,
    verify_finding,
)
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.photo_field import PhotoView
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate

PICTURE_SIDE = 320


class FindingCard(Card):
    """The finding chosen in the list.

    Signals:
        clause_wanted: The clause broken.
    """

    clause_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._row: FindingRow | None = None
        super().__init__(self._title, parent)
        self._desk = desk
        self.what = Label(role="section", wrap=True)
        self.facts = Label(role="muted", wrap=True)
        self.clause = ActionButton(self._clause_words, kind="link", compact=True)
        self.photo = PhotoView(desk, PICTURE_SIDE)
        self.how = TextField(lambda: translate("Floor", "What was done"), required=True)
        self.correct = PrimaryButton(
            lambda: translate("Floor", "Corrected"), icon_name="mdi6.check", key="F9"
        )
        self.accept = PrimaryButton(
            lambda: translate("Floor", "Verify"), icon_name="mdi6.check-all", key="F9"
        )
        self.refuse = ActionButton(lambda: translate("Floor", "Not accepted"), icon_name="mdi6.close")
        self.refusal = RefusalCard()
        for widget in (self.what, self.facts, self.clause, self.photo, self.how, self.correct):
            self.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.refuse)
        buttons.addWidget(self.accept, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self.correct.clicked.connect(self._correct)
        self.accept.clicked.connect(lambda: self._verify(accepted=True))
        self.refuse.clicked.connect(lambda: self._verify(accepted=False))
        self.clause.clicked.connect(self._ask_clause)
        self.refusal.clause_pressed.connect(self.clause_wanted)
        self.show_finding(None)

    def show_finding(self, row: FindingRow | None) -> None:
        """Show a finding, or nothing."""
        fresh = row is None or self._row is None or row.finding_id != self._row.finding_id
        self._row = row
        if fresh:
            self.refusal.clear()
            self.how.clear()
            self.photo.show_photo(None)
            if row is not None and row.has_photo:
                self._desk.runner.ask(
                    finding_photo, row.finding_id, then=self.photo.show_photo, latest="finding photo"
                )
        self.setVisible(row is not None)
        state = row.state if row is not None else None
        for widget in (self.how, self.correct):
            widget.setVisible(state is FindingState.OPEN)
        may = self._desk.actor.holds(*verify_finding.rights.roles)
        for button in (self.accept, self.refuse):
            button.setVisible(may and state is FindingState.CORRECTED)
        self.retranslate()

    def _title(self) -> str:
        return self._row.number if self._row is not None else ""

    def retranslate(self) -> None:
        """Write the facts again."""
        super().retranslate()
        row = self._row
        if row is None:
            return
        self.what.setText(f"{row.place}: {row.what}")
        self.aside.setText(translate("Words", row.state.value))
        self.clause.say(self._clause_words)
        self.facts.setText("\n".join(self._facts(row)))

    def _facts(self, row: FindingRow) -> list[str]:
        now = self._desk.now()
        found = translate("Floor", "found by {who}, {when}")
        lines = [found.format(who=row.found_by, when=moment_text(row.found_at, now))]
        due = translate("Floor", "to be corrected by {when}")
        lines.append(due.format(when=moment_text(row.due_at, now)))
        if row.person:
            lines.append(translate("Floor", "concerned: {who}").format(who=row.person))
        if row.manager:
            heads = translate("Floor", "first responsible: {who}")
            lines.append(heads.format(who=f"{row.manager} · {row.leader}"))
        if row.corrected_at is not None:
            done = translate("Floor", "corrected by {who}, {when}: {how}")
            when = moment_text(row.corrected_at, now)
            lines.append(done.format(who=row.corrected_by, when=when, how=row.correction))
        if row.verified_at is not None:
            seen = translate("Floor", "verified by {who}, {when}")
            lines.append(seen.format(who=row.verified_by, when=moment_text(row.verified_at, now)))
        return lines

    def _clause_words(self) -> str:
        return translate("Floor", "Clause {id}").format(id=self._row.clause if self._row else "")

    def _ask_clause(self) -> None:
        if self._row is not None:
            self.clause_wanted.emit(self._row.clause)

    def _correct(self) -> None:
        if self._row is not None:
            command = CorrectFinding(finding_id=self._row.finding_id, how=self.how.text())
            self._desk.runner.do(
                correct_finding, command, then=self._settled, refused=self.refusal.show_refusal
            )

    def _verify(self, *, accepted: bool) -> None:
        if self._row is not None:
            command = VerifyFinding(finding_id=self._row.finding_id, accepted=accepted)
            self._desk.runner.do(
                verify_finding, command, then=self._settled, refused=self.refusal.show_refusal
            )

    def _settled(self, receipt: FindingSettled) -> None:
        self.refusal.clear()
        state = translate("Words", receipt.state.value)
        words = translate("Floor", "{number}: {state}")
        self._desk.messages.said(words.format(number=receipt.number, state=state))
