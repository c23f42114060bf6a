"""A manager proposes a sanction by hand: who, by which clause, what happened, and the evidence (X7)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.rules.value_of import money_of
from aftersales_desktop.domain.sanctions.find_sanction import shown
from aftersales_desktop.domain.sanctions.posts import PROPOSES
from aftersales_desktop.domain.sanctions.propose import Proposal, propose
from aftersales_desktop.domain.sanctions.refusals import (
    AlreadyProposed,
    NoEvidence,
    NoSuchThreat,
    NotASanctionAmount,
    NotHappenedYet,
)
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction
from aftersales_desktop.regulations.parameters import parameters
from aftersales_desktop.regulations.rulebook import Threat, rulebook
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind

# A tool at most: compensation is a thing's price, not a punishment.
MOST_COMPENSATION = Money.of(1_000_000)
# Two clocks may differ by this much.
CLOCK_SKEW = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True)
class ProposeSanction:
    """What a manager saw; without an amount the rulebook's own counts."""

    person_id: int
    clause: str
    event: str
    evidence: str
    happened_at: datetime
    amount: Money | None = None
    order_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class SanctionProposed:
    """The entry in the register."""

    sanction_id: int
    number: str
    amount: Money


@verb(roles=PROPOSES, clause="X7")
def propose_sanction(work: Work, command: ProposeSanction) -> SanctionProposed:
    """Enter a proposal; somebody else verifies it.

    Raises:
        UnknownPerson: No such member of staff.
        NoSuchThreat: The clause does not exist or threatens with nothing.
        NoEvidence: What happened, or the evidence, is missing.
        NotHappenedYet: A day to come.
        NotASanctionAmount: Zero, negative, or beyond what the rulebook allows.
        AlreadyProposed: The same thing is in the register.

    """
    person = find_person(work, command.person_id)
    threat = threat_of(command.clause)
    event, evidence = command.event.strip(), command.evidence.strip()
    if not event or not evidence:
        raise NoEvidence
    if command.happened_at > work.now() + CLOCK_SKEW:
        raise NotHappenedYet
    key = sha256(f"{command.clause}|{person.id}|{command.happened_at:%Y-%m-%d}|{event}".encode()).hexdigest()
    once = f"by hand {key[:40]}"
    sanction = propose(
        work,
        Proposal(
            person_id=person.id,
            clause=command.clause,
            event=event,
            about=_about(command),
            once=once,
            amount=_amount(work, command, threat),
            measure=Measure(threat.measure),
            evidence=evidence,
            happened_at=command.happened_at,
            order_id=command.order_id,
            by_program=False,
        ),
    )
    if sanction is None:
        raise AlreadyProposed(number=_number_of(work, once))
    return SanctionProposed(sanction_id=sanction.id, number=shown(sanction), amount=sanction.amount)


def threat_of(clause_id: str) -> Threat:
    """Say what a clause threatens with.

    Raises:
        NoSuchThreat: It does not exist, or with nothing.

    """
    found = next((one for one in rulebook().clauses if one.id == clause_id), None)
    if found is None or found.sanction is None:
        raise NoSuchThreat(id=clause_id)
    return found.sanction


def _amount(work: Work, command: ProposeSanction, threat: Threat) -> Money:
    """Take the rulebook's amount of that day unless another one was typed."""
    day = work.local(command.happened_at).date()
    measure = Measure(threat.measure)
    if measure is Measure.COMPENSATION:
        most = MOST_COMPENSATION
    elif measure is Measure.FINE and threat.amount:
        most = Money.of(parameters()[threat.amount].highest)
    else:
        most = Money.ZERO
    usual = money_of(work, threat.amount, day) if threat.amount else None
    amount = command.amount if command.amount is not None else usual or Money.ZERO
    least = Money(1) if measure is Measure.FINE else Money.ZERO
    if not least <= amount <= most:
        raise NotASanctionAmount(amount=amount, most=most)
    return amount


def _about(command: ProposeSanction) -> Subject:
    if command.order_id is not None:
        return Subject(SubjectKind.WORK_ORDER, command.order_id)
    return Subject(SubjectKind.STAFF_MEMBER, command.person_id)


def _number_of(work: Work, once: str) -> str:
    """Name the entry that holds the same thing."""
    return shown(work.session.scalars(select(Sanction).where(Sanction.once == once)).one())
