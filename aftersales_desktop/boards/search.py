"""The search in the top bar: order number, plate, VIN, phone, name or part number; what is found, by kind."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.search import Found, search_file
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SERIAL_DIGITS = 4
NUMBER_DIGITS = 10
OF_EACH_KIND = 8


class HitKind(StrEnum):
    """What a hit is."""

    ORDER = "work order"
    CUSTOMER = "customer"
    PART = "part"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "work order"),
    QT_TRANSLATE_NOOP("Words", "customer"),
    QT_TRANSLATE_NOOP("Words", "part"),
)


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One thing found.

    Attributes:
        id: Of the order, the customer or the part.
        vehicle_id: The car meant, of an order or a customer.
        title: What it is called: number, plate or name.
        detail: What tells it from its neighbours.
        state: Of an order.

    """

    kind: HitKind
    id: int
    title: str
    detail: str
    plate: str = ""
    vehicle_id: int | None = None
    state: OrderState | None = None


@lookup(roles=ANY_STAFF)
def search_everything(work: Work, text: str, limit: int = OF_EACH_KIND) -> tuple[Hit, ...]:
    """Find orders, customers with their cars, and parts; orders in the house come first."""
    key = search_key(text)
    if not key:
        return ()
    cars = search_file(work, text, limit)
    orders = {order.id: order for order in (*_by_number(work, key, limit), *_of_cars(work, cars, limit))}
    ranked = sorted(orders.values(), key=lambda order: (order.state not in IN_HOUSE, -order.number))
    return (
        *(_order(work, order) for order in ranked[:limit]),
        *(_customer(found) for found in cars),
        *_parts(work, key, limit),
    )


def _by_number(work: Work, key: str, limit: int) -> list[WorkOrder]:
    """Match the whole number, its beginning (a day), or today's serial."""
    digits = key.removeprefix("RO")
    if not digits.isdecimal() or len(digits) > NUMBER_DIGITS:
        return []
    spare = NUMBER_DIGITS - len(digits)
    looks: list[ColumnElement[bool]] = []
    if len(digits) <= SERIAL_DIGITS:
        looks.append(WorkOrder.number == int(f"{work.today():%y%m%d}{int(digits):04d}"))
    else:
        first = int(digits) * 10**spare
        looks.append(WorkOrder.number.between(first, first + 10**spare - 1))
    found = select(WorkOrder).where(or_(*looks)).order_by(WorkOrder.number.desc()).limit(limit)
    return list(work.session.scalars(found))


def _of_cars(work: Work, cars: tuple[Found, ...], limit: int) -> list[WorkOrder]:
    ids = [found.vehicle_id for found in cars if found.vehicle_id is not None]
    wanted = select(WorkOrder).where(WorkOrder.vehicle_id.in_(ids), WorkOrder.state.in_(IN_HOUSE))
    return list(work.session.scalars(wanted.order_by(WorkOrder.number.desc()).limit(limit)))


def _order(work: Work, order: WorkOrder) -> Hit:
    vehicle = work.session.get_one(Vehicle, order.vehicle_id)
    customer = work.session.get_one(Customer, order.customer_id)
    return Hit(
        kind=HitKind.ORDER,
        id=order.id,
        title=order.shown_number,
        detail=f"{vehicle.make} {vehicle.model} {customer.name}".strip(),
        plate=vehicle.plate or vehicle.vin,
        vehicle_id=vehicle.id,
        state=order.state,
    )


def _customer(found: Found) -> Hit:
    return Hit(
        kind=HitKind.CUSTOMER,
        id=found.customer_id,
        title=found.customer,
        detail=" ".join(filter(None, (found.phone, found.car))),
        plate=found.plate or found.vin,
        vehicle_id=found.vehicle_id,
    )


def _parts(work: Work, key: str, limit: int) -> list[Hit]:
    matches = or_(
        Part.number_key.contains(key, autoescape=True), Part.name_key.contains(key, autoescape=True)
    )
    wanted = select(Part).where(matches, Part.active).order_by(Part.number_key != key, Part.number)
    return [
        Hit(kind=HitKind.PART, id=part.id, title=part.number, detail=part.name)
        for part in work.session.scalars(wanted.limit(limit))
    ]
