"""Claim-part orders: the list with age and next step, the counts, the warranty lines without one (SM3)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from aftersales_desktop.database.keyset import behind, sorted_by
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.ageing import ageing_days, days_lying, warning_of
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    BEFORE_ORDERED,
    ON_THE_WAY,
    OVER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.claim_step import (
    ClaimStep,
    Requests,
    next_step,
    requests_about,
)
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.plate import plate_key
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.role import ANY_STAFF, Role
from aftersales_desktop.values.search_key import search_key

PAGE = 60
IN_THE_CAR = frozenset({ClaimState.FITTED, ClaimState.REFUNDED})
Joined = Select[ClaimPartOrder, Vehicle, Customer]


class ClaimFilter(StrEnum):
    """Which claim-part orders are listed."""

    OPEN = "open"
    BEFORE_ORDERED = "to prepare"
    ON_THE_WAY = "on the way"
    HERE = "here"
    FITTED = "fitted"
    ALL = "all"


STATES: dict[ClaimFilter, frozenset[ClaimState]] = {
    ClaimFilter.OPEN: frozenset(ClaimState) - OVER,
    ClaimFilter.BEFORE_ORDERED: BEFORE_ORDERED,
    ClaimFilter.ON_THE_WAY: ON_THE_WAY,
    ClaimFilter.HERE: AT_THE_COUNTER,
    ClaimFilter.FITTED: IN_THE_CAR,
}
# What reception, and what the cash desk, has to do something about now.
RECEPTION_ACTS = frozenset({ClaimState.DRAFT, ClaimState.INFORMED, ClaimState.ARRIVED, ClaimState.REFUNDED})
CASHIER_ACTS = frozenset({ClaimState.INFORMED, ClaimState.FITTED})


@dataclass(frozen=True, kw_only=True)
class ClaimRow:
    """A claim-part order in the list.

    Attributes:
        days: How long the part has been lying at the counter; None elsewhere.
        warning: 0, or which of the three ages it has reached; 3 is dead stock (R2.3.8d).

    """

    claim_id: int
    number: str
    plate: str
    customer: str
    phone: str
    part: str
    part_number: str
    quantity: Quantity
    amount: Money
    deposit: Money
    waived: bool
    state: ClaimState
    state_since: datetime
    step: ClaimStep
    days: int | None
    warning: int


@dataclass(frozen=True, kw_only=True)
class ClaimQuery:
    """What the list shall show; `text` is any part of plate, name, telephone or part number."""

    which: ClaimFilter = ClaimFilter.OPEN
    text: str = ""
    after: ClaimRow | None = None
    limit: int = PAGE


_SINCE: ColumnElement[Any] = ClaimPartOrder.state_since.expression
_ID: ColumnElement[Any] = ClaimPartOrder.id.expression


@lookup(roles=ANY_STAFF)
def claim_list(work: Work, query: ClaimQuery) -> tuple[ClaimRow, ...]:
    """Page through claim-part orders: open ones as long as they stand, all of them the latest first."""
    wanted = _joined()
    states, after = STATES.get(query.which), query.after
    if states is not None:
        wanted = wanted.where(ClaimPartOrder.state.in_(states)).order_by(*sorted_by(_SINCE, _ID))
        if after is not None:
            wanted = wanted.where(behind(((_SINCE, after.state_since), (_ID, after.claim_id))))
    else:
        wanted = wanted.order_by(ClaimPartOrder.id.desc())
        if after is not None:
            wanted = wanted.where(ClaimPartOrder.id < after.claim_id)
    if search_key(query.text):
        wanted = wanted.where(_matches(query.text))
    found = work.session.execute(wanted.limit(query.limit)).all()
    requests = requests_about(work, [row[0] for row in found])
    ages = ageing_days(work)
    return tuple(row_of(work, claim, car, owner, requests, ages) for claim, car, owner in found)


@lookup(roles=ANY_STAFF)
def claim_counts(work: Work) -> dict[ClaimFilter, int]:
    """Count the open ones for the filters."""
    counted = dict(
        work.session.execute(
            select(ClaimPartOrder.state, func.count())
            .where(ClaimPartOrder.state.not_in(OVER))
            .group_by(ClaimPartOrder.state)
        ).all()
    )
    return {which: sum(counted.get(state, 0) for state in states) for which, states in STATES.items()}


@lookup(roles=ANY_STAFF)
def claims_to_act_on(work: Work) -> int:
    """Count what whoever looks has to do something about: calls and talks, or money."""
    states: frozenset[ClaimState] = frozenset()
    if work.actor.holds(Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR):
        states |= RECEPTION_ACTS
    if work.actor.holds(Role.CASHIER):
        states |= CASHIER_ACTS
    return work.session.scalars(
        select(func.count()).select_from(ClaimPartOrder).where(ClaimPartOrder.state.in_(states))
    ).one()


def _joined() -> Joined:
    return (
        select(ClaimPartOrder, Vehicle, Customer)
        .join(Vehicle, Vehicle.id == ClaimPartOrder.vehicle_id)
        .join(Customer, Customer.id == ClaimPartOrder.customer_id)
    )


def _matches(text: str) -> ColumnElement[bool]:
    key = search_key(text)
    return or_(
        Vehicle.plate_key.contains(plate_key(text), autoescape=True),
        Customer.name_key.contains(key, autoescape=True),
        Customer.phone_key.contains(key, autoescape=True),
        ClaimPartOrder.part_number.contains(text.strip(), autoescape=True),
    )


def row_of(
    work: Work,
    claim: ClaimPartOrder,
    car: Vehicle,
    owner: Customer,
    requests: Requests,
    ages: tuple[int, int, int],
) -> ClaimRow:
    """Make the row people see."""
    days = days_lying(work, claim)
    return ClaimRow(
        claim_id=claim.id,
        number=claim.shown_number,
        plate=car.plate or car.vin,
        customer=owner.name,
        phone=owner.phone,
        part=claim.description,
        part_number=claim.part_number,
        quantity=claim.quantity,
        amount=claim.amount,
        deposit=claim.deposit,
        waived=bool(claim.waived_because),
        state=claim.state,
        state_since=claim.state_since,
        step=next_step(work, claim, requests),
        days=days,
        warning=warning_of(days, ages),
    )
