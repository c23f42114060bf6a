"""Where everybody changes the own PIN."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.people.refusals import WrongOldPin
from aftersales_desktop.domain.people.set_pin import PinSet, SetPin, set_pin
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import PinField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class OwnPin(Card):
    """The present PIN, the new one, and the new one again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Widgets", "My PIN"), parent)
        self._desk = desk
        self.old = PinField(lambda: translate("Widgets", "Present PIN"))
        self.new = PinField(lambda: translate("Widgets", "New PIN, at least six digits"))
        self.again = PinField(lambda: translate("Widgets", "The new PIN again"))
        self.save = ActionButton(
            lambda: translate("Widgets", "Change PIN"), icon_name="mdi6.lock-reset", key="F7"
        )
        self.refusal = RefusalCard()
        for widget in (self.old, self.new, self.again, self.save, self.refusal):
            self.body.addWidget(widget)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.save.clicked.connect(self._save)

    def _save(self) -> None:
        self.refusal.clear()
        differ = self.new.text() != self.again.text()
        self.again.hint(translate("Widgets", "Not the same") if differ else "", Tone.BAD)
        if differ:
            return
        change = SetPin(staff_id=self._desk.actor.staff_id, pin=self.new.text(), old_pin=self.old.text())
        self._desk.runner.do(set_pin, change, then=self._saved, refused=self.refusal.show_refusal)

    def _saved(self, receipt: PinSet) -> None:
        if not receipt.fits:
            self.refusal.show_refusal(WrongOldPin())
            return
        for field in (self.old, self.new, self.again):
            field.clear()
        self._desk.messages.said(translate("Widgets", "Your PIN is changed"))
