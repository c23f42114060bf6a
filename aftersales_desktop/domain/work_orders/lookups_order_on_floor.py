"""One order as the technician at the car sees it: tasks with their clocks, parts, checks, additions."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.book_used_filter import filters_booked
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import FinalInspection
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.finish_order import filters_changed
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionState,
    Cover,
    LineKind,
    OldParts,
    OrderKind,
    OrderState,
    PartClass,
    Place,
)
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class Running:
    """A clock that runs now."""

    technician_id: int
    technician: str
    since: datetime


@dataclass(frozen=True, kw_only=True)
class FloorTask:
    """A task; `worked` is what closed clocks say, `running` who works on it this moment."""

    line_id: int
    position: int
    description: str
    technician_id: int | None
    technician: str
    hours: Quantity
    worked: timedelta
    running: tuple[Running, ...]
    done_at: datetime | None
    paused: bool
    awaits_answer: bool

    def worked_until(self, now: datetime) -> timedelta:
        """All the time spent on it, running clocks included."""
        return self.worked + sum((now - clock.since for clock in self.running), timedelta())


@dataclass(frozen=True, kw_only=True)
class FloorPart:
    """A part of the order and where it is: on the shelf, at the counter, in the hand, in the car."""

    line_id: int
    description: str
    part_number: str
    part_class: PartClass
    unit: str
    quantity: Quantity
    stocked_out: Quantity
    with_technician: Quantity
    fitted: Quantity
    taken_back: Quantity
    awaited: bool
    awaits_answer: bool

    @property
    def unidentified(self) -> bool:
        """Whether it is wished for in words and nobody has found it in the catalogue yet (R2.3.6)."""
        return not self.part_number


@dataclass(frozen=True, kw_only=True)
class FloorCover:
    """A cover that has to be on before work starts; nobody's name while it is missing."""

    cover: Cover
    fitted_by: str
    at: datetime | None


@dataclass(frozen=True, kw_only=True)
class FloorAddition:
    """A second-round addition and how far it has come."""

    addition_id: int
    finding: str
    found_by: str
    found_at: datetime
    state: AdditionState
    hours: Quantity
    wishes: tuple[str, ...]
    priced: bool
    answered_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class OrderOnFloor:
    """What the floor needs of an order; money stays at the front desk."""

    order_id: int
    number: str
    kind: OrderKind
    state: OrderState
    state_since: datetime
    plate: str
    car: str
    mileage_km: int
    customer: str
    advisor: str
    bay: str
    bay_id: int | None
    technician_id: int | None
    technician: str
    planned_start: datetime | None
    promised_at: datetime | None
    complaint: str
    instruction: str
    removed_parts_place: str
    old_parts: OldParts | None
    vehicle_place: Place
    card_place: Place
    filters_to_book: int
    tasks: tuple[FloorTask, ...]
    parts: tuple[FloorPart, ...]
    covers: tuple[FloorCover, ...]
    additions: tuple[FloorAddition, ...]
    findings: str

    @property
    def apart(self) -> bool:
        """Whether the card is somewhere else than the car (R2.3.1d)."""
        return self.vehicle_place is not self.card_place

    @property
    def issued(self) -> tuple[FloorPart, ...]:
        """The parts that left the store for this car."""
        return tuple(part for part in self.parts if part.stocked_out)


@lookup(roles=ANY_STAFF)
def order_on_floor(work: Work, order_id: int) -> OrderOnFloor:
    """Show an order to whoever works on it.

    Raises:
        UnknownOrder: There is none.

    """
    order = find_order(work, order_id)
    car = work.session.get_one(Vehicle, order.vehicle_id)
    names = staff_names(work)
    bay = work.session.get(Bay, order.bay_id) if order.bay_id else None
    return OrderOnFloor(
        order_id=order.id,
        number=order.shown_number,
        kind=order.kind,
        state=order.state,
        state_since=order.state_since,
        plate=car.plate,
        car=" ".join(filter(None, (car.make, car.model, str(car.year or "")))),
        mileage_km=order.mileage_km,
        customer=work.session.get_one(Customer, order.customer_id).name,
        advisor=names(order.advisor_id),
        bay=bay.name if bay else "",
        bay_id=order.bay_id,
        technician_id=order.technician_id,
        technician=names(order.technician_id),
        planned_start=order.planned_start,
        promised_at=order.promised_at,
        complaint=order.complaint,
        instruction=order.instruction,
        removed_parts_place=order.removed_parts_place,
        old_parts=order.old_parts,
        vehicle_place=order.vehicle_place,
        card_place=order.card_place,
        filters_to_book=max(0, filters_changed(order) - filters_booked(work, order.id)),
        tasks=_tasks(work, order, names),
        parts=tuple(_part(order, line) for line in _lines(order, LineKind.PART)),
        covers=_covers(order, names),
        additions=_additions(work, order, names),
        findings=_findings(work, order),
    )


