"""Everything a decision needs on one page: request, order, customer, earlier signatures (X4)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, func, select, type_coerce

from aftersales_desktop.boards.discount_request import discount_request
from aftersales_desktop.boards.inbox import SEES_ALL, InboxRow, row_of
from aftersales_desktop.boards.request_accident import accident_details
from aftersales_desktop.boards.request_claim import claim_request
from aftersales_desktop.boards.request_details import Details
from aftersales_desktop.boards.sanction_request import sanction_request
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.authority import line_of, not_your_power
from aftersales_desktop.domain.approvals.refusals import UnknownRequest
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.closing import Settlement
from aftersales_desktop.domain.work_orders.order_state import OrderKind, OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF

Piece = Callable[[Work, ApprovalRequest], Details]
# Each subject's own piece of the page; a power without one shows what the request itself carries.
PIECES: Mapping[Power, Piece] = {
    Power.DISCOUNT: discount_request,
    Power.DISCOUNT_ABOVE_LIMIT: discount_request,
    Power.DISCOUNT_ABOVE_QUOTA: discount_request,
    Power.ACCIDENT_QUOTATION: accident_details,
    Power.ACCIDENT_BELOW_MARGIN: accident_details,
    Power.CLAIM_PART: claim_request,
    Power.LARGE_CLAIM_PART: claim_request,
    Power.DEPOSIT_WAIVER: claim_request,
    Power.VERIFY_SANCTION: sanction_request,
    Power.CONFIRM_SANCTION: sanction_request,
}
YEAR = timedelta(days=365)


@dataclass(frozen=True, kw_only=True)
class OrderInShort:
    """The order the request is about."""

    order_id: int
    number: str
    kind: OrderKind
    state: OrderState
    plate: str
    car: str
    customer: str
    advisor: str
    promised_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class CustomerRecord:
    """What the house knows of the customer that bears on the decision.

    `earlier` counts how often this power was used for the customer before, last on `last_earlier`.
    """

    since: datetime
    cars: int
    visits: int
    spent: Money
    earlier: int
    last_earlier: datetime | None


@dataclass(frozen=True, kw_only=True)
class EarlierRequest:
    """One request or signature about the same thing."""

    request_id: int
    power: Power
    state: RequestState
    subject_version: int
    asked_by: str
    asked_at: datetime
    decided_by: str
    for_name: str
    decided_at: datetime | None
    comment: str


@dataclass(frozen=True, kw_only=True)
class RequestPage:
    """One request with everything for the decision."""

    row: InboxRow
    state: RequestState
    clause: str
    subject_version: int
    reason: str
    comment: str
    decided_by: str
    decided_at: datetime | None
    order: OrderInShort | None
    customer: CustomerRecord | None
    earlier: tuple[EarlierRequest, ...]
    details: Details


@lookup(roles=ANY_STAFF)
def request_page(work: Work, request_id: int) -> RequestPage:
    """Show a request to those whom it concerns.

    Raises:
        UnknownRequest: There is none.
        NotYourPower: The person neither asked for it nor decides such things (R2.0a).

    """
    request = work.session.get(ApprovalRequest, request_id)
    if request is None:
        raise UnknownRequest
    row, names = row_of(work, request), staff_names(work)
    _check_concerned(work, request, row)
    order = work.session.get(WorkOrder, request.order_id) if request.order_id is not None else None
    piece = PIECES.get(request.power)
    return RequestPage(
        row=row,
        state=request.state,
        clause=line_of(request.power).clause,
        subject_version=request.subject_version,
        reason=request.reason,
        comment=request.comment,
        decided_by=names(request.decided_by_id),
        decided_at=request.decided_at,
        order=_in_short(work, order, names) if order is not None else None,
        customer=_record(work, order, request) if order is not None else None,
        earlier=_earlier(work, request, names),
        details=piece(work, request) if piece is not None else Details(),
    )


def _check_concerned(work: Work, request: ApprovalRequest, row: InboxRow) -> None:
    decided = request.decided_by_id == work.actor.staff_id
    if not (row.mine or row.own or decided or work.actor.holds(*SEES_ALL, *row.deciders)):
        raise not_your_power(work, request.power)


def _in_short(work: Work, order: WorkOrder, names: StaffNames) -> OrderInShort:
    car = work.session.get_one(Vehicle, order.vehicle_id)
    customer = work.session.get_one(Customer, order.customer_id)
    return OrderInShort(
        order_id=order.id,
        number=order.shown_number,
        kind=order.kind,
        state=order.state,
        plate=car.plate,
        car=" ".join(filter(None, (car.make, car.model, f"· {car.year}" if car.year else ""))),
        customer=customer.name,
        advisor=names(order.advisor_id),
        promised_at=order.promised_at,
    )


def _record(work: Work, order: WorkOrder, request: ApprovalRequest) -> CustomerRecord:
    owner = order.customer_id
    visits = select(func.count()).where(
        WorkOrder.customer_id == owner, WorkOrder.state != OrderState.CANCELLED, WorkOrder.id != order.id
    )
    spent = (
        select(func.sum(type_coerce(Settlement.due, BigInteger)))
        .join(WorkOrder, WorkOrder.id == Settlement.order_id)
        .where(WorkOrder.customer_id == owner, Settlement.at >= work.now() - YEAR)
    )
    signed = (
        select(func.count(), func.max(ApprovalRequest.decided_at))
        .join(WorkOrder, WorkOrder.id == ApprovalRequest.order_id)
        .where(
            WorkOrder.customer_id == owner,
            ApprovalRequest.power == request.power,
            ApprovalRequest.state == RequestState.APPROVED,
            ApprovalRequest.id != request.id,
        )
    )
    earlier, last = work.session.execute(signed).one()
    return CustomerRecord(
        since=work.session.get_one(Customer, owner).created_at,
        cars=work.session.scalars(select(func.count()).where(Vehicle.customer_id == owner)).one(),
        visits=work.session.scalars(visits).one(),
        spent=Money(int(work.session.scalars(spent).one() or 0)),
        earlier=earlier,
        last_earlier=last,
    )


def _earlier(work: Work, request: ApprovalRequest, names: StaffNames) -> tuple[EarlierRequest, ...]:
    found = work.session.scalars(
        select(ApprovalRequest)
        .where(
            ApprovalRequest.subject_kind == request.subject_kind,
            ApprovalRequest.subject_id == request.subject_id,
            ApprovalRequest.id != request.id,
        )
        .order_by(ApprovalRequest.id.desc())
        .limit(20)
    )
    return tuple(
        EarlierRequest(
            request_id=one.id,
            power=one.power,
            state=one.state,
            subject_version=one.subject_version,
            asked_by=names(one.asked_by_id),
            asked_at=one.asked_at,
            decided_by=names(one.decided_by_id),
            for_name=names(one.on_behalf_of_id),
            decided_at=one.decided_at,
            comment=one.comment,
        )
        for one in found
    )
