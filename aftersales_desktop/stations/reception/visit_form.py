"""Promises a customer a time, or changes what was promised (R2.1.3a)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.database.refusals import ChangedElsewhere
from aftersales_desktop.domain.customers.change_appointment import (
    AppointmentChanged,
    ChangeAppointment,
    change_appointment,
)
from aftersales_desktop.domain.customers.lookups import CustomerFacts, customer_facts, vehicle_facts
from aftersales_desktop.domain.customers.lookups_appointments import Visit
from aftersales_desktop.domain.customers.make_appointment import (
    AppointmentMade,
    MakeAppointment,
    make_appointment,
)
from aftersales_desktop.domain.people.lookups import Colleague, advisors
from aftersales_desktop.stations.reception.car_search import CarSearch
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import local, moment_text
from aftersales_desktop.widgets.words import translate

STEP = timedelta(minutes=30)
OPENING_HOUR = 9


class VisitForm(Card):
    """Which car, when, with whom, for what.

    Signals:
        kept: The appointment's time, so that its day can be shown.
        given_up: Nothing was promised.
        new_customer_wanted: The car is not in the file yet.
    """

    kept = Signal(object)
    given_up = Signal()
    new_customer_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._visit: Visit | None = None
        super().__init__(self._title_words, parent)
        self._desk = desk
        self._customer_id = 0
        self._vehicle_id = 0
        self.search = CarSearch(desk)
        self.plate = PlateLabel()
        self.customer = ElidedLabel(role="strong")
        self.car = Label(role="muted")
        self._chosen = QWidget()
        self.when = MomentField(lambda: translate("Reception", "When"), required=True)
        self.advisor = ChoiceField(lambda: translate("Reception", "With"), required=True)
        self.wish = LongTextField(
            lambda: translate("Reception", "In the customer's words"),
            required=True,
            placeholder_fn=lambda: translate("Reception", "What the car comes for"),
        )
        self.refusal = RefusalCard()
        self.save = PrimaryButton(
            lambda: translate("Reception", "Keep the appointment"), icon_name="mdi6.calendar-check", key="F9"
        )
        self.back = ActionButton(lambda: translate("Reception", "Back"), kind="flat", key="Esc")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.plate)
        row.addWidget(self.customer, 1)
        row.addWidget(self.car)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.when, 1)
        both.addWidget(self.advisor, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addWidget(self.search)
        self.body.addWidget(self._chosen)
        self.body.addLayout(both)
        self.body.addWidget(self.wish)
        self.body.addWidget(self.refusal)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.search.picked.connect(self._take_vehicle)
        self.search.new_wanted.connect(lambda *_: self.new_customer_wanted.emit())
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.given_up)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def begin(self, at: datetime, customer_id: int = 0, vehicle_id: int = 0) -> None:
        """Start a new appointment, for a car that is known already or one to be searched."""
        self._start(None, at)
        if customer_id and vehicle_id:
            self._take(customer_id, vehicle_id)
        else:
            self.search.setFocus()

    def change(self, visit: Visit) -> None:
        """Start to change an appointment."""
        self._start(visit, visit.at)
        self.wish.set_text(visit.wish)
        self._customer_id, self._vehicle_id = visit.customer_id, visit.vehicle_id
        self._show_car(visit.plate, visit.customer, visit.car)
        self.when.setFocus()

    def _start(self, visit: Visit | None, at: datetime) -> None:
        self._visit = visit
        self._customer_id = self._vehicle_id = 0
        self.retranslate()
        self.refusal.clear()
        self.wish.clear()
        self.when.set_moment(at)
        self.search.clear()
        self.search.setVisible(visit is None)
        self._chosen.hide()
        self._desk.runner.ask(advisors, then=self._offer_advisors, latest="advisors")

    def _offer_advisors(self, people: tuple[Colleague, ...]) -> None:
        self.advisor.set_options([(str(one.staff_id), partial(str, one.name)) for one in people])
        mine = self._visit.advisor_id if self._visit else self._desk.actor.staff_id
        if any(one.staff_id == mine for one in people):
            self.advisor.choose(str(mine))

    def _take_vehicle(self, vehicle_id: int) -> None:
        self._desk.runner.ask(
            vehicle_facts, vehicle_id, then=lambda car: self._take(car.customer_id, car.vehicle_id)
        )

    def _take(self, customer_id: int, vehicle_id: int) -> None:
        self._customer_id, self._vehicle_id = customer_id, vehicle_id
        self._desk.runner.ask(customer_facts, customer_id, then=self._show_customer, latest="visit customer")

    def _show_customer(self, facts: CustomerFacts) -> None:
        car = next((car for car in facts.vehicles if car.vehicle_id == self._vehicle_id), None)
        if car is not None:
            self._show_car(car.plate or car.vin, f"{facts.name}  {facts.phone}", car.car)
            self.wish.setFocus()

    def _show_car(self, plate: str, customer: str, car: str) -> None:
        self.plate.show_plate(plate)
        self.customer.setText(customer)
        self.car.setText(car)
        self.search.hide()
        self._chosen.show()

    def _save(self) -> None:
        self.refusal.clear()
        runner = self._desk.runner
        advisor_id = int(self.advisor.key() or 0)
        if self._visit is not None:
            change = ChangeAppointment(
                appointment_id=self._visit.appointment_id,
                at=self.when.moment(),
                advisor_id=advisor_id,
                wish=self.wish.text(),
                version_seen=self._visit.version,
            )
            runner.do(change_appointment, change, then=self._kept, refused=self._not_changed)
            return
        new = MakeAppointment(
            at=self.when.moment(),
            customer_id=self._customer_id,
            vehicle_id=self._vehicle_id,
            advisor_id=advisor_id,
            wish=self.wish.text(),
        )
        runner.do(make_appointment, new, then=self._kept, refused=self.refusal.show_refusal)

    def _not_changed(self, refusal: Refusal) -> None:
        """Show why; what is typed stays, and counts at the next press of whoever has seen the other's."""
        version = refusal.facts.get("version")
        if self._visit is not None and isinstance(refusal, ChangedElsewhere) and isinstance(version, int):
            self._visit = replace(self._visit, version=version)
        self.refusal.show_refusal(refusal)

    def _kept(self, kept: AppointmentMade | AppointmentChanged) -> None:
        words = translate("Reception", "{plate} is expected {at}")
        self._desk.messages.said(words.format(plate=kept.plate, at=moment_text(kept.at, self._desk.now())))
        self.kept.emit(kept.at)

    def _title_words(self) -> str:
        if self._visit is not None:
            return translate("Reception", "Change the appointment")
        return translate("Reception", "New appointment")


def next_slot(now: datetime, day: datetime | None = None) -> datetime:
    """Suggest the next half hour of today, or the morning of another day."""
    if day is not None and local(day).date() != local(now).date():
        return local(day).replace(hour=OPENING_HOUR, minute=0, second=0, microsecond=0)
    here = local(now).replace(second=0, microsecond=0)
    return here + STEP - timedelta(minutes=here.minute % 30)
