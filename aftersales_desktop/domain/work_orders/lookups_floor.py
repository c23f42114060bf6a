"""What waits on the floor and who works: queues, clocks, hours of the day, drain carts."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.domain.rules.value_of import number_of
from aftersales_desktop.domain.work_orders.book_used_filter import MOST_FILTERS
from aftersales_desktop.domain.work_orders.clocking import Clocking
from aftersales_desktop.domain.work_orders.closing import DrainCart
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import OrderState, PauseReason
from aftersales_desktop.domain.work_orders.posts import REPAIRS_CARS
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.work_order_number import WorkOrderNumber


@dataclass(frozen=True, kw_only=True)
class RunningClock:
    """Who works on what since when."""

    clocking_id: int
    technician_id: int
    technician: str
    order_id: int
    number: str
    plate: str
    task: str
    started_at: datetime


@dataclass(frozen=True, kw_only=True)
class TechnicianDay:
    """A technician's day: time on the clock so far, standard hours of tasks done, and the job now."""

    technician_id: int
    name: str
    team: str
    worked: timedelta
    running_since: datetime | None
    running_order_id: int | None
    running_on: str
    pause: PauseReason | None
    standard: Quantity
    tasks_done: int

    def worked_until(self, now: datetime) -> timedelta:
        """Time on the clock today, the running stretch included."""
        return self.worked + (now - self.running_since if self.running_since else timedelta())


@dataclass(frozen=True, kw_only=True)
class CartRow:
    """A drain cart and how many used filters lie on it (R2.2.8c)."""

    cart_id: int
    name: str
    filters: int
    most: int
    emptied_at: datetime | None
    emptied_by: str

    @property
    def full(self) -> bool:
        """Whether it must be emptied now."""
        return self.filters >= self.most


@dataclass(frozen=True, kw_only=True)
class BayRow:
    """A bay in use, to choose from."""

    bay_id: int
    name: str


@lookup(roles=ANY_STAFF)
def running_clocks(work: Work) -> tuple[RunningClock, ...]:
    """Every clock that runs now, the longest first."""
    query = (
        select(Clocking, StaffMember.name, WorkOrder.number, Vehicle.plate, OrderLine.description)
        .join(StaffMember, StaffMember.id == Clocking.technician_id)
        .join(WorkOrder, WorkOrder.id == Clocking.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(OrderLine, OrderLine.id == Clocking.line_id)
        .where(Clocking.ended_at.is_(None))
        .order_by(Clocking.started_at)
    )
    return tuple(
        RunningClock(
            clocking_id=clock.id,
            technician_id=clock.technician_id,
            technician=name,
            order_id=clock.order_id,
            number=str(WorkOrderNumber(number)),
            plate=plate,
            task=task,
            started_at=clock.started_at,
        )
        for clock, name, number, plate, task in work.session.execute(query)
    )


@lookup(roles=ANY_STAFF)
def technician_days(work: Work) -> tuple[TechnicianDay, ...]:
    """Everybody who repairs cars, with today's hours, by team and name."""
    begin = day_begins(work)
    clocks, done = _clocks_since(work, begin), _done_since(work, begin)
    running_on = {clock.technician_id: clock for clock in running_clocks(work)}
    people = work.session.scalars(
        select(StaffMember)
        .where(StaffMember.active, StaffMember.roles.any(StaffRole.role.in_(REPAIRS_CARS)))
        .order_by(StaffMember.team, StaffMember.name)
    )
    return tuple(
        _day(person, clocks.get(person.id, []), done.get(person.id, []), running_on.get(person.id))
        for person in people
    )


@lookup(roles=ANY_STAFF)
def drain_carts(work: Work) -> tuple[CartRow, ...]:
    """The oil drain carts, the fullest first (SM18)."""
    query = (
        select(DrainCart, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == DrainCart.emptied_by_id)
        .order_by(DrainCart.filters.desc(), DrainCart.name)
    )
    most = number_of(work, MOST_FILTERS)
    return tuple(
        CartRow(
            cart_id=cart.id,
            name=cart.name,
            filters=cart.filters,
            most=most,
            emptied_at=cart.emptied_at,
            emptied_by=name or "",
        )
        for cart, name in work.session.execute(query)
    )


@lookup(roles=ANY_STAFF)
def bays(work: Work) -> tuple[BayRow, ...]:
    """The bays in use, as they stand on the board."""
    rows = work.session.scalars(select(Bay).where(Bay.active).order_by(Bay.position))
    return tuple(BayRow(bay_id=bay.id, name=bay.name) for bay in rows)


@lookup(roles=ANY_STAFF)
def find_on_floor(work: Work, text: str) -> int | None:
    """Find the car on the floor whose plate or number holds what was typed; the latest one first."""
    key = "".join(c for c in text.upper() if c.isalnum()).removeprefix("RO")
    if not key:
        return None
    hits = or_(Vehicle.plate_key.contains(key, autoescape=True), WorkOrder.number == _as_number(key))
    query = (
        select(WorkOrder.id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(hits, WorkOrder.state.in_(SEARCHED))
        .order_by(WorkOrder.id.desc())
        .limit(1)
    )
    return work.session.scalar(query)


SEARCHED = (
    OrderState.CONFIRMED,
    OrderState.DISPATCHED,
    OrderState.STARTED,
    OrderState.WAITING_PARTS,
    OrderState.WAITING_CONFIRMATION,
    OrderState.FINISHED,
    OrderState.INSPECTED,
)
NUMBER_DIGITS = 10


def _as_number(key: str) -> int:
    return int(key) if key.isascii() and key.isdigit() and len(key) == NUMBER_DIGITS else -1


def _clocks_since(work: Work, begin: datetime) -> dict[int, list[Clocking]]:
    clocks: dict[int, list[Clocking]] = {}
    today = or_(Clocking.started_at >= begin, Clocking.ended_at.is_(None))
    for clock in work.session.scalars(select(Clocking).where(today).order_by(Clocking.started_at)):
        clocks.setdefault(clock.technician_id, []).append(clock)
    return clocks


def _done_since(work: Work, begin: datetime) -> dict[int, list[int]]:
    done: dict[int, list[int]] = {}
    query = select(OrderLine.technician_id, OrderLine.quantity).where(OrderLine.done_at >= begin)
    for technician_id, hours in work.session.execute(query):
        done.setdefault(technician_id or 0, []).append(hours.thousandths)
    return done


def _day(
    person: StaffMember, clocks: list[Clocking], done: list[int], running: RunningClock | None
) -> TechnicianDay:
    closed = [clock.ended_at - clock.started_at for clock in clocks if clock.ended_at is not None]
    last = clocks[-1] if clocks else None
    return TechnicianDay(
        technician_id=person.id,
        name=person.name,
        team=person.team,
        worked=sum(closed, timedelta()),
        running_since=running.started_at if running else None,
        running_order_id=running.order_id if running else None,
        running_on=f"{running.plate} {running.task}" if running else "",
        pause=last.pause_reason if last and last.ended_at is not None else None,
        standard=Quantity(sum(done)),
        tasks_done=len(done),
    )


def day_begins(work: Work) -> datetime:
    """Midnight of today at the dealership."""
    here = work.local(work.now())
    return datetime.combine(here.date(), time(), here.tzinfo)
