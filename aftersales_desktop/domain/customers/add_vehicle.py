"""Enters a customer's vehicle into the file (R2.1.2a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.find_customer import find_customer
from aftersales_desktop.domain.customers.refusals import RECEPTION
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.customers.vehicle_entry import VehicleEntry
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

ADDED = QT_TRANSLATE_NOOP("Words", "vehicle added")


@dataclass(frozen=True, kw_only=True)
class AddVehicle(VehicleEntry):
    """Whose vehicle it is, and the vehicle."""

    customer_id: int


@dataclass(frozen=True, kw_only=True)
class VehicleAdded:
    """The new entry."""

    vehicle_id: int
    plate: str


@verb(roles=RECEPTION, clause="R2.1.2a")
def add_vehicle(work: Work, new: AddVehicle) -> VehicleAdded:
    """Enter a vehicle.

    Neither plate nor VIN is refused for standing there already: plates change hands, and typing slips are
    found by the file's list of doubles.

    Raises:
        UnknownCustomer: No such customer.
        PlateAndVinMissing: There is neither plate nor VIN.

    """
    customer = find_customer(work, new.customer_id)
    new.check()
    vehicle = Vehicle(customer_id=customer.id, plate="", plate_key="", created_at=work.now())
    new.write_on(vehicle)
    work.session.add(vehicle)
    work.session.flush()
    work.note(Topic.CUSTOMERS, vehicle.id, ADDED, new=vehicle.plate or vehicle.vin)
    return VehicleAdded(vehicle_id=vehicle.id, plate=vehicle.plate or vehicle.vin)
