"""The customer file page by page: every customer with each car, searched and sorted."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.search import Found, FoundBy, found
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key

PAGE = 60
CAR: ColumnElement[int] = func.coalesce(Vehicle.id, 0)
PLATE: ColumnElement[str] = func.coalesce(Vehicle.plate_key, "")


class FileSort(StrEnum):
    """By what the file is sorted; with a text the best matches come first, without one the newest entries."""

    BEST = ""
    CUSTOMER = "customer"
    PLATE = "plate"


@dataclass(frozen=True, kw_only=True)
class FileWish:
    """What somebody wants to see of the file."""

    text: str = ""
    sort: FileSort = FileSort.BEST
    descending: bool = False


@lookup(roles=ANY_STAFF)
def customer_file(
    work: Work, wish: FileWish, after: Found | None = None, limit: int = PAGE
) -> tuple[Found, ...]:
    """Page through the file; `after` is the last row seen."""
    columns, descending = _order(wish)
    query = (
        select(Customer, Vehicle, *columns)
        .outerjoin(Vehicle, and_(Vehicle.customer_id == Customer.id, Vehicle.merged_into_id.is_(None)))
        .where(Customer.merged_into_id.is_(None))
        .order_by(*sorted_by(*columns, descending=descending))
        .limit(limit)
    )
    if wish.text.strip():
        query = query.where(or_(*_looks(wish.text).values()) if search_key(wish.text) else Customer.id < 0)
    if after is not None:
        keys = tuple(zip(columns, after.place, strict=True))
        query = query.where(behind(keys, descending=descending))
    return tuple(
        found(customer, car, _found_by(wish.text, customer, car), place=tuple(place))
        for customer, car, *place in work.session.execute(query)
    )


def _order(wish: FileWish) -> tuple[tuple[ColumnElement[Any], ...], bool]:
    """Sort keys, the last of which are never the same twice, and the direction."""
    row: tuple[ColumnElement[Any], ...] = (Customer.id.expression, CAR)
    if wish.sort is FileSort.CUSTOMER:
        return (Customer.name_key.expression, *row), wish.descending
    if wish.sort is FileSort.PLATE:
        return (PLATE, *row), wish.descending
    return ((_closeness(wish.text), *row) if search_key(wish.text) else row), True


def _columns(text: str) -> dict[FoundBy, tuple[ColumnElement[str], str]]:
    key = search_key(text)
    return {
        FoundBy.PLATE: (PLATE, plate_key(text)),
        FoundBy.VIN: (func.coalesce(Vehicle.vin, ""), key),
        FoundBy.PHONE: (Customer.phone_key.expression, key),
        FoundBy.NAME: (Customer.name_key.expression, key),
    }


def _looks(text: str) -> dict[FoundBy, ColumnElement[bool]]:
    return {by: column.contains(key, autoescape=True) for by, (column, key) in _columns(text).items()}


def _closeness(text: str) -> ColumnElement[int]:
    """Rank the whole sign before its beginning, and that before what only contains the text."""
    pairs = _columns(text).values()
    whole = or_(*(column == key for column, key in pairs))
    begins = or_(*(column.startswith(key, autoescape=True) for column, key in pairs))
    return case((whole, 2), (begins, 1), else_=0)


def _found_by(text: str, customer: Customer, car: Vehicle | None) -> FoundBy:
    """Say by which sign a row was found, the car's before the customer's."""
    key = search_key(text)
    if car is not None and key and plate_key(text) in car.plate_key:
        return FoundBy.PLATE
    if car is not None and key and key in car.vin:
        return FoundBy.VIN
    return FoundBy.PHONE if key and key in customer.phone_key else FoundBy.NAME
