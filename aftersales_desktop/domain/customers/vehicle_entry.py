"""What stands in the file about a vehicle, and how it is written there."""

from dataclasses import dataclass
from datetime import date

from aftersales_desktop.domain.customers.refusals import PlateAndVinMissing
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.plate import plate_key, plate_shown
from aftersales_desktop.values.vin import vin_key


@dataclass(frozen=True, kw_only=True)
class VehicleEntry:
    """A vehicle as typed by reception; foreign plates and odd VINs are taken as they are."""

    plate: str
    vin: str = ""
    make: str = ""
    model: str = ""
    year: int | None = None
    colour: str = ""
    purchased_on: date | None = None
    warranty_until: date | None = None
    mileage_km: int = 0
    remark: str = ""

    def check(self) -> None:
        """Refuse an entry by which no car could be found again.

        Raises:
            PlateAndVinMissing: There is neither plate nor VIN.

        """
        if not (plate_key(self.plate) or vin_key(self.vin)):
            raise PlateAndVinMissing

    def write_on(self, vehicle: Vehicle) -> None:
        """Put the entry onto the stored vehicle."""
        vehicle.plate, vehicle.plate_key = plate_shown(self.plate), plate_key(self.plate)
        vehicle.vin = vin_key(self.vin)
        vehicle.make, vehicle.model = self.make.strip(), self.model.strip()
        vehicle.year, vehicle.colour = self.year, self.colour.strip()
        vehicle.purchased_on, vehicle.warranty_until = self.purchased_on, self.warranty_until
        vehicle.mileage_km = self.mileage_km
        vehicle.remark = self.remark.strip()


def vehicle_text(vehicle: Vehicle) -> str:
    """Write a vehicle's entry in one line, for the journal."""
    facts = (
        vehicle.plate,
        vehicle.vin,
        f"{vehicle.make} {vehicle.model}".strip(),
        vehicle.year or "",
        vehicle.colour,
        vehicle.purchased_on or "",
        vehicle.warranty_until or "",
        f"{vehicle.mileage_km} km",
        vehicle.remark,
    )
    return " | ".join(str(fact) for fact in facts)
