"""Vehicles of another program's list come into the file, each with its owner (R2.1.2a)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.add_vehicle import ADDED
from aftersales_desktop.domain.customers.change_vehicle import CHANGED
from aftersales_desktop.domain.customers.import_customers import (
    CustomerRow,
    CustomersByName,
    enter_all,
)
from aftersales_desktop.domain.customers.refusals import RECEPTION, PlateAndVinMissing
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.customers.vehicle_entry import vehicle_text
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportPlan, ImportRows
from aftersales_desktop.domain.imports.planned import Planned, as_plan, check_all, receipt
from aftersales_desktop.domain.imports.portions import portions
from aftersales_desktop.domain.imports.refusals import OwnerMissing, TwiceInTheFile
from aftersales_desktop.values.plate import plate_key, plate_shown
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.vin import vin_key

FACTS = ("make", "model", "year", "colour", "purchased_on", "warranty_until", "remark")


@dataclass(frozen=True, kw_only=True)
class VehicleRow:
    """A vehicle and its owner as the list has them; what the list does not say is none."""

    number: int
    owner: str | None = None
    owner_phone: str | None = None
    plate: str | None = None
    vin: str | None = None
    make: str | None = None
    model: str | None = None
    year: int | None = None
    colour: str | None = None
    purchased_on: date | None = None
    warranty_until: date | None = None
    mileage_km: int | None = None
    remark: str | None = None

    @property
    def keys(self) -> tuple[str, str]:
        """What it is found by: VIN and plate, without separators."""
        return vin_key(self.vin or ""), plate_key(self.plate or "")


@dataclass(frozen=True, kw_only=True)
class ImportVehicles:
    """The rows, from which file, and whether what is there already takes the list's words."""

    file: str
    rows: ImportRows[VehicleRow]
    update: bool


@lookup(roles=RECEPTION)
def plan_vehicles(work: Work, rows: Sequence[VehicleRow], update: bool) -> ImportPlan:  # noqa: FBT001 - lookups take what they ask by place
    """Tell what would become of each row."""
    return as_plan(_plan(work, rows, update=update))


@verb(roles=RECEPTION, clause="R2.1.2a")
def import_vehicles(work: Work, order: ImportVehicles) -> Imported:
    """Enter the vehicles, all or none, and owners who are not in the file yet.

    The same list once more changes nothing. A mileage never goes down, and an owner is changed by hand.

    Raises:
        RowsRefused: One of the rows cannot be entered.

    """
    planned = _plan(work, order.rows.rows, update=order.update)
    check_all(planned)
    for row in planned:
        if row.fate is Fate.CHANGED and row.stored is not None:
            _change(work, row.stored, row.entry)
    _enter_all(work, [row.entry for row in planned if row.fate is Fate.NEW])
    return receipt(order.file, planned)


def _enter_all(work: Work, rows: Sequence[VehicleRow]) -> None:
    owners = _owners(work, rows)
    entered = [
        Vehicle(
            customer_id=owners[_owner_key(row)],
            plate=plate_shown(row.plate or ""),
            plate_key=row.keys[1],
            vin=row.keys[0],
            created_at=work.now(),
            **_facts(row),
        )
        for row in rows
    ]
    work.session.add_all(entered)
    work.session.flush()
    for vehicle in entered:
        work.note(Topic.CUSTOMERS, vehicle.id, ADDED, new=vehicle.plate or vehicle.vin)


def _owners(work: Work, rows: Sequence[VehicleRow]) -> dict[tuple[str, str], int]:
    """Find everybody's entry, entering those who have none."""
    known = CustomersByName(work, (row.owner or "" for row in rows))
    ids: dict[tuple[str, str], int] = {}
    new: dict[tuple[str, str], CustomerRow] = {}
    for row in rows:
        found = known.find(row.owner or "", row.owner_phone)
        if found is not None:
            ids[_owner_key(row)] = found.id
        else:
            new.setdefault(
                _owner_key(row), CustomerRow(number=row.number, name=row.owner or "", phone=row.owner_phone)
            )
    entered = enter_all(work, new.values())
    return ids | {key: customer.id for key, customer in zip(new, entered, strict=True)}


