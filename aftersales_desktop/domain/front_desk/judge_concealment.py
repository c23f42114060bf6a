"""The service director looks into a grievance that may have been hidden (R2.1.4b)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.front_desk.find_grievance import customer_name, note_grievance
from aftersales_desktop.domain.front_desk.grievance import Concealment, Grievance, SuspicionState
from aftersales_desktop.domain.front_desk.refusals_grievance import (
    BothConditionsNeeded,
    FindingsMissing,
    OwnConcealment,
    SuspicionJudged,
    UnknownSuspicion,
)
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CLAUSE = "R2.1.4b"
VERIFIED = QT_TRANSLATE_NOOP("Words", "concealment of a grievance verified")
CLEARED = QT_TRANSLATE_NOOP("Words", "suspicion of concealment cleared")
EVENT = QT_TRANSLATE_NOOP(
    "Sanctions", "Grievance {grievance} of {customer} neither dispelled nor reported to the superior."
)
NO_ENTRY = QT_TRANSLATE_NOOP(
    "Sanctions", "A grievance of {customer} not even written down; it came to light with {grievance}."
)


@dataclass(frozen=True, kw_only=True)
class VerifyConcealment:
    """Both conditions ticked, and what was found."""

    concealment_id: int
    not_dispelled: bool
    not_reported: bool
    findings: str


@dataclass(frozen=True, kw_only=True)
class ClearConcealment:
    """It was not hidden, for this reason."""

    concealment_id: int
    findings: str


@dataclass(frozen=True, kw_only=True)
class ConcealmentJudged:
    """What it is now; the sanction proposed, if any."""

    concealment_id: int
    state: SuspicionState
    sanction_id: int | None = None
    amount: Money = Money.ZERO


@verb(roles=(Role.SERVICE_DIRECTOR,), clause=CLAUSE)
def verify_concealment(work: Work, command: VerifyConcealment) -> ConcealmentJudged:
    """Verify that a grievance was hidden, and propose the fine; nothing is deducted (X7).

    Raises:
        UnknownSuspicion, SuspicionJudged: There is none, or somebody judged it.
        OwnConcealment: The director is the one concerned.
        BothConditionsNeeded: One of the two conditions is not ticked.
        FindingsMissing: It is not said what was found.

    """
    found = _suspicion(work, command.concealment_id)
    if not (command.not_dispelled and command.not_reported):
        raise BothConditionsNeeded
    later = _judge(work, found, SuspicionState.CONCEALED, command.findings)
    note_grievance(work, later, VERIFIED)
    earlier = work.session.get_one(Grievance, found.earlier_id) if found.earlier_id is not None else None
    happened_at = earlier.at if earlier is not None else later.at
    sanction = propose(
        work,
        Proposal(
            person_id=found.person_id,
            clause=CLAUSE,
            event=EVENT if earlier is not None else NO_ENTRY,
            about=later.subject,
            once=f"{CLAUSE} concealment {found.id}",
            amount=money_of(work, "fine.complaint_concealed", work.local(happened_at).date()) or Money.ZERO,
            facts={
                "grievance": (earlier or later).shown_number,
                "customer": customer_name(work, later),
            },
            evidence=found.findings,
            happened_at=happened_at,
            order_id=later.order_id,
        ),
    )
    return ConcealmentJudged(
        concealment_id=found.id,
        state=found.state,
        sanction_id=sanction.id if sanction is not None else None,
        amount=sanction.amount if sanction is not None else Money.ZERO,
    )


@verb(roles=(Role.SERVICE_DIRECTOR,), clause=CLAUSE)
def clear_concealment(work: Work, command: ClearConcealment) -> ConcealmentJudged:
    """Note that nothing was hidden.

    Raises:
        UnknownSuspicion, SuspicionJudged: There is none, or somebody judged it.
        OwnConcealment: The director is the one concerned.
        FindingsMissing: It is not said why.

    """
    found = _suspicion(work, command.concealment_id)
    later = _judge(work, found, SuspicionState.CLEARED, command.findings)
    note_grievance(work, later, CLEARED)
    return ConcealmentJudged(concealment_id=found.id, state=found.state)


def _suspicion(work: Work, concealment_id: int) -> Concealment:
    found = work.session.get(Concealment, concealment_id, with_for_update=True)
    if found is None:
        raise UnknownSuspicion
    if found.judged_by_id is not None:
        person = find_person(work, found.judged_by_id).name
        raise SuspicionJudged(person=person, state=found.state)
    if found.person_id == work.actor.staff_id:
        raise OwnConcealment(person=work.actor.name)
    return found


def _judge(work: Work, found: Concealment, state: SuspicionState, findings: str) -> Grievance:
    if not findings.strip():
        raise FindingsMissing
    found.state, found.findings = state, findings.strip()
    found.judged_at, found.judged_by_id = work.now(), work.actor.staff_id
    return work.session.get_one(Grievance, found.later_id)
