"""Finds customers and cars by any part of plate, VIN, phone or name (R2.1.2a).

Two looks: for the whole key through the indexes, then for any part of it through the key columns, which
takes some hundredths of a second on a hundred thousand cars.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

Match = Callable[[ColumnElement[str], str], ColumnElement[bool]]


class FoundBy(StrEnum):
    """By which sign something was found."""

    PLATE = "plate"
    VIN = "VIN"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, kw_only=True)
class Found:
    """A customer with one car; `vehicle_id` is None when the customer has none.

    `place` is where the row stands in the file as it was sorted, for the next page.
    """

    customer_id: int
    customer: str
    phone: str
    vehicle_id: int | None
    plate: str
    vin: str
    car: str
    by: FoundBy
    place: tuple[object, ...] = ()


@lookup(roles=ANY_STAFF)
def find_customers(work: Work, text: str, limit: int = 50) -> tuple[Found, ...]:
    """Find customers and their cars, the best matches first."""
    return search_file(work, text, limit)


def search_file(work: Work, text: str, limit: int) -> tuple[Found, ...]:
    """Look the text up in the file; the search in the top bar stands on it too."""
    if not search_key(text):
        return ()
    found: dict[tuple[int, int | None], Found] = {}
    for match in (_whole, _part):
        for hit in _hits(work, text, match, limit):
            found.setdefault((hit.customer_id, hit.vehicle_id), hit)
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def found(customer: Customer, vehicle: Vehicle | None, by: FoundBy, place: tuple[object, ...] = ()) -> Found:
    """Write a customer and a car as one row of a list."""
    return Found(
        customer_id=customer.id,
        customer=customer.name,
        phone=customer.phone,
        vehicle_id=vehicle.id if vehicle else None,
        plate=vehicle.plate if vehicle else "",
        vin=vehicle.vin if vehicle else "",
        car=f"{vehicle.make} {vehicle.model}".strip() if vehicle else "",
        by=by,
        place=place,
    )


def _whole(column: ColumnElement[str], key: str) -> ColumnElement[bool]:
    return column == key


def _part(column: ColumnElement[str], key: str) -> ColumnElement[bool]:
    return column.contains(key, autoescape=True)


def _hits(work: Work, text: str, match: Match, limit: int) -> Iterator[Found]:
    """Look in the four columns, cars before people; what begins with the text comes before the rest."""
    key, plate = search_key(text), plate_key(text)
    cars = ((FoundBy.PLATE, Vehicle.plate_key, plate), (FoundBy.VIN, Vehicle.vin, key))
    people = ((FoundBy.PHONE, Customer.phone_key, key), (FoundBy.NAME, Customer.name_key, key))
    for by, column, wanted in cars:
        rows = work.session.scalars(
            select(Vehicle)
            .where(match(column.expression, wanted), Vehicle.merged_into_id.is_(None))
            .order_by(Vehicle.id.desc())
            .limit(limit)
        ).all()
        for car in sorted(rows, key=lambda row: not getattr(row, column.key).startswith(wanted)):
            yield found(work.session.get_one(Customer, car.customer_id), car, by)
    for by, column, wanted in people:
        customers = work.session.scalars(
            select(Customer)
            .where(match(column.expression, wanted), Customer.merged_into_id.is_(None))
            .order_by(Customer.id.desc())
            .limit(limit)
        ).all()
        ranked = sorted(customers, key=lambda row: not getattr(row, column.key).startswith(wanted))
        yield from _with_cars(work, ranked, by)


def _with_cars(work: Work, customers: list[Customer], by: FoundBy) -> Iterator[Found]:
    cars = cars_of(work, [customer.id for customer in customers])
    for customer in customers:
        for car in cars.get(customer.id) or [None]:
            yield found(customer, car, by)


def cars_of(work: Work, customer_ids: list[int]) -> dict[int, list[Vehicle | None]]:
    """Fetch the cars of some customers, the latest first."""
    by_owner: dict[int, list[Vehicle | None]] = {}
    wanted = and_(Vehicle.customer_id.in_(customer_ids), Vehicle.merged_into_id.is_(None))
    for car in work.session.scalars(select(Vehicle).where(wanted).order_by(Vehicle.id.desc())):
        by_owner.setdefault(car.customer_id, []).append(car)
    return by_owner
