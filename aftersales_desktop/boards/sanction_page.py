"""One sanction with its evidence, what was done so far, and what may be done next by whoever looks (X7)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from aftersales_desktop.boards.sanction_register import SanctionRow, joined, row_of
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.authority import entitled
from aftersales_desktop.domain.approvals.signatures import open_request
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.sanctions.posts import PROPOSES, READS_REGISTER, SETTLES
from aftersales_desktop.domain.sanctions.refusals import NotYourSanction, UnknownSanction
from aftersales_desktop.domain.sanctions.sanction import Measure, Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_decided import TO_CONFIRM
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.subject import Subject, SubjectKind

TOLD = frozenset({SanctionState.CONFIRMED, SanctionState.APPEALED, SanctionState.SETTLED})


@dataclass(frozen=True, kw_only=True)
class StepRow:
    """One step: what, who, when, on what grounds, under which reference."""

    step: StepTaken
    by: str
    at: datetime
    says: str
    reference: str


@dataclass(frozen=True, kw_only=True)
class SanctionPage:
    """One case.

    Attributes:
        waits_for: The people who may take the next step that needs a power; empty when none does.
        signatures: How many of how many signatures are under it, where it needs more than one (R2.2.3c).
        may_judge: The person looking may verify or confirm it now, and dismiss it.
        may_appeal: The person looking may appeal against it.
        may_settle: The person looking may note where it was entered.

    """

    row: SanctionRow
    evidence: str
    proposed_by: str
    proposed_at: datetime
    steps: tuple[StepRow, ...]
    waits_for: tuple[str, ...]
    signatures: tuple[int, int]
    may_judge: bool
    may_appeal: bool
    may_settle: bool


@lookup(roles=ANY_STAFF)
def sanction_page(work: Work, sanction_id: int) -> SanctionPage:
    """Show a case to those who lead, and to the person concerned once it is confirmed.

    Raises:
        UnknownSanction: There is none.
        NotYourSanction: It is about somebody else (X2).

    """
    found = work.session.execute(joined().where(Sanction.id == sanction_id)).one_or_none()
    if found is None:
        raise UnknownSanction
    sanction, person, order = found
    own = sanction.person_id == work.actor.staff_id
    if not (work.actor.holds(*READS_REGISTER) or (own and sanction.state in TOLD)):
        raise NotYourSanction(person=work.actor.name)
    names, steps = staff_names(work), _steps(work, sanction)
    deciders = _deciders(work, sanction)
    confirmed = sanction.state is SanctionState.CONFIRMED
    appealed = any(step.step is StepTaken.APPEALED for step in steps)
    return SanctionPage(
        row=row_of(sanction, person, order),
        evidence=sanction.evidence,
        proposed_by=names(sanction.proposed_by_id),
        proposed_at=sanction.proposed_at,
        steps=tuple(_row(step, names) for step in steps),
        waits_for=tuple(name for id_, name in deciders if id_ != sanction.person_id),
        signatures=_signatures(sanction, steps),
        may_judge=any(id_ == work.actor.staff_id for id_, _ in deciders) and not own,
        may_appeal=confirmed and not appealed and (own or work.actor.holds(*PROPOSES)),
        may_settle=confirmed and work.actor.holds(*SETTLES),
    )


def _steps(work: Work, sanction: Sanction) -> list[SanctionStep]:
    wanted = select(SanctionStep).where(SanctionStep.sanction_id == sanction.id).order_by(SanctionStep.id)
    return list(work.session.scalars(wanted))


def _row(step: SanctionStep, names: StaffNames) -> StepRow:
    return StepRow(step=step.step, by=names(step.by_id), at=step.at, says=step.says, reference=step.reference)


def _deciders(work: Work, sanction: Sanction) -> tuple[tuple[int, str], ...]:
    """Name those who may decide the request that waits, the asker left out."""
    powers = {SanctionState.PROPOSED: Power.VERIFY_SANCTION} | dict.fromkeys(
        TO_CONFIRM, Power.CONFIRM_SANCTION
    )
    power = powers.get(sanction.state)
    if power is None:
        return ()
    request = open_request(work, Subject(SubjectKind.SANCTION, sanction.id), power)
    if request is None:
        return ()
    people = entitled(work, power, request.asked_by_id, request.barred_id)
    return tuple((one.staff_id, one.name) for one in people if one.for_id != sanction.person_id)


def _signatures(sanction: Sanction, steps: list[SanctionStep]) -> tuple[int, int]:
    needed = 2 if sanction.measure is Measure.DISMISSAL else 1
    if sanction.state in (SanctionState.CONFIRMED, SanctionState.SETTLED):
        return needed, needed
    signed = bool(steps) and steps[-1].step is StepTaken.SIGNED
    return (1 if signed else 0), needed
