"""Orders in any state for the tests of the boards, put there directly: the boards only read."""

from datetime import datetime, timedelta

from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind, OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from tests.house import House


def an_order(
    house: House,
    car: Vehicle,
    serial: int = 1,
    state: OrderState = OrderState.STARTED,
    *,
    opened: datetime | None = None,
    promised: datetime | None = None,
    delivered: datetime | None = None,
) -> WorkOrder:
    """Put an order with one line of labour and one part into the house."""
    opened = opened or house.clock.now() - timedelta(hours=2)
    order = WorkOrder(
        number=int(f"{opened.astimezone(house.runner.zone):%y%m%d}{serial:04d}"),
        card_tag=1,
        kind=OrderKind.GENERAL,
        state=state,
        state_since=opened,
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        complaint="左前輪異響",
        mileage_km=56_000,
        fuel_eighths=4,
        opened_at=opened,
        promised_at=promised,
        delivered_at=delivered,
    )
    order.lines = [
        _line(1, LineKind.LABOUR, "檢查底盤", "", "320.00"),
        _line(2, LineKind.PART, "前輪軸承", "43550-02080", "680.00", Payer.WARRANTY),
    ]
    house.put(order)
    return order


def _line(
    position: int, kind: LineKind, text: str, part: str, price: str, payer: Payer = Payer.CUSTOMER
) -> OrderLine:
    return OrderLine(
        position=position,
        kind=kind,
        description=text,
        part_number=part,
        quantity=Quantity.of("1"),
        unit_price=Money.of(price),
        payer=payer,
    )
