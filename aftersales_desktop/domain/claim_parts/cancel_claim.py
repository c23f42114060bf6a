"""A claim-part order is given up before the part is ordered; a deposit goes back at once (R2.3.8c)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.keep_part import let_go
from aftersales_desktop.domain.claim_parts.refund_deposit import pay_back
from aftersales_desktop.domain.claim_parts.refusals import NoReasonToCancel, RefundByCashier
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

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
    """Give it up; requests and signatures fall, a deposit is paid back in the same step.

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: The part is ordered.
        NoReasonToCancel: No reason.
        RefundByCashier: A deposit was received, and only the cash desk pays out (R2.3.8c).
        DepositOnAccount: Nothing would be paid.

    """
    claim = find_claim(work, command.claim_id)
    claim.step_to(ClaimState.CANCELLED, work.now())
    if not command.reason.strip():
        raise NoReasonToCancel(claim=claim.shown_number)
    if claim.received is not None and not work.actor.holds(Role.CASHIER):
        raise RefundByCashier(claim=claim.shown_number, deposit=claim.deposit)
    voucher = pay_back(work, claim, command.kind) if claim.received is not None else None
    claim.cancel_reason = command.reason.strip()[:200]
    withdraw(work, claim.subject)
    let_go(work, claim)
    take_up(work, claim.subject)
    note_claim(work, claim, CANCELLED, new=claim.cancel_reason[:80])
    return ClaimCancelled(
        claim_id=claim.id,
        claim=claim.shown_number,
        voucher=voucher.shown_number if voucher is not None else "",
        amount=voucher.amount if voucher is not None else Money.ZERO,
    )
