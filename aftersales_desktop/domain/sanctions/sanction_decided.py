"""What a yes or no to a proposed or verified sanction brings about (X7, R2.2.3c, SM15)."""

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import ApprovalRequest, Power, RequestState
from aftersales_desktop.domain.approvals.signatures import when_decided, when_taken_back
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.notices.tell import Message, tell
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.sanctions.ask_judges import ask_judges
from aftersales_desktop.domain.sanctions.elsewhere import settle_if_made_good
from aftersales_desktop.domain.sanctions.find_sanction import (
    check_not_concerned,
    check_stands_at,
    find_sanction,
    shown,
    take_step,
)
from aftersales_desktop.domain.sanctions.refusals import FoundByTheProgram
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import StepTaken
from aftersales_desktop.domain.sanctions.signed_once import signed_once
from aftersales_desktop.values.facts import Fact, Word
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CONFIRMED = QT_TRANSLATE_NOOP(
    "Notices", "Sanction {number} by clause {clause} was confirmed: {measure}, {amount} yuan. You may appeal."
)
TO_BE_ENTERED = QT_TRANSLATE_NOOP(
    "Notices", "Sanction {number} of {person} is to be entered: {measure}, {amount} yuan."
)
APPEAL_TAKEN_BACK = QT_TRANSLATE_NOOP("Sanctions", "The appeal was taken back.")
CONFIRMED_MEASURE = QT_TRANSLATE_NOOP(
    "Notices", "Sanction {number} by clause {clause} was confirmed: {measure}. You may appeal."
)
MEASURE_TO_BE_ENTERED = QT_TRANSLATE_NOOP(
    "Notices", "Sanction {number} of {person} is to be entered: {measure}."
)
TAKEN_BACK = QT_TRANSLATE_NOOP("Sanctions", "The proposal was taken back.")
TO_CONFIRM = (SanctionState.VERIFIED, SanctionState.APPEALED)


@when_decided(Power.VERIFY_SANCTION)
def sanction_verified(work: Work, request: ApprovalRequest) -> None:
    """Note the facts as verified and put it before those who confirm, or dismiss it.

    Raises:
        SanctionMovedOn: It is no longer a proposal.
        OwnSanction: The person concerned decides, or somebody in that person's name.

    """
    sanction = find_sanction(work, request.subject_id)
    check_stands_at(work, sanction, SanctionState.PROPOSED)
    check_not_concerned(work, sanction, request.on_behalf_of_id)
    if request.state is RequestState.DECLINED:
        take_step(work, sanction, StepTaken.DISMISSED, SanctionState.DISMISSED, says=request.comment)
        return
    take_step(work, sanction, StepTaken.VERIFIED, SanctionState.VERIFIED, says=request.comment)
    ask_judges(work, sanction, Power.CONFIRM_SANCTION, request.comment)


@when_decided(Power.CONFIRM_SANCTION)
def sanction_confirmed(work: Work, request: ApprovalRequest) -> None:
    """Confirm or dismiss; the dismissal of an employee takes a second person's signature first (R2.2.3c).

    Raises:
        SanctionMovedOn: It is not verified, or confirmed already.
        OwnSanction: The person concerned decides, or somebody in that person's name.

    """
    sanction = find_sanction(work, request.subject_id)
    check_stands_at(work, sanction, *TO_CONFIRM)
    check_not_concerned(work, sanction, request.on_behalf_of_id)
    # What was to be entered before an appeal is decided anew here.
    take_up(work, Subject(SubjectKind.SANCTION, sanction.id), TO_BE_ENTERED, MEASURE_TO_BE_ENTERED)
    if request.state is RequestState.DECLINED:
        take_step(work, sanction, StepTaken.DISMISSED, SanctionState.DISMISSED, says=request.comment)
    elif sanction.measure is Measure.DISMISSAL and not signed_once(work, sanction):
        take_step(work, sanction, StepTaken.SIGNED, sanction.state, says=request.comment)
        ask_judges(work, sanction, Power.CONFIRM_SANCTION, request.comment)
    else:
        take_step(work, sanction, StepTaken.CONFIRMED, SanctionState.CONFIRMED, says=request.comment)
        _tell(work, sanction, to_enter=not settle_if_made_good(work, sanction))


@when_taken_back(Power.VERIFY_SANCTION)
def proposal_taken_back(work: Work, request: ApprovalRequest) -> None:
    """Dismiss what its proposer took back.

    Raises:
        FoundByTheProgram: Whoever set the program looking may be the person concerned.

    """
    sanction = find_sanction(work, request.subject_id)
    check_stands_at(work, sanction, SanctionState.PROPOSED)
    if sanction.by_program:
        raise FoundByTheProgram(number=shown(sanction))
    take_step(work, sanction, StepTaken.DISMISSED, SanctionState.DISMISSED, says=TAKEN_BACK)


@when_taken_back(Power.CONFIRM_SANCTION)
def verification_taken_back(work: Work, request: ApprovalRequest) -> None:
    """Put a verified sanction back before those who verify; without its appeal one is confirmed as before."""
    sanction = find_sanction(work, request.subject_id)
    check_stands_at(work, sanction, *TO_CONFIRM)
    if sanction.state is SanctionState.APPEALED:
        take_step(work, sanction, StepTaken.CONFIRMED, SanctionState.CONFIRMED, says=APPEAL_TAKEN_BACK)
        return
    sanction.state, sanction.state_since = SanctionState.PROPOSED, work.now()
    ask_judges(work, sanction, Power.VERIFY_SANCTION)


def _tell(work: Work, sanction: Sanction, *, to_enter: bool) -> None:
    """Tell the person concerned, and whoever enters it if it is not over yet; the program deducts nothing."""
    facts: dict[str, Fact] = {
        "number": shown(sanction),
        "clause": sanction.clause,
        "measure": Word(sanction.measure.value),
        "amount": sanction.amount,
        "person": find_person(work, sanction.person_id).name,
    }
    about = Subject(SubjectKind.SANCTION, sanction.id)
    money = sanction.measure in (Measure.FINE, Measure.COMPENSATION)
    told = Message(
        says=CONFIRMED if money else CONFIRMED_MEASURE, facts=facts, about=about, clause=sanction.clause
    )
    entered = Message(
        says=TO_BE_ENTERED if money else MEASURE_TO_BE_ENTERED,
        facts=facts,
        about=about,
        clause="X7",
        to_accept=True,
    )
    tell(work, sanction.person_id, told)
    if to_enter:
        tell(work, Role.CASHIER if money else Role.OFFICE, entered)
