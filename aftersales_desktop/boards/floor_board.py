"""The floor at one look: bays as rows, the day as columns, and where the next car fits best."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import CompoundSelect, select, union

from aftersales_desktop.boards.floor_rows import ACTIVE, Bar, BarKind, BayOnBoard, FloorBoard, Suggestion
from aftersales_desktop.boards.working_time import Shift, shift_of
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.purchasing.lookups import on_the_way
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.lookups_floor import technician_days
from aftersales_desktop.domain.work_orders.lookups_queues import to_be_dispatched
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.role import ANY_STAFF

KINDS = {
    OrderState.CONFIRMED: BarKind.PLANNED,
    OrderState.DISPATCHED: BarKind.PLANNED,
    OrderState.STARTED: BarKind.RUNNING,
    OrderState.WAITING_PARTS: BarKind.WAITING_PARTS,
    OrderState.WAITING_CONFIRMATION: BarKind.WAITING_CONFIRMATION,
    OrderState.FINISHED: BarKind.INSPECTION,
}
LEAST_LEFT = timedelta(minutes=15)
LEAST_BAR = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)
# Less than this is within what an estimate can know.
LATE_FROM = timedelta(minutes=5)

IN_WORK = (
    OrderState.STARTED,
    OrderState.WAITING_PARTS,
    OrderState.WAITING_CONFIRMATION,
    OrderState.FINISHED,
)


@dataclass
class _Floor:
    """What was read of the floor, before it is put in rows."""

    work: Work
    shift: Shift
    orders: list[tuple[WorkOrder, Vehicle]]
    clocks: dict[int, list[Clocking]]
    names: dict[int, str]
    coming: dict[int, date]

    def name(self, staff_id: int | None) -> str:
        return self.names.get(staff_id, "") if staff_id is not None else ""

    def running(self, order: WorkOrder) -> list[Clocking]:
        return [clock for clock in self.clocks.get(order.id, []) if clock.ended_at is None]


@lookup(roles=ANY_STAFF)
def floor_board(work: Work) -> FloorBoard:
    """Show today's floor."""
    floor = _read(work)
    bays = work.session.scalars(select(Bay).where(Bay.active).order_by(Bay.position))
    here, shift = work.now(), floor.shift
    return FloorBoard(
        at=here,
        day_begins=shift.on(here, shift.begins),
        day_ends=shift.on(here, shift.ends),
        noon_begins=shift.on(here, shift.noon_begins),
        noon_ends=shift.on(here, shift.noon_ends),
        bays=tuple(_bay(floor, bay) for bay in bays),
        homeless=tuple(_bar(floor, order, car) for order, car in floor.orders if order.bay_id is None),
    )


@lookup(roles=ANY_STAFF)
def suggestion(work: Work, order_id: int | None = None) -> Suggestion | None:
    """Say where a car of the queue fits best: the bay that is free first, with whoever is free there."""
    wanted = to_be_dispatched(work, order_id)
    if wanted is None:
        return None
    board = floor_board(work)
    repair = set(work.session.scalars(select(Bay.id).where(Bay.active, Bay.place == Place.BAY)))
    span, shift = max(LEAST_BAR, timedelta(hours=wanted.hours.thousandths / 1000)), shift_of(work)
    slots = [
        (_first_gap(work, shift, bay, span), place, bay)
        for place, bay in enumerate(board.bays)
        if bay.bay_id in repair
    ]
    if not slots:
        return None
    start, _, bay = min(slots, key=lambda slot: slot[:2])
    technician = _who(work, bay, board)
    if technician is None:
        return None
    end = shift.end_of_work(start, span)
    return Suggestion(
        order_id=wanted.order_id,
        plate=wanted.plate,
        bay_id=bay.bay_id,
        bay=bay.name,
        technician_id=technician[0],
        technician=technician[1],
        start=start,
        end=end,
        in_time=wanted.promised_at is None or end <= wanted.promised_at,
    )


