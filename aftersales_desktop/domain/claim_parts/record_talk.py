"""Reception writes down what was said to the customer about a claim part (R2.3.8a, R2.3.8d)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import (
    AT_THE_COUNTER,
    OVER,
    ClaimPartOrder,
    ClaimState,
    ClaimTalk,
)
from aftersales_desktop.domain.claim_parts.find_claim import find_claim, note_claim
from aftersales_desktop.domain.claim_parts.refusals import ClaimWrongStep, NothingSaid
from aftersales_desktop.domain.claim_parts.review_claims import all_called
from aftersales_desktop.domain.claim_parts.under_way import CALL
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.work_orders.order_state import AnswerChannel
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

TALKED = QT_TRANSLATE_NOOP("Words", "talk with the customer")
LONGEST = 500


@dataclass(frozen=True, kw_only=True)
class RecordTalk:
    """How and what; when and by whom is known."""

    claim_id: int
    channel: AnswerChannel
    said: str


@dataclass(frozen=True, kw_only=True)
class TalkRecorded:
    """The claim-part order, and where it stands now."""

    claim_id: int
    number: str
    state: ClaimState


@verb(roles=RECEPTION, clause="R2.3.8a")
def record_talk(work: Work, command: RecordTalk) -> TalkRecorded:
    """Record a talk; the first one lets a deposit be taken, one after the arrival is the call (R2.3.8d).

    Raises:
        UnknownClaimOrder: There is none.
        ClaimWrongStep: It is closed or cancelled.
        NothingSaid: Not a word.

    """
    claim = find_claim(work, command.claim_id)
    if claim.state in OVER:
        raise ClaimWrongStep(claim=claim.shown_number, state=claim.state, wanted=ClaimState.INFORMED)
    put_talk(work, claim, command.channel, command.said)
    return TalkRecorded(claim_id=claim.id, number=claim.shown_number, state=claim.state)


def put_talk(work: Work, claim: ClaimPartOrder, channel: AnswerChannel, said: str) -> None:
    """Put a talk into the log; whoever was asked to call has done so.

    Raises:
        NothingSaid: Not a word.

    """
    if not said.strip():
        raise NothingSaid
    talk = ClaimTalk(
        at=work.now(),
        channel=channel,
        said=said.strip()[:LONGEST],
        is_call=claim.state in AT_THE_COUNTER,
        talked_by_id=work.actor.staff_id,
    )
    claim.talks.append(talk)
    if claim.state is ClaimState.DRAFT:
        claim.step_to(ClaimState.INFORMED, work.now())
    take_up(work, claim.subject, CALL)
    work.session.flush()
    all_called(work)
    note_claim(work, claim, TALKED, new=said.strip()[:80])
