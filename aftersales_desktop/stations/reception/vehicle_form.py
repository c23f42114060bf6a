"""A vehicle's entry, changed where it stands, with hints under plate and VIN (R2.1.2a)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.domain.customers.add_vehicle import AddVehicle
from aftersales_desktop.domain.customers.change_vehicle import ChangeVehicle
from aftersales_desktop.domain.customers.lookups import VehicleFacts
from aftersales_desktop.domain.customers.vehicle_entry import VehicleEntry
from aftersales_desktop.stations.reception.car_hints import plate_words, vin_words
from aftersales_desktop.stations.reception.optional_day import OptionalDay
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.fields import CodeField, NumberField, TextField
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

IN_A_ROW = 3


class VehicleForm(Card):
    """Plate, VIN, make, model, year, colour, dates, mileage, remark.

    Signals:
        changed: A person changed something.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Vehicle"), parent)
        self.plate = TextField(lambda: translate("Reception", "Plate"), longest=20)
        self.vin = CodeField(lambda: translate("Reception", "VIN"))
        self.mileage = NumberField(
            lambda: translate("Reception", "Mileage"), unit_fn=lambda: translate("Reception", "km")
        )
        self.make = TextField(lambda: translate("Reception", "Make"), longest=40)
        self.model = TextField(lambda: translate("Reception", "Model"), longest=60)
        self.year = CodeField(lambda: translate("Reception", "Year"))
        self.colour = TextField(lambda: translate("Reception", "Colour"), longest=30)
        self.purchased = OptionalDay(lambda: translate("Reception", "Bought on"))
        self.warranty = OptionalDay(lambda: translate("Reception", "Warranty until"))
        self.remark = TextField(lambda: translate("Reception", "Remark"), longest=500)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self.fields()[:-1]):
            grid.addWidget(field, place // IN_A_ROW, place % IN_A_ROW)
            grid.setColumnStretch(place % IN_A_ROW, 1)
        grid.addWidget(self.remark, IN_A_ROW, 0, 1, IN_A_ROW)
        self.body.addLayout(grid)
        for each in self.fields():
            each.changed.connect(self._on_changed)

    def fields(self) -> tuple[TextField, ...]:
        """Every field, in reading order."""
        return (
            self.plate,
            self.vin,
            self.mileage,
            self.make,
            self.model,
            self.year,
            self.colour,
            self.purchased,
            self.warranty,
            self.remark,
        )

    def show_vehicle(self, facts: VehicleFacts | None) -> None:
        """Show an entry, or an empty form for a new one."""
        texts = (facts.plate, facts.vin, facts.make, facts.model, facts.colour, facts.remark) if facts else ()
        fields = (self.plate, self.vin, self.make, self.model, self.colour, self.remark)
        for field, text in zip(fields, texts or [""] * len(fields), strict=True):
            field.set_text(text)
        self.year.set_text(str(facts.year) if facts and facts.year else "")
        self.mileage.set_whole(facts.mileage_km if facts else None)
        self.purchased.set_day(facts.purchased_on if facts else None)
        self.warranty.set_day(facts.warranty_until if facts else None)
        self._judge()

    def wrong_field(self) -> TextField | None:
        """The first field that does not hold what it should; None when all is well."""
        if self.year.text() and not self.year.text().isdecimal():
            return self.year
        return next((day for day in (self.purchased, self.warranty) if day.wrong()), None)

    def is_empty(self) -> bool:
        """Whether nothing that names a car was typed."""
        return not (self.plate.text() or self.vin.text())

    def new_entry(self, customer_id: int) -> AddVehicle:
        """What is to be entered."""
        return AddVehicle(customer_id=customer_id, **vars(self._entry()))

    def change_of(self, vehicle_id: int, customer_id: int) -> ChangeVehicle:
        """What the entry shall be."""
        return ChangeVehicle(vehicle_id=vehicle_id, customer_id=customer_id, **vars(self._entry()))

    def _entry(self) -> VehicleEntry:
        return VehicleEntry(
            plate=self.plate.text(),
            vin=self.vin.text(),
            make=self.make.text(),
            model=self.model.text(),
            year=int(self.year.text()) if self.year.text().isdecimal() else None,
            colour=self.colour.text(),
            purchased_on=self.purchased.day(),
            warranty_until=self.warranty.day(),
            mileage_km=self.mileage.whole() or 0,
            remark=self.remark.text(),
        )

    def _judge(self) -> None:
        self.plate.hint(*plate_words(self.plate.text()))
        self.vin.hint(*vin_words(self.vin.text()))
        wrong = bool(self.year.text()) and not self.year.text().isdecimal()
        self.year.hint(
            translate("Reception", "Not a year") if wrong else "", Tone.BAD if wrong else Tone.MUTED
        )

    def _on_changed(self) -> None:
        self._judge()
        self.changed.emit()

    def retranslate(self) -> None:
        """Set title and hints again."""
        super().retranslate()
        if hasattr(self, "vin"):
            self._judge()
