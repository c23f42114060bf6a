"""What a yes or no to a waiver or a signature brings about (R2.3.8b, R2.3.9, SM3)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.signatures import when_decided
from aftersales_desktop.domain.claim_parts.ask_signatures import ask_next
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

WAIVED = QT_TRANSLATE_NOOP("Words", "deposit waived")
SIGNED = QT_TRANSLATE_NOOP("Words", "claim-part order signed")
SENT_BACK = QT_TRANSLATE_NOOP("Words", "claim-part order sent back")


@when_decided(Power.DEPOSIT_WAIVER)
def waiver_decided(work: Work, request: ApprovalRequest) -> None:
    """Go on without a deposit; after a no, the customer is asked for one."""
    claim = find_claim(work, request.subject_id)
    if request.state is RequestState.DECLINED:
        note_claim(work, claim, SENT_BACK, new=request.comment[:80])
        return
    claim.waived_because = request.reason
    claim.deposit = Money.ZERO
    claim.step_to(ClaimState.DEPOSIT_PAID, work.now())
    work.session.flush()
    note_claim(work, claim, WAIVED, new=request.reason[:80])
    ask_next(work, claim, request.asked_by_id)


@when_decided(Power.CLAIM_PART)
@when_decided(Power.LARGE_CLAIM_PART)
def signature_decided(work: Work, request: ApprovalRequest) -> None:
    """Ask for the next signature, or tell the counter to order; after a no, reception may ask again."""
    claim = find_claim(work, request.subject_id)
    if request.state is RequestState.DECLINED:
        note_claim(work, claim, SENT_BACK, new=request.comment[:80])
        return
    work.session.flush()
    note_claim(work, claim, SIGNED, new=request.power)
    ask_next(work, claim, request.asked_by_id)
