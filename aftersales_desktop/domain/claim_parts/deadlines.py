"""What claim parts set as deadlines: the call, the ageing at the counter, the refund (X5, R2.3.8c-d)."""

from collections.abc import Iterator

from sqlalchemy import and_, exists, or_, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.ageing import ageing_days, days_lying, warned_at, warning_of
from aftersales_desktop.domain.claim_parts.cancel_claim import OWED
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimMoney,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.fitted_part import REFUND
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.facts import Fact
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CALL_IN = QT_TRANSLATE_NOOP("Notices", "Call {plate} in: claim part {part} has arrived ({claim})")
LYING = QT_TRANSLATE_NOOP(
    "Notices", "Claim part {part} for {plate} has been lying here for {days} days ({claim})"
)
DEAD_STOCK = QT_TRANSLATE_NOOP(
    "Notices", "Dead stock: claim part {part} for {plate}, {days} days at the counter ({claim})"
)
# From warning to warning more people see it.
TOLD: dict[int, tuple[Role, ...]] = {
    1: (),
    2: (Role.FRONT_DESK_SUPERVISOR,),
    3: (Role.FRONT_DESK_SUPERVISOR, Role.PARTS_MANAGER),
}
WATCHED = AT_THE_COUNTER | {ClaimState.FITTED}
OF_CLAIM = ClaimMoney.claim_id == ClaimPartOrder.id
# Given up after the arrival, with a deposit that nobody has paid back.
OWES = and_(
    ClaimPartOrder.state == ClaimState.CANCELLED,
    exists().where(OF_CLAIM, ClaimMoney.paid_back.is_(False)),
    ~exists().where(OF_CLAIM, ClaimMoney.paid_back.is_(True)),
)


def claim_deadlines(work: Work) -> Iterator[Deadline]:
    """Name every call that is owed, every part that lies too long, every deposit to be paid back."""
    found = work.session.execute(
        select(ClaimPartOrder, Vehicle, WorkOrder.advisor_id)
        .join(Vehicle, Vehicle.id == ClaimPartOrder.vehicle_id)
        .join(WorkOrder, WorkOrder.id == ClaimPartOrder.order_id)
        .where(or_(ClaimPartOrder.state.in_(WATCHED), OWES))
        .order_by(ClaimPartOrder.id)
    )
    ages = ageing_days(work)
    for claim, car, advisor_id in found.all():
        facts: dict[str, Fact] = {
            "plate": car.plate or car.vin,
            "part": claim.description,
            "claim": claim.shown_number,
        }
        if claim.state is ClaimState.FITTED or claim.owes_deposit:
            yield from _refund(claim, facts)
        else:
            yield from _call(claim, advisor_id, facts)
            yield from _lying(work, claim, advisor_id, facts, ages)


def _refund(claim: ClaimPartOrder, facts: dict[str, Fact]) -> Iterator[Deadline]:
    if claim.received is not None:
        yield Deadline(
            says=OWED if claim.owes_deposit else REFUND,
            facts=facts | {"deposit": claim.deposit},
            clause="R2.3.8c",
            due_at=claim.state_since,
            owners=(Role.CASHIER,),
            about=claim.subject,
            order_id=claim.order_id,
        )


def _call(claim: ClaimPartOrder, advisor_id: int, facts: dict[str, Fact]) -> Iterator[Deadline]:
    if not claim.called and claim.arrived_at is not None:
        yield Deadline(
            says=CALL_IN,
            facts=facts,
            clause="R2.3.8d",
            due_at=claim.arrived_at,
            person_id=advisor_id,
            about=claim.subject,
            order_id=claim.order_id,
        )


def _lying(
    work: Work, claim: ClaimPartOrder, advisor_id: int, facts: dict[str, Fact], ages: tuple[int, int, int]
) -> Iterator[Deadline]:
    days = days_lying(work, claim)
    warning = warning_of(days, ages)
    if days is not None and warning:
        yield Deadline(
            says=DEAD_STOCK if warning == len(ages) else LYING,
            facts=facts | {"days": days},
            clause="R2.3.8d",
            due_at=warned_at(claim, ages[warning - 1]),
            owners=TOLD[warning],
            person_id=advisor_id,
            about=claim.subject,
            order_id=claim.order_id,
        )
