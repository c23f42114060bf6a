"""Corrects a vehicle's entry, or gives it to a new owner (R2.1.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import find_customer, find_vehicle
from aftersales_desktop.domain.customers.refusals import RECEPTION, MileageBackwards
from aftersales_desktop.domain.customers.vehicle_entry import VehicleEntry, vehicle_text
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "vehicle changed")
NEW_OWNER = QT_TRANSLATE_NOOP("Words", "vehicle has a new owner")


@dataclass(frozen=True, kw_only=True)
class ChangeVehicle(VehicleEntry):
    """The vehicle as the entry shall be, and whose it is."""

    vehicle_id: int
    customer_id: int


@dataclass(frozen=True, kw_only=True)
class VehicleChanged:
    """Which vehicle it was."""

    vehicle_id: int
    plate: str


@verb(roles=RECEPTION, clause="R2.1.2a")
def change_vehicle(work: Work, change: ChangeVehicle) -> VehicleChanged:
    """Change a vehicle's entry; past orders keep the customer who gave them.

    Raises:
        UnknownVehicle: No such vehicle.
        UnknownCustomer: The new owner is not in the file.
        PlateAndVinMissing: There is neither plate nor VIN.
        MileageBackwards: The mileage goes down, and the actor is not the supervisor.

    """
    vehicle = find_vehicle(work, change.vehicle_id)
    owner = find_customer(work, change.customer_id)
    change.check()
    if change.mileage_km < vehicle.mileage_km and not work.actor.holds(Role.FRONT_DESK_SUPERVISOR):
        raise MileageBackwards(known=vehicle.mileage_km, typed=change.mileage_km)
    old = vehicle_text(vehicle)
    change.write_on(vehicle)
    new = vehicle_text(vehicle)
    if new != old:
        work.note(Topic.CUSTOMERS, vehicle.id, CHANGED, old=old, new=new)
    if vehicle.customer_id != owner.id:
        former = work.session.get(type(owner), vehicle.customer_id)
        vehicle.customer_id = owner.id
        work.note(Topic.CUSTOMERS, vehicle.id, NEW_OWNER, old=former.name if former else "", new=owner.name)
    return VehicleChanged(vehicle_id=vehicle.id, plate=vehicle.plate or vehicle.vin)
