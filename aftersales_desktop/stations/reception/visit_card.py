"""One appointment with what can be done about it: arrived, check in, missed, move, call off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.lookups_appointments import Visit
from aftersales_desktop.stations.reception.visit_look import LOOK, is_late, visit_tone, visit_words
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton, PrimaryButton, plain_button
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import TextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import clock_text, moment_text
from aftersales_desktop.widgets.words import translate


class VisitCard(Card):
    """The chosen appointment.

    Signals:
        arrived_pressed, missed_pressed, change_pressed, check_in_pressed, customer_pressed: With the visit.
        cancel_pressed: With the visit and what the customer said.
        clause_wanted: Id of the clause of a refusal.
    """

    arrived_pressed = Signal(object)
    missed_pressed = Signal(object)
    change_pressed = Signal(object)
    check_in_pressed = Signal(object)
    customer_pressed = Signal(object)
    cancel_pressed = Signal(object, str)
    clause_wanted = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._visit: Visit | None = None
        super().__init__(lambda: translate("Reception", "Appointment"), parent)
        self._now = now
        self._empty = EmptyState(
            "mdi6.calendar-cursor", lambda: translate("Reception", "Choose an appointment")
        )
        self.plate = PlateLabel()
        self.state = Chip()
        self.customer = plain_button(kind="link")
        self.facts = ElidedLabel(role="muted")
        self.when = Label(role="large")
        self.wish = Label(wrap=True)
        self.arrived = PrimaryButton(
            lambda: translate("Reception", "Arrived"), icon_name="mdi6.account-check-outline", key="F6"
        )
        self.check_in = PrimaryButton(
            lambda: translate("Reception", "Check in"), icon_name="mdi6.car-arrow-right", key="F1"
        )
        self.change = ActionButton(
            lambda: translate("Reception", "Change"), icon_name="mdi6.calendar-edit", key="F4"
        )
        self.missed = ActionButton(
            lambda: translate("Reception", "Did not come"), icon_name="mdi6.account-off-outline"
        )
        self.call_off = ActionButton(lambda: translate("Reception", "Call off"), icon_name="mdi6.cancel")
        self.reason = TextField(lambda: translate("Reception", "What the customer said"))
        self.sure = DangerButton(lambda: translate("Reception", "Cancel the appointment"))
        self.refusal = RefusalCard()
        self._content = QWidget()
        self._question = QWidget()
        self._lay_out()
        self._connect()
        self.show_visit(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.plate)
        head.addStretch(1)
        head.addWidget(self.state)
        content = _column(self._content)
        content.addLayout(head)
        for widget in (self.customer, self.facts, Divider(), self.when, self.wish, Divider()):
            content.addWidget(widget)
        content.addWidget(self.refusal)
        content.addWidget(self.arrived)
        content.addWidget(self.check_in)
        pair = QHBoxLayout()
        pair.addWidget(self.change, 1)
        pair.addWidget(self.missed, 1)
        content.addLayout(pair)
        content.addWidget(self.call_off)
        question = _column(self._question)
        question.addWidget(self.reason)
        question.addWidget(self.sure)
        content.addWidget(self._question)
        content.addStretch(1)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._content)

    def _connect(self) -> None:
        for button, signal in (
            (self.arrived, self.arrived_pressed),
            (self.missed, self.missed_pressed),
            (self.change, self.change_pressed),
            (self.check_in, self.check_in_pressed),
            (self.customer, self.customer_pressed),
        ):
            button.clicked.connect(lambda *_, signal=signal: signal.emit(self._visit))
        self.call_off.clicked.connect(self._ask_reason)
        self.sure.clicked.connect(lambda: self.cancel_pressed.emit(self._visit, self.reason.text()))
        self.refusal.clause_pressed.connect(self.clause_wanted)

    def show_visit(self, visit: Visit | None) -> None:
        """Show another appointment, or none."""
        other = visit is None or self._visit is None or visit.appointment_id != self._visit.appointment_id
        moved_on = other or visit != self._visit
        self._visit = visit
        if moved_on:
            self._question.hide()
            self.refusal.clear()
        self.retranslate()

    def refuse(self, refusal: Refusal) -> None:
        """Say beside the buttons why it was not done."""
        self.refusal.show_refusal(refusal)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        visit = self._visit
        if not hasattr(self, "_question"):
            return
        self._empty.setVisible(visit is None)
        self._content.setVisible(visit is not None)
        if visit is None:
            return
        now = self._now()
        self.plate.show_plate(visit.plate)
        self.state.show_state(visit_words(visit, now), visit_tone(visit, now), LOOK[visit.state][1])
        self.customer.setText(visit.customer)
        self.facts.setText("  ·  ".join(filter(None, (visit.car, visit.phone))))
        with_whom = translate("Reception", "{at} with {advisor}")
        self.when.setText(with_whom.format(at=moment_text(visit.at, now), advisor=visit.advisor))
        self.wish.setText(visit.wish)
        self._show_buttons(visit, now)
        if visit.arrived_at is not None:
            arrived = translate("Reception", "arrived {at}").format(at=clock_text(visit.arrived_at))
            self.facts.setText("  ·  ".join(filter(None, (visit.car, visit.phone, arrived))))

    def _show_buttons(self, visit: Visit, now: datetime) -> None:
        expected = visit.state is AppointmentState.EXPECTED
        still_open = expected or visit.state is AppointmentState.MISSED
        self.arrived.setVisible(still_open)
        self.check_in.setVisible(visit.state is AppointmentState.ARRIVED)
        self.change.setVisible(still_open)
        self.missed.setVisible(is_late(visit, now))
        self.call_off.setVisible(still_open)

    def _ask_reason(self) -> None:
        self._question.show()
        self.reason.clear()
        self.reason.setFocus()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
