"""The foreman hands the chosen task to another technician (R2.2.1b)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.people.lookups import Colleague, technicians
from aftersales_desktop.domain.work_orders.give_task import TO_PLAN, GiveTask, TaskGiven, give_task
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorTask, OrderOnFloor
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate


class GiveTaskRow(QWidget):
    """Who is to do the task; seen by those who may give it, while it is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._order_id = 0
        self._task: FloorTask | None = None
        self._people: tuple[Colleague, ...] = ()
        self.who = ChoiceField(lambda: translate("Floor", "Give the task to"))
        self.give = ActionButton(
            lambda: translate("Floor", "Give"), icon_name="mdi6.account-switch-outline", compact=True
        )
        self.refusal = RefusalCard()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.who, 1)
        row.addWidget(self.give, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.refusal)
        self.give.clicked.connect(self._give)
        self.hide()

    def show_task(self, page: OrderOnFloor, task: FloorTask | None) -> None:
        """Offer everybody but the one who has the task already."""
        if task is None or self._task is None or task.line_id != self._task.line_id:
            self.refusal.clear()
        self._order_id, self._task = page.order_id, task
        is_open = task is not None and task.done_at is None and not task.awaits_answer
        may = self.desk.actor.holds(*give_task.rights.roles)
        wanted = is_open and may and page.state in TO_PLAN
        self.setVisible(wanted)
        if wanted:
            self.desk.runner.ask(technicians, then=self._offer, latest="floor technicians")

    def _offer(self, people: tuple[Colleague, ...]) -> None:
        has_it = self._task.technician_id if self._task is not None else None
        others = [person for person in people if person.staff_id != has_it]
        self.who.set_options([(str(person.staff_id), partial(str, person.name)) for person in others])

    def _give(self) -> None:
        if self._task is None or not self.who.key():
            return
        self.refusal.clear()
        command = GiveTask(
            order_id=self._order_id, line_id=self._task.line_id, technician_id=int(self.who.key())
        )
        self.desk.runner.do(give_task, command, then=self._given, refused=self.refusal.show_refusal)

    def _given(self, receipt: TaskGiven) -> None:
        words = translate("Floor", "{technician} does {task}")
        self.desk.messages.said(words.format(technician=receipt.technician, task=receipt.task))
