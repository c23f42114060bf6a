"""Somebody unknown in the workshop: greeted and asked by one touch, or nobody did (R2.2.1c)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.meet_stranger import MeetStranger, StrangerNoted, meet_stranger
from aftersales_desktop.domain.rounds.visitor import StrangerMet
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class StrangerCard(Card):
    """Place, what came of it, and two buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "Somebody you do not know?"), parent)
        self._desk = desk
        self.place = TextField(lambda: translate("Widgets", "Where"), required=True, longest=60)
        self.result = TextField(
            lambda: translate("Widgets", "What came of it"),
            placeholder_fn=lambda: translate("Widgets", "Looks for the waiting room; brought there"),
        )
        self.greeted = ActionButton(
            lambda: translate("Widgets", "Greeted and asked"),
            icon_name="mdi6.hand-wave-outline",
            key="F8",
            kind="soft",
            large=True,
        )
        self.ignored = ActionButton(
            lambda: translate("Widgets", "Nobody asked"), icon_name="mdi6.account-alert-outline", large=True
        )
        self.refusal = RefusalCard()
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        for row, pair in ((fields, (self.place, self.result)), (buttons, (self.greeted, self.ignored))):
            row.setSpacing(10)
            for widget in pair:
                row.addWidget(widget, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.greeted.clicked.connect(lambda: self._note(StrangerMet.GREETED))
        self.ignored.clicked.connect(lambda: self._note(StrangerMet.IGNORED))
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _note(self, met: StrangerMet) -> None:
        self.refusal.clear()
        command = MeetStranger(met=met, place=self.place.text(), result=self.result.text())
        self._desk.runner.do(meet_stranger, command, then=self._noted, refused=self.refusal.show_refusal)

    def _noted(self, _receipt: StrangerNoted) -> None:
        for field in (self.place, self.result):
            field.clear()
        self._desk.messages.said(translate("Widgets", "Written down"))
