"""Saves what was changed on a customer's page: the customer first, then the car that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from aftersales_desktop.domain.customers.add_customer import CustomerAdded, add_customer
from aftersales_desktop.domain.customers.add_vehicle import VehicleAdded, add_vehicle
from aftersales_desktop.domain.customers.change_customer import CustomerChanged, change_customer
from aftersales_desktop.domain.customers.change_vehicle import VehicleChanged, change_vehicle
from aftersales_desktop.stations.reception.customer_form import CustomerForm
from aftersales_desktop.stations.reception.vehicle_form import VehicleForm
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.desk import Desk


class SaveCustomer(QObject):
    """Knows what was touched, and saves that and nothing else.

    Signals:
        done: Ids of the customer and the car (0 for none).
        refused: Why it was not saved; what was saved before stays saved.
    """

    done = Signal(int, int)
    refused = Signal(object)

    def __init__(self, desk: Desk, customer: CustomerForm, vehicle: VehicleForm) -> None:
        super().__init__()
        self._desk = desk
        self._customer = customer
        self._vehicle = vehicle
        self._customer_id = 0
        self._vehicle_id = 0
        self.customer_dirty = False
        self.vehicle_dirty = False

    @property
    def dirty(self) -> bool:
        """Whether something was touched and not saved."""
        return self.customer_dirty or self.vehicle_dirty

    def forget(self) -> None:
        """Let go of what was typed."""
        self.customer_dirty = False
        self.vehicle_dirty = False

    def save(self, customer_id: int, vehicle_id: int) -> None:
        """Save; ids of 0 mean new entries."""
        wrong = self._vehicle.wrong_field() if self.vehicle_dirty else None
        if wrong is not None:
            wrong.retranslate()
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._customer_id, self._vehicle_id = customer_id, vehicle_id
        runner = self._desk.runner
        if customer_id == 0:
            runner.do(
                add_customer, self._customer.new_entry(), then=self._customer_added, refused=self._refused
            )
        elif self.customer_dirty:
            change = self._customer.change_of(customer_id)
            runner.do(change_customer, change, then=self._customer_changed, refused=self._refused)
        else:
            self._save_vehicle()

    def _customer_added(self, added: CustomerAdded) -> None:
        self._customer_id = added.customer_id
        self.customer_dirty = False
        self._save_vehicle()

    def _customer_changed(self, _changed: CustomerChanged) -> None:
        self.customer_dirty = False
        self._save_vehicle()

    def _save_vehicle(self) -> None:
        runner = self._desk.runner
        if self._vehicle_id:
            if not self.vehicle_dirty:
                self._finish()
                return
            change = self._vehicle.change_of(self._vehicle_id, self._customer_id)
            runner.do(change_vehicle, change, then=self._vehicle_changed, refused=self._refused)
        elif self._vehicle.is_empty():
            self._finish()
        else:
            new = self._vehicle.new_entry(self._customer_id)
            runner.do(add_vehicle, new, then=self._vehicle_added, refused=self._refused)

    def _vehicle_added(self, added: VehicleAdded) -> None:
        self._vehicle_id = added.vehicle_id
        self._finish()

    def _vehicle_changed(self, _changed: VehicleChanged) -> None:
        self._finish()

    def _finish(self) -> None:
        self.forget()
        self.done.emit(self._customer_id, self._vehicle_id)

    def _refused(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
