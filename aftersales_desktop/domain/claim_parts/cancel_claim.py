"""A claim-part order is given up: before it is ordered, or when the customer never comes back (R2.3.8c-d).

Before the order a deposit goes back at once. What has arrived becomes free stock; the deposit stays the
customer's and is paid back by the cash desk whenever he can be reached.
"""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.claim_parts.appoint_fitting import call_off
from aftersales_desktop.domain.claim_parts.carry_to_visit import fitting_order
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    ClaimPartOrder,
    ClaimState,
)
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.keep_part import let_go
from aftersales_desktop.domain.claim_parts.refund_deposit import pay_back
from aftersales_desktop.domain.claim_parts.refusals import (
    AlreadyOnOrder,
    NoReasonToCancel,
    NotCalledIn,
    RefundByCashier,
    SupervisorGivesUp,
)
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

OWED = QT_TRANSLATE_NOOP(
    "Notices", "Claim part {part} was given up: pay the deposit of {deposit} yuan back ({claim})."
)
CANCELLED = QT_TRANSLATE_NOOP("Words", "claim-part order cancelled")


@dataclass(frozen=True, kw_only=True)
class CancelClaim:
    """Why, and how a deposit that was received is paid back."""

    claim_id: int
    reason: str
    kind: PaymentKind = PaymentKind.CASH


@dataclass(frozen=True, kw_only=True)
class ClaimCancelled:
    """The voucher's number and amount; empty when there was no deposit."""

    claim_id: int
    claim: str
    voucher: str
    amount: Money


@verb(roles=(*RECEPTION, Role.CASHIER), clause="SM3")
def cancel_claim(work: Work, command: CancelClaim) -> ClaimCancelled:
    """Give it up; requests, signatures and the appointment fall.

    Before the order a deposit is paid back in the same step, after the arrival the cash desk is told to.

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: The part is on its way, or in the car.
        NoReasonToCancel: No reason.
        RefundByCashier: A deposit was received, and only the cash desk pays out (R2.3.8c).
        DepositOnAccount: Nothing would be paid.
        SupervisorGivesUp, NotCalledIn: The part is here, and somebody else gives it up, or without a call.
        AlreadyOnOrder: The part is here and so is the car: it is fitted.

    """
    claim = find_claim(work, command.claim_id)
    here = claim.state in AT_THE_COUNTER
    claim.step_to(ClaimState.CANCELLED, work.now())
    if not command.reason.strip():
        raise NoReasonToCancel(claim=claim.shown_number)
    if here:
        _check_given_up(work, claim)
    elif claim.received is not None and not work.actor.holds(Role.CASHIER):
        raise RefundByCashier(claim=claim.shown_number, deposit=claim.deposit)
    voucher = pay_back(work, claim, command.kind) if claim.received is not None and not here else None
    claim.cancel_reason = command.reason.strip()[:200]
    withdraw(work, claim.subject)
    let_go(work, claim)
    take_up(work, claim.subject)
    call_off(work, claim, claim.cancel_reason)
    if claim.owes_deposit:
        _tell_cashier(work, claim)
    note_claim(work, claim, CANCELLED, new=claim.cancel_reason[:80])
    return ClaimCancelled(
        claim_id=claim.id,
        claim=claim.shown_number,
        voucher=voucher.shown_number if voucher is not None else "",
        amount=voucher.amount if voucher is not None else Money.ZERO,
    )


def _check_given_up(work: Work, claim: ClaimPartOrder) -> None:
    """See that an arrived part is given up by whoever answers for it, after a call, while the car is away."""
    if not work.actor.holds(Role.FRONT_DESK_SUPERVISOR):
        raise SupervisorGivesUp(part=claim.description, claim=claim.shown_number)
    if not claim.called:
        raise NotCalledIn(part=claim.description, claim=claim.shown_number)
    there = fitting_order(work, claim)
    if there is not None:
        raise AlreadyOnOrder(part=claim.description, claim=claim.shown_number, order=there.shown_number)


def _tell_cashier(work: Work, claim: ClaimPartOrder) -> None:
    tell(
        work,
        Role.CASHIER,
        Message(
            says=OWED,
            facts={"part": claim.description, "deposit": claim.deposit, "claim": claim.shown_number},
            about=claim.subject,
            clause="R2.3.8c",
            order_id=claim.order_id,
            to_accept=True,
        ),
    )
