"""How verbs get hold of a sanction, see who may judge it, and write down what was done (SM15)."""

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import find_person
from aftersales_desktop.domain.sanctions.refusals import OwnSanction, SanctionMovedOn, UnknownSanction
from aftersales_desktop.domain.sanctions.sanction import Sanction, SanctionState
from aftersales_desktop.domain.sanctions.sanction_step import SanctionStep, StepTaken
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.topic import Topic

PREFIX = "SA"


def shown(sanction: Sanction) -> str:
    """Write a sanction's number as on screen: SA-261124-0007."""
    return shown_document(PREFIX, sanction.number)


def find_sanction(work: Work, sanction_id: int) -> Sanction:
    """Fetch a sanction and keep it from others until the verb is done.

    Raises:
        UnknownSanction: There is none.

    """
    sanction = work.session.get(Sanction, sanction_id, with_for_update=True, populate_existing=True)
    if sanction is None:
        raise UnknownSanction
    return sanction


def check_stands_at(work: Work, sanction: Sanction, *states: SanctionState) -> None:
    """Let a step through that follows from where the sanction stands (SM15).

    Raises:
        SanctionMovedOn: It stands elsewhere; the refusal says since when and by whom.

    """
    if sanction.state not in states:
        raise moved_on(work, sanction)


def moved_on(work: Work, sanction: Sanction) -> SanctionMovedOn:
    """Make the refusal that tells where a sanction stands, since when and by whom."""
    last = work.session.scalar(
        select(SanctionStep)
        .where(SanctionStep.sanction_id == sanction.id)
        .order_by(SanctionStep.id.desc())
        .limit(1)
    )
    by_id = sanction.proposed_by_id if last is None else last.by_id
    return SanctionMovedOn(
        number=shown(sanction),
        state=sanction.state,
        at=sanction.state_since,
        person=find_person(work, by_id).name,
    )


def check_not_concerned(work: Work, sanction: Sanction, *judges: int | None) -> None:
    """Keep the person concerned, and whoever acts in that person's name, from judging.

    Raises:
        OwnSanction: One of them is the person concerned.

    """
    if sanction.person_id in (work.actor.staff_id, *judges):
        raise OwnSanction(number=shown(sanction), person=find_person(work, sanction.person_id).name)


def take_step(
    work: Work,
    sanction: Sanction,
    step: StepTaken,
    state: SanctionState,
    *,
    says: str = "",
    reference: str = "",
) -> None:
    """Bring a sanction on by one step and write down who did it."""
    sanction.state = state
    sanction.state_since = work.now()
    work.session.add(
        SanctionStep(
            sanction_id=sanction.id,
            step=step,
            by_id=work.actor.staff_id,
            at=work.now(),
            says=says.strip(),
            reference=reference.strip(),
        )
    )
    work.session.flush()
    work.note(Topic.SANCTIONS, sanction.id, step.value, order_id=sanction.order_id, new=says.strip())
