"""Who leads the shift today, the first responsible persons (R2.2.1b)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_visitors import RosterToday
from aftersales_desktop.domain.rounds.set_roster import RosterSet, SetRoster, set_roster
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class RosterCard(Card):
    """The two names; the workshop manager and the director may enter them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._roster: RosterToday | None = None
        super().__init__(lambda: translate("Floor", "Who leads today"), parent, margins=12)
        self._desk = desk
        self.shown = Label(role="strong", wrap=True)
        self.manager = ChoiceField(lambda: translate("Words", "workshop manager"))
        self.leader = ChoiceField(lambda: translate("Words", "team leader"))
        self.enter = ActionButton(
            lambda: translate("Floor", "Enter shift"), icon_name="mdi6.account-check-outline", key="F8"
        )
        self.refusal = RefusalCard()
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.manager, 1)
        row.addWidget(self.leader, 1)
        self.body.addWidget(self.shown)
        self.body.addWidget(self._form)
        self.body.addWidget(self.enter)
        self.body.addWidget(self.refusal)
        self.enter.clicked.connect(self._enter)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def show_roster(self, roster: RosterToday) -> None:
        """Show who leads, and who may."""
        self._roster = roster
        may = self._desk.actor.holds(*set_roster.rights.roles)
        self._form.setVisible(may)
        self.enter.setVisible(may)
        for field, people, chosen in (
            (self.manager, roster.managers, roster.manager_id),
            (self.leader, roster.leaders, roster.leader_id),
        ):
            field.set_options((str(person.staff_id), partial(str, person.name)) for person in people)
            if chosen is not None:
                field.choose(str(chosen))
        self.retranslate()

    def retranslate(self) -> None:
        """Write the names again."""
        super().retranslate()
        roster = self._roster
        if roster is None:
            return
        nobody = translate("Floor", "Nobody is entered for today yet.")
        self.shown.setText(f"{roster.manager} · {roster.leader}" if roster.manager else nobody)

    def _enter(self) -> None:
        self.refusal.clear()
        if not (self.manager.key() and self.leader.key()):
            return
        command = SetRoster(
            day=self._desk.today(), manager_id=int(self.manager.key()), leader_id=int(self.leader.key())
        )
        self._desk.runner.do(set_roster, command, then=self._entered, refused=self.refusal.show_refusal)

    def _entered(self, receipt: RosterSet) -> None:
        words = translate("Floor", "{manager} and {leader} lead today")
        self._desk.messages.said(words.format(manager=receipt.manager, leader=receipt.leader))
