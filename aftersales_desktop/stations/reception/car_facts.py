"""What is known of the car that was chosen: plate, owner, last visit, warnings."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.car_at_reception import CarAtReception
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.time_words import date_text, number_text, zone
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

TAIL = 6


class CarFacts(QWidget):
    """Plate large, car and owner, the last visit, and what must not be overlooked.

    Signals:
        open_order_wanted: Id of the order of this car that is still in the house.
    """

    open_order_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._car: CarAtReception | None = None
        self._today = date.min
        self._own_order_id: int | None = None
        self.plate = PlateLabel(pixels=28)
        self.model = ElidedLabel(role="strong")
        self.vin = Label(role="muted")
        self.customer = ElidedLabel(role="body")
        self.last = _Line("mdi6.history", Tone.MUTED)
        self.warranty = _Line("mdi6.shield-check-outline", Tone.OK)
        self.repeat = _Line("mdi6.alert-outline", Tone.WARN)
        self.remark = _Line("mdi6.information-outline", Tone.ACCENT)
        self.open_order = ActionButton(self._open_words, icon_name="mdi6.clipboard-text-outline", kind="soft")
        self.open_order.clicked.connect(self._want_open_order)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.model)
        names.addWidget(self.customer)
        top.addWidget(self.plate)
        top.addLayout(names, 1)
        past = Card(margins=12)
        past.set_surface("sunken")
        past.body.setSpacing(6)
        for line in (self.last, self.warranty, self.repeat, self.remark):
            past.body.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.vin)
        column.addWidget(past)
        column.addWidget(self.open_order)

    def show_car(self, car: CarAtReception, today: date, own_order_id: int | None) -> None:
        """Show another car; `today` judges its warranty, its own order is not warned of."""
        self._car, self._today, self._own_order_id = car, today, own_order_id
        self.plate.show_plate(car.plate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        car = self._car
        if car is None:
            return
        year = str(car.year) if car.year else ""
        self.model.setText(car.car)
        self.customer.setText("  ".join(part for part in (car.customer, car.phone) if part))
        tail = translate("Reception", "VIN …{tail}").format(tail=car.vin[-TAIL:]) if car.vin else ""
        self.vin.setText("  ·  ".join(part for part in (year, car.colour, tail) if part))
        self.vin.setVisible(bool(self.vin.text()))
        self.last.say(self._last_words(car), Tone.MUTED)
        self.warranty.say(*_warranty_words(car.warranty_until, self._today))
        self.repeat.say(self._repeat_words(car), Tone.WARN)
        self.remark.say(car.remark, Tone.TEXT)
        self.open_order.setVisible(car.open_order_id not in {None, self._own_order_id})
        self.open_order.retranslate()

    def _last_words(self, car: CarAtReception) -> str:
        if car.last_at is None:
            return translate("Reception", "First visit")
        words = translate("Reception", "Last {day} · {km} km · {work}")
        return words.format(day=date_text(car.last_at), km=number_text(car.last_mileage), work=car.last_work)

    def _repeat_words(self, car: CarAtReception) -> str:
        if not car.repeat:
            return ""
        words = translate("Reception", "Within 30 days of {order}: repeat?")
        return words.format(order=car.last_number)

    def _open_words(self) -> str:
        number = self._car.open_order if self._car else ""
        return translate("Reception", "Still in the house: {order}").format(order=number)

    def _want_open_order(self) -> None:
        if self._car is not None and self._car.open_order_id is not None:
            self.open_order_wanted.emit(self._car.open_order_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Line(QWidget):
    """An icon and a sentence; gone when there is nothing to say."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self._icon = IconLabel(icon, tone, 16)
        self._name = icon
        self._words = ElidedLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def say(self, text: str, tone: Tone) -> None:
        self._words.say(text, tone)
        self._icon.show_icon(self._name, tone)
        self.setVisible(bool(text))


def _warranty_words(until: date | None, today: date) -> tuple[str, Tone]:
    if until is None:
        return translate("Reception", "No warranty recorded"), Tone.MUTED
    ends = datetime.combine(until, time(12), tzinfo=zone())
    if until < today:
        return translate("Reception", "Warranty ended {day}").format(day=date_text(ends)), Tone.MUTED
    return translate("Reception", "Warranty until {day}").format(day=date_text(ends)), Tone.OK
