"""A finding is corrected by somebody and verified by another (R2.2.X)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.rounds.finding import Finding
from aftersales_desktop.domain.rounds.finding_state import FindingState
from aftersales_desktop.domain.rounds.posts import FINDERS
from aftersales_desktop.domain.rounds.refusals import (
    FindingNotDescribed,
    FindingStands,
    OwnCorrection,
    UnknownFinding,
)
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CORRECTED = QT_TRANSLATE_NOOP("Words", "finding corrected")
VERIFIED = QT_TRANSLATE_NOOP("Words", "correction verified")
REOPENED = QT_TRANSLATE_NOOP("Words", "correction not accepted")
SAYS_CORRECTED = QT_TRANSLATE_NOOP("Notices", "Finding {finding} at {place} is corrected: {how}. Verify it.")
SAYS_REOPENED = QT_TRANSLATE_NOOP(
    "Notices", "The correction of finding {finding} at {place} was not accepted."
)


@dataclass(frozen=True, kw_only=True)
class CorrectFinding:
    """What was done about it."""

    finding_id: int
    how: str


@dataclass(frozen=True, kw_only=True)
class VerifyFinding:
    """Whether the correction is accepted; if not, the finding is open again."""

    finding_id: int
    accepted: bool = True


@dataclass(frozen=True)
class FindingSettled:
    """How the finding stands now."""

    finding_id: int
    number: str
    state: FindingState


@verb(roles=ANY_STAFF, clause="R2.2.X")
def correct_finding(work: Work, command: CorrectFinding) -> FindingSettled:
    """Report a correction; the finder is asked to verify it.

    Raises:
        UnknownFinding: There is none.
        FindingNotDescribed: Nobody said what was done.
        FindingStands: It is corrected already.

    """
    finding = _finding(work, command.finding_id, FindingState.OPEN)
    how = command.how.strip()
    if not how:
        raise FindingNotDescribed
    finding.corrected_by_id, finding.corrected_at, finding.correction = work.actor.staff_id, work.now(), how
    number = shown_document("FD", finding.number)
    work.note(Topic.ROUNDS, finding.id, CORRECTED, new=f"{number} {how}")
    if finding.found_by_id != work.actor.staff_id:
        tell(work, finding.found_by_id, _message(finding, SAYS_CORRECTED, how=how))
    return FindingSettled(finding.id, number, finding.state)


@verb(roles=FINDERS, clause="R2.2.X")
def verify_finding(work: Work, command: VerifyFinding) -> FindingSettled:
    """Accept a correction, or open the finding again.

    Raises:
        UnknownFinding: There is none.
        FindingStands: It is not corrected, or verified already.
        OwnCorrection: The person at work corrected it.

    """
    finding = _finding(work, command.finding_id, FindingState.CORRECTED)
    number = shown_document("FD", finding.number)
    if finding.corrected_by_id == work.actor.staff_id:
        raise OwnCorrection(person=work.actor.name, finding=number)
    if command.accepted:
        finding.verified_by_id, finding.verified_at = work.actor.staff_id, work.now()
    else:
        corrector = finding.corrected_by_id
        finding.corrected_by_id, finding.corrected_at = None, None
        if corrector is not None:
            tell(work, corrector, _message(finding, SAYS_REOPENED))
    event = VERIFIED if command.accepted else REOPENED
    work.note(Topic.ROUNDS, finding.id, event, new=number)
    return FindingSettled(finding.id, number, finding.state)


def _finding(work: Work, finding_id: int, expected: FindingState) -> Finding:
    finding = work.session.get(Finding, finding_id, with_for_update=True)
    if finding is None:
        raise UnknownFinding
    if finding.state is not expected:
        raise FindingStands(finding=shown_document("FD", finding.number), state=finding.state)
    return finding


def _message(finding: Finding, says: str, **more: str) -> Message:
    number = shown_document("FD", finding.number)
    return Message(
        says=says,
        about=Subject(SubjectKind.FINDING, finding.id),
        facts={"finding": number, "place": finding.place, **more},
        clause=finding.clause,
    )
