"""The steps of a visit that happen at the reception desk."""

from datetime import datetime, timedelta

from aftersales_desktop.demo.discipline import sometimes_discount
from aftersales_desktop.demo.made_order import MadeOrder, made_order
from aftersales_desktop.demo.town import OwnedCar, Town
from aftersales_desktop.demo.words import Job
from aftersales_desktop.domain.documents.printed_document import Form
from aftersales_desktop.domain.documents.record_print import RecordPrint, record_print
from aftersales_desktop.domain.work_orders.accept_estimate import AcceptEstimate, accept_estimate
from aftersales_desktop.domain.work_orders.aftercare import CallResult, Survey
from aftersales_desktop.domain.work_orders.archive_order import ArchiveOrder, archive_order
from aftersales_desktop.domain.work_orders.deliver_order import DeliverOrder, deliver_order
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.open_work_order import OpenWorkOrder, open_work_order
from aftersales_desktop.domain.work_orders.order_state import (
    Cover,
    LineKind,
    OrderKind,
    PaymentKind,
)
from aftersales_desktop.domain.work_orders.reception_details import Damage
from aftersales_desktop.domain.work_orders.record_call_back import RecordCallBack, record_call_back
from aftersales_desktop.domain.work_orders.settle_order import PaymentTaken, SettleOrder, settle_order
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import Role

HOUR_OF_LABOUR = Money.of(180)
SIGNATURE = "[[[0.1,0.6],[0.25,0.3],[0.4,0.7],[0.55,0.35],[0.75,0.6],[0.9,0.45]]]"
WARRANTY_SHARE = 0.12
DAMAGED_SHARE = 0.35


def open_order(
    town: Town, advisor: Actor, car: OwnedCar, job: Job, promised: datetime, appointment_id: int | None
) -> MadeOrder:
    """Open the order with its lines; the covers go on at once."""
    town.mileage[car.vehicle_id] += town.chance.randrange(300, 9000)
    opened = town.do(
        advisor,
        open_work_order,
        OpenWorkOrder(
            vehicle_id=car.vehicle_id,
            customer_id=car.customer_id,
            complaint=job.complaint,
            instruction=job.title,
            kind=_kind(town, car, job),
            mileage_km=town.mileage[car.vehicle_id],
            fuel_eighths=town.chance.randrange(1, 9),
            damages=_damages(town),
            covers=frozenset(Cover),
            promised_at=promised,
            lines=_lines(town, car, job),
            appointment_id=appointment_id,
        ),
    )
    return town.runner.ask(advisor, made_order, opened.order_id)


def accept(town: Town, advisor: Actor, order: MadeOrder, name: str) -> None:
    """Let the customer sign, and print the card."""
    town.do(advisor, accept_estimate, AcceptEstimate(order_id=order.order_id, name=name, signature=SIGNATURE))


def print_card(town: Town, advisor: Actor, order: MadeOrder) -> None:
    """Put the job card's first copy on record; no paper is wasted on made-up cars."""
    printed = RecordPrint(
        form=Form.JOB_CARD,
        subject=order.number,
        copy_number=1,
        language="zh_TW",
        file="",
        sha256="",
        order_id=order.order_id,
    )
    town.do(advisor, record_print, printed)


def settle(town: Town, advisor: Actor, order_id: int) -> None:
    """Take the money, in one of the usual ways."""
    due = sometimes_discount(town, order_id, town.runner.ask(advisor, made_order, order_id).due)
    kind = town.chance.choice(tuple(PaymentKind))
    payments = (PaymentTaken(kind=kind, amount=due),) if due != Money.ZERO else ()
    town.do(advisor, settle_order, SettleOrder(order_id=order_id, payments=payments))


def deliver(town: Town, advisor: Actor, order_id: int, owner: str) -> None:
    """Hand the car over."""
    survey = town.chance.choice(tuple(Survey))
    town.do(advisor, deliver_order, DeliverOrder(order_id=order_id, taken_over_by=owner, survey=survey))


def call_back(town: Town, order_id: int) -> None:
    """Call the customer the next day; nearly all are content."""
    caller = town.one(Role.CUSTOMER_RELATIONS)
    town.do(caller, record_call_back, RecordCallBack(order_id=order_id, result=CallResult.CONTENT))


def archive(town: Town, order_id: int) -> None:
    """File the order away with its sheet."""
    supervisor = town.crew[Role.FRONT_DESK_SUPERVISOR][0]
    town.do(supervisor, archive_order, ArchiveOrder(order_id=order_id, sheet_handed_in=True))


def stay(job: Job) -> timedelta:
    """How long the car is promised to stay."""
    return timedelta(hours=1 + job.hours.thousandths / 1000 * 1.5)


def _kind(town: Town, car: OwnedCar, job: Job) -> OrderKind:
    if job.accident:
        return OrderKind.ACCIDENT
    if car.under_warranty and town.chance.random() < WARRANTY_SHARE:
        return OrderKind.WARRANTY
    return OrderKind.GENERAL


def _damages(town: Town) -> tuple[Damage, ...]:
    if town.chance.random() > DAMAGED_SHARE:
        return ()
    return tuple(
        Damage(x=town.chance.randrange(80, 920), y=town.chance.choice((130, 870)), text=text)
        for text in town.chance.sample(town.words.damages, k=town.chance.randrange(1, 3))
    )


def _lines(town: Town, car: OwnedCar, job: Job) -> tuple[LineWanted, ...]:
    labour = LineWanted(
        kind=LineKind.LABOUR, description=job.title, quantity=job.hours, unit_price=HOUR_OF_LABOUR
    )
    return (labour, *(part_line(town, car, family, number) for family, number in job.parts))


def part_line(town: Town, car: OwnedCar, family: str, number: int) -> LineWanted:
    """Order a part that fits the car."""
    part = town.part(family, car.model)
    return LineWanted(
        kind=LineKind.PART,
        description=part.name,
        quantity=Quantity.of(number),
        unit_price=part.price,
        part_number=part.number,
        part_class=part.part_class,
        unit=part.unit,
    )
