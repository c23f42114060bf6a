"""A customer's cars side by side, and the way to enter another one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from aftersales_desktop.domain.customers.lookups import VehicleFacts
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.words import translate


class CarTabs(QWidget):
    """One button a car with its plate.

    Signals:
        chosen: Id of the vehicle pressed.
        new_wanted: Another car shall be entered.
    """

    chosen = Signal(int)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self.add = ActionButton(
            lambda: translate("Reception", "Another car"), icon_name="mdi6.plus", key="F4", kind="flat"
        )
        self.add.clicked.connect(self.new_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.add)
        self._row.addStretch(1)

    def show_cars(self, cars: tuple[VehicleFacts, ...], vehicle_id: int, *, may_add: bool) -> None:
        """Show these cars, one of them pressed."""
        for button in self._buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(car, vehicle_id) for car in cars]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(place, button)
        self.add.setVisible(may_add)

    def _button(self, car: VehicleFacts, vehicle_id: int) -> QPushButton:
        button = plain_button(car.plate or car.vin, icon_name="mdi6.car-outline", kind="pill")
        button.setCheckable(True)
        button.setChecked(car.vehicle_id == vehicle_id)
        button.setAccessibleDescription(car.car)
        button.clicked.connect(lambda: self.chosen.emit(car.vehicle_id))
        self._group.addButton(button)
        return button