def _owner_key(row: VehicleRow) -> tuple[str, str]:
    return search_key(row.owner or ""), search_key(row.owner_phone or "")


def _plan(work: Work, rows: Sequence[VehicleRow], *, update: bool) -> list[Planned[VehicleRow, Vehicle]]:
    known = _KnownVehicles(work, rows)
    seen: dict[tuple[str, str], VehicleRow] = {}
    return [_planned(row, known.find(row), seen, update=update) for row in rows]


class _KnownVehicles:
    """The vehicles of the file that a list speaks of, read in few questions."""

    def __init__(self, work: Work, rows: Iterable[VehicleRow]) -> None:
        self._work = work
        self._by_vin: dict[str, Vehicle] = {}
        self._by_plate: dict[str, Vehicle] = {}
        keys = sorted({row.keys for row in rows})
        for some in portions(keys):
            vins = [vin for vin, _ in some if vin]
            plates = [plate for _, plate in some if plate]
            wanted = select(Vehicle).where(or_(Vehicle.vin.in_(vins), Vehicle.plate_key.in_(plates)))
            # The newest last: a plate belongs to the car that got it last.
            for vehicle in work.session.scalars(wanted.order_by(Vehicle.id)):
                self._by_vin[vehicle.vin] = self._by_plate[vehicle.plate_key] = vehicle

    def find(self, row: VehicleRow) -> Vehicle | None:
        """Find it by its VIN, else by its plate unless that now hangs on a car with another VIN."""
        vin, plate = row.keys
        found = self._by_vin.get(vin) if vin else None
        if found is None and plate:
            found = self._by_plate.get(plate)
            if found is not None and vin and found.vin:
                found = None
        while found is not None and found.merged_into_id is not None:
            found = self._work.session.get(Vehicle, found.merged_into_id)
        return found


def _planned(
    row: VehicleRow, stored: Vehicle | None, seen: dict[tuple[str, str], VehicleRow], *, update: bool
) -> Planned[VehicleRow, Vehicle]:
    refusal = _refusal(row, stored, seen)
    fate = Fate.SAME
    if refusal is not None:
        fate = Fate.REFUSED
    elif seen[row.keys] is not row:
        fate = Fate.SAME
    elif stored is None:
        fate = Fate.NEW
    elif update and any(getattr(stored, key) != value for key, value in _news(row, stored).items()):
        fate = Fate.CHANGED
    shown = " ".join(filter(None, (row.plate or row.vin, row.make, row.model)))
    return Planned(number=row.number, shown=shown, entry=row, fate=fate, stored=stored, refusal=refusal)


def _refusal(
    row: VehicleRow, stored: Vehicle | None, seen: dict[tuple[str, str], VehicleRow]
) -> Refusal | None:
    if not any(row.keys):
        return PlateAndVinMissing()
    if stored is None and not search_key(row.owner or ""):
        return OwnerMissing()
    before = seen.setdefault(row.keys, row)
    if before is not row and (_facts(before), before.owner) != (_facts(row), row.owner):
        return TwiceInTheFile(row=before.number)
    return None


def _facts(row: VehicleRow) -> dict[str, Any]:
    """Give what the list says of the car itself."""
    said = {key: getattr(row, key) for key in (*FACTS, "mileage_km")}
    return {key: value for key, value in said.items() if value is not None}


def _news(row: VehicleRow, stored: Vehicle) -> Mapping[str, object]:
    """Give what the entry would take over: facts, plate, a VIN it lacks, a mileage not below its own."""
    facts = _facts(row)
    vin, plate = row.keys
    if plate and plate != stored.plate_key:
        facts |= {"plate": plate_shown(row.plate or ""), "plate_key": plate}
    if vin and not stored.vin:
        facts["vin"] = vin
    if row.mileage_km is not None:
        facts["mileage_km"] = max(row.mileage_km, stored.mileage_km)
    return facts


def _change(work: Work, vehicle: Vehicle, row: VehicleRow) -> None:
    old = vehicle_text(vehicle)
    for key, value in _news(row, vehicle).items():
        setattr(vehicle, key, value)
    work.note(Topic.CUSTOMERS, vehicle.id, CHANGED, old=old, new=vehicle_text(vehicle))
