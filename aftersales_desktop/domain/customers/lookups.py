"""The customer file as screens show it: one customer with the cars, likely doubles."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer, CustomerKind
from aftersales_desktop.domain.customers.find_customer import find_customer, find_vehicle
from aftersales_desktop.domain.customers.search import Found, FoundBy, cars_of, found
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class VehicleFacts:
    """A vehicle's entry."""

    vehicle_id: int
    customer_id: int
    plate: str
    vin: str
    make: str
    model: str
    year: int | None
    colour: str
    purchased_on: date | None
    warranty_until: date | None
    mileage_km: int
    remark: str

    @property
    def car(self) -> str:
        """Make and model in one go."""
        return f"{self.make} {self.model}".strip()


@dataclass(frozen=True, kw_only=True)
class CustomerFacts:
    """A customer's entry with the cars, the latest first."""

    customer_id: int
    name: str
    phone: str
    kind: CustomerKind
    address: str
    tax_number: str
    remark: str
    since: datetime
    vehicles: tuple[VehicleFacts, ...]


@lookup(roles=ANY_STAFF)
def customer_facts(work: Work, customer_id: int) -> CustomerFacts:
    """One customer with the cars.

    Raises:
        UnknownCustomer: No such customer, or a double that was merged.

    """
    customer = find_customer(work, customer_id)
    cars = cars_of(work, [customer.id]).get(customer.id, [])
    return CustomerFacts(
        customer_id=customer.id,
        name=customer.name,
        phone=customer.phone,
        kind=customer.kind,
        address=customer.address,
        tax_number=customer.tax_number,
        remark=customer.remark,
        since=customer.created_at,
        vehicles=tuple(facts_of(car) for car in cars if car is not None),
    )


@lookup(roles=ANY_STAFF)
def vehicle_facts(work: Work, vehicle_id: int) -> VehicleFacts:
    """One vehicle.

    Raises:
        UnknownVehicle: No such vehicle, or a double that was merged.

    """
    return facts_of(find_vehicle(work, vehicle_id))


@lookup(roles=ANY_STAFF)
def likely_same_customer(work: Work, customer_id: int, limit: int = 10) -> tuple[Found, ...]:
    """Other entries with the same phone or the same name: perhaps doubles."""
    customer = find_customer(work, customer_id)
    same: list[ColumnElement[bool]] = [Customer.name_key == customer.name_key]
    if customer.phone_key:
        same.append(Customer.phone_key == customer.phone_key)
    others = work.session.scalars(
        select(Customer)
        .where(or_(*same), Customer.id != customer.id, Customer.merged_into_id.is_(None))
        .order_by(Customer.id)
        .limit(limit)
    ).all()
    return tuple(
        found(other, None, FoundBy.PHONE if other.phone_key == customer.phone_key else FoundBy.NAME)
        for other in others
    )


@lookup(roles=ANY_STAFF)
def likely_same_vehicle(work: Work, vehicle_id: int, limit: int = 10) -> tuple[Found, ...]:
    """Other entries with the same VIN or the same plate: perhaps doubles."""
    vehicle = find_vehicle(work, vehicle_id)
    same: list[ColumnElement[bool]] = []
    if vehicle.plate_key:
        same.append(Vehicle.plate_key == vehicle.plate_key)
    if vehicle.vin:
        same.append(Vehicle.vin == vehicle.vin)
    others = work.session.execute(
        select(Vehicle, Customer)
        .join(Customer, Customer.id == Vehicle.customer_id)
        .where(or_(*same), Vehicle.id != vehicle.id, Vehicle.merged_into_id.is_(None))
        .order_by(Vehicle.id)
        .limit(limit)
    )
    return tuple(
        found(owner, other, FoundBy.VIN if vehicle.vin and other.vin == vehicle.vin else FoundBy.PLATE)
        for other, owner in others
    )


def facts_of(vehicle: Vehicle) -> VehicleFacts:
    """Write a stored vehicle as a frozen row."""
    return VehicleFacts(
        vehicle_id=vehicle.id,
        customer_id=vehicle.customer_id,
        plate=vehicle.plate,
        vin=vehicle.vin,
        make=vehicle.make,
        model=vehicle.model,
        year=vehicle.year,
        colour=vehicle.colour,
        purchased_on=vehicle.purchased_on,
        warranty_until=vehicle.warranty_until,
        mileage_km=vehicle.mileage_km,
        remark=vehicle.remark,
    )
