"""One customer to call: what to say, what came of it, the next one by the same key (R2.1.2c)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.customer_task import TaskResult
from aftersales_desktop.domain.front_desk.lookups_tasks import TaskRow
from aftersales_desktop.domain.front_desk.make_tasks import MoveTask, TaskMoved, move_task
from aftersales_desktop.domain.front_desk.record_task_result import (
    RecordTaskResult,
    TaskResultRecorded,
    record_task_result,
)
from aftersales_desktop.domain.people.lookups import Colleague
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.choice_fields import ChoiceField, DayField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class CallCard(Card):
    """The task in hand; F9 keeps the result and shows the next task.

    Signals:
        called: A result is kept, or the task went to somebody else.
        customer_wanted: The customer's file, with the car or 0.
        booking_wanted: An appointment for the customer, with the car or 0.
    """

    called = Signal()
    customer_wanted = Signal(int, int)
    booking_wanted = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.row: TaskRow | None = None
        super().__init__(lambda: translate("Reception", "Call"), parent)
        self._desk = desk
        self.who = Label(role="section", wrap=True)
        self.phone = Label(role="large")
        self.facts = Label(role="muted", wrap=True)
        self.script = Label(role="body", wrap=True)
        self.result = ChoiceField(
            lambda: translate("Reception", "Result"),
            [(one.value, partial(translate, "Words", one.value)) for one in TaskResult],
            required=True,
        )
        self.note = LongTextField(lambda: translate("Reception", "What was said"), lines=2)
        self.keep = PrimaryButton(
            lambda: translate("Reception", "Keep, next customer"), icon_name="mdi6.phone-check", key="F9"
        )
        self.book = ActionButton(
            lambda: translate("Reception", "Make appointment"), icon_name="mdi6.calendar-plus", key="F3"
        )
        self.file = ActionButton(
            lambda: translate("Reception", "Open customer"),
            icon_name="mdi6.card-account-details-outline",
            key="F2",
        )
        self.refusal = RefusalCard()
        self.person = ChoiceField(lambda: translate("Reception", "For somebody else"))
        self.due = DayField(lambda: translate("Reception", "Due by"))
        self.give_on = ActionButton(
            lambda: translate("Reception", "Give to somebody else"), icon_name="mdi6.account-switch-outline"
        )
        self._line = Divider()
        self._lay_out()
        self._connect()
        self.show_task(None)

    def _lay_out(self) -> None:
        for widget in (self.who, self.phone, self.facts, self.script, self.result, self.note, self.keep):
            self.body.addWidget(widget)
        self.body.addWidget(self.book)
        self.body.addWidget(self.file)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self._line)
        fields = QHBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.person, 1)
        fields.addWidget(self.due, 1)
        self.body.addLayout(fields)
        self.body.addWidget(self.give_on)

    def _connect(self) -> None:
        self.keep.clicked.connect(self._keep)
        self.book.clicked.connect(self._book)
        self.file.clicked.connect(self._open)
        self.give_on.clicked.connect(self._move)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def offer(self, people: tuple[Colleague, ...]) -> None:
        """Offer the people of the desk."""
        self.person.set_options((str(one.staff_id), partial(str, one.name)) for one in people)

    def show_task(self, row: TaskRow | None) -> None:
        """Show a task, or nothing."""
        if row is None or self.row is None or row.task_id != self.row.task_id:
            self.refusal.clear()
            self.note.clear()
            self.result.choose(TaskResult.REACHED.value)
        self.row = row
        self.setVisible(row is not None)
        open_ = row is not None and row.done_at is None
        for widget in (self.result, self.note, self.keep):
            widget.setVisible(open_)
        moves = open_ and self._desk.actor.holds(*move_task.rights.roles)
        for part in (self._line, self.person, self.due, self.give_on):
            part.setVisible(moves)
        if row is not None:
            self.due.set_day(max(row.due_on, self._desk.today()))
        self.retranslate()

    def retranslate(self) -> None:
        """Write the facts again."""
        super().retranslate()
        row = self.row
        if row is None:
            return
        self.who.setText(row.customer)
        self.phone.setText(row.phone or "—")
        self.aside.setText(translate("Words", row.analysis.value))
        self.script.setText(row.script)
        lines = [f"{row.plate}  {row.car}".strip()]
        if row.called_at is not None and row.result is not None:
            words = translate("Reception", "{result}: {who}, {when}  {note}")
            when = moment_text(row.called_at, self._desk.now())
            result = translate("Words", row.result.value)
            lines.append(words.format(result=result, who=row.called_by, when=when, note=row.note).strip())
        self.facts.setText("\n".join(line for line in lines if line))

    def _keep(self) -> None:
        if self.row is None or self.row.done_at is not None:
            return
        self.refusal.clear()
        command = RecordTaskResult(
            task_id=self.row.task_id, result=TaskResult(self.result.key()), note=self.note.text()
        )
        self._desk.runner.do(record_task_result, command, then=self._kept, refused=self.refusal.show_refusal)

    def _kept(self, receipt: TaskResultRecorded) -> None:
        if receipt.done:
            self._desk.messages.said(translate("Reception", "Task done"))
        else:
            words = translate("Reception", "Try {n}: the task stays on the list")
            self._desk.messages.said(words.format(n=receipt.tries), Tone.ACCENT)
        self.called.emit()

    def _move(self) -> None:
        if self.row is not None:
            self.refusal.clear()
            command = MoveTask(
                task_id=self.row.task_id, assignee_id=int(self.person.key() or 0), due_on=self.due.day()
            )
            self._desk.runner.do(move_task, command, then=self._moved, refused=self.refusal.show_refusal)

    def _moved(self, receipt: TaskMoved) -> None:
        words = translate("Reception", "The task is {who}'s now")
        self._desk.messages.said(words.format(who=receipt.assignee))
        self.called.emit()

    def _book(self) -> None:
        if self.row is not None:
            self.booking_wanted.emit(self.row.customer_id, self.row.vehicle_id or 0)

    def _open(self) -> None:
        if self.row is not None:
            self.customer_wanted.emit(self.row.customer_id, self.row.vehicle_id or 0)
