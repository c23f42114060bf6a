"""Whether the first of the two signatures under an employee's dismissal is there (R2.2.3c)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.sanctions.sanction import Sanction
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken


def signed_once(work: Work, sanction: Sanction) -> bool:
    """Say whether it was signed since it was last verified or appealed against."""
    last = work.session.scalar(
        select(SanctionStep.step)
        .where(SanctionStep.sanction_id == sanction.id)
        .order_by(SanctionStep.id.desc())
        .limit(1)
    )
    return last is StepTaken.SIGNED
