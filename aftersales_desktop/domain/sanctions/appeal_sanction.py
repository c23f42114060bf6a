"""The person concerned, or a manager on that person's behalf, appeals against a confirmed sanction (SM15)."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.sanctions.ask_judges import ask_judges
from aftersales_desktop.domain.sanctions.find_sanction import (
    check_stands_at,
    find_sanction,
    shown,
    take_step,
)
from aftersales_desktop.domain.sanctions.posts import PROPOSES
from aftersales_desktop.domain.sanctions.refusals import AppealedBefore, NoFindings, NotYourAppeal
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class AppealSanction:
    """Against which sanction, and why."""

    sanction_id: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class SanctionAppealed:
    """The sanction that waits for confirmation again."""

    sanction_id: int


@verb(roles=ANY_STAFF, clause="SM15")
def appeal_sanction(work: Work, command: AppealSanction) -> SanctionAppealed:
    """Put a confirmed sanction before the director once more, with the reason.

    Raises:
        UnknownSanction, SanctionMovedOn: There is none, or it is not confirmed, or settled.
        NotYourAppeal: Neither the person concerned nor a manager.
        NoFindings: No reason.
        AppealedBefore: It was appealed against before.

    """
    sanction = find_sanction(work, command.sanction_id)
    if sanction.person_id != work.actor.staff_id and not work.actor.holds(*PROPOSES):
        raise NotYourAppeal(person=find_person(work, sanction.person_id).name)
    check_stands_at(work, sanction, SanctionState.CONFIRMED)
    if not command.reason.strip():
        raise NoFindings
    before = select(SanctionStep.id).where(
        SanctionStep.sanction_id == sanction.id, SanctionStep.step == StepTaken.APPEALED
    )
    if work.session.scalar(before.limit(1)) is not None:
        raise AppealedBefore(number=shown(sanction))
    take_step(work, sanction, StepTaken.APPEALED, SanctionState.APPEALED, says=command.reason)
    ask_judges(work, sanction, Power.CONFIRM_SANCTION, command.reason)
    return SanctionAppealed(sanction_id=sanction.id)
