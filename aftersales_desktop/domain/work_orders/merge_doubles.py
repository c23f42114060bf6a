"""Merges doubles in the customer file: everything of the double hangs on the kept entry afterwards (R2.1.2a).

It stands in this room because it takes the work orders along.
"""

from dataclasses import dataclass

from sqlalchemy import update

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.find_customer import find_customer, find_vehicle
from aftersales_desktop.domain.customers.refusals import DifferentVins, NotItself
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

MERGED = QT_TRANSLATE_NOOP("Words", "double merged")
MERGING = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)
FILLED_UP_CUSTOMER = ("phone", "phone_key", "address", "tax_number")
FILLED_UP_VEHICLE = (
    "plate",
    "plate_key",
    "vin",
    "make",
    "model",
    "year",
    "colour",
    "purchased_on",
    "warranty_until",
)


@dataclass(frozen=True, kw_only=True)
class MergeCustomers:
    """The entry that stays, and the double."""

    kept_id: int
    double_id: int


@dataclass(frozen=True, kw_only=True)
class MergeVehicles:
    """The entry that stays, and the double."""

    kept_id: int
    double_id: int


@dataclass(frozen=True, kw_only=True)
class DoubleMerged:
    """The entry on which everything hangs now."""

    kept_id: int
    name: str
    orders: int


@verb(roles=MERGING, clause="R2.1.2a")
def merge_customers(work: Work, doubles: MergeCustomers) -> DoubleMerged:
    """Hang the double's cars, orders and appointments on the customer kept.

    What the kept entry does not know (phone, address, tax number) is taken from the double.

    Raises:
        NotItself: Both are the same entry.
        UnknownCustomer: One of them is not in the file.

    """
    if doubles.kept_id == doubles.double_id:
        raise NotItself
    kept, double = find_customer(work, doubles.kept_id), find_customer(work, doubles.double_id)
    _fill_up(kept, double, FILLED_UP_CUSTOMER)
    kept.remark = _joined(kept.remark, double.remark)
    orders = _hang_over(work, "customer_id", kept.id, double.id)
    work.session.execute(update(Vehicle).where(Vehicle.customer_id == double.id).values(customer_id=kept.id))
    work.session.execute(
        update(Customer).where(Customer.merged_into_id == double.id).values(merged_into_id=kept.id)
    )
    double.merged_into_id = kept.id
    work.note(Topic.CUSTOMERS, kept.id, MERGED, old=f"{double.name} {double.phone}", new=kept.name)
    return DoubleMerged(kept_id=kept.id, name=kept.name, orders=orders)


@verb(roles=MERGING, clause="R2.1.2a")
def merge_vehicles(work: Work, doubles: MergeVehicles) -> DoubleMerged:
    """Hang the double's orders and appointments on the vehicle kept, with the higher mileage.

    Raises:
        NotItself: Both are the same entry.
        DifferentVins: Both have a VIN, and not the same.
        UnknownVehicle: One of them is not in the file.

    """
    if doubles.kept_id == doubles.double_id:
        raise NotItself
    kept, double = find_vehicle(work, doubles.kept_id), find_vehicle(work, doubles.double_id)
    if kept.vin and double.vin and kept.vin != double.vin:
        raise DifferentVins(kept=kept.vin, double=double.vin)
    _fill_up(kept, double, FILLED_UP_VEHICLE)
    kept.remark = _joined(kept.remark, double.remark)
    kept.mileage_km = max(kept.mileage_km, double.mileage_km)
    orders = _hang_over(work, "vehicle_id", kept.id, double.id)
    work.session.execute(
        update(Vehicle).where(Vehicle.merged_into_id == double.id).values(merged_into_id=kept.id)
    )
    double.merged_into_id = kept.id
    name = kept.plate or kept.vin
    work.note(Topic.CUSTOMERS, kept.id, MERGED, old=f"{double.plate} {double.vin}".strip(), new=name)
    return DoubleMerged(kept_id=kept.id, name=name, orders=orders)


def _fill_up(kept: object, double: object, facts: tuple[str, ...]) -> None:
    for fact in facts:
        if not getattr(kept, fact):
            setattr(kept, fact, getattr(double, fact))


def _joined(kept: str, double: str) -> str:
    return kept if double in kept else f"{kept} {double}".strip()[:500]


def _hang_over(work: Work, column: str, kept: int, double: int) -> int:
    """Point orders and appointments to the kept entry; give the number of orders."""
    for topic, table in ((Topic.APPOINTMENTS, Appointment), (Topic.WORK_ORDERS, WorkOrder)):
        moved = update(table).where(getattr(table, column) == double).values({column: kept})
        ids = work.session.scalars(moved.returning(table.id)).all()
        for object_id in ids:
            order_id = object_id if table is WorkOrder else None
            work.note(topic, object_id, MERGED, order_id=order_id)
    return len(ids)
