"""Orders on the floor, put straight into the database: what is tested afterwards goes through verbs."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import selectinload

from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.closing import DrainCart
from aftersales_desktop.domain.work_orders.estimate import fingerprint
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    Cover,
    LineKind,
    OrderKind,
    OrderState,
    PartClass,
    Place,
)
from aftersales_desktop.domain.work_orders.work_order import Bay, CoverFitting, WorkOrder
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from tests.house import House

CARD_TAG = 4821
ALL_COVERS = tuple(Cover)


@dataclass
class Job:
    """An order on the floor, with what a technician holds in the hand: its card."""

    order_id: int
    card: ScanCode
    tasks: list[int]
    parts: list[int]


def a_bay(house: House, name: str = "3", position: int = 3, place: Place = Place.BAY) -> Bay:
    """Put a bay on the floor."""
    bay = Bay(name=name, position=position, place=place)
    house.put(bay)
    return bay


def a_task(
    description: str = "更換水泵與皮帶", hours: str = "1.8", technician: Actor | None = None
) -> OrderLine:
    """Make a labour line."""
    return OrderLine(
        position=0,
        kind=LineKind.LABOUR,
        description=description,
        unit="h",
        quantity=Quantity.of(hours),
        unit_price=Money.of("120"),
        technician_id=technician.staff_id if technician else None,
    )


def a_part(
    description: str = "水泵總成",
    part_class: PartClass = PartClass.WEAR,
    quantity: str = "1",
    handed_over: str = "0",
) -> OrderLine:
    """Make a part line of which so much is with the technician."""
    return OrderLine(
        position=0,
        kind=LineKind.PART,
        description=description,
        part_number="GWT-108A",
        part_class=part_class,
        unit="件",
        quantity=Quantity.of(quantity),
        unit_price=Money.of("480"),
        stocked_out=Quantity.of(handed_over),
        handed_over=Quantity.of(handed_over),
    )


def a_job(  # noqa: PLR0913 - what a test may want to say about an order
    house: House,
    *lines: OrderLine,
    state: OrderState = OrderState.DISPATCHED,
    kind: OrderKind = OrderKind.GENERAL,
    covers: tuple[Cover, ...] = ALL_COVERS,
    technician: Actor | None = None,
    bay: Bay | None = None,
    number: int = 2611240017,
    plate: str = "粵B·7K219",
    promised_in: timedelta | None = timedelta(hours=8),
) -> Job:
    """Put an order on the floor, covered and dispatched unless said otherwise."""
    car = house.a_car(plate)
    order = WorkOrder(
        number=number,
        card_tag=CARD_TAG,
        kind=kind,
        state=state,
        state_since=house.clock.now(),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        complaint="冷車起步有異音",
        mileage_km=56_210,
        fuel_eighths=4,
        opened_at=house.clock.now(),
        promised_at=house.clock.now() + promised_in if promised_in else None,
        accepted_at=house.clock.now(),
        card_printed_at=house.clock.now(),
        bay_id=bay.id if bay else None,
        technician_id=technician.staff_id if technician else None,
    )
    order.covers.extend(
        CoverFitting(cover=cover, fitted_by_id=house.advisor.staff_id, at=house.clock.now())
        for cover in covers
    )
    for place, line in enumerate(lines or (a_task(),), start=1):
        line.position = place
        order.lines.append(line)
    order.accepted_estimate = fingerprint(order)
    house.put(order)
    return Job(
        order_id=order.id,
        card=order.code,
        tasks=[line.id for line in order.lines if line.kind is LineKind.LABOUR],
        parts=[line.id for line in order.lines if line.kind is LineKind.PART],
    )


def a_running_job(house: House, *lines: OrderLine, number: int = 2611240017, plate: str = "粵B·7K219") -> Job:
    """Put a started order on the floor."""
    return a_job(house, *lines, state=OrderState.STARTED, number=number, plate=plate)


def a_drain_cart(house: House, filters: int = 0) -> int:
    """Put a drain cart on the floor with so many filters on it."""
    cart = DrainCart(name="接油車 1", filters=filters)
    house.put(cart)
    return cart.id


def badge_of(house: House, person: Actor) -> ScanCode:
    """Take a person's badge."""
    with house.session() as session:
        return session.get_one(StaffMember, person.staff_id).badge


def order_now(house: House, job: Job) -> WorkOrder:
    """Look at the order as it is stored, with lines and covers."""
    with house.session() as session:
        order = session.get_one(
            WorkOrder,
            job.order_id,
            options=[selectinload(WorkOrder.lines), selectinload(WorkOrder.covers)],
        )
        session.expunge_all()
        return order