def _shown(today: datetime) -> CompoundSelect[int]:
    """Pick what stands on the board: in work, planned into a bay, or finished in a bay today.

    Each kind is found by an index of its own: 9 ms for the board with 1k and with 100k orders; joined by OR,
    all orders of all years were read, 37 ms with 100k.
    """
    in_bay = WorkOrder.bay_id.is_not(None)
    planned = select(WorkOrder.id).where(
        WorkOrder.state.in_((OrderState.CONFIRMED, OrderState.DISPATCHED)),
        in_bay,
        WorkOrder.planned_start < today + timedelta(days=1),
    )
    still_here = select(WorkOrder.id).where(
        WorkOrder.state.in_((OrderState.INSPECTED, OrderState.SETTLED)),
        in_bay,
        WorkOrder.finished_at >= today,
    )
    # By the day, not among all that were ever delivered; what has gone on from there is left out.
    delivered = select(WorkOrder.id).where(
        WorkOrder.delivered_at >= today,
        WorkOrder.state != OrderState.CALLED_BACK,
        WorkOrder.state != OrderState.ARCHIVED,
        in_bay,
        WorkOrder.finished_at >= today,
    )
    in_work = select(WorkOrder.id).where(WorkOrder.state.in_(IN_WORK))
    return union(in_work, planned, still_here, delivered)


def _read(work: Work) -> _Floor:
    today = work.local(work.now()).replace(hour=0, minute=0, second=0, microsecond=0)
    query = (
        select(WorkOrder, Vehicle)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(WorkOrder.id.in_(_shown(today)))
    )
    orders = [(order, car) for order, car in work.session.execute(query.order_by(WorkOrder.id))]
    clocks: dict[int, list[Clocking]] = {}
    ids = [order.id for order, _ in orders]
    for clock in work.session.scalars(select(Clocking).where(Clocking.order_id.in_(ids))):
        clocks.setdefault(clock.order_id, []).append(clock)
    names = dict(work.session.execute(select(StaffMember.id, StaffMember.name)).all())
    coming = {part.line_id: part.expected_on for part in on_the_way(work)}
    return _Floor(work, shift_of(work), orders, clocks, names, coming)


def _bay(floor: _Floor, bay: Bay) -> BayOnBoard:
    mine = [(order, car) for order, car in floor.orders if order.bay_id == bay.id]
    bars = sorted((_bar(floor, order, car) for order, car in mine), key=lambda bar: bar.start)
    here = next((bar for bar in bars if bar.kind in ACTIVE), None)
    if here is None:
        bars, here = _next_of(bars)
    order = next((order for order, _ in mine if here and order.id == here.order_id), None)
    running = floor.running(order) if order else []
    clocks = floor.clocks.get(order.id, []) if order else []
    people = [floor.name(clock.technician_id) for clock in running]
    if not people and order is not None:
        people = [floor.name(order.technician_id)]
    return BayOnBoard(
        bay_id=bay.id,
        name=bay.name,
        technicians=tuple(dict.fromkeys(filter(None, people))),
        worked=sum((c.ended_at - c.started_at for c in clocks if c.ended_at is not None), timedelta()),
        running_since=tuple(clock.started_at for clock in running),
        now=here,
        bars=tuple(_one_after_another(bars)),
    )


def _next_of(bars: list[Bar]) -> tuple[list[Bar], Bar | None]:
    """In an empty bay the first planned car is the one to be started."""
    place = next((n for n, bar in enumerate(bars) if bar.kind is BarKind.PLANNED), None)
    if place is None:
        return bars, None
    bars[place] = replace(bars[place], kind=BarKind.NEXT)
    return bars, bars[place]


def _one_after_another(bars: Iterable[Bar]) -> Iterable[Bar]:
    """Push planned cars back behind the one that still stands in their bay."""
    free: datetime | None = None
    for bar in bars:
        shown = bar
        if bar.kind in {BarKind.PLANNED, BarKind.NEXT} and free is not None and bar.start < free:
            shown = replace(bar, start=free, end=free + (bar.end - bar.start))
        free = max(free, shown.end) if free else shown.end
        yield shown


