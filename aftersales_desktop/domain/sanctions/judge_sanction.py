"""A manager verifies a proposed sanction; a director confirms a verified one; either may dismiss it (X7)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.decide_request import DecideRequest, decide_request
from aftersales_desktop.domain.approvals.signatures import open_request
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.sanctions.find_sanction import (
    check_not_concerned,
    check_stands_at,
    find_sanction,
    moved_on,
)
from aftersales_desktop.domain.sanctions.refusals import NoFindings
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_decided import TO_CONFIRM
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.subject import Subject, SubjectKind


@dataclass(frozen=True, kw_only=True)
class VerifySanction:
    """The facts are as proposed; `person_id` names somebody else as the one who acted."""

    sanction_id: int
    findings: str
    person_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConfirmSanction:
    """What was verified shall be."""

    sanction_id: int
    comment: str = ""


@dataclass(frozen=True, kw_only=True)
class DismissSanction:
    """It shall not be, for this reason."""

    sanction_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class SanctionJudged:
    """Where it stands now."""

    sanction_id: int
    state: SanctionState


# Who may stands in the authority matrix; the check is decide_request's.
@verb(roles=ANY_STAFF, clause="X7")
def verify_sanction(work: Work, command: VerifySanction) -> SanctionJudged:
    """Note that the facts were verified; it then waits for confirmation by another person.

    Raises:
        UnknownSanction, SanctionMovedOn: There is none, or it is no proposal any more.
        NoFindings: Nothing was said.
        NotYourPower, OwnRequest: The matrix gives it to others, or the person proposed it (R2.0a, X4).
        OwnSanction: It is, or would be, against the person who verifies.

    """
    sanction = find_sanction(work, command.sanction_id)
    check_stands_at(work, sanction, SanctionState.PROPOSED)
    if not command.findings.strip():
        raise NoFindings
    if command.person_id is not None:
        check_not_concerned(work, sanction)
        sanction.person_id = find_person(work, command.person_id).id
        work.session.flush()
    return _decide(work, sanction, Power.VERIFY_SANCTION, approve=True, comment=command.findings)


@verb(roles=ANY_STAFF, clause="X7")
def confirm_sanction(work: Work, command: ConfirmSanction) -> SanctionJudged:
    """Confirm a verified sanction; the dismissal of an employee needs two different people (R2.2.3c).

    Raises:
        UnknownSanction, SanctionMovedOn: There is none, or it is not verified, or confirmed already.
        NotYourPower, OwnRequest: The matrix gives it to others, or the person verified it (R2.0a, X4).
        OwnSanction: It is against the person who confirms.

    """
    sanction = find_sanction(work, command.sanction_id)
    check_stands_at(work, sanction, *TO_CONFIRM)
    return _decide(work, sanction, Power.CONFIRM_SANCTION, approve=True, comment=command.comment)


@verb(roles=ANY_STAFF, clause="X7")
def dismiss_sanction(work: Work, command: DismissSanction) -> SanctionJudged:
    """Drop a sanction before it is confirmed, with the reason.

    Raises:
        UnknownSanction, SanctionMovedOn: There is none, or it is confirmed or dismissed already.
        NoFindings: No reason.
        NotYourPower, OwnRequest, OwnSanction: As for verifying and confirming.

    """
    sanction = find_sanction(work, command.sanction_id)
    check_stands_at(work, sanction, SanctionState.PROPOSED, *TO_CONFIRM)
    if not command.reason.strip():
        raise NoFindings
    proposed = sanction.state is SanctionState.PROPOSED
    power = Power.VERIFY_SANCTION if proposed else Power.CONFIRM_SANCTION
    return _decide(work, sanction, power, approve=False, comment=command.reason)


def _decide(work: Work, sanction: Sanction, power: Power, *, approve: bool, comment: str) -> SanctionJudged:
    """Decide the request that waits in the inbox; the steps that follow are those of the inbox."""
    check_not_concerned(work, sanction)
    request = open_request(work, Subject(SubjectKind.SANCTION, sanction.id), power)
    if request is None:
        raise moved_on(work, sanction)
    decision = DecideRequest(
        request_id=request.id, version_seen=request.version, approve=approve, comment=comment
    )
    decide_request(work, decision)
    return SanctionJudged(sanction_id=sanction.id, state=sanction.state)
