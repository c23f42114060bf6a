"""A car and customer that are not in the files yet, entered where the car stands (R2.1.2a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.customers.add_customer import AddCustomer, CustomerAdded, add_customer
from aftersales_desktop.domain.customers.add_vehicle import AddVehicle, VehicleAdded, add_vehicle
from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.stations.reception.car_hints import plate_words, vin_words
from aftersales_desktop.values.plate import PlateKind, plate_kind, plate_shown
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.vin import VinHint, vin_hint, vin_key
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

PLATE_LENGTH = 10


class NewCarForm(QWidget):
    """Plate, VIN, make, model, customer and phone; hints under plate and VIN never block.

    Signals:
        entered: Vehicle id of the new entry.
        given_up: Back to the search.
    """

    entered = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._customer_id: int | None = None
        self.plate = TextField(lambda: translate("Reception", "Plate"))
        self.vin = CodeField(lambda: translate("Reception", "VIN"))
        self.make = TextField(lambda: translate("Reception", "Make"))
        self.model = TextField(lambda: translate("Reception", "Model"))
        self.customer = TextField(lambda: translate("Reception", "Customer"), required=True)
        self.phone = CodeField(lambda: translate("Reception", "Phone"))
        self.refusal = RefusalCard()
        self.save = ActionButton(
            lambda: translate("Reception", "Enter the car"), icon_name="mdi6.check", key="F7", kind="soft"
        )
        self.back = ActionButton(lambda: translate("Reception", "Back to the search"), kind="flat")
        self._lay_out()
        self.plate.changed.connect(self._judge_plate)
        self.vin.changed.connect(self._judge_vin)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.given_up)

    def begin(self, typed: str, customer: Found | None) -> None:
        """Start with what was typed in the search, where it fits."""
        for field in (self.plate, self.vin, self.make, self.model, self.customer, self.phone):
            field.clear()
            field.hint("")
        self.refusal.clear()
        self._customer_id = customer.customer_id if customer is not None else None
        if customer is not None:
            self.customer.set_text(customer.customer)
            self.phone.set_text(customer.phone)
        elif typed.isdigit() and len(typed) >= PLATE_LENGTH:
            self.phone.set_text(typed)
        elif plate_kind(typed) is not PlateKind.UNKNOWN:
            self.plate.set_text(plate_shown(typed))
        elif vin_hint(typed) in {VinHint.GOOD, VinHint.CHECK_DIGIT}:
            self.vin.set_text(vin_key(typed))
        else:
            self.customer.set_text(typed)
        first = next((f for f in (self.plate, self.customer) if not f.text()), self.make)
        first.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for pair in ((self.plate, self.vin), (self.make, self.model), (self.customer, self.phone)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for field in pair:
                row.addWidget(field, 1)
            column.addLayout(row)
        column.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        column.addLayout(buttons)

    def _judge_plate(self) -> None:
        self.plate.hint(*plate_words(self.plate.text()))

    def _judge_vin(self) -> None:
        self.vin.hint(*vin_words(self.vin.text()))

    def _save(self) -> None:
        self.refusal.clear()
        if self._customer_id is not None:
            self._add_vehicle(self._customer_id)
            return
        new = AddCustomer(name=self.customer.text(), phone=self.phone.text())
        self.desk.runner.do(add_customer, new, then=self._customer_added, refused=self._refused)

    def _customer_added(self, added: CustomerAdded) -> None:
        # A second try after a refusal must not enter the customer twice.
        self._customer_id = added.customer_id
        self._add_vehicle(added.customer_id)

    def _add_vehicle(self, customer_id: int) -> None:
        new = AddVehicle(
            customer_id=customer_id,
            plate=self.plate.text(),
            vin=self.vin.text(),
            make=self.make.text(),
            model=self.model.text(),
        )
        self.desk.runner.do(add_vehicle, new, then=self._vehicle_added, refused=self._refused)

    def _vehicle_added(self, added: VehicleAdded) -> None:
        self.entered.emit(added.vehicle_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)
