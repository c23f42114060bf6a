"""Reception's today: who comes, who is here, who must be asked, what is in work, what is ready (R2.1.3a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.appointment import AppointmentState
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.lookups_appointments import Visit, appointments_of_days
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.lookups_order_list import IN_HOUSE
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import AdditionState, OrderKind, OrderState
from aftersales_desktop.domain.work_orders.promise import Promise, promise
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.work_order_number import WorkOrderNumber


class Lane(StrEnum):
    """Where a card stands on the board."""

    EXPECTED = "expected"
    RECEPTION = "reception"
    ASKING = "waiting for the customer"
    WORKSHOP = "workshop"
    READY = "ready"


class NextStep(StrEnum):
    """What reception does next with a card."""

    CHECK_IN = "check in"
    ESTIMATE = "estimate"
    SIGN = "sign"
    PRINT_CARD = "print card"
    DISPATCH = "dispatch"
    ASK_CUSTOMER = "ask customer"
    SETTLE = "settle"
    DELIVER = "deliver"
    NONE = "none"


STEP_OF_STATE = {
    OrderState.DRAFT: (Lane.RECEPTION, NextStep.ESTIMATE),
    OrderState.QUOTED: (Lane.ASKING, NextStep.SIGN),
    OrderState.CONFIRMED: (Lane.RECEPTION, NextStep.PRINT_CARD),
    OrderState.INSPECTED: (Lane.READY, NextStep.SETTLE),
    OrderState.SETTLED: (Lane.READY, NextStep.DELIVER),
}


@dataclass(frozen=True, kw_only=True)
class TodayCard:
    """One car on the board.

    Attributes:
        at: The appointment, or since when the order is in its state.
        note: The appointment's wish, the open addition's finding, or the customer's words.
        promise: Of an appointment: whether it is still to come or overdue.

    """

    lane: Lane
    step: NextStep
    order_id: int | None
    appointment_id: int | None
    vehicle_id: int
    number: str
    plate: str
    car: str
    customer: str
    phone: str
    advisor_id: int
    advisor: str
    kind: OrderKind
    state: OrderState | AppointmentState
    at: datetime
    promised_at: datetime | None
    promise: Promise
    note: str


@dataclass(frozen=True, kw_only=True)
class TodayFigures:
    """The day in five figures."""

    in_house: int
    in_work: int
    promised_today: int
    delivered_today: int
    late: int
    latest_plate: str
    asking: int
    asking_longest: timedelta
    to_call: int


@dataclass(frozen=True, kw_only=True)
class TodayBoard:
    """The whole board."""

    figures: TodayFigures
    cards: tuple[TodayCard, ...]

    def lane(self, lane: Lane) -> tuple[TodayCard, ...]:
        """The cards of one lane, the most pressing first."""
        return tuple(card for card in self.cards if card.lane is lane)


@lookup(roles=ANY_STAFF)
def today_board(work: Work, advisor_id: int | None = None) -> TodayBoard:
    """Show the day, of one advisor or of all."""
    cards = [*_expected(work), *_in_house(work)]
    if advisor_id is not None:
        cards = [card for card in cards if card.advisor_id == advisor_id]
    cards.sort(key=lambda card: card.promised_at or card.at)
    return TodayBoard(figures=_figures(work, cards), cards=tuple(cards))


def _expected(work: Work) -> Iterable[TodayCard]:
    """Today's appointments that have not become an order yet."""
    coming = {AppointmentState.EXPECTED, AppointmentState.ARRIVED}
    visits = appointments_of_days(work, work.today())
    return (_visit_card(work, visit) for visit in visits if visit.state in coming)


def _visit_card(work: Work, visit: Visit) -> TodayCard:
    return TodayCard(
        lane=Lane.EXPECTED,
        step=NextStep.CHECK_IN,
        order_id=None,
        appointment_id=visit.appointment_id,
        vehicle_id=visit.vehicle_id,
        number="",
        plate=visit.plate,
        car=visit.car,
        customer=visit.customer,
        phone=visit.phone,
        advisor_id=visit.advisor_id,
        advisor=visit.advisor,
        kind=OrderKind.GENERAL,
        state=visit.state,
        at=visit.at,
        promised_at=None,
        promise=promise(work.now(), OrderState.DRAFT, visit.at),
        note=visit.wish,
    )


