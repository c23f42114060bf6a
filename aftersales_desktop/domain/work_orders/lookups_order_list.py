"""The list of orders: filtered, searched, sorted, page by page from where the last one ended."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, func, literal, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.row import MomentColumn
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.promise import LEFT_THE_HOUSE, Promise, promise
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 60
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
Joined = Select[WorkOrder, Vehicle, Customer, str]
IN_HOUSE = frozenset(OrderState) - LEFT_THE_HOUSE - {OrderState.CANCELLED}


class OrderSort(StrEnum):
    """By what the list is sorted."""

    NUMBER = "number"
    PROMISED = "promised"
    PLATE = "plate"


@dataclass(frozen=True, kw_only=True)
class OrderRow:
    """One order in the list."""

    order_id: int
    number: int
    plate: str
    plate_key: str
    car: str
    customer: str
    phone: str
    kind: OrderKind
    state: OrderState
    state_since: datetime
    opened_at: datetime
    promised_at: datetime | None
    promise: Promise
    advisor: str
    complaint: str

    @property
    def shown_number(self) -> str:
        """The number as on screen."""
        return str(WorkOrderNumber(self.number))


@dataclass(frozen=True, kw_only=True)
class OrderQuery:
    """What the list shall show; empty sets and texts ask for everything.

    Attributes:
        text: Any part of number, plate, VIN, phone or name.
        late_only: Only cars in the house whose promised time has passed.
        after: The last row seen; the page begins behind it.

    """

    text: str = ""
    states: frozenset[OrderState] = frozenset()
    kinds: frozenset[OrderKind] = frozenset()
    advisor_id: int | None = None
    late_only: bool = False
    sort: OrderSort = OrderSort.NUMBER
    descending: bool = True
    after: OrderRow | None = None
    limit: int = PAGE


@dataclass(frozen=True, kw_only=True)
class OrderPageOfList:
    """One page, and whether there are more."""

    rows: tuple[OrderRow, ...]
    more: bool


@lookup(roles=ANY_STAFF)
def order_list(work: Work, query: OrderQuery) -> OrderPageOfList:
    """List orders page by page; a page begins behind the last row seen, so every page costs the same."""
    wanted = _joined().where(*_filters(work, query))
    wanted = _from(wanted, query).limit(query.limit + 1)
    found = [_row(work, *row) for row in work.session.execute(wanted)]
    return OrderPageOfList(rows=tuple(found[: query.limit]), more=len(found) > query.limit)


@lookup(roles=ANY_STAFF)
def order_counts(work: Work) -> dict[OrderState, int]:
    """Count the orders in the house by state, for the filters."""
    counted = (
        select(WorkOrder.state, func.count()).where(WorkOrder.state.in_(IN_HOUSE)).group_by(WorkOrder.state)
    )
    return dict(work.session.execute(counted).all())


def _joined() -> Joined:
    return (
        select(WorkOrder, Vehicle, Customer, StaffMember.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .join(StaffMember, StaffMember.id == WorkOrder.advisor_id)
    )


def _filters(work: Work, query: OrderQuery) -> list[ColumnElement[bool]]:
    """Turn the query into conditions."""
    conditions: list[ColumnElement[bool]] = []
    if query.states:
        conditions.append(WorkOrder.state.in_(query.states))
    if query.kinds:
        conditions.append(WorkOrder.kind.in_(query.kinds))
    if query.advisor_id is not None:
        conditions.append(WorkOrder.advisor_id == query.advisor_id)
    if query.late_only:
        conditions += [WorkOrder.state.in_(IN_HOUSE), WorkOrder.promised_at < work.now()]
    if search_key(query.text):
        conditions.append(_matches(query.text))
    return conditions


def _matches(text: str) -> ColumnElement[bool]:
    """Match any part of number, plate, VIN, phone or name."""
    key = search_key(text)
    digits = key.removeprefix("RO")
    looks = [
        Vehicle.plate_key.contains(plate_key(text), autoescape=True),
        Vehicle.vin.contains(key, autoescape=True),
        Customer.name_key.contains(key, autoescape=True),
        Customer.phone_key.contains(key, autoescape=True),
    ]
    if digits.isdigit():
        looks.append(cast(WorkOrder.number, String).contains(digits, autoescape=True))
    return or_(*looks)


def _from(wanted: Joined, query: OrderQuery) -> Joined:
    """Sort, and begin behind the last row seen."""
    column = _sorted_by(query.sort)
    number: ColumnElement[int] = WorkOrder.number.expression
    if query.after is not None:
        keys = ((column, _value(query.sort, query.after)), (number, query.after.number))
        wanted = wanted.where(behind(keys, descending=query.descending))
    return wanted.order_by(*sorted_by(column, number, descending=query.descending))


def _sorted_by(sort: OrderSort) -> ColumnElement[Any]:
    if sort is OrderSort.PLATE:
        return Vehicle.plate_key.expression
    if sort is OrderSort.PROMISED:
        return func.coalesce(WorkOrder.promised_at, literal(NEVER, MomentColumn()), type_=MomentColumn())
    return WorkOrder.number.expression


def _value(sort: OrderSort, row: OrderRow) -> object:
    if sort is OrderSort.PLATE:
        return row.plate_key
    if sort is OrderSort.PROMISED:
        return literal(row.promised_at or NEVER, MomentColumn())
    return row.number


def _row(work: Work, order: WorkOrder, vehicle: Vehicle, customer: Customer, advisor: str) -> OrderRow:
    return OrderRow(
        order_id=order.id,
        number=order.number,
        plate=vehicle.plate or vehicle.vin,
        plate_key=vehicle.plate_key,
        car=f"{vehicle.make} {vehicle.model}".strip(),
        customer=customer.name,
        phone=customer.phone,
        kind=order.kind,
        state=order.state,
        state_since=order.state_since,
        opened_at=order.opened_at,
        promised_at=order.promised_at,
        promise=promise(work.now(), order.state, order.promised_at, order.delivered_at),
        advisor=advisor,
        complaint=order.complaint,
    )