def _bar(floor: _Floor, order: WorkOrder, car: Vehicle) -> Bar:
    kind = KINDS.get(order.state, BarKind.DONE)
    running = floor.running(order)
    if kind is BarKind.RUNNING and not running:
        kind = BarKind.PAUSED
    start, end = _stretch(floor, order, kind)
    promised = order.promised_at
    over = kind is not BarKind.DONE and promised is not None and end - promised >= LATE_FROM
    return Bar(
        order_id=order.id,
        number=order.shown_number,
        plate=car.plate,
        kind=kind,
        start=start,
        end=end,
        note=_note(floor, order, kind, running),
        expected_on=floor.coming.get(order.awaited_line_id or 0) if kind is BarKind.WAITING_PARTS else None,
        promised_at=promised,
        late=end - promised if over and promised is not None else timedelta(),
        since=order.state_since,
        technician=floor.name(running[0].technician_id if running else order.technician_id),
        apart=order.vehicle_place is not order.card_place,
    )


def _stretch(floor: _Floor, order: WorkOrder, kind: BarKind) -> tuple[datetime, datetime]:
    """From when to when a car is in its bay: as it was, or as its open hours make one expect."""
    here = floor.work.now()
    start = order.started_at or order.planned_start or order.opened_at
    if kind is BarKind.PLANNED:
        start = max(start, here)
        return start, floor.shift.end_of_work(start, max(LEAST_BAR, _hours(order)))
    if kind is BarKind.DONE:
        return start, max(order.finished_at or order.state_since, start + QUARTER)
    if kind is BarKind.INSPECTION:
        return start, max(here, start) + QUARTER
    return start, floor.shift.end_of_work(max(here, start), _left(floor, order))


def _hours(order: WorkOrder) -> timedelta:
    return timedelta(hours=sum(task.quantity.thousandths for task in order.tasks) / 1000)


def _left(floor: _Floor, order: WorkOrder) -> timedelta:
    """Standard hours of the open tasks, less what was worked on each; never quite nothing."""
    here = floor.work.now()
    left = timedelta()
    for task in order.tasks:
        if task.done_at is None:
            clocks = [clock for clock in floor.clocks.get(order.id, []) if clock.line_id == task.id]
            worked = sum(((clock.ended_at or here) - clock.started_at for clock in clocks), timedelta())
            left += max(QUARTER, timedelta(hours=task.quantity.thousandths / 1000) - worked)
    return max(left, LEAST_LEFT)


def _note(floor: _Floor, order: WorkOrder, kind: BarKind, running: list[Clocking]) -> str:
    if kind is BarKind.WAITING_PARTS:
        return next((line.description for line in order.lines if line.id == order.awaited_line_id), "")
    if kind is BarKind.WAITING_CONFIRMATION:
        return floor.name(order.advisor_id)
    at_work = {clock.line_id for clock in running}
    open_tasks = [task for task in order.tasks if task.done_at is None]
    tasks = [task for task in order.tasks if task.id in at_work] or open_tasks or order.tasks
    return tasks[0].description if tasks else ""


def _first_gap(work: Work, shift: Shift, bay: BayOnBoard, span: timedelta) -> datetime:
    """The first moment from which a bay is free for so long."""
    free = _next_quarter(work.now())
    for bar in sorted((b for b in bay.bars if b.end > free), key=lambda b: b.start):
        if shift.end_of_work(free, span) <= bar.start:
            return free
        free = max(free, _next_quarter(bar.end))
    return free


def _next_quarter(moment: datetime) -> datetime:
    over = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment - over + QUARTER if over else moment


def _who(work: Work, bay: BayOnBoard, board: FloorBoard) -> tuple[int, str] | None:
    """Whoever belongs to that bay today; else somebody whose clock stands still and who has worked least."""
    days = technician_days(work)
    of_bay = {bar.technician for bar in bay.bars}
    busy = {
        name for other in board.bays if other.bay_id != bay.bay_id and other.now for name in other.technicians
    }
    ranked = sorted(
        days,
        key=lambda day: (
            day.name not in of_bay,
            day.running_since is not None,
            day.name in busy,
            day.worked,
            day.name,
        ),
    )
    return (ranked[0].technician_id, ranked[0].name) if ranked else None
