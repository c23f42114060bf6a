"""Builders in workshop words: orders taken along their way by the people who do that.

Each goes through the verbs, so that what they build is what the windows would build.
"""

from datetime import timedelta

from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.dispatch_order import DispatchOrder, dispatch_order
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.open_work_order import (
    OpenWorkOrder,
    WorkOrderOpened,
    open_work_order,
)
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    Cover,
    LineKind,
    OrderKind,
    OrderState,
    PartClass,
    Payer,
)
from aftersales_desktop.domain.work_orders.quote_order import QuoteOrder, quote_order
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.house import House

SIGNATURE = "[[[0.1, 0.5], [0.4, 0.3], [0.8, 0.6]]]"


def labour(description: str = "更換機油", hours: str = "0.5", price: int = 900) -> LineWanted:
    """Labour the customer pays."""
    return LineWanted(
        kind=LineKind.LABOUR,
        description=description,
        quantity=Quantity.of(hours),
        unit_price=Money.of(price),
        unit="h",
    )


def a_part(
    number: str = "08880-83716", quantity: str = "4", price: int = 85, *, payer: Payer | None = None
) -> LineWanted:
    """Oil the customer pays, unless somebody else does."""
    return LineWanted(
        kind=LineKind.PART,
        description="機油 0W-20",
        part_number=number,
        part_class=PartClass.OIL,
        unit="L",
        quantity=Quantity.of(quantity),
        unit_price=Money.of(price),
        payer=payer,
    )


def an_order(
    house: House,
    *lines: LineWanted,
    car: Vehicle | None = None,
    kind: OrderKind = OrderKind.GENERAL,
    covers: frozenset[Cover] = frozenset(Cover),
) -> WorkOrderOpened:
    """Open a draft for a car, promised in six hours."""
    car = car or house.a_car()
    wanted = OpenWorkOrder(
        vehicle_id=car.id,
        customer_id=car.customer_id,
        complaint="冷車發動時前面會吱一聲",
        mileage_km=car.mileage_km,
        kind=kind,
        covers=covers,
        promised_at=house.clock.now() + timedelta(hours=6),
        lines=lines,
    )
    return house.do(house.advisor, open_work_order, wanted)


def a_quoted_order(house: House, *lines: LineWanted, car: Vehicle | None = None) -> int:
    """Take an order to its estimate."""
    order = an_order(house, *(lines or (labour(), a_part())), car=car)
    house.do(house.advisor, quote_order, QuoteOrder(order_id=order.order_id))
    return order.order_id


def a_confirmed_order(house: House, *lines: LineWanted, car: Vehicle | None = None) -> int:
    """Take an order to the customer's yes."""
    order_id = a_quoted_order(house, *lines, car=car)
    accepted = AcceptEstimate(order_id=order_id, name="王美惠", signature=SIGNATURE)
    house.do(house.advisor, accept_estimate, accepted)
    return order_id


def a_bay(house: House, name: str = "3") -> int:
    """Put a bay on the floor."""
    bay = Bay(name=name, position=int(name))
    house.put(bay)
    return bay.id


def print_card(house: House, order_id: int) -> None:
    """Let the job card be printed, without the printer."""
    with house.session() as session, session.begin():
        order = session.get_one(WorkOrder, order_id)
        order.card_printed_at = house.clock.now()


def a_dispatched_order(house: House, *lines: LineWanted, car: Vehicle | None = None) -> int:
    """Take an order to the floor, for the first technician in bay 3."""
    order_id = a_confirmed_order(house, *lines, car=car)
    print_card(house, order_id)
    sent = DispatchOrder(order_id=order_id, bay_id=a_bay(house), technician_id=house.technician.staff_id)
    house.do(house.manager, dispatch_order, sent)
    return order_id


def put_in_state(house: House, order_id: int, state: OrderState) -> None:
    """Put an order straight into a state, where the way there is not the matter."""
    with house.session() as session, session.begin():
        order = session.get_one(WorkOrder, order_id)
        order.state = state
        order.started_at = order.started_at or house.clock.now()


def fit_all_parts(house: House, order_id: int) -> None:
    """Let every part of an order be issued and fitted, where the way there is not the matter."""
    with house.session() as session, session.begin():
        for line in session.get_one(WorkOrder, order_id).lines:
            if line.kind is LineKind.PART:
                line.stocked_out = line.handed_over = line.fitted = line.quantity


def state_of(house: House, order_id: int) -> OrderState:
    """Tell an order's state."""
    with house.session() as session:
        return session.get_one(WorkOrder, order_id).state


def lines_of(house: House, order_id: int) -> list[OrderLine]:
    """Give an order's lines as stored."""
    with house.session() as session:
        lines = list(session.get_one(WorkOrder, order_id).lines)
        for line in lines:
            _ = line.addition
        session.expunge_all()
        return lines
