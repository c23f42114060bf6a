"""Returns at the counter: what is on its way back, and what of an order may come back (R2.3.11)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlalchemy.orm import aliased

from aftersales_desktop.database.number_search import numbered
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.parts_return import PartsReturn, ReturnReason, ReturnState
from aftersales_desktop.domain.parts.refusals import (
    FittedPart,
    NotWithTechnician,
    OrderSettled,
    UnknownSlip,
)
from aftersales_desktop.domain.parts.request_return import NOT_SETTLED
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.find_order import order_on_card
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.search_key import search_key

PAGE = 40
ON_THE_WAY = (ReturnState.REQUESTED, ReturnState.RECEIVED)
ONE = Quantity(1000)


@dataclass(frozen=True, kw_only=True)
class ReturnRow:
    """One return slip with all that stands on it."""

    return_id: int
    shown_number: str
    state: ReturnState
    order_id: int
    order: str
    order_code: ScanCode
    plate: str
    car: str
    part_id: int
    part_number: str
    part: str
    unit: str
    quantity: Quantity
    counted: Quantity | None
    reason: ReturnReason
    remark: str
    requested_by: str
    requested_at: datetime
    received_by: str
    received_at: datetime | None
    returned_at: datetime | None
    bin: str
    home_bin: str


@dataclass(frozen=True, kw_only=True)
class ReturnableLine:
    """A part line of an order, how much of it may come back, and why none may."""

    line_id: int
    part_number: str
    name: str
    unit: str
    handed_over: Quantity
    fitted: Quantity
    returnable: Quantity
    why_not: Refusal | None


@dataclass(frozen=True, kw_only=True)
class ReturnableOrder:
    """The order on the scanned card with its part lines."""

    order_id: int
    order: str
    plate: str
    car: str
    lines: tuple[ReturnableLine, ...]


@lookup(roles=ANY_STAFF)
def returns_on_the_way(
    work: Work, after_id: int | None = None, limit: int = PAGE, text: str = ""
) -> tuple[ReturnRow, ...]:
    """Page through what is requested or received and not in the system yet, the oldest first."""
    wanted = _slips().where(PartsReturn.state.in_(ON_THE_WAY), *_matches(text)).order_by(PartsReturn.id)
    if after_id is not None:
        wanted = wanted.where(PartsReturn.id > after_id)
    return tuple(_row(row) for row in work.session.execute(wanted.limit(limit)))


@lookup(roles=ANY_STAFF)
def returns_done(
    work: Work, before_id: int | None = None, limit: int = PAGE, text: str = ""
) -> tuple[ReturnRow, ...]:
    """Page through what was returned or withdrawn, the newest first; `before_id` is the last one seen."""
    done = PartsReturn.state.not_in(ON_THE_WAY)
    wanted = _slips().where(done, *_matches(text)).order_by(PartsReturn.id.desc())
    if before_id is not None:
        wanted = wanted.where(PartsReturn.id < before_id)
    return tuple(_row(row) for row in work.session.execute(wanted.limit(limit)))


@lookup(roles=ANY_STAFF)
def returns_waiting(work: Work) -> int:
    """Count the returns that are on their way."""
    waiting = select(func.count()).select_from(PartsReturn).where(PartsReturn.state.in_(ON_THE_WAY))
    return work.session.scalars(waiting).one()


def _matches(text: str) -> list[ColumnElement[bool]]:
    """Match any part of plate, order, return or part."""
    key = search_key(text)
    if not key:
        return []
    return [
        or_(
            Vehicle.plate_key.contains(plate_key(text), autoescape=True),
            Part.number_key.contains(key, autoescape=True),
            Part.name_key.contains(key, autoescape=True),
            numbered(WorkOrder.number.expression, "RO", text),
            numbered(PartsReturn.number.expression, "RT", text),
        )
    ]


@lookup(roles=ANY_STAFF)
def return_slip(work: Work, return_id: int) -> ReturnRow:
    """One return.

    Raises:
        UnknownSlip: There is none.

    """
    row = work.session.execute(_slips().where(PartsReturn.id == return_id)).one_or_none()
    if row is None:
        raise UnknownSlip
    return _row(row)


@lookup(roles=ANY_STAFF)
def returnable_on_card(work: Work, card: ScanCode) -> ReturnableOrder:
    """Open the order whose card was scanned and say of each part line what may come back.

    Raises:
        NotAScanCode: No job card, or not the one printed for this order.
        OrderSettled: The parts are charged already.

    """
    order = order_on_card(work, card)
    if order.state not in NOT_SETTLED:
        raise OrderSettled(order=order.shown_number, state=order.state)
    car = work.session.get_one(Vehicle, order.vehicle_id)
    asked = _asked_already(work, order.id)
    lines = [line for line in order.lines if line.kind is LineKind.PART and not line.dropped]
    return ReturnableOrder(
        order_id=order.id,
        order=order.shown_number,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        lines=tuple(_returnable(line, asked.get(line.id, Quantity.ZERO)) for line in lines),
    )


def _asked_already(work: Work, order_id: int) -> dict[int, Quantity]:
    asked = (
        select(PartsReturn.line_id, func.sum(PartsReturn.quantity))
        .where(PartsReturn.order_id == order_id, PartsReturn.state == ReturnState.REQUESTED)
        .group_by(PartsReturn.line_id)
    )
    return {row[0]: row[1] for row in work.session.execute(asked)}


def _returnable(line: OrderLine, asked: Quantity) -> ReturnableLine:
    returnable = max(Quantity.ZERO, line.with_technician - asked)
    why_not: Refusal | None = None
    if not returnable and line.fitted:
        why_not = FittedPart(part=line.description, returnable=returnable)
    elif not returnable:
        why_not = NotWithTechnician(part=line.description, returnable=returnable, wanted=ONE)
    return ReturnableLine(
        line_id=line.id,
        part_number=line.part_number,
        name=line.description,
        unit=line.unit,
        handed_over=line.handed_over,
        fitted=line.fitted,
        returnable=returnable,
        why_not=why_not,
    )


ASKED_BY = aliased(StaffMember)
TAKEN_BY = aliased(StaffMember)
HOME = aliased(Bin)


def _slips() -> Select[PartsReturn, WorkOrder, Vehicle, Part, str, str, str, str]:
    return (
        select(
            PartsReturn,
            WorkOrder,
            Vehicle,
            Part,
            ASKED_BY.name.label("requested_by"),
            TAKEN_BY.name.label("received_by"),
            Bin.code.label("bin"),
            HOME.code.label("home_bin"),
        )
        .join(WorkOrder, WorkOrder.id == PartsReturn.order_id)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Part, Part.id == PartsReturn.part_id)
        .join(ASKED_BY, ASKED_BY.id == PartsReturn.requested_by_id)
        .outerjoin(TAKEN_BY, TAKEN_BY.id == PartsReturn.received_by_id)
        .outerjoin(Bin, Bin.id == PartsReturn.bin_id)
        .outerjoin(HOME, HOME.id == Part.home_bin_id)
    )


def _row(row: Row[PartsReturn, WorkOrder, Vehicle, Part, str, str, str, str]) -> ReturnRow:
    slip, order, car, part, requested_by, received_by, code, home = row
    return ReturnRow(
        return_id=slip.id,
        shown_number=shown_document("RT", slip.number),
        state=slip.state,
        order_id=order.id,
        order=order.shown_number,
        order_code=order.code,
        plate=car.plate,
        car=f"{car.make} {car.model}".strip(),
        part_id=part.id,
        part_number=part.number,
        part=part.name,
        unit=part.unit,
        quantity=slip.quantity,
        counted=slip.counted,
        reason=slip.reason,
        remark=slip.remark,
        requested_by=requested_by,
        requested_at=slip.requested_at,
        received_by=received_by or "",
        received_at=slip.received_at,
        returned_at=slip.returned_at,
        bin=code or "",
        home_bin=home or "",
    )
