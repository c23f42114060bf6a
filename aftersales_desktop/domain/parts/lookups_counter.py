"""What the issue counter sees: the order on the scanned card, line by line, and the orders to pick."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import case, func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.counter_order import (
    NEVER_STARTED,
    CounterLine,
    lines_of,
    order_on_scanned_card,
    standstill,
)
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.parts_issue import PartsIssue, PartsIssueLine
from aftersales_desktop.domain.parts.shelf import Shelf, shelf_for_order
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_state import AdditionState, LineKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.values.work_order_number import WorkOrderNumber

IN_QUEUE = (OrderState.STARTED, OrderState.WAITING_PARTS)


class LineStand(StrEnum):
    """How a line stands at the counter, in a word."""

    READY = "can go out"
    WISHED = "to be identified"
    UNCONFIRMED = "not confirmed"
    NOT_STARTED = "order not started"
    AT_CUSTOMER = "order at the customer"
    STANDS_STILL = "order stands still"
    SHORT = "stock short"
    KEPT = "kept for others"
    UNKNOWN = "not in the catalogue"
    OUT = "stocked out"
    HANDED_OVER = "handed over"
    FITTED = "fitted"


STAND_WORDS = (
    QT_TRANSLATE_NOOP("Words", "can go out"),
    QT_TRANSLATE_NOOP("Words", "to be identified"),
    QT_TRANSLATE_NOOP("Words", "not confirmed"),
    QT_TRANSLATE_NOOP("Words", "order not started"),
    QT_TRANSLATE_NOOP("Words", "order at the customer"),
    QT_TRANSLATE_NOOP("Words", "order stands still"),
    QT_TRANSLATE_NOOP("Words", "stock short"),
    QT_TRANSLATE_NOOP("Words", "kept for others"),
    QT_TRANSLATE_NOOP("Words", "not in the catalogue"),
    QT_TRANSLATE_NOOP("Words", "stocked out"),
    QT_TRANSLATE_NOOP("Words", "handed over"),
    QT_TRANSLATE_NOOP("Words", "fitted"),
)


@dataclass(frozen=True, kw_only=True)
class LineAtCounter:
    """One part line with its shelf.

    Attributes:
        may_take: How much could be stocked out now: the order is at work, the line open, in stock, and
            not kept for others.
        refusal: Why the open quantity cannot go out; none when it can, or when nothing is open.

    """

    line_id: int
    position: int
    part_id: int | None
    part_number: str
    name: str
    unit: str
    bin: str
    ordered: Quantity
    stocked_out: Quantity
    handed_over: Quantity
    fitted: Quantity
    on_hand: Quantity
    may_take: Quantity
    added: bool
    stand: LineStand
    refusal: Refusal | None

    @property
    def open_quantity(self) -> Quantity:
        """How much the order still asks for."""
        return self.ordered - self.stocked_out

    @property
    def returnable(self) -> Quantity:
        """How much the technician has and has not fitted."""
        return self.handed_over - self.fitted


@dataclass(frozen=True, kw_only=True)
class WaitingSlip:
    """A stock-out that is posted and waits for hand-over."""

    issue_id: int
    shown_number: str
    posted_at: datetime
    posted_by: str
    lines: tuple[tuple[str, Quantity], ...]


@dataclass(frozen=True, kw_only=True)
class OrderAtCounter:
    """The order as the counter sees it; `standstill` says why nothing may go out in its state."""

    order_id: int
    number: int
    state: OrderState
    promised_at: datetime | None
    plate: str
    car: str
    year: int | None
    customer: str
    advisor: str
    advisor_phone: str
    technician_id: int | None
    technician: str
    bay: str
    standstill: Refusal | None
    lines: tuple[LineAtCounter, ...]
    waiting: tuple[WaitingSlip, ...]

    @property
    def shown_number(self) -> str:
        """The number as on screen."""
        return str(WorkOrderNumber(self.number))


@dataclass(frozen=True, kw_only=True)
class OrderToPick:
    """An order whose parts somebody waits for.

    Attributes:
        open_lines: Lines that are agreed and not out yet.
        wishes: Parts wished for in words, to be identified before the customer can be asked (R2.3.6).

    """

    order_id: int
    number: int
    plate: str
    car: str
    state: OrderState
    since: datetime
    technician: str
    bay: str
    open_lines: int
    wishes: int
    waiting_slips: int

    @property
    def shown_number(self) -> str:
        """The number as on screen."""
        return str(WorkOrderNumber(self.number))


@lookup(roles=ANY_STAFF)
def card_at_counter(work: Work, card: ScanCode) -> OrderAtCounter:
    """Open the order whose job card was scanned, or typed with its check characters (R2.3.1a).

    Raises:
        NotAScanCode: It is no job card, or not the one printed for this order.

    """
    return _at_counter(work, order_on_scanned_card(work, card).order_id)


@lookup(roles=ANY_STAFF)
def order_at_counter(work: Work, order_id: int) -> OrderAtCounter:
    """Look at an order without its card: to see what is coming; nothing goes out this way (R2.3.1a).

    Raises:
        UnknownOrder: There is none.

    """
    return _at_counter(work, order_id)


def _at_counter(work: Work, order_id: int) -> OrderAtCounter:
    order = find_order(work, order_id)
    car = work.session.get_one(Vehicle, order.vehicle_id)
    advisor = work.session.get_one(StaffMember, order.advisor_id)
    technician = work.session.get(StaffMember, order.technician_id) if order.technician_id else None
    bay = work.session.get(Bay, order.bay_id) if order.bay_id else None
    return OrderAtCounter(
        order_id=order.id,
        number=order.number,
        state=order.state,
        promised_at=order.promised_at,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        year=car.year,
        customer=work.session.get_one(Customer, order.customer_id).name,
        advisor=advisor.name,
        advisor_phone=advisor.phone,
        technician_id=order.technician_id,
        technician=technician.name if technician else "",
        bay=bay.name if bay else "",
        standstill=standstill(order.state, order.shown_number),
        lines=_lines(work, order),
        waiting=_waiting(work, order_id),
    )


def _lines(work: Work, order: WorkOrder) -> tuple[LineAtCounter, ...]:
    lines = lines_of(work, order.id)
    shelf = shelf_for_order(work, order.id)
    homes = _homes(work, {line.part_id for line in lines.values() if line.part_id is not None})
    rows = tuple(_line(line, shelf, homes) for line in lines.values())
    refusal = standstill(order.state, order.shown_number)
    return rows if refusal is None else tuple(_held_up(row, order.state, refusal) for row in rows)


def _homes(work: Work, part_ids: set[int]) -> dict[int, str]:
    """Name the home bins, for parts of which nothing lies anywhere."""
    homes = select(Part.id, Bin.code).join(Bin, Bin.id == Part.home_bin_id).where(Part.id.in_(part_ids))
    return {row[0]: row[1] for row in work.session.execute(homes)}


def _line(line: CounterLine, shelf: Shelf, homes: dict[int, str]) -> LineAtCounter:
    part_id = line.part_id or 0
    places = shelf.bins.get(part_id, [])
    free = min(line.open_quantity, shelf.free_for(part_id, line.line_id))
    refusal = line.why_not(line.open_quantity, shelf) if line.open_quantity else None
    confirmed = line.addition in {None, AdditionState.CONFIRMED}
    return LineAtCounter(
        line_id=line.line_id,
        position=line.position,
        part_id=line.part_id,
        part_number=line.part_number,
        name=line.name,
        unit=line.unit,
        bin=places[0].code if places else homes.get(part_id, ""),
        ordered=line.ordered,
        stocked_out=line.stocked_out,
        handed_over=line.handed_over,
        fitted=line.fitted,
        on_hand=shelf.on_hand(part_id),
        may_take=free if confirmed else Quantity.ZERO,
        added=line.addition is not None,
        stand=_stand(line, shelf, free),
        refusal=refusal,
    )


def _held_up(line: LineAtCounter, state: OrderState, refusal: Refusal) -> LineAtCounter:
    """Say of a line whose order stands still that nothing goes out, and why (R2.3.2a)."""
    if not line.open_quantity:
        return line
    stand = line.stand
    if stand is LineStand.READY:
        if state in NEVER_STARTED:
            stand = LineStand.NOT_STARTED
        elif state is OrderState.WAITING_CONFIRMATION:
            stand = LineStand.AT_CUSTOMER
        else:
            stand = LineStand.STANDS_STILL
    return replace(line, may_take=Quantity.ZERO, stand=stand, refusal=line.refusal or refusal)


def _stand(line: CounterLine, shelf: Shelf, free: Quantity) -> LineStand:
    """Say in a word how the line stands."""
    if line.unidentified:
        return LineStand.WISHED
    if line.addition not in {None, AdditionState.CONFIRMED}:
        return LineStand.UNCONFIRMED
    if not line.open_quantity:
        return _done(line)
    if line.part_id is None:
        return LineStand.UNKNOWN
    if free >= line.open_quantity:
        return LineStand.READY
    enough = shelf.on_hand(line.part_id) >= line.open_quantity
    return LineStand.KEPT if enough else LineStand.SHORT


def _done(line: CounterLine) -> LineStand:
    if line.fitted >= line.ordered:
        return LineStand.FITTED
    return LineStand.HANDED_OVER if line.handed_over >= line.ordered else LineStand.OUT


def _waiting(work: Work, order_id: int) -> tuple[WaitingSlip, ...]:
    waiting = (
        select(PartsIssue, StaffMember.name)
        .join(StaffMember, StaffMember.id == PartsIssue.posted_by_id)
        .where(
            PartsIssue.order_id == order_id,
            PartsIssue.handed_over_at.is_(None),
            PartsIssue.reversed_at.is_(None),
        )
        .order_by(PartsIssue.id)
    )
    return tuple(_slip(work, issue, name) for issue, name in work.session.execute(waiting))


def _slip(work: Work, issue: PartsIssue, posted_by: str) -> WaitingSlip:
    lines = (
        select(Part.name, func.sum(PartsIssueLine.quantity))
        .join(Part, Part.id == PartsIssueLine.part_id)
        .where(PartsIssueLine.issue_id == issue.id)
        .group_by(Part.id, Part.name)
        .order_by(Part.id)
    )
    return WaitingSlip(
        issue_id=issue.id,
        shown_number=shown_document("PI", issue.number),
        posted_at=issue.posted_at,
        posted_by=posted_by,
        lines=tuple((name, quantity) for name, quantity in work.session.execute(lines)),
    )


@lookup(roles=ANY_STAFF)
def pick_queue(work: Work) -> tuple[OrderToPick, ...]:
    """List the orders whose parts can be picked, handed over or identified, those waiting longest first."""
    confirmed = Addition.state == AdditionState.CONFIRMED
    wanted_part = (
        (OrderLine.kind == LineKind.PART)
        & OrderLine.dropped.is_(False)
        & (OrderLine.stocked_out < OrderLine.quantity)
    )
    still_open = wanted_part & (OrderLine.addition_id.is_(None) | confirmed)
    slips = (
        select(PartsIssue.order_id, func.count().label("slips"))
        .where(PartsIssue.handed_over_at.is_(None), PartsIssue.reversed_at.is_(None))
        .group_by(PartsIssue.order_id)
        .subquery()
    )
    open_lines = func.sum(case((still_open, 1), else_=0))
    wishes = func.sum(case((wanted_part & (OrderLine.part_number == ""), 1), else_=0))
    to_hand_over = func.coalesce(slips.c.slips, 0) > 0
    wanted = (
        select(WorkOrder, Vehicle, StaffMember.name, Bay.name, open_lines, wishes, slips.c.slips)
        .join(OrderLine, OrderLine.order_id == WorkOrder.id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .outerjoin(Addition, Addition.id == OrderLine.addition_id)
        .outerjoin(StaffMember, StaffMember.id == WorkOrder.technician_id)
        .outerjoin(Bay, Bay.id == WorkOrder.bay_id)
        .outerjoin(slips, slips.c.order_id == WorkOrder.id)
        .where(WorkOrder.state.in_((*IN_QUEUE, OrderState.WAITING_CONFIRMATION)))
        .group_by(WorkOrder.id, Vehicle.id, StaffMember.name, Bay.name, slips.c.slips)
        .having((WorkOrder.state.in_(IN_QUEUE) & ((open_lines > 0) | to_hand_over)) | (wishes > 0))
        .order_by(WorkOrder.state_since, WorkOrder.id)
    )
    return tuple(
        OrderToPick(
            order_id=order.id,
            number=order.number,
            plate=car.plate,
            car=f"{car.make} {car.model}".strip(),
            state=order.state,
            since=order.state_since,
            technician=technician or "",
            bay=bay or "",
            open_lines=int(lines or 0),
            wishes=int(wished or 0),
            waiting_slips=int(count or 0),
        )
        for order, car, technician, bay, lines, wished, count in work.session.execute(wanted)
    )
