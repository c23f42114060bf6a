"""Cash desk or reception take the deposit on a claim part and give a receipt (R2.3.8b)."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.claim_parts.ask_signatures import ask_next
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimMoney, ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.refusals import (
    DepositOnAccount,
    DepositSettled,
    NotADeposit,
    NotInformed,
)
from aftersales_desktop.domain.work_orders.order_state import PaymentKind
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TAKEN = QT_TRANSLATE_NOOP("Words", "deposit received")


@dataclass(frozen=True, kw_only=True)
class TakeDeposit:
    """How much, and how it was paid."""

    claim_id: int
    amount: Money
    kind: PaymentKind


@dataclass(frozen=True, kw_only=True)
class DepositTaken:
    """The receipt's number."""

    claim_id: int
    claim: str
    receipt: str
    amount: Money


@verb(roles=(*RECEPTION, Role.CASHIER), clause="R2.3.8b")
def take_deposit(work: Work, command: TakeDeposit) -> DepositTaken:
    """Take the deposit, kept apart from what the order costs; the signatures are asked for at once.

    Its receipt is of the same series as those of settlements.

    Raises:
        UnknownClaimOrder: There is none.
        NotInformed: Nobody talked to the customer (R2.3.8a).
        DepositSettled: It is taken or waived already, or the order is further on.
        NotADeposit: Nothing, less than nothing, or more than the part costs.
        DepositOnAccount: Nothing was received.

    """
    claim = find_claim(work, command.claim_id)
    check_deposit_open(claim)
    if not Money.ZERO < command.amount <= claim.amount:
        raise NotADeposit(most=claim.amount, proposed=proposed_deposit(work, claim.amount))
    if command.kind is PaymentKind.ACCOUNT:
        raise DepositOnAccount
    # A waiver that is still asked for is overtaken.
    withdraw(work, claim.subject)
    receipt = ClaimMoney(
        number=next_number(work, "receipt"),
        paid_back=False,
        kind=command.kind,
        amount=command.amount,
        taken_by_id=work.actor.staff_id,
        at=work.now(),
    )
    claim.money.append(receipt)
    claim.deposit = command.amount
    claim.step_to(ClaimState.DEPOSIT_PAID, work.now())
    work.session.flush()
    note_claim(work, claim, TAKEN, new=f"{receipt.shown_number} {command.amount}")
    ask_next(work, claim, claim.opened_by_id)
    return DepositTaken(
        claim_id=claim.id, claim=claim.shown_number, receipt=receipt.shown_number, amount=command.amount
    )


def check_deposit_open(claim: ClaimPartOrder) -> None:
    """Let a claim-part order through whose customer was talked to and has not paid yet.

    Raises:
        NotInformed: It is a draft.
        DepositSettled: It is further on.

    """
    if claim.state is ClaimState.DRAFT:
        raise NotInformed(claim=claim.shown_number)
    if claim.state is not ClaimState.INFORMED:
        raise DepositSettled(claim=claim.shown_number)
