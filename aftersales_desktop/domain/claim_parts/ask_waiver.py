"""Reception asks that a customer need not leave a deposit (R2.3.8b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import Asking, ask_for
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.refusals import WaiverNeedsReason
from aftersales_desktop.domain.claim_parts.take_deposit import check_deposit_open
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SAYS = QT_TRANSLATE_NOOP("Notices", "{part} without a deposit ({deposit} yuan proposed)")
ASKED = QT_TRANSLATE_NOOP("Words", "waiver of the deposit asked for")


@dataclass(frozen=True, kw_only=True)
class AskWaiver:
    """Whose deposit, and why this customer need not leave one."""

    claim_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class WaiverAsked:
    """The request that now waits for the workshop manager."""

    claim_id: int
    request_id: int


@verb(roles=RECEPTION, clause="R2.3.8b")
def ask_waiver(work: Work, command: AskWaiver) -> WaiverAsked:
    """Put the wish before whoever may waive deposits; nothing is waived before the yes.

    Raises:
        UnknownClaimOrder: There is none.
        NotInformed, DepositSettled: No talk yet, or the deposit is settled.
        WaiverNeedsReason: No reason.

    """
    claim = find_claim(work, command.claim_id)
    check_deposit_open(claim)
    if not command.reason.strip():
        raise WaiverNeedsReason
    request = ask_for(
        work,
        Asking(
            power=Power.DEPOSIT_WAIVER,
            about=claim.subject,
            version=claim.version,
            content=waiver_content(claim),
            order_id=claim.order_id,
            reason=command.reason.strip()[:500],
            facts={
                "amount": claim.amount,
                "says": SAYS,
                "part": claim.description,
                "deposit": proposed_deposit(work, claim.amount),
                "claim": claim.shown_number,
            },
        ),
    )
    note_claim(work, claim, ASKED, new=command.reason.strip()[:80])
    return WaiverAsked(claim_id=claim.id, request_id=request.id)


def waiver_content(claim: ClaimPartOrder) -> str:
    """What a waiver covers: this part at this price."""
    return f"waiver|{claim.id}|{claim.part_number}|{claim.quantity.thousandths}|{claim.price.fen}"
