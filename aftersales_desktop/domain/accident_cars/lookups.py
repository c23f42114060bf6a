"""What the desk sees of accident cars: the list, and one quotation with its versions (R2.1.6, R2.3.4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from aftersales_desktop.database.rights import NotYourRight, lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.accident_cars.find_quotation import POWERS, accident_order
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.price_quotation import CLOSED
from aftersales_desktop.domain.accident_cars.priced_lines import PricedLine
from aftersales_desktop.domain.accident_cars.quotation import CostKind, QuotationVersion, quotation_of
from aftersales_desktop.domain.accident_cars.signed_content import FrozenLine, frozen_lines, line_ids
from aftersales_desktop.domain.accident_cars.standing import Stand, Standing, stand_of
from aftersales_desktop.domain.accident_cars.unexplained import bill_unexplained
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.authority import may
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import (
    AdditionCause,
    AdditionState,
    LineKind,
    OrderKind,
    OrderState,
    Payer,
)
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF, Role

MOST = 200
SEES_MARGINS = (
    *RECEPTION,
    Role.CASHIER,
    Role.PARTS_MANAGER,
    Role.PURCHASING,
    Role.SERVICE_DIRECTOR,
    Role.GENERAL_MANAGER,
    Role.AUDITOR,
    Role.HEADQUARTERS,
)


@dataclass(frozen=True, kw_only=True)
class AccidentRow:
    """One accident car in the list; `margin` in hundredths of a percent, None while a cost is unknown."""

    order_id: int
    number: str
    plate: str
    car: str
    customer: str
    state: OrderState
    standing: Standing
    version: int
    income: Money
    margin: int | None
    enough: bool
    waits_for: tuple[Role, ...]


@dataclass(frozen=True, kw_only=True)
class QuotedLine:
    """One line with what it brings in and costs; `proposed`: the cost is known, not entered.

    `added_in` names the version that brought it in; None for a line of the first (R2.3.4b).
    """

    line_id: int
    is_part: bool
    kind: CostKind
    description: str
    part_number: str
    quantity: Quantity
    unit: str
    unit_price: Money
    payer: Payer
    unit_cost: Money | None
    proposed: bool
    income: Money
    cost: Money
    margin: int | None
    added_in: int | None


@dataclass(frozen=True, kw_only=True)
class VersionRow:
    """One version with what it changed and who signed it."""

    version: int
    income: Money
    margin: int
    made_by: str
    made_at: datetime
    reason: str
    reason_by: str
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    changed: tuple[str, ...]
    power: Power | None
    decision: RequestState | None
    decided_by: str
    decided_at: datetime | None
    comment: str


@dataclass(frozen=True, kw_only=True)
class AdditionWaiting:
    """What the floor found and the customer has not answered (R2.3.4a)."""

    addition_id: int
    finding: str
    cause: AdditionCause | None
    found_by: str
    found_at: datetime
    priced: bool


@dataclass(frozen=True, kw_only=True)
class QuotationPage:
    """Everything about one accident car's quotation.

    `bill_unexplained`: what is owed in the end falls below the line, and nobody wrote why (R2.1.6c).
    """

    row: AccidentRow
    lines: tuple[QuotedLine, ...]
    cost: Money
    threshold: int
    tax: int
    missing: Money | None
    reason: str
    bill_unexplained: bool
    versions: tuple[VersionRow, ...]
    additions: tuple[AdditionWaiting, ...]
    closed: bool
    may_sign: bool
    decides_below: bool


def sees_margins(work: Work) -> bool:
    """Say whether somebody may see what a car costs the house: by post, or as a signer of the matrix."""
    return work.actor.holds(*SEES_MARGINS) or any(may(work, power) for power in POWERS)


@lookup(roles=ANY_STAFF)
def accident_cars(work: Work) -> tuple[AccidentRow, ...]:
    """List the accident cars whose bill is not written, the longest waiting first.

    Costs and margins are for those who quote, sign, buy or bill: the floor sees none of them.
    """
    if not sees_margins(work):
        return ()
    found = work.session.execute(
        select(WorkOrder, Vehicle, Customer.name)
        .join(Vehicle, Vehicle.id == WorkOrder.vehicle_id)
        .join(Customer, Customer.id == WorkOrder.customer_id)
        .where(WorkOrder.kind == OrderKind.ACCIDENT, WorkOrder.state.not_in(CLOSED))
        .order_by(WorkOrder.opened_at, WorkOrder.id)
        .limit(MOST)
        .options(selectinload(WorkOrder.lines))
    )
    return tuple(_row(order, car, name, stand_of(work, order)) for order, car, name in found)


@lookup(roles=ANY_STAFF)
def quotation_page(work: Work, order_id: int) -> QuotationPage:
    """Show one quotation as it stands, with its history.

    Raises:
        NotYourRight: The person neither quotes nor signs, buys nor bills.
        NotAnAccidentCar: The order is of another class.

    """
    if not sees_margins(work):
        raise NotYourRight(work.actor.name, SEES_MARGINS)
    order = accident_order(work, order_id)
    stand, names = stand_of(work, order), staff_names(work)
    car = work.session.get_one(Vehicle, order.vehicle_id)
    owner = work.session.get_one(Customer, order.customer_id)
    stored = _stored(work, order)
    added = _added_in(stored)
    return QuotationPage(
        row=_row(order, car, owner.name, stand),
        lines=tuple(_line(priced, stand.margin.tax, added.get(priced.line.id)) for priced in stand.lines),
        cost=stand.margin.cost,
        threshold=stand.threshold,
        tax=stand.margin.tax,
        missing=stand.margin.missing(stand.threshold),
        reason=stand.version.reason if stand.version is not None else "",
        bill_unexplained=bill_unexplained(work, order, stand.lines) is not None,
        versions=_versions(stored, _decisions(work, order), names),
        additions=_additions(work, order, names),
        closed=order.state in CLOSED,
        may_sign=may(work, Power.ACCIDENT_QUOTATION),
        decides_below=may(work, Power.ACCIDENT_BELOW_MARGIN),
    )


def _row(order: WorkOrder, car: Vehicle, customer: str, stand: Stand) -> AccidentRow:
    return AccidentRow(
        order_id=order.id,
        number=order.shown_number,
        plate=car.plate,
        car=" ".join(filter(None, (car.make, car.model))),
        customer=customer,
        state=order.state,
        standing=stand.standing,
        version=stand.version.version if stand.version is not None else 0,
        income=stand.margin.income,
        margin=stand.margin.hundredths if stand.costs_known else None,
        enough=stand.margin.reaches(stand.threshold),
        waits_for=stand.waits_for,
    )


def _line(priced: PricedLine, tax: int, added_in: int | None) -> QuotedLine:
    line = priced.line
    margin = Margin(income=line.charged, cost=priced.cost(line.quantity), tax=tax)
    return QuotedLine(
        line_id=line.id,
        is_part=line.kind is LineKind.PART,
        kind=priced.kind,
        description=line.description,
        part_number=line.part_number,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        payer=line.payer,
        unit_cost=priced.unit_cost,
        proposed=priced.proposed,
        income=margin.income,
        cost=margin.cost,
        margin=margin.hundredths if priced.unit_cost is not None else None,
        added_in=added_in,
    )


def _stored(work: Work, order: WorkOrder) -> Sequence[QuotationVersion]:
    return work.session.scalars(
        select(QuotationVersion)
        .where(QuotationVersion.order_id == order.id)
        .order_by(QuotationVersion.version)
    ).all()


def _added_in(stored: Sequence[QuotationVersion]) -> dict[int, int]:
    """Name the version that brought a line in; lines of the first are left out."""
    first: dict[int, int] = {}
    for version in stored:
        for line_id in line_ids(version.content):
            first.setdefault(line_id, version.version)
    begun = stored[0].version if stored else 0
    return {line_id: version for line_id, version in first.items() if version > begun}


def _versions(
    stored: Sequence[QuotationVersion], decisions: Mapping[int, ApprovalRequest], names: StaffNames
) -> tuple[VersionRow, ...]:
    """List the versions, newest first, each beside the one before it."""
    rows: list[VersionRow] = []
    before: tuple[FrozenLine, ...] = ()
    for version in stored:
        now = frozen_lines(version.content)
        rows.append(_version(version, before, now, decisions.get(version.version), names))
        before = now
    return tuple(reversed(rows))


def _decisions(work: Work, order: WorkOrder) -> dict[int, ApprovalRequest]:
    """Find the last word on each version: the latest request about it."""
    about = quotation_of(order.id)
    found = work.session.scalars(
        select(ApprovalRequest)
        .where(ApprovalRequest.subject_kind == about.kind, ApprovalRequest.subject_id == about.id)
        .order_by(ApprovalRequest.id)
    )
    return {request.subject_version: request for request in found}


def _version(
    version: QuotationVersion,
    before: tuple[FrozenLine, ...],
    now: tuple[FrozenLine, ...],
    request: ApprovalRequest | None,
    names: StaffNames,
) -> VersionRow:
    old, new = {line.line_id: line for line in before}, {line.line_id: line for line in now}
    return VersionRow(
        version=version.version,
        income=version.income,
        margin=version.margin,
        made_by=names(version.made_by_id),
        made_at=version.made_at,
        reason=version.reason,
        reason_by=names(version.reason_by_id),
        added=tuple(new[id_].name for id_ in new if id_ not in old) if before else (),
        dropped=tuple(old[id_].name for id_ in old if id_ not in new),
        changed=tuple(new[id_].name for id_ in new if id_ in old and old[id_] != new[id_]),
        power=request.power if request is not None else None,
        decision=request.state if request is not None else None,
        decided_by=names(request.decided_by_id) if request is not None else "",
        decided_at=request.decided_at if request is not None else None,
        comment=request.comment if request is not None else "",
    )


def _additions(work: Work, order: WorkOrder, names: StaffNames) -> tuple[AdditionWaiting, ...]:
    found = work.session.scalars(
        select(Addition)
        .where(Addition.order_id == order.id, Addition.state == AdditionState.REPORTED)
        .order_by(Addition.id)
    )
    priced = {line.addition_id for line in order.lines if not line.dropped}
    return tuple(
        AdditionWaiting(
            addition_id=one.id,
            finding=one.finding,
            cause=one.cause,
            found_by=names(one.found_by_id),
            found_at=one.found_at,
            priced=one.id in priced,
        )
        for one in found
    )
