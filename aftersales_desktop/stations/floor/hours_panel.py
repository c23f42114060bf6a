"""The day's hours: who works on what, time on the clock against standard hours, forgotten clocks."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.clock_off import (
    ClockedOff,
    CloseForgottenClock,
    close_forgotten_clock,
)
from aftersales_desktop.domain.work_orders.lookups_floor import TechnicianDay, technician_days
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import day_text, running_clock
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TICK_MS = 1000


def hours_table(desk: Desk) -> RowTable[TechnicianDay]:
    """Everybody who repairs cars, with today's hours."""
    columns = (
        Column[TechnicianDay](
            "name",
            lambda: translate("Floor", "Technician"),
            110,
            lambda day: day.name,
            kind="strong",
            order=lambda day: day.name,
        ),
        Column[TechnicianDay](
            "team",
            lambda: translate("Floor", "Team"),
            110,
            lambda day: day.team or "—",
            order=lambda day: day.team or None,
        ),
        Column[TechnicianDay](
            "state",
            lambda: translate("Floor", "State"),
            130,
            _state,
            kind="state",
            tone=lambda day: Tone.ACCENT if day.running_since else Tone.MUTED,
            icon=lambda day: "mdi6.play-circle" if day.running_since else "mdi6.pause-circle-outline",
            order=lambda day: (day.running_since is None, day.pause or ""),
        ),
        Column[TechnicianDay](
            "job",
            lambda: translate("Floor", "Works on"),
            170,
            lambda day: day.running_on or "—",
            stretch=True,
            order=lambda day: day.running_on or None,
        ),
        *_figures(desk),
    )
    return RowTable("floor_hours", columns, key=lambda day: day.technician_id, row_height=48)


def _figures(desk: Desk) -> tuple[Column[TechnicianDay], ...]:
    return (
        Column[TechnicianDay](
            "worked",
            lambda: translate("Floor", "On the clock"),
            110,
            lambda day: running_clock(day.worked_until(desk.now())),
            align="right",
            kind="number",
            order=lambda day: day.worked,
        ),
        Column[TechnicianDay](
            "standard",
            lambda: translate("Floor", "Standard done"),
            120,
            lambda day: translate("Floor", "{n} h").format(n=day.standard),
            align="right",
            kind="number",
            order=lambda day: day.standard,
        ),
        Column[TechnicianDay](
            "tasks",
            lambda: translate("Floor", "Tasks"),
            70,
            lambda day: str(day.tasks_done),
            align="right",
            kind="number",
            order=lambda day: day.tasks_done,
        ),
    )


def _state(day: TechnicianDay) -> str:
    if day.running_since is not None:
        return translate("Floor", "on clock")
    if day.pause is not None:
        return translate("Words", day.pause.value)
    return translate("Floor", "not on clock")


class HoursPanel(LivePanel):
    """The table; a forgotten clock is closed by the foreman, with a reason and the time work really ended.

    Signals:
        order_wanted: Id of an order to be looked at.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.CLOCKINGS, Topic.WORK_ORDERS, Topic.PEOPLE})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("Floor", "Hours"))
        self.table = hours_table(desk)
        self.table.set_empty(
            EmptyState("mdi6.account-wrench", lambda: translate("Floor", "No technicians on the staff yet"))
        )
        self.form = Card(lambda: translate("Floor", "Close a forgotten clock"))
        self.whose = Label(role="strong")
        self.ended = MomentField(lambda: translate("Floor", "Work really ended"))
        self.why = TextField(lambda: translate("Floor", "Reason"), required=True)
        self.close_clock = ActionButton(
            lambda: translate("Floor", "Close the clock"),
            icon_name="mdi6.clock-check-outline",
            kind="primary",
        )
        self.refusal = RefusalCard()
        self._chosen_id: int | None = None
        self._lay_out()
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.close_clock.clicked.connect(self._close_clock)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(margins=8)
        card.body.addWidget(self.table)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(self.whose)
        fields.addWidget(self.ended)
        fields.addWidget(self.why, 1)
        fields.addWidget(self.close_clock)
        self.form.body.addLayout(fields)
        self.form.body.addWidget(self.refusal)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(card, 1)
        column.addWidget(self.form)

    def refresh(self) -> None:
        """Ask for the day."""
        self.desk.runner.ask(technician_days, then=self._show, latest="floor hours")

    def _show(self, days: tuple[TechnicianDay, ...]) -> None:
        self.table.show_rows(days)
        self._chosen(self.table.chosen_row())
        self.retranslate()

    def _chosen(self, day: TechnicianDay | None) -> None:
        """Offer the form for a running clock, to those who may close it."""
        foreman = self.desk.actor.holds(Role.TEAM_LEADER, Role.WORKSHOP_MANAGER)
        open_form = foreman and day is not None and day.running_since is not None
        self.form.setVisible(open_form)
        if not open_form or day is None:
            self._chosen_id = None
            return
        if day.technician_id != self._chosen_id:
            self._chosen_id = day.technician_id
            self.refusal.clear()
            self.why.clear()
            self.ended.set_moment(self.desk.now())
        self.whose.setText(f"{day.name} · {day.running_on}")

    def _close_clock(self) -> None:
        if self._chosen_id is None:
            return
        self.refusal.clear()
        ended: datetime | None = self.ended.moment()
        command = CloseForgottenClock(technician_id=self._chosen_id, why=self.why.text(), ended_at=ended)
        self.desk.runner.do(
            close_forgotten_clock, command, then=self._closed, refused=self.refusal.show_refusal
        )

    def _closed(self, receipt: ClockedOff) -> None:
        words = translate("Floor", "The clock of {technician} is closed at {n} min")
        self.desk.messages.said(words.format(technician=receipt.technician, n=receipt.minutes))

    def _open(self, day: TechnicianDay) -> None:
        if day.running_order_id is not None:
            self.order_wanted.emit(day.running_order_id)

    def _tick(self) -> None:
        if self.isVisible():
            self.table.viewport().update()

    def retranslate(self) -> None:
        """Write the day and its sum again."""
        now = self.desk.now()
        worked = sum((day.worked_until(now) for day in self.table.rows()), timedelta())
        running = sum(day.running_since is not None for day in self.table.rows())
        words = translate("Floor", "{day} · {n} on the clock · {hours} in all")
        self.heading.note.setText(
            words.format(day=day_text(now), n=running, hours=running_clock(worked)[:-3])
        )
