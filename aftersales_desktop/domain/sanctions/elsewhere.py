"""A sanction whose matter is ended in another room: made good there, or its ground is gone (X7, SM15)."""

from collections.abc import Callable

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.signatures import withdraw
from aftersales_desktop.domain.notices.take_up import take_up
from aftersales_desktop.domain.sanctions.find_sanction import find_sanction, take_step
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import StepTaken
from aftersales_desktop.values.subject import Subject, SubjectKind

# Says under which reference a sanction was made good already; empty when it was not.
MadeGood = Callable[[Work, Sanction], str]
LOOKS: list[MadeGood] = []
OVER = (SanctionState.SETTLED, SanctionState.DISMISSED)


def made_good_by(look: MadeGood) -> MadeGood:
    """Declare who knows whether a sanction is made good in another room."""
    LOOKS.append(look)
    return look


def settle_if_made_good(work: Work, sanction: Sanction) -> bool:
    """Settle a sanction just confirmed that was made good before; say whether it was."""
    reference = next(filter(None, (look(work, sanction) for look in LOOKS)), "")
    if reference:
        take_step(work, sanction, StepTaken.SETTLED, SanctionState.SETTLED, reference=reference[:80])
        take_up(work, Subject(SubjectKind.SANCTION, sanction.id))
    return bool(reference)


def made_good(work: Work, once: str, reference: str) -> None:
    """Settle the confirmed sanction of an event; one still to be judged is settled when it is confirmed."""
    sanction = _of_event(work, once)
    if sanction is not None and sanction.state is SanctionState.CONFIRMED:
        take_step(work, sanction, StepTaken.SETTLED, SanctionState.SETTLED, reference=reference[:80])
        take_up(work, Subject(SubjectKind.SANCTION, sanction.id))


def ground_gone(work: Work, once: str, says: str) -> None:
    """Dismiss the sanction of an event that has not happened after all; nobody judges it any more.

    `says` is a literal marked QT_TRANSLATE_NOOP("Sanctions", ...).
    """
    sanction = _of_event(work, once)
    if sanction is None or sanction.state in OVER:
        return
    about = Subject(SubjectKind.SANCTION, sanction.id)
    withdraw(work, about)
    take_up(work, about)
    take_step(work, sanction, StepTaken.DISMISSED, SanctionState.DISMISSED, says=says)


def _of_event(work: Work, once: str) -> Sanction | None:
    found = work.session.scalar(select(Sanction.id).where(Sanction.once == once))
    return find_sanction(work, found) if found is not None else None
