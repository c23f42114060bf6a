"""What is to be done next for a claim-part order, and by whom (SM3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.signatures import digest_of
from aftersales_desktop.domain.claim_parts.check_orderable import director_signs
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ClaimStep(StrEnum):
    """The next step as the list says it."""

    TALK = "talk to the customer"
    DEPOSIT = "take the deposit"
    WAIVER = "waiver is being decided"
    MANAGER = "workshop manager signs"
    DIRECTOR = "service director signs"
    ASK_AGAIN = "sent back: ask again"
    ORDER = "parts counter orders it"
    WAIT = "part is on its way"
    CALL = "call the customer in"
    FIT = "fit it at the visit"
    REFUND = "pay the deposit back"
    CLOSE = "close the claim-part order"
    NOTHING = "nothing left to do"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "talk to the customer"),
    QT_TRANSLATE_NOOP("Words", "take the deposit"),
    QT_TRANSLATE_NOOP("Words", "waiver is being decided"),
    QT_TRANSLATE_NOOP("Words", "workshop manager signs"),
    QT_TRANSLATE_NOOP("Words", "service director signs"),
    QT_TRANSLATE_NOOP("Words", "sent back: ask again"),
    QT_TRANSLATE_NOOP("Words", "parts counter orders it"),
    QT_TRANSLATE_NOOP("Words", "part is on its way"),
    QT_TRANSLATE_NOOP("Words", "call the customer in"),
    QT_TRANSLATE_NOOP("Words", "fit it at the visit"),
    QT_TRANSLATE_NOOP("Words", "pay the deposit back"),
    QT_TRANSLATE_NOOP("Words", "close the claim-part order"),
    QT_TRANSLATE_NOOP("Words", "nothing left to do"),
)
SIMPLE = {
    ClaimState.DRAFT: ClaimStep.TALK,
    ClaimState.ORDERED: ClaimStep.WAIT,
    ClaimState.APPOINTED: ClaimStep.FIT,
    ClaimState.REFUNDED: ClaimStep.CLOSE,
    ClaimState.CLOSED: ClaimStep.NOTHING,
    ClaimState.CANCELLED: ClaimStep.NOTHING,
}
SIGNERS = {Power.CLAIM_PART: ClaimStep.MANAGER, Power.LARGE_CLAIM_PART: ClaimStep.DIRECTOR}


@dataclass(frozen=True)
class Requests:
    """The requests about some claim-part orders, read once for a page of them, the latest first."""

    of_claim: dict[int, list[ApprovalRequest]]

    def open(self, claim: ClaimPartOrder, power: Power) -> bool:
        """Whether somebody has it in the inbox."""
        return any(
            one.power is power and one.state is RequestState.OPEN for one in self.of_claim.get(claim.id, ())
        )

    def signed(self, claim: ClaimPartOrder, power: Power) -> bool:
        """Whether exactly this content is signed."""
        digest = digest_of(claim.signed_content)
        return any(
            one.power is power and one.state is RequestState.APPROVED and one.digest == digest
            for one in self.of_claim.get(claim.id, ())
        )


def requests_about(work: Work, claims: Iterable[ClaimPartOrder]) -> Requests:
    """Read the requests about these claim-part orders."""
    found = work.session.scalars(
        select(ApprovalRequest)
        .where(
            ApprovalRequest.subject_kind == SubjectKind.CLAIM_PART_ORDER,
            ApprovalRequest.subject_id.in_([claim.id for claim in claims]),
        )
        .order_by(ApprovalRequest.id.desc())
    )
    of_claim: dict[int, list[ApprovalRequest]] = {}
    for request in found:
        of_claim.setdefault(request.subject_id, []).append(request)
    return Requests(of_claim)


def next_step(work: Work, claim: ClaimPartOrder, requests: Requests) -> ClaimStep:
    """Say what is to be done next."""
    if claim.owes_deposit:
        return ClaimStep.REFUND
    if claim.state in SIMPLE:
        return SIMPLE[claim.state]
    if claim.state is ClaimState.INFORMED:
        asked = requests.open(claim, Power.DEPOSIT_WAIVER)
        return ClaimStep.WAIVER if asked else ClaimStep.DEPOSIT
    if claim.state is ClaimState.DEPOSIT_PAID:
        return _signing(work, claim, requests)
    if claim.state is ClaimState.ARRIVED:
        return ClaimStep.FIT if claim.called else ClaimStep.CALL
    return ClaimStep.REFUND if claim.received is not None else ClaimStep.CLOSE


def _signing(work: Work, claim: ClaimPartOrder, requests: Requests) -> ClaimStep:
    for power, step in SIGNERS.items():
        if power is Power.LARGE_CLAIM_PART and not director_signs(work, claim):
            continue
        if not requests.signed(claim, power):
            return step if requests.open(claim, power) else ClaimStep.ASK_AGAIN
    return ClaimStep.ORDER