def _lines(order: WorkOrder, kind: LineKind) -> list[OrderLine]:
    return [line for line in order.lines if line.kind is kind and not line.dropped]


def _tasks(work: Work, order: WorkOrder, names: StaffNames) -> tuple[FloorTask, ...]:
    clocks: dict[int, list[Clocking]] = {}
    for clock in work.session.scalars(
        select(Clocking).where(Clocking.order_id == order.id).order_by(Clocking.started_at)
    ):
        clocks.setdefault(clock.line_id, []).append(clock)
    return tuple(_task(line, clocks.get(line.id, []), names) for line in _lines(order, LineKind.LABOUR))


def _task(line: OrderLine, clocks: list[Clocking], names: StaffNames) -> FloorTask:
    closed = [clock.ended_at - clock.started_at for clock in clocks if clock.ended_at is not None]
    return FloorTask(
        line_id=line.id,
        position=line.position,
        description=line.description,
        technician_id=line.technician_id,
        technician=names(line.technician_id),
        hours=line.quantity,
        worked=sum(closed, timedelta()),
        running=tuple(
            Running(
                technician_id=clock.technician_id,
                technician=names(clock.technician_id),
                since=clock.started_at,
            )
            for clock in clocks
            if clock.ended_at is None
        ),
        done_at=line.done_at,
        paused=bool(clocks) and clocks[-1].ended_at is not None,
        awaits_answer=line.awaits_answer,
    )


def _part(order: WorkOrder, line: OrderLine) -> FloorPart:
    return FloorPart(
        line_id=line.id,
        description=line.description,
        part_number=line.part_number,
        part_class=line.part_class,
        unit=line.unit,
        quantity=line.quantity,
        stocked_out=line.stocked_out,
        with_technician=line.with_technician,
        fitted=line.fitted,
        taken_back=line.taken_back,
        awaited=order.state is OrderState.WAITING_PARTS and order.awaited_line_id == line.id,
        awaits_answer=line.awaits_answer,
    )


def _covers(order: WorkOrder, names: StaffNames) -> tuple[FloorCover, ...]:
    on = {fitting.cover: fitting for fitting in order.covers}
    return tuple(
        FloorCover(
            cover=cover,
            fitted_by=names(on[cover].fitted_by_id) if cover in on else "",
            at=on[cover].at if cover in on else None,
        )
        for cover in Cover
    )


def _additions(work: Work, order: WorkOrder, names: StaffNames) -> tuple[FloorAddition, ...]:
    rows = work.session.scalars(select(Addition).where(Addition.order_id == order.id).order_by(Addition.id))
    return tuple(_addition(row, order, names) for row in rows)


def _addition(row: Addition, order: WorkOrder, names: StaffNames) -> FloorAddition:
    lines = [line for line in order.lines if line.addition_id == row.id]
    labour = [line.quantity.thousandths for line in lines if line.kind is LineKind.LABOUR]
    return FloorAddition(
        addition_id=row.id,
        finding=row.finding,
        found_by=names(row.found_by_id),
        found_at=row.found_at,
        state=row.state,
        hours=Quantity(sum(labour)),
        wishes=tuple(line.description for line in lines),
        priced=any(line.amount.fen for line in lines),
        answered_at=row.answered_at,
    )


def _findings(work: Work, order: WorkOrder) -> str:
    """What the last inspection found wrong; nothing when the car passed or was not inspected."""
    last = work.session.scalar(
        select(FinalInspection)
        .where(FinalInspection.order_id == order.id)
        .order_by(FinalInspection.id.desc())
        .limit(1)
    )
    return last.findings if last is not None and not last.passed else ""
