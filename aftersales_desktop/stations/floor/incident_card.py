"""A part that is neither fitted nor back: opened as an incident, then explained or verified (R2.2.3b-c)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.judge_withholding import (
    IncidentJudged,
    IncidentOpened,
    JudgeIncident,
    OpenIncident,
    judge_incident,
    open_incident,
)
from aftersales_desktop.domain.rounds.lookups_withholding import IncidentRow, IssuedLine
from aftersales_desktop.domain.rounds.withholding import WithholdingState
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, NumberField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class IncidentCard(Card):
    """Either a line whose difference is to be looked into, or an incident to be judged."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._line: IssuedLine | None = None
        self._incident: IncidentRow | None = None
        super().__init__(lambda: translate("Floor", "Look into it"), parent)
        self._desk = desk
        self.facts = Label(role="body", wrap=True)
        self.quantity = NumberField(lambda: translate("Floor", "How much is missing"), required=True)
        self.what = LongTextField(lambda: translate("Floor", "What was seen"), lines=3, required=True)
        self.reason = LongTextField(
            lambda: translate("Floor", "Evidence or explanation"), lines=3, required=True
        )
        self.open = PrimaryButton(
            lambda: translate("Floor", "Open incident"), icon_name="mdi6.magnify-scan", key="F7"
        )
        self.explained = ActionButton(lambda: translate("Floor", "Explained"), icon_name="mdi6.check")
        self.verified = DangerButton(
            lambda: translate("Floor", "Withholding verified"), icon_name="mdi6.gavel"
        )
        self.warning = Label(role="small", tone=Tone.BAD, wrap=True)
        self.refusal = RefusalCard()
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.explained)
        buttons.addWidget(self.verified)
        for widget in (self.facts, self.quantity, self.what, self.open, self.reason, self.warning):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.open.clicked.connect(self._open)
        self.explained.clicked.connect(lambda: self._judge(verified=False))
        self.verified.clicked.connect(lambda: self._judge(verified=True))
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self._show()

    def show_line(self, line: IssuedLine | None) -> None:
        """Show a line of the comparison."""
        self._line, self._incident = line, None
        self.what.clear()
        if line is not None:
            self.quantity.set_quantity(line.difference if line.difference > Quantity.ZERO else line.issued)
        self._show()

    def show_incident(self, incident: IncidentRow | None) -> None:
        """Show an incident."""
        self._line, self._incident = None, incident
        self.reason.clear()
        self._show()

    def _show(self) -> None:
        self.refusal.clear()
        line, incident = self._line, self._incident
        actor = self._desk.actor
        may_open = line is not None and actor.holds(*open_incident.rights.roles)
        open_one = incident is not None and incident.state is WithholdingState.POSSIBLE
        asked: tuple[QWidget, ...] = (self.quantity, self.what, self.open)
        for widget in asked:
            widget.setVisible(may_open)
        may_judge = open_one and actor.holds(*judge_incident.rights.roles)
        answered: tuple[QWidget, ...] = (self.reason, self.explained, self.verified, self.warning)
        for widget in answered:
            widget.setVisible(may_judge)
        self.setVisible(line is not None or incident is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the facts again."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        self.warning.setText(
            translate(
                "Floor", "Verified: the program proposes dismissal, which takes two signatures (R2.2.3c)."
            )
        )
        if self._line is not None:
            words = translate("Floor", "{order} · {part}\n{who}: issued {n}, fitted {m}, back {k}, open {d}")
            row = self._line
            self.facts.setText(
                words.format(
                    order=row.order,
                    part=row.part,
                    who=row.technician,
                    n=row.issued,
                    m=row.fitted,
                    k=row.returned,
                    d=row.difference,
                )
            )
        elif self._incident is not None:
            self.facts.setText(_incident_words(self._incident))

    def _open(self) -> None:
        line = self._line
        if line is not None:
            command = OpenIncident(
                order_id=line.order_id,
                line_id=line.line_id,
                quantity=self.quantity.quantity() or Quantity.ZERO,
                what=self.what.text(),
            )
            self._desk.runner.do(open_incident, command, then=self._opened, refused=self.refusal.show_refusal)

    def _opened(self, receipt: IncidentOpened) -> None:
        self.show_line(None)
        words = translate("Floor", "An incident is open; {person} had the part")
        self._desk.messages.said(words.format(person=receipt.person), Tone.WARN)

    def _judge(self, *, verified: bool) -> None:
        if self._incident is not None:
            command = JudgeIncident(
                incident_id=self._incident.incident_id, verified=verified, reason=self.reason.text()
            )
            self._desk.runner.do(
                judge_incident, command, then=self._judged, refused=self.refusal.show_refusal
            )

    def _judged(self, receipt: IncidentJudged) -> None:
        self.show_incident(None)
        self._desk.messages.said(translate("Words", receipt.state.value))


def _incident_words(row: IncidentRow) -> str:
    words = translate("Floor", "{order} · {part} × {quantity}\n{who}: {what}")
    text = words.format(
        order=row.order, part=row.part, quantity=row.quantity, who=row.technician, what=row.what
    )
    if row.judged_at is None:
        return text
    judged = translate("Floor", "{state} ({who}): {why}")
    state = translate("Words", row.state.value)
    return f"{text}\n{judged.format(state=state, who=row.judged_by, why=row.judgement)}"
