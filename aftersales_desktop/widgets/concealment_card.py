"""A grievance that may have been hidden: two conditions, what was found, and the verdict (R2.1.4b)."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.grievance import SuspicionState
from aftersales_desktop.domain.front_desk.judge_concealment import (
    ClearConcealment,
    ConcealmentJudged,
    VerifyConcealment,
    clear_concealment,
    verify_concealment,
)
from aftersales_desktop.domain.front_desk.lookups_grievances import SuspicionRow
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ConcealmentCard(Card):
    """The first suspicion that nobody has judged, else the last judged one; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._row: SuspicionRow | None = None
        super().__init__(lambda: translate("Widgets", "Was a grievance hidden?"), parent)
        self._desk = desk
        self.facts = Label(role="body", wrap=True)
        self.not_dispelled = QCheckBox()
        self.not_reported = QCheckBox()
        self.findings = LongTextField(
            lambda: translate("Widgets", "What was found, and from whom"), lines=2, required=True
        )
        self.clear = ActionButton(
            lambda: translate("Widgets", "Not hidden"), icon_name="mdi6.account-check-outline"
        )
        self.verify = DangerButton(
            lambda: translate("Widgets", "Verify and propose fine"), icon_name="mdi6.gavel", key="F11"
        )
        self.refusal = RefusalCard()
        for widget in (self.facts, self.not_dispelled, self.not_reported, self.findings):
            self.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.clear)
        buttons.addWidget(self.verify, 1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.verify.clicked.connect(self._verify)
        self.clear.clicked.connect(self._clear)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.show_suspicions(())

    def show_suspicions(self, rows: tuple[SuspicionRow, ...]) -> None:
        """Show what is to be judged."""
        open_ones = [row for row in rows if row.state is SuspicionState.SUSPECTED]
        row = open_ones[0] if open_ones else (rows[-1] if rows else None)
        if row is None or self._row is None or row.concealment_id != self._row.concealment_id:
            self.refusal.clear()
            self.findings.clear()
            self.not_dispelled.setChecked(False)
            self.not_reported.setChecked(False)
        self._row = row
        self.setVisible(row is not None)
        may = bool(open_ones) and self._desk.actor.holds(*verify_concealment.rights.roles)
        for widget in (self.not_dispelled, self.not_reported, self.findings, self.clear, self.verify):
            widget.setVisible(may)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        self.not_dispelled.setText(translate("Widgets", "It was not dispelled"))
        self.not_reported.setText(translate("Widgets", "It was hidden from the superior"))
        if self._row is not None:
            self.aside.setText(translate("Words", self._row.state.value))
            self.facts.setText(self._facts(self._row))

    def _facts(self, row: SuspicionRow) -> str:
        if row.earlier and row.earlier_at is not None:
            words = translate("Widgets", "{number}, {when}, heard by {who}: {words}")
            when = moment_text(row.earlier_at, self._desk.now())
            text = words.format(number=row.earlier, when=when, who=row.person, words=row.earlier_words)
        else:
            words = translate("Widgets", "The customer told {who} before; the desk made no entry.")
            text = words.format(who=row.person)
        if row.judged_by:
            text = f"{text}\n{row.judged_by}: {row.findings}"
        return text

    def _verify(self) -> None:
        if self._row is not None:
            command = VerifyConcealment(
                concealment_id=self._row.concealment_id,
                not_dispelled=self.not_dispelled.isChecked(),
                not_reported=self.not_reported.isChecked(),
                findings=self.findings.text(),
            )
            self._desk.runner.do(
                verify_concealment, command, then=self._judged, refused=self.refusal.show_refusal
            )

    def _clear(self) -> None:
        if self._row is not None:
            command = ClearConcealment(concealment_id=self._row.concealment_id, findings=self.findings.text())
            self._desk.runner.do(
                clear_concealment, command, then=self._judged, refused=self.refusal.show_refusal
            )

    def _judged(self, receipt: ConcealmentJudged) -> None:
        self.refusal.clear()
        state = translate("Words", receipt.state.value)
        if receipt.amount != Money.ZERO:
            words = translate("Widgets", "{state}: {amount} yuan proposed")
            self._desk.messages.said(words.format(state=state, amount=receipt.amount), Tone.WARN)
        else:
            self._desk.messages.said(state)
