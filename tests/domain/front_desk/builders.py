"""Orders of the past, put straight into the house."""

from datetime import datetime, timedelta
from itertools import count

from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from tests.house import House

NUMBERS = count(1_000_001)


def an_old_order(
    house: House,
    car: Vehicle,
    *,
    days: float,
    kind: OrderKind = OrderKind.GENERAL,
    repeat_of_id: int | None = None,
    state: OrderState = OrderState.DELIVERED,
) -> WorkOrder:
    """Put an order that was opened so many days ago and delivered four hours later."""
    opened = house.clock.now() - timedelta(days=days)
    out: datetime | None = opened + timedelta(hours=4)
    order = WorkOrder(
        number=next(NUMBERS),
        card_tag=1,
        kind=kind,
        state=state,
        state_since=opened,
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        complaint="保養",
        mileage_km=50_000,
        fuel_eighths=4,
        opened_at=opened,
        repeat_of_id=repeat_of_id,
        delivered_at=out if state is OrderState.DELIVERED else None,
    )
    house.put(order)
    return order