def _in_house(work: Work) -> list[TodayCard]:
    """Every order whose car is in the house."""
    findings = _open_findings(work)
    rows = work.session.execute(
        select(WorkOrder, Vehicle, Customer, StaffMember.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .join(StaffMember, StaffMember.id == WorkOrder.advisor_id)
        .where(WorkOrder.state.in_(IN_HOUSE))
    )
    return [_order_card(work, *row, findings) for row in rows]


def _open_findings(work: Work) -> dict[int, str]:
    """What the floor has found and the customer has not answered."""
    rows = work.session.execute(
        select(Addition.order_id, Addition.finding)
        .where(Addition.state == AdditionState.REPORTED)
        .order_by(Addition.id.desc())
    )
    return dict(rows.all())


def _order_card(
    work: Work, order: WorkOrder, car: Vehicle, customer: Customer, advisor: str, findings: dict[int, str]
) -> TodayCard:
    lane, step = _place(order, asking=order.id in findings)
    return TodayCard(
        lane=lane,
        step=step,
        order_id=order.id,
        appointment_id=None,
        vehicle_id=car.id,
        number=str(WorkOrderNumber(order.number)),
        plate=car.plate or car.vin,
        car=f"{car.make} {car.model}".strip(),
        customer=customer.name,
        phone=customer.phone,
        advisor_id=order.advisor_id,
        advisor=advisor,
        kind=order.kind,
        state=order.state,
        at=order.state_since,
        promised_at=order.promised_at,
        promise=promise(work.now(), order.state, order.promised_at),
        note=findings.get(order.id, order.complaint),
    )


def _place(order: WorkOrder, *, asking: bool) -> tuple[Lane, NextStep]:
    """Say in which lane an order stands and what reception does with it next."""
    if asking:
        return Lane.ASKING, NextStep.ASK_CUSTOMER
    if order.state is OrderState.CONFIRMED and order.card_printed_at is not None:
        return Lane.RECEPTION, NextStep.DISPATCH
    return STEP_OF_STATE.get(order.state, (Lane.WORKSHOP, NextStep.NONE))


def _figures(work: Work, cards: list[TodayCard]) -> TodayFigures:
    """Count the day; cars that come and cars that have gone are not in the house."""
    here = [card for card in cards if card.order_id is not None]
    late = [card for card in here if card.promise is Promise.LATE]
    asking = [card for card in here if card.lane is Lane.ASKING]
    start, end = _today(work)
    due = [card for card in here if card.promised_at is not None and start <= card.promised_at < end]
    return TodayFigures(
        in_house=len(here),
        in_work=sum(1 for card in here if card.lane is Lane.WORKSHOP),
        promised_today=len(due),
        delivered_today=_delivered(work, start, end),
        late=len(late),
        latest_plate=late[0].plate if late else "",
        asking=len(asking),
        asking_longest=max((work.now() - card.at for card in asking), default=timedelta(0)),
        to_call=_to_call(work, start),
    )


def _today(work: Work) -> tuple[datetime, datetime]:
    start = datetime.combine(work.today(), time.min, tzinfo=work.zone)
    return start, start + timedelta(days=1)


def _delivered(work: Work, start: datetime, end: datetime) -> int:
    counted = select(func.count()).where(WorkOrder.delivered_at >= start, WorkOrder.delivered_at < end)
    return work.session.scalar(counted) or 0


def _to_call(work: Work, start: datetime) -> int:
    """Customers whose car left before today and whom nobody has reached yet (R7.4.3.6)."""
    counted = select(func.count()).where(
        WorkOrder.state == OrderState.DELIVERED, WorkOrder.delivered_at < start
    )
    return work.session.scalar(counted) or 0
