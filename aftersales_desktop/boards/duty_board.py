"""What is due today and overdue, for a person or for all: duties that come round, deadlines (X5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from aftersales_desktop.boards.duty_sources import DUTY_SOURCES
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.duties.deadline import Deadline
from aftersales_desktop.domain.duties.duty_rows import DutyRow, DutyState
from aftersales_desktop.domain.duties.periodic import duties_of, missed_duties
from aftersales_desktop.domain.people.reached import Reached, reached
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.values.role import ANY_STAFF, Role

SEES_ALL_DUTIES = (Role.SERVICE_DIRECTOR, Role.GENERAL_MANAGER, Role.WORKSHOP_MANAGER, Role.AUDITOR)
ORDER = (DutyState.OVERDUE, DutyState.DUE_TODAY, DutyState.COMING, DutyState.DONE, DutyState.MISSED)
MISSED_DAYS = timedelta(days=14)


@dataclass(frozen=True)
class DutyCounts:
    """How many duties are overdue, how many are due today, and which people are to be told of now."""

    overdue: int
    due_today: int
    remind: tuple[DutyRow, ...] = ()


@lookup(roles=ANY_STAFF)
def my_duties(work: Work) -> tuple[DutyRow, ...]:
    """List a person's duties: overdue, due today, coming, done; a deputy's with them (R2.0a)."""
    mine = reached(work)
    periodic = [
        row
        for row in duties_of(work, mine.posts)
        # Rounds are walked by those who hold the post.
        if not row.checklist or work.actor.holds(*row.owners)
    ]
    return _in_order([*periodic, *(row for row, person in _deadlines(work) if _is_for(row, person, mine))])


@lookup(roles=ANY_STAFF)
def duty_counts(work: Work) -> DutyCounts:
    """Count a person's overdue and due duties."""
    rows = my_duties(work)
    states = [row.state for row in rows]
    remind = tuple(row for row in rows if row.remind)
    return DutyCounts(states.count(DutyState.OVERDUE), states.count(DutyState.DUE_TODAY), remind)


@lookup(roles=SEES_ALL_DUTIES)
def duties_of_everybody(work: Work) -> tuple[DutyRow, ...]:
    """List everybody's duties, and the daily ones of the last two weeks that nobody did."""
    missed = missed_duties(work, work.today() - MISSED_DAYS)
    return _in_order([*duties_of(work, ANY_STAFF), *(row for row, _ in _deadlines(work)), *missed])


def _in_order(rows: Iterable[DutyRow]) -> tuple[DutyRow, ...]:
    return tuple(sorted(rows, key=lambda row: (ORDER.index(row.state), row.due_at)))


def _is_for(row: DutyRow, person_id: int | None, mine: Reached) -> bool:
    return person_id in mine.people or not mine.posts.isdisjoint(row.owners)


def _deadlines(work: Work) -> list[tuple[DutyRow, int | None]]:
    names = staff_names(work)
    return [(_row(work, found, names), found.person_id) for source in DUTY_SOURCES for found in source(work)]


def _row(work: Work, found: Deadline, names: StaffNames) -> DutyRow:
    return DutyRow(
        key=f"{found.about.kind} {found.about.id} {found.says}",
        says=found.says,
        facts=found.facts,
        clause=found.clause,
        owners=found.owners,
        person=names(found.person_id),
        due_at=found.due_at,
        state=_state(work, found),
        about=found.about,
        order_id=found.order_id,
        open_now=True,
    )


def _state(work: Work, found: Deadline) -> DutyState:
    if work.now() > found.due_at:
        return DutyState.OVERDUE
    return DutyState.DUE_TODAY if work.local(found.due_at).date() == work.today() else DutyState.COMING
