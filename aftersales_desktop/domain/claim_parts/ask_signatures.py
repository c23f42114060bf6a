"""The signatures under a claim-part order: the workshop manager's, then the director's (R2.3.9, SM3)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.signatures import Asking, ask_for, open_request
from aftersales_desktop.domain.claim_parts.check_orderable import missing_signature
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder, ClaimState
from aftersales_desktop.domain.claim_parts.find_claim import find_claim
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep, NothingToSign
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

SAYS = QT_TRANSLATE_NOOP("Notices", "{part}, deposit {deposit} yuan")
TO_ORDER = QT_TRANSLATE_NOOP("Notices", "Claim part {part} ({claim}) is signed: order it.")


@dataclass(frozen=True, kw_only=True)
class AskSignature:
    """The claim-part order that was sent back, or whose request was taken back."""

    claim_id: int


@dataclass(frozen=True, kw_only=True)
class SignatureAsked:
    """Whose signature is asked for."""

    claim_id: int
    power: Power


@verb(roles=RECEPTION, clause="R2.3.9a")
def ask_signature(work: Work, command: AskSignature) -> SignatureAsked:
    """Ask once more for the signature that is missing; the first time this happens by itself.

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: The deposit is not settled, or the part is ordered.
        NothingToSign: It is signed, or somebody has it in the inbox.

    """
    claim = find_claim(work, command.claim_id)
    if claim.state is not ClaimState.DEPOSIT_PAID:
        raise ClaimWrongStep(claim=claim.shown_number, state=claim.state, wanted=ClaimState.ORDERED)
    power = missing_signature(work, claim)
    if power is None or open_request(work, claim.subject, power) is not None:
        raise NothingToSign(claim=claim.shown_number)
    _ask(work, claim, power, work.actor.staff_id)
    return SignatureAsked(claim_id=claim.id, power=power)


def ask_next(work: Work, claim: ClaimPartOrder, asked_by: int) -> None:
    """Ask for the next signature in the name of whoever wants the part; after the last, tell the counter."""
    power = missing_signature(work, claim)
    if power is not None:
        _ask(work, claim, power, asked_by)
        return
    tell(
        work,
        Role.PARTS_MANAGER,
        Message(
            says=TO_ORDER,
            facts={"part": claim.description, "claim": claim.shown_number},
            about=claim.subject,
            clause="R2.3.9a",
            order_id=claim.order_id,
            to_accept=True,
        ),
    )


def _ask(work: Work, claim: ClaimPartOrder, power: Power, asked_by: int) -> None:
    request = ask_for(
        work,
        Asking(
            power=power,
            about=claim.subject,
            version=claim.version,
            content=claim.signed_content,
            order_id=claim.order_id,
            reason=claim.waived_because[:500],
            facts={
                "amount": claim.amount,
                "says": SAYS,
                "part": claim.description,
                "deposit": claim.deposit,
                "claim": claim.shown_number,
            },
        ),
    )
    # Whoever signed first does not ask for the second signature: the one who wants the part does.
    request.asked_by_id = asked_by
