"""Gives the marked customers to somebody to call: who, by when, what to say (R2.1.2c)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.front_desk.customer_task import Analysis
from aftersales_desktop.domain.front_desk.make_tasks import MakeTasks, TaskFor, TasksMade, make_tasks
from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.widgets.buttons import PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

USUAL_DAYS = timedelta(days=3)


class HandingCard(Card):
    """The form; hidden from whoever may not give tasks.

    Signals:
        given: The tasks are made.
    """

    given = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Give as tasks"), parent)
        self._desk = desk
        self._which = Analysis.SERVICE_DUE
        self._selection: tuple[TaskFor, ...] = ()
        self.person = ChoiceField(lambda: translate("Reception", "Given to"), required=True)
        self.due = DayField(lambda: translate("Reception", "Due by"), required=True)
        self.script = LongTextField(lambda: translate("Reception", "What to say"), lines=2)
        self.give = PrimaryButton(
            lambda: translate("Reception", "Give tasks"), icon_name="mdi6.phone-forward-outline", key="F9"
        )
        self.refusal = RefusalCard()
        for widget in (self.person, self.due, self.script, self.give, self.refusal):
            self.body.addWidget(widget)
        self.due.set_day(desk.today() + USUAL_DAYS)
        self.give.clicked.connect(self._give)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def allow(self) -> None:
        """Show itself to whoever may give tasks."""
        self.setVisible(self._desk.actor.holds(*make_tasks.rights.roles))

    def offer(self, people: tuple[Colleague, ...]) -> None:
        """Offer the people of the desk."""
        self.person.set_options((str(one.staff_id), partial(str, one.name)) for one in people)
        if not self.person.key() and people:
            self.person.choose(str(people[0].staff_id))

    def show_selection(self, which: Analysis, selection: tuple[TaskFor, ...]) -> None:
        """Take over what is marked in a list."""
        self._which, self._selection = which, selection
        self.refusal.clear()
        self.aside.setText(str(len(selection)) if selection else "")

    def _give(self) -> None:
        self.refusal.clear()
        command = MakeTasks(
            analysis=self._which,
            customers=self._selection,
            assignee_id=int(self.person.key() or 0),
            due_on=self.due.day(),
            script=self.script.text(),
        )
        self._desk.runner.do(make_tasks, command, then=self._made, refused=self.refusal.show_refusal)

    def _made(self, receipt: TasksMade) -> None:
        words = translate("Reception", "{made} tasks given; {left} had one already")
        self._desk.messages.said(words.format(made=receipt.made, left=receipt.left_out))
        self.script.clear()
        self.given.emit()
