"""The first column of the check-in: which car, whose, what it shows, and what its owner says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.boards.car_at_reception import CarAtReception, car_at_reception
from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.stations.reception.car_facts import CarFacts
from aftersales_desktop.stations.reception.car_search import CarSearch
from aftersales_desktop.stations.reception.claim_here import ClaimHere
from aftersales_desktop.stations.reception.new_car_form import NewCarForm
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LabelledField, LongTextField, NumberField, TextField
from aftersales_desktop.widgets.fuel_gauge import FuelGauge
from aftersales_desktop.widgets.time_words import local, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

HALF_TANK = 4


class CarColumn(Card):
    """Search or new car, then the car's facts; mileage, fuel, the customer's words, the instruction.

    Signals:
        car_chosen: A car was chosen; None when another is looked for.
        open_order_wanted: Id of an order of this car that is still in the house.
        changed: Something was written down.
    """

    car_chosen = Signal(object)
    open_order_wanted = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Car and customer"), parent)
        self.desk = desk
        self.car: CarAtReception | None = None
        self._order_id: int | None = None
        self.search = CarSearch(desk)
        self.new_form = NewCarForm(desk)
        self.facts = CarFacts()
        self.claims = ClaimHere(desk)
        self.mileage = NumberField(
            lambda: translate("Reception", "Mileage"),
            unit_fn=lambda: translate("Reception", "km"),
        )
        self.fuel = FuelGauge()
        self.fuel_field = LabelledField(lambda: translate("Reception", "Fuel"), self.fuel)
        self.complaint = LongTextField(
            lambda: translate("Reception", "In the customer's words"),
            lines=3,
            required=True,
            placeholder_fn=lambda: translate("Reception", "As said, not rephrased"),
        )
        self.instruction = TextField(
            lambda: translate("Reception", "One sentence for the workshop"),
            placeholder_fn=lambda: translate("Reception", "What is to be checked or done"),
            longest=500,
        )
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        scroll = ScrollColumn(spacing=10)
        readings = QHBoxLayout()
        readings.setSpacing(12)
        readings.addWidget(self.mileage, 1)
        readings.addWidget(self.fuel_field, 1)
        for part in (self.search, self.new_form, self.facts, self.claims):
            scroll.column.addWidget(part)
        scroll.column.addLayout(readings)
        scroll.column.addWidget(self.complaint)
        scroll.column.addWidget(self.instruction)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll)

    def _connect(self) -> None:
        self.search.picked.connect(self.choose_car)
        self.search.new_wanted.connect(self._begin_new)
        self.new_form.entered.connect(self.choose_car)
        self.new_form.given_up.connect(self._back_to_search)
        self.facts.open_order_wanted.connect(self.open_order_wanted)
        self.mileage.changed.connect(self._judge_mileage)
        self.fuel.changed.connect(self._show_fuel)
        for field in (self.mileage, self.complaint, self.instruction):
            field.changed.connect(self.changed)
        self.fuel.changed.connect(self.changed)

    def clear(self) -> None:
        """Wait for the next car."""
        self.car = None
        self._order_id = None
        self.claims.show_car(0)
        self.search.clear()
        self.mileage.set_whole(None)
        self.fuel.set_eighths(HALF_TANK)
        self.complaint.clear()
        self.instruction.clear()
        self._show_fuel()
        self._show(self.search)

    def choose_car(self, vehicle_id: int) -> None:
        """Take a car in: show what is known of it and go on to the mileage."""
        self.desk.runner.ask(car_at_reception, vehicle_id, then=self._car_told, latest="car at reception")

    def show_order(self, page: OrderPage) -> None:
        """Show what an order says; its car is asked for apart."""
        self._order_id = page.order_id
        self.mileage.set_whole(page.mileage_km)
        self.fuel.set_eighths(page.fuel_eighths)
        self.complaint.set_text(page.complaint)
        self.instruction.set_text(page.instruction)
        self._show_fuel()

    def _car_told(self, car: CarAtReception) -> None:
        fresh = self.car is None or self.car.vehicle_id != car.vehicle_id
        self.car = car
        self.facts.show_car(car, local(self.desk.now()).date(), self._order_id)
        self._show(self.facts)
        self.claims.show_car(car.vehicle_id)
        if car.wish and not self.complaint.text():
            self.complaint.set_text(car.wish)
            self.complaint.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._judge_mileage()
        if fresh and not self.mileage.text():
            self.mileage.setFocus()
        self.car_chosen.emit(car)

    def _begin_new(self, typed: str, customer: Found | None) -> None:
        self._show(self.new_form)
        self.new_form.begin(typed, customer)

    def _back_to_search(self) -> None:
        self._show(self.search)
        self.search.setFocus()

    def _show(self, shown: QWidget) -> None:
        for part in (self.search, self.new_form, self.facts):
            part.setVisible(part is shown)

    def _judge_mileage(self) -> None:
        """Say how far the car has come since its last reading; a lower one is a hint, no refusal."""
        read, before = self.mileage.whole(), self.car.mileage_km if self.car else 0
        if read is None or not before:
            self.mileage.hint("")
        elif read < before:
            words = translate("Reception", "before: {km}").format(km=number_text(before))
            self.mileage.hint(words, Tone.WARN)
        else:
            self.mileage.hint(f"+{number_text(read - before)}")

    def _show_fuel(self) -> None:
        self.fuel_field.hint(f"{self.fuel.eighths() or 0} / 8")

    def retranslate(self) -> None:
        """Set title and hints again."""
        super().retranslate()
        if hasattr(self, "facts"):
            self._judge_mileage()
