"""The appointment book: a day or a week, who comes when, who has arrived and who has not (R2.1.3a)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.customers.cancel_appointment import CancelAppointment, cancel_appointment
from aftersales_desktop.domain.customers.lookups_appointments import Visit, appointments_of_days
from aftersales_desktop.domain.customers.mark_arrived import MarkArrived, mark_arrived
from aftersales_desktop.domain.customers.mark_missed import MarkMissed, mark_missed
from aftersales_desktop.stations.reception.visit_card import VisitCard
from aftersales_desktop.stations.reception.visit_form import VisitForm, next_slot
from aftersales_desktop.stations.reception.visit_table import visit_table
from aftersales_desktop.stations.reception.week_strip import WeekStrip
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.time_words import clock_text, day_text, local, zone
from aftersales_desktop.widgets.words import translate

WEEK = timedelta(days=7)
EVERY_MINUTE = 60_000
SIDE_WIDTH = 400


class AppointmentsPanel(LivePanel):
    """The book's list at the left; the chosen visit, or the form for one, at the right.

    Signals:
        check_in_wanted: Ids of the appointment and the vehicle that stands at the door.
        customer_wanted: Ids of a customer and the car, to be shown in the file.
        new_customer_wanted: Somebody is to be entered first.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.APPOINTMENTS, Topic.CUSTOMERS})
    check_in_wanted = Signal(int, int)
    customer_wanted = Signal(int, int)
    new_customer_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = local(desk.now()).date()
        self._visits: tuple[Visit, ...] = ()
        self.heading = Heading(lambda: translate("Reception", "Appointments"))
        self.span = Segments(
            (
                ("day", lambda: translate("Reception", "Day")),
                ("week", lambda: translate("Reception", "Week")),
            )
        )
        self.new = ActionButton(
            lambda: translate("Reception", "New appointment"), icon_name="mdi6.calendar-plus", key="F3"
        )
        self.week = WeekStrip()
        self.table = visit_table(self._now, one_day=self._one_day)
        self.card = VisitCard(self._now)
        self.form = VisitForm(desk)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MINUTE)
        self._clock.timeout.connect(self.ask_refresh)
        self._clock.start()
        self._lay_out()
        self._connect()
        self._show_form(shown=False)
        self.retranslate()

    def _lay_out(self) -> None:
        self._before = plain_button(icon_name="mdi6.chevron-left", compact=True)
        self._today = plain_button(compact=True)
        self._after = plain_button(icon_name="mdi6.chevron-right", compact=True)
        for widget in (self.span, self._before, self._today, self._after):
            self.heading.add_left(widget)
        self.heading.add_right(self.new)
        book = Card(margins=12)
        book.body.addWidget(self.table)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(book, 1)
        for side in (self.card, self.form):
            side.setFixedWidth(SIDE_WIDTH)
            both.addWidget(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.week)
        column.addLayout(both, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.span.chosen.connect(self._show_day)
        self._before.clicked.connect(lambda: self._go(-WEEK))
        self._after.clicked.connect(lambda: self._go(WEEK))
        self._today.clicked.connect(self._go_today)
        self.week.chosen.connect(self._choose_day)
        self.new.clicked.connect(self.begin)
        self.table.chosen.connect(self._choose)
        self.card.arrived_pressed.connect(self._arrived)
        self.card.missed_pressed.connect(self._missed)
        self.card.cancel_pressed.connect(self._cancel)
        self.card.change_pressed.connect(self._change)
        self.card.check_in_pressed.connect(
            lambda visit: self.check_in_wanted.emit(visit.appointment_id, visit.vehicle_id)
        )
        self.card.customer_pressed.connect(
            lambda visit: self.customer_wanted.emit(visit.customer_id, visit.vehicle_id)
        )
        self.card.clause_wanted.connect(self._desk.messages.clause_wanted)
        self.form.kept.connect(self._is_kept)
        self.form.given_up.connect(lambda: self._show_form(shown=False))
        self.form.new_customer_wanted.connect(self.new_customer_wanted)

    def begin(self, customer_id: int = 0, vehicle_id: int = 0) -> None:
        """Start a new appointment; with a car when it comes from the customer's page."""
        self._show_form(shown=True)
        morning = datetime.combine(self._day, time(), tzinfo=zone())
        self.form.begin(next_slot(self._desk.now(), morning), customer_id, vehicle_id)

    def refresh(self) -> None:
        """Read the week that holds the chosen day."""
        self._desk.runner.ask(
            appointments_of_days, self._monday(), WEEK.days, then=self._show, latest="appointments"
        )

    def retranslate(self) -> None:
        """Set every word again."""
        self._today.setText(translate("Reception", "Back to today"))
        self._before.setAccessibleName(translate("Reception", "The week before"))
        self._after.setAccessibleName(translate("Reception", "The week after"))
        self._show_day()

    def _now(self) -> datetime:
        return self._desk.now()

    def _one_day(self) -> bool:
        return self.span.chosen_key() == "day"

    def _monday(self) -> date:
        return self._day - timedelta(days=self._day.weekday())

    def _show(self, visits: tuple[Visit, ...]) -> None:
        self._visits = visits
        self._show_day()

    def _show_day(self) -> None:
        midday = datetime.combine(self._day, time(12), tzinfo=zone())
        self.heading.note.setText(day_text(midday))
        self.week.show_week(self._monday(), self._day, local(self._desk.now()).date(), self._visits)
        rows = [v for v in self._visits if not self._one_day() or local(v.at).date() == self._day]
        self.table.show_rows(rows)
        if self.form.isHidden():
            self.table.choose_first()
        self.card.show_visit(self.table.chosen_row())

    def _choose(self, visit: Visit | None) -> None:
        if visit is not None:
            self._show_form(shown=False)
        self.card.show_visit(visit)

    def _choose_day(self, day: date) -> None:
        self._day = day
        self._show_day()

    def _go(self, step: timedelta) -> None:
        self._day += step
        self.ask_refresh()

    def _go_today(self) -> None:
        self._day = local(self._desk.now()).date()
        self.ask_refresh()

    def _show_form(self, *, shown: bool) -> None:
        self.form.setVisible(shown)
        self.card.setVisible(not shown)

    def _change(self, visit: Visit) -> None:
        self._show_form(shown=True)
        self.form.change(visit)

    def _is_kept(self, at: datetime) -> None:
        self._show_form(shown=False)
        self._day = local(at).date()
        self.ask_refresh()

    def _arrived(self, visit: Visit) -> None:
        words = translate("Reception", "{plate} has arrived at {at}")
        said = words.format(plate=visit.plate, at=clock_text(self._desk.now()))
        self._desk.runner.do(
            mark_arrived,
            MarkArrived(appointment_id=visit.appointment_id),
            then=lambda _receipt: self._desk.messages.said(said),
            refused=self.card.refuse,
        )

    def _missed(self, visit: Visit) -> None:
        said = translate("Reception", "{plate} did not come").format(plate=visit.plate)
        self._desk.runner.do(
            mark_missed,
            MarkMissed(appointment_id=visit.appointment_id),
            then=lambda _receipt: self._desk.messages.said(said),
            refused=self.card.refuse,
        )

    def _cancel(self, visit: Visit, reason: str) -> None:
        said = translate("Reception", "The appointment of {plate} is cancelled").format(plate=visit.plate)
        self._desk.runner.do(
            cancel_appointment,
            CancelAppointment(appointment_id=visit.appointment_id, reason=reason),
            then=lambda _receipt: self._desk.messages.said(said),
            refused=self.card.refuse,
        )
