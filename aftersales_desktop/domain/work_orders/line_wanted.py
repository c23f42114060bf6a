"""A line as reception types it, and the rules it meets on its way onto an order (R1.2.1, R1.2.2)."""

from dataclasses import dataclass

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.given_away import Terms, check_not_given_away
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    LineKind,
    OrderKind,
    OrderState,
    PartClass,
    Payer,
)
from aftersales_desktop.domain.work_orders.refusals import (
    NeedsAddition,
    NotALine,
    PartNotIdentified,
    TooLateToChange,
    UnknownCar,
    WarrantyOver,
)
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity

DEAREST = Money.of(1_000_000)
BEFORE_WORK = frozenset({OrderState.DRAFT, OrderState.QUOTED, OrderState.CONFIRMED, OrderState.DISPATCHED})
IN_WORK = frozenset({OrderState.STARTED, OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION})
USUAL_PAYER = {OrderKind.WARRANTY: Payer.WARRANTY, OrderKind.INTERNAL: Payer.INTERNAL}


@dataclass(frozen=True, kw_only=True)
class LineWanted:
    """Labour by the hour or a part by the unit; without a payer, the order's class decides who pays."""

    kind: LineKind
    description: str
    quantity: Quantity
    unit_price: Money
    part_number: str = ""
    part_class: PartClass = PartClass.OTHER
    unit: str = ""
    payer: Payer | None = None


def put_line(work: Work, order: WorkOrder, wanted: LineWanted, addition: Addition | None = None) -> OrderLine:
    """Put a line at the end of the order.

    Raises:
        NotALine: No words, no quantity, or a negative or absurd price.
        WarrantyOver: It should be free, but the car is out of warranty (R1.2.1b).
        NeedsAddition: Work has begun and the customer would pay more (R2.3.6a).
        TooLateToChange: Work is over.
        PartNotIdentified: A part without its number; only the floor's findings may hold a wish in words.
        BelowListPrice, HousePays: A discount by another name (R2.1.5a).

    """
    check_line(wanted.description, wanted.quantity, wanted.unit_price)
    payer = wanted.payer or USUAL_PAYER.get(order.kind, Payer.CUSTOMER)
    check_payer(work, order, payer)
    if addition is None:
        if wanted.kind is LineKind.PART and not wanted.part_number.strip():
            raise PartNotIdentified(part=wanted.description.strip())
        check_change(order, costs_more=payer is Payer.CUSTOMER and wanted.unit_price != Money.ZERO)
    if addition is None or wanted.unit_price != Money.ZERO:
        # What the floor wishes for has no price yet; the desk writes it.
        check_not_given_away(work, order, _terms(wanted, payer))
    line = OrderLine(
        position=max((line.position for line in order.lines), default=0) + 1,
        kind=wanted.kind,
        description=wanted.description.strip(),
        part_number=wanted.part_number.strip(),
        part_class=wanted.part_class,
        unit=wanted.unit,
        quantity=wanted.quantity,
        unit_price=wanted.unit_price,
        payer=payer,
        addition_id=addition.id if addition else None,
    )
    order.lines.append(line)
    work.session.flush()
    return line


def _terms(wanted: LineWanted, payer: Payer) -> Terms:
    return Terms(
        kind=wanted.kind,
        description=wanted.description,
        part_number=wanted.part_number,
        quantity=wanted.quantity,
        unit_price=wanted.unit_price,
        payer=payer,
    )


def check_line(description: str, quantity: Quantity, unit_price: Money) -> None:
    """Refuse a line that says nothing, counts backwards, or costs more than anything in a workshop does."""
    if not description.strip() or quantity <= Quantity.ZERO or not Money.ZERO <= unit_price <= DEAREST:
        raise NotALine(most=DEAREST)


def check_payer(work: Work, order: WorkOrder, payer: Payer) -> None:
    """Refuse a free warranty line for a car without warranty on the day it came in (R1.2.1b)."""
    if payer is not Payer.WARRANTY:
        return
    car = work.session.get(Vehicle, order.vehicle_id)
    if car is None:
        raise UnknownCar
    if car.warranty_until is None or car.warranty_until < work.local(order.opened_at).date():
        raise WarrantyOver(plate=car.plate)


def check_change(order: WorkOrder, *, costs_more: bool) -> None:
    """Refuse a change of lines that comes too late, or that would surprise the customer (R2.3.6a)."""
    if order.state in IN_WORK:
        if costs_more:
            raise NeedsAddition(order=order.shown_number)
    elif order.state not in BEFORE_WORK:
        raise TooLateToChange(order=order.shown_number, state=order.state)
