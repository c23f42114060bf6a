"""One claim-part order in full: talks, money, signatures, visits (SM3)."""

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.claim_parts.ageing import ageing_days
from aftersales_desktop.domain.claim_parts.carry_to_visit import fitting_order
from aftersales_desktop.domain.claim_parts.check_orderable import director_signs
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimMoney,
    ClaimPartOrder,
)
from aftersales_desktop.domain.claim_parts.claim_step import requests_about
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.claim_parts.find_claim import find_claim
from aftersales_desktop.domain.claim_parts.lookups import ClaimRow, row_of
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel, PaymentKind
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class TalkRow:
    """One talk."""

    at: datetime
    channel: AnswerChannel
    said: str
    by: str


@dataclass(frozen=True, kw_only=True)
class MoneyRow:
    """The deposit's receipt, or its refund's voucher."""

    number: str
    kind: PaymentKind
    amount: Money
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class SignatureRow:
    """One request: who asked, who decided, and how."""

    request_id: int
    power: Power
    state: RequestState
    asked_by: str
    asked_at: datetime
    decided_by: str
    decided_at: datetime | None
    comment: str


@dataclass(frozen=True, kw_only=True)
class ClaimPage:
    """The page; `visit` is the order in the house on which it is to be fitted, if it stands on one."""

    row: ClaimRow
    order_id: int
    order: str
    vehicle_id: int
    customer_id: int
    car: str
    vin: str
    price: Money
    proposed: Money
    director_signs: bool
    opened_by: str
    opened_at: datetime
    waived_because: str
    ordered_at: datetime | None
    arrived_at: datetime | None
    appointment_at: datetime | None
    fitted_at: datetime | None
    cancel_reason: str
    visit_id: int | None
    visit: str
    talks: tuple[TalkRow, ...]
    received: MoneyRow | None
    refund: MoneyRow | None
    signatures: tuple[SignatureRow, ...]


@lookup(roles=ANY_STAFF)
def claim_page(work: Work, claim_id: int) -> ClaimPage:
    """Open one.

    Raises:
        UnknownClaimOrder: There is none.

    """
    claim, names = find_claim(work, claim_id), staff_names(work)
    car = work.session.get_one(Vehicle, claim.vehicle_id)
    owner = work.session.get_one(Customer, claim.customer_id)
    order = work.session.get_one(WorkOrder, claim.order_id)
    requests = requests_about(work, [claim])
    visit = fitting_order(work, claim) if claim.state in AT_THE_COUNTER else None
    return ClaimPage(
        row=row_of(work, claim, car, owner, requests, ageing_days(work)),
        order_id=order.id,
        order=order.shown_number,
        vehicle_id=car.id,
        customer_id=owner.id,
        car=f"{car.make} {car.model}".strip(),
        vin=car.vin,
        price=claim.price,
        proposed=proposed_deposit(work, claim.amount),
        director_signs=director_signs(work, claim),
        opened_by=names(claim.opened_by_id),
        opened_at=claim.opened_at,
        waived_because=claim.waived_because,
        ordered_at=claim.ordered_at,
        arrived_at=claim.arrived_at,
        appointment_at=_appointment(work, claim),
        fitted_at=claim.fitted_at,
        cancel_reason=claim.cancel_reason,
        visit_id=visit.id if visit is not None else None,
        visit=visit.shown_number if visit is not None else "",
        talks=tuple(
            TalkRow(at=talk.at, channel=talk.channel, said=talk.said, by=names(talk.talked_by_id))
            for talk in claim.talks
        ),
        received=_money(claim.received, names),
        refund=_money(claim.refund, names),
        signatures=tuple(_signature(one, names) for one in requests.of_claim.get(claim.id, ())),
    )


def _appointment(work: Work, claim: ClaimPartOrder) -> datetime | None:
    if claim.appointment_id is None:
        return None
    return work.session.get_one(Appointment, claim.appointment_id).at


def _money(money: ClaimMoney | None, names: StaffNames) -> MoneyRow | None:
    if money is None:
        return None
    return MoneyRow(
        number=money.shown_number,
        kind=money.kind,
        amount=money.amount,
        by=names(money.taken_by_id),
        at=money.at,
    )


def _signature(request: ApprovalRequest, names: StaffNames) -> SignatureRow:
    return SignatureRow(
        request_id=request.id,
        power=request.power,
        state=request.state,
        asked_by=names(request.asked_by_id),
        asked_at=request.asked_at,
        decided_by=names(request.decided_by_id),
        decided_at=request.decided_at,
        comment=request.comment,
    )
