"""Cash desk or office note where a confirmed sanction was entered; the program deducts nothing (X7, SM15)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.sanctions.find_sanction import check_stands_at, find_sanction, take_step
from aftersales_desktop.domain.sanctions.posts import SETTLES
from aftersales_desktop.domain.sanctions.refusals import NoReference
from aftersales_desktop.domain.sanctions.sanction import SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import StepTaken
from aftersales_desktop.values.subject import Subject, SubjectKind


@dataclass(frozen=True, kw_only=True)
class SettleSanction:
    """Entered under this reference of the payroll or the personnel file."""

    sanction_id: int
    reference: str


@dataclass(frozen=True, kw_only=True)
class SanctionSettled:
    """The sanction that is over."""

    sanction_id: int


@verb(roles=SETTLES, clause="SM15")
def settle_sanction(work: Work, command: SettleSanction) -> SanctionSettled:
    """Close a confirmed sanction with the reference of where it was entered.

    Raises:
        UnknownSanction, SanctionMovedOn: There is none, or it is not confirmed, or appealed against.
        NoReference: Nothing was typed.

    """
    sanction = find_sanction(work, command.sanction_id)
    check_stands_at(work, sanction, SanctionState.CONFIRMED)
    if not command.reference.strip():
        raise NoReference
    take_step(
        work, sanction, StepTaken.SETTLED, SanctionState.SETTLED, reference=command.reference.strip()[:80]
    )
    take_up(work, Subject(SubjectKind.SANCTION, sanction.id))
    return SanctionSettled(sanction_id=sanction.id)
