"""Reception opens a work order for a car that has arrived (SM1, R2.1.3a)."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_serial
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.find_customer import find_appointment, plate_of
from aftersales_desktop.domain.customers.refusals import AppointmentSettled, UnknownAppointment
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.hand_overs import REPEAT_REPAIR, hand_over
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted, put_line
from aftersales_desktop.domain.work_orders.order_state import Cover, OrderKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.reception_details import (
    Damage,
    check_complaint,
    check_promise,
    check_readings,
    fit_covers,
    mark_damages,
)
from aftersales_desktop.domain.work_orders.reception_times import stamp_reception
from aftersales_desktop.domain.work_orders.refusals import UnknownCar
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.values.work_order_number import WorkOrderNumber

REPEAT_REPAIR_DAYS = "repeat_repair.days"
TAGS = 10_000


@dataclass(frozen=True, kw_only=True)
class OpenWorkOrder:
    """What reception has written down so far; lines may come with it or later.

    Attributes:
        vehicle_id: The car.
        customer_id: Who brought it and pays.
        complaint: In the customer's own words.
        instruction: What the workshop is asked to do, apart from the customer's words.
        covers: Covers the advisor has fitted at the car.
        appointment_id: The appointment that is kept by this order.

    """

    vehicle_id: int
    customer_id: int
    complaint: str
    mileage_km: int
    fuel_eighths: int = 4
    kind: OrderKind = OrderKind.GENERAL
    instruction: str = ""
    belongings: str = ""
    damages: tuple[Damage, ...] = ()
    covers: frozenset[Cover] = frozenset()
    promised_at: datetime | None = None
    lines: tuple[LineWanted, ...] = ()
    appointment_id: int | None = None
    greeted_at: datetime | None = None
    walked_round_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class WorkOrderOpened:
    """The new draft, with what the advisor should notice.

    Attributes:
        mileage_before: The last reading, when the new one is lower; None when all is well.
        repeat_of: Number of an order of this car delivered within the days of the rulebook (R1.3.6b).

    """

    order_id: int
    number: str
    mileage_before: int | None
    repeat_of: str | None


@verb(roles=RECEPTION, clause="R2.1.3a")
def open_work_order(work: Work, command: OpenWorkOrder) -> WorkOrderOpened:
    """Open a draft; the person at hand is its advisor.

    Refused without the customer's words (R2.1.3a), with a promise in the past (R7.5.8) or impossible
    readings, and for an appointment that is not this customer's, or is over.
    """
    complaint = check_complaint(command.complaint)
    check_readings(command.mileage_km, command.fuel_eighths)
    check_promise(work, command.promised_at)
    car = _car(work, command)
    repeated = _repeated_order(work, car)
    order = _new_order(work, command, complaint, repeated)
    work.session.add(order)
    mark_damages(order, command.damages)
    fit_covers(work, order, command.covers)
    work.session.flush()
    stamp_reception(
        work, order, greeted_at=command.greeted_at or work.now(), walked_round_at=_walked(work, command)
    )
    for line in command.lines:
        put_line(work, order, line)
    before = _read_mileage(car, command.mileage_km)
    _keep_appointment(work, command.appointment_id, order)
    work.note(
        Topic.WORK_ORDERS,
        order.id,
        QT_TRANSLATE_NOOP("Words", "order opened"),
        order_id=order.id,
        new=complaint,
    )
    if repeated is not None:
        work.note(
            Topic.WORK_ORDERS,
            order.id,
            QT_TRANSLATE_NOOP("Words", "repeat repair"),
            order_id=order.id,
            new=repeated.shown_number,
        )
        earlier = {"earlier": repeated.shown_number}
        hand_over(work, order, REPEAT_REPAIR, (Role.WORKSHOP_MANAGER,), earlier)
    return WorkOrderOpened(
        order_id=order.id,
        number=order.shown_number,
        mileage_before=before,
        repeat_of=repeated.shown_number if repeated else None,
    )


def _walked(work: Work, command: OpenWorkOrder) -> datetime | None:
    """Tell when the car was walked round: as stamped, or now when damages or covers say so."""
    seen = bool(command.damages or command.covers)
    return command.walked_round_at or (work.now() if seen else None)


def _car(work: Work, command: OpenWorkOrder) -> Vehicle:
    car = work.session.get(Vehicle, command.vehicle_id)
    customer = work.session.get(Customer, command.customer_id)
    if car is None or customer is None:
        raise UnknownCar
    if car.merged_into_id is not None or customer.merged_into_id is not None:
        raise UnknownCar
    return car


def _new_order(work: Work, command: OpenWorkOrder, complaint: str, repeated: WorkOrder | None) -> WorkOrder:
    serial = next_serial(work, "work order", daily=True)
    return WorkOrder(
        number=WorkOrderNumber.on(work.today(), serial).value,
        card_tag=secrets.randbelow(TAGS),
        kind=command.kind,
        state_since=work.now(),
        customer_id=command.customer_id,
        vehicle_id=command.vehicle_id,
        advisor_id=work.actor.staff_id,
        complaint=complaint,
        instruction=command.instruction.strip(),
        mileage_km=command.mileage_km,
        fuel_eighths=command.fuel_eighths,
        belongings=command.belongings.strip(),
        opened_at=work.now(),
        promised_at=command.promised_at,
        repeat_of_id=repeated.id if repeated else None,
    )


def _repeated_order(work: Work, car: Vehicle) -> WorkOrder | None:
    """Find the last order of this car delivered within the days of the rulebook (R1.3.6b)."""
    since = work.now() - timedelta(days=number_of(work, REPEAT_REPAIR_DAYS))
    return work.session.scalar(
        select(WorkOrder)
        .where(
            WorkOrder.vehicle_id == car.id,
            WorkOrder.delivered_at >= since,
            WorkOrder.kind != OrderKind.INTERNAL,
        )
        .order_by(WorkOrder.delivered_at.desc())
        .limit(1)
    )


def _read_mileage(car: Vehicle, mileage_km: int) -> int | None:
    """Keep the higher reading in the car's file; give the old one back when the new one is lower."""
    if mileage_km < car.mileage_km:
        return car.mileage_km
    car.mileage_km = mileage_km
    return None


def _keep_appointment(work: Work, appointment_id: int | None, order: WorkOrder) -> None:
    """Note that the customer of an appointment has come, with the car it was made for or another one."""
    if appointment_id is None:
        return
    appointment = find_appointment(work, appointment_id)
    if appointment.vehicle_id != order.vehicle_id and appointment.customer_id != order.customer_id:
        raise UnknownAppointment
    if appointment.state in {AppointmentState.CHECKED_IN, AppointmentState.CANCELLED}:
        raise AppointmentSettled(plate=plate_of(work, appointment.vehicle_id), state=appointment.state)
    appointment.state = AppointmentState.CHECKED_IN
    appointment.arrived_at = appointment.arrived_at or work.now()
    appointment.order_id = order.id
    work.note(
        Topic.APPOINTMENTS,
        appointment.id,
        QT_TRANSLATE_NOOP("Words", "appointment kept"),
        order_id=order.id,
    )
