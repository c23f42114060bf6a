"""Discounts as screens show them: the meter at the settlement desk, the director's list of reports."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, cast, func, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import may
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.rules.value_of import share_of
from aftersales_desktop.domain.work_orders.discount import (
    COUNTS,
    Discount,
    DiscountReason,
    DiscountState,
    share_of_base,
)
from aftersales_desktop.domain.work_orders.discount_week import monday_of, week_so_far
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_state import OrderKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money, total
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.work_order_number import WorkOrderNumber

PAGE = 60
READS_REPORTS = (
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.FRONT_DESK_SUPERVISOR,
    Role.AUDITOR,
)


@dataclass(frozen=True, kw_only=True)
class DiscountDesk:
    """What the desk has to know before it gives a discount on this order (R2.1.5c).

    Attributes:
        used: Discounts of this week on other orders.
        limit: What the supervisor may give, in hundredths of a percent.
        may_give: The signed-in person may give one on the own signature.
        general: The order is a general repair; others get none (R2.1.5b).

    """

    order_id: int
    used: int
    quota: int
    limit: int
    may_give: bool
    general: bool

    @property
    def place(self) -> int:
        """Which discount of the week this order's is or would be."""
        return self.used + 1


@dataclass(frozen=True, kw_only=True)
class DiscountReport:
    """One discounted order as it was reported to the service director (R2.1.5d)."""

    discount_id: int
    order_id: int
    number: int
    plate: str
    customer: str
    state: DiscountState
    share: int
    amount: Money
    base: Money
    reason_code: DiscountReason
    reason: str
    why_above: str
    asked_by: str
    asked_at: datetime
    granted_by: str
    granted_at: datetime | None
    week: date
    above_limit: bool
    above_quota: bool
    reported_at: datetime | None
    pre_reported_at: datetime | None

    @property
    def shown_number(self) -> str:
        """The order's number as on screen."""
        return str(WorkOrderNumber(self.number))


@dataclass(frozen=True, kw_only=True)
class DiscountQuery:
    """Which discounts: those of one week or all, with any part of number, plate or customer.

    Attributes:
        week: Any day of the week wanted; None for all.
        after: The last row seen; the page begins behind it.

    """

    text: str = ""
    week: date | None = None
    after: DiscountReport | None = None
    limit: int = PAGE


@dataclass(frozen=True, kw_only=True)
class WeekOfDiscounts:
    """A week in figures."""

    monday: date
    given: int
    quota: int
    amount: Money
    waiting: int


@lookup(roles=ANY_STAFF)
def discount_desk(work: Work, order_id: int) -> DiscountDesk:
    """Say how much of the week is used, and what the signed-in person may do.

    Raises:
        UnknownOrder: There is none.

    """
    order = find_order(work, order_id)
    week = week_so_far(work, monday_of(work, work.now()), order.id)
    return DiscountDesk(
        order_id=order.id,
        used=week.used,
        quota=week.quota,
        limit=share_of(work, "discount.most"),
        may_give=may(work, Power.DISCOUNT) or may(work, Power.DISCOUNT_ABOVE_LIMIT),
        general=order.kind is OrderKind.GENERAL,
    )


@lookup(roles=READS_REPORTS)
def discount_reports(work: Work, query: DiscountQuery) -> tuple[DiscountReport, ...]:
    """List discounted orders, the latest first, page by page behind the last row seen."""
    names = staff_names(work)
    wanted = _joined().where(*_conditions(query))
    asked_at: ColumnElement[Any] = Discount.asked_at.expression
    id_: ColumnElement[Any] = Discount.id.expression
    if query.after is not None:
        keys = ((asked_at, query.after.asked_at), (id_, query.after.discount_id))
        wanted = wanted.where(behind(keys, descending=True))
    wanted = wanted.order_by(*sorted_by(asked_at, id_, descending=True)).limit(query.limit)
    return tuple(_row(names, *found) for found in work.session.execute(wanted))


@lookup(roles=READS_REPORTS)
def discount_report(work: Work, discount_id: int) -> DiscountReport | None:
    """Read one report; None when there is none."""
    found = work.session.execute(_joined().where(Discount.id == discount_id)).one_or_none()
    return _row(staff_names(work), *found) if found is not None else None


@lookup(roles=ANY_STAFF)
def order_of_discount(work: Work, discount_id: int) -> int | None:
    """Say which order a message about a discount is about."""
    return work.session.scalar(select(Discount.order_id).where(Discount.id == discount_id))


@lookup(roles=READS_REPORTS)
def week_of_discounts(work: Work, day: date) -> WeekOfDiscounts:
    """Add a week up: how many of how many, how much money, how many still wait for an answer."""
    monday = date.fromordinal(day.toordinal() - day.weekday())
    week = week_so_far(work, monday, order_id=0)
    amounts = work.session.scalars(
        select(Discount.amount).where(Discount.week == monday, Discount.state == DiscountState.GRANTED)
    ).all()
    return WeekOfDiscounts(
        monday=monday,
        given=week.used,
        quota=week.quota,
        amount=total(tuple(amounts)),
        waiting=discounts_waiting(work),
    )


@lookup(roles=READS_REPORTS)
def discounts_waiting(work: Work) -> int:
    """Count the discounts that still wait for an answer."""
    waiting = select(func.count()).select_from(Discount).where(Discount.state == DiscountState.REQUESTED)
    return work.session.scalars(waiting).one()


def _joined() -> Select[Discount, int, Vehicle, str]:
    return (
        select(Discount, WorkOrder.number, Vehicle, Customer.name)
        .join(WorkOrder, WorkOrder.id == Discount.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
    )


def _conditions(query: DiscountQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.week is not None:
        monday = date.fromordinal(query.week.toordinal() - query.week.weekday())
        conditions += [Discount.week == monday, Discount.state.in_(COUNTS)]
    key = search_key(query.text)
    if key:
        looks = [
            Vehicle.plate_key.contains(plate_key(query.text), autoescape=True),
            Customer.name_key.contains(key, autoescape=True),
        ]
        digits = key.removeprefix("RO")
        if digits.isdigit():
            looks.append(cast(WorkOrder.number, String).contains(digits, autoescape=True))
        conditions.append(or_(*looks))
    return conditions


def _row(names: StaffNames, row: Discount, number: int, car: Vehicle, customer: str) -> DiscountReport:
    return DiscountReport(
        discount_id=row.id,
        order_id=row.order_id,
        number=number,
        plate=car.plate or car.vin,
        customer=customer,
        state=row.state,
        share=share_of_base(row.amount, row.base) if row.share is None else row.share,
        amount=row.amount,
        base=row.base,
        reason_code=row.reason_code,
        reason=row.reason,
        why_above=row.why_above,
        asked_by=names(row.asked_by_id),
        asked_at=row.asked_at,
        granted_by=names(row.granted_by_id),
        granted_at=row.granted_at,
        week=row.week,
        above_limit=row.above_limit,
        above_quota=row.above_quota,
        reported_at=row.reported_at,
        pre_reported_at=row.pre_reported_at,
    )
