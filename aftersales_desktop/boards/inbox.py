"""The inbox: what waits for somebody's decision, what somebody asked, and what was decided (X4, R2.0b)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.authority import Matrix, line_of, matrix
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.regulations.authority import Step
from aftersales_desktop.values.facts import Fact, thawed_facts
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.subject import Subject

# More than anybody can answer in a day; the panel says how many more there are.
MOST = 300
PAGE = 60
SEES_ALL = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.AUDITOR)


@dataclass(frozen=True, kw_only=True)
class RequestHead:
    """What a request is, in a line of any list.

    Attributes:
        title: What stands in bold when there is no car: the thing's or the person's name.
        says: A sentence marked in "Notices", filled by `facts`; empty when the asker gave none.

    """

    request_id: int
    power: Power
    about: Subject
    order_id: int | None
    order: str
    plate: str
    title: str
    says: str
    facts: Mapping[str, Fact]
    amount: Money | None
    asked_by: str
    asked_at: datetime


@dataclass(frozen=True, kw_only=True)
class InboxRow:
    """One open request.

    Attributes:
        mine: The person looking may decide it.
        own: The person looking asked for it.
        deciders: The posts that decide it.
        for_name: The absent person in whose name it would be decided.
        bulk: It is an acknowledgement, which may be given many at once.

    """

    head: RequestHead
    version: int
    asker_posts: tuple[Role, ...]
    due_at: datetime
    mine: bool
    own: bool
    deciders: tuple[Role, ...]
    for_name: str
    bulk: bool

    @property
    def request_id(self) -> int:
        """The request's id."""
        return self.head.request_id

    @property
    def power(self) -> Power:
        """The power it needs."""
        return self.head.power


@dataclass(frozen=True, kw_only=True)
class Inbox:
    """The open requests that concern somebody, those to be answered first at the top."""

    rows: tuple[InboxRow, ...]
    not_shown: int

    @property
    def mine(self) -> tuple[InboxRow, ...]:
        """Those the person may decide."""
        return tuple(row for row in self.rows if row.mine)


@dataclass(frozen=True, kw_only=True)
class InboxCount:
    """For the badge: how many wait for the person, and whether any power is held at all."""

    waiting: int
    asked: int
    holds_power: bool


@dataclass(frozen=True, kw_only=True)
class DecidedRow:
    """One request that was decided or withdrawn."""

    head: RequestHead
    state: RequestState
    decided_by: str
    for_name: str
    decided_at: datetime | None
    comment: str


@lookup(roles=ANY_STAFF)
def inbox(work: Work) -> Inbox:
    """Show a person what waits for the own decision, and what the person asked and others decide."""
    now, names, me = matrix(work), staff_names(work), work.actor.staff_id
    concerned = [request for request in _open(work) if request.asked_by_id == me or _mine(now, request, me)]
    shown = concerned[:MOST]
    cars = cars_of(work, shown)
    rows = [_row(request, now, names, cars, me) for request in shown]
    rows.sort(key=lambda row: (not row.mine, row.due_at, row.request_id))
    return Inbox(rows=tuple(rows), not_shown=len(concerned) - len(shown))


@lookup(roles=ANY_STAFF)
def inbox_count(work: Work) -> InboxCount:
    """Count what waits for a person's decision."""
    now, me = matrix(work), work.actor.staff_id
    requests = _open(work)
    return InboxCount(
        waiting=sum(1 for request in requests if _mine(now, request, me)),
        asked=sum(1 for request in requests if request.asked_by_id == me),
        holds_power=any(
            line_of(power).step is not Step.ABOLISHED and now.decider(power, me) is not None
            for power in Power
        ),
    )


@lookup(roles=ANY_STAFF)
def decided_requests(
    work: Work, after: DecidedRow | None = None, limit: int = PAGE
) -> tuple[DecidedRow, ...]:
    """Page through what is over, the latest request first; managers see all, others what concerns them."""
    me = work.actor.staff_id
    query = select(ApprovalRequest).where(ApprovalRequest.state != RequestState.OPEN)
    if not work.actor.holds(*SEES_ALL):
        query = query.where(or_(ApprovalRequest.asked_by_id == me, ApprovalRequest.decided_by_id == me))
    if after is not None:
        query = query.where(ApprovalRequest.id < after.head.request_id)
    found = work.session.scalars(query.order_by(ApprovalRequest.id.desc()).limit(limit)).all()
    names, cars = staff_names(work), cars_of(work, found)
    return tuple(_decided(request, names, cars) for request in found)


@dataclass(frozen=True)
class Car:
    """The order and the plate that a request is about."""

    order: str = ""
    plate: str = ""


NO_CAR = Car()


def cars_of(work: Work, requests: Iterable[ApprovalRequest]) -> Mapping[int, Car]:
    """Read orders and plates of many requests at once."""
    ids = {request.order_id for request in requests if request.order_id is not None}
    if not ids:
        return {}
    found = work.session.execute(
        select(WorkOrder, Vehicle.plate)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .where(WorkOrder.id.in_(ids))
    )
    return {order.id: Car(order.shown_number, plate) for order, plate in found}


def _open(work: Work) -> list[ApprovalRequest]:
    due = func.coalesce(ApprovalRequest.due_at, ApprovalRequest.asked_at)
    query = select(ApprovalRequest).where(ApprovalRequest.state == RequestState.OPEN)
    return list(work.session.scalars(query.order_by(due, ApprovalRequest.id)))


def _mine(now: Matrix, request: ApprovalRequest, me: int) -> bool:
    return now.decider(request.power, me, request.asked_by_id, request.barred_id) is not None


def row_of(work: Work, request: ApprovalRequest) -> InboxRow:
    """Show one request as the list shows it."""
    return _row(request, matrix(work), staff_names(work), cars_of(work, [request]), work.actor.staff_id)


def _row(
    request: ApprovalRequest, now: Matrix, names: StaffNames, cars: Mapping[int, Car], me: int
) -> InboxRow:
    entitled = now.decider(request.power, me, request.asked_by_id, request.barred_id)
    asker = now.people.get(request.asked_by_id)
    return InboxRow(
        head=_head(request, names, cars),
        version=request.version,
        asker_posts=tuple(post for post in Role if asker is not None and post in asker.roles),
        due_at=request.due_at or request.asked_at,
        mine=request.state is RequestState.OPEN and entitled is not None,
        own=request.asked_by_id == me,
        deciders=now.posts_that_decide(request.power, request.asked_by_id, request.barred_id),
        for_name=names(entitled.for_id) if entitled is not None else "",
        bulk=line_of(request.power).step is Step.BULK,
    )


def _decided(request: ApprovalRequest, names: StaffNames, cars: Mapping[int, Car]) -> DecidedRow:
    return DecidedRow(
        head=_head(request, names, cars),
        state=request.state,
        decided_by=names(request.decided_by_id),
        for_name=names(request.on_behalf_of_id),
        decided_at=request.decided_at,
        comment=request.comment,
    )


def _head(request: ApprovalRequest, names: StaffNames, cars: Mapping[int, Car]) -> RequestHead:
    facts = thawed_facts(request.facts)
    car = cars.get(request.order_id or 0, NO_CAR)
    amount = facts.get("amount")
    return RequestHead(
        request_id=request.id,
        power=request.power,
        about=request.subject,
        order_id=request.order_id,
        order=car.order,
        plate=car.plate,
        title=str(facts.get("title", "")),
        says=str(facts.get("says", "")),
        facts=facts,
        amount=amount if isinstance(amount, Money) else None,
        asked_by=names(request.asked_by_id),
        asked_at=request.asked_at,
    )
