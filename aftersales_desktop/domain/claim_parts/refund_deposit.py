"""The cash desk pays the deposit back, in full, once the part is in the car (R2.3.8c)."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimMoney, ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.refusals import (
    DepositOnAccount,
    NoDepositToRefund,
    NotFittedYet,
)
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PAID_BACK = QT_TRANSLATE_NOOP("Words", "deposit paid back")


@dataclass(frozen=True, kw_only=True)
class RefundDeposit:
    """How it is paid back; how much is no question: all of it."""

    claim_id: int
    kind: PaymentKind


@dataclass(frozen=True, kw_only=True)
class DepositRefunded:
    """The voucher's number."""

    claim_id: int
    claim: str
    voucher: str
    amount: Money


@verb(roles=(Role.CASHIER,), clause="R2.3.8c")
def refund_deposit(work: Work, command: RefundDeposit) -> DepositRefunded:
    """Pay the whole deposit back and number a voucher.

    Raises:
        UnknownClaimOrder: There is none.
        NoDepositToRefund: Nothing was received, or it is paid back.
        NotFittedYet: The part is neither in the car nor given up.
        DepositOnAccount: Nothing would be paid.

    """
    claim = find_claim(work, command.claim_id)
    if claim.received is None or claim.refund is not None:
        raise NoDepositToRefund(claim=claim.shown_number)
    if claim.state is not ClaimState.FITTED and not claim.owes_deposit:
        raise NotFittedYet(part=claim.description, claim=claim.shown_number)
    voucher = pay_back(work, claim, command.kind)
    if claim.state is ClaimState.FITTED:
        claim.step_to(ClaimState.REFUNDED, work.now())
    take_up(work, claim.subject)
    return DepositRefunded(
        claim_id=claim.id, claim=claim.shown_number, voucher=voucher.shown_number, amount=voucher.amount
    )


def pay_back(work: Work, claim: ClaimPartOrder, kind: PaymentKind) -> ClaimMoney:
    """Number a voucher over all that was received.

    Raises:
        NoDepositToRefund: Nothing was received.
        DepositOnAccount: Nothing would be paid.

    """
    if claim.received is None:
        raise NoDepositToRefund(claim=claim.shown_number)
    if kind is PaymentKind.ACCOUNT:
        raise DepositOnAccount
    voucher = ClaimMoney(
        number=next_number(work, "refund voucher"),
        paid_back=True,
        kind=kind,
        amount=claim.received.amount,
        taken_by_id=work.actor.staff_id,
        at=work.now(),
    )
    claim.money.append(voucher)
    work.session.flush()
    note_claim(work, claim, PAID_BACK, new=f"{voucher.shown_number} {voucher.amount}")
    return voucher
